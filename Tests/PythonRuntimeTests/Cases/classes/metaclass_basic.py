class Meta(type):
    def __new__(mcls, name, bases, namespace, **kwargs):
        print("Meta.__new__", name, [b.__name__ for b in bases], kwargs)
        namespace["added"] = f"by Meta to {name}"
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        print("Meta.__init__", name)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("Meta.__call__", cls.__name__, args)
        return super().__call__(*args)

    def __repr__(cls):
        return f"<class {cls.__name__} of Meta>"

    def __len__(cls):
        return len(cls.__name__)

    def helper(cls):
        return "helper of " + cls.__name__


class A(metaclass=Meta):
    def __init__(self, *args):
        print("A.__init__", args)


class B(A, option=1):
    pass


print(A.added, B.added, A, B, len(B), A.helper())
print(type(A), type(B), isinstance(A, Meta), isinstance(B(), A))
a = A(1, 2)
try:
    a.helper()
except AttributeError as e:
    print(e)
C = Meta("C", (B,), {"x": 1})
print(C, C.x, C.__class__.__name__, type(C) is Meta)
