# `__class__` is known from `type.__new__` on.
class Meta(type):
    def __new__(mcls, name, bases, namespace):
        print(name, sorted(n for n in namespace if n.startswith("__class")))
        cls = super().__new__(mcls, name, bases, namespace)
        print(cls.me() is cls)
        return cls


class Base:
    def __init_subclass__(cls):
        super().__init_subclass__()
        print("subclass", cls.__name__, cls.me() is cls)


class Named:
    def __set_name__(self, owner, name):
        print("named", name, owner.me() is owner)


class A(Base, metaclass=Meta):
    part = Named()

    @classmethod
    def me(cls):
        return __class__


class Loses(type):
    def __new__(mcls, name, bases, namespace):
        namespace = dict(namespace)
        namespace.pop("__classcell__", None)
        return super().__new__(mcls, name, bases, namespace)


class Plain(metaclass=Loses):
    pass


try:
    class Lost(metaclass=Loses):
        def who(self):
            return __class__
except RuntimeError as e:
    print(e)


class Twice(type):
    def __new__(mcls, name, bases, namespace):
        cls = super().__new__(mcls, name, bases, namespace)
        other = type.__new__(mcls, "Other", bases, dict(namespace))
        return cls


try:
    class Doubled(metaclass=Twice):
        def who(self):
            return __class__
except TypeError as e:
    print(e)


class Wrong(type):
    def __new__(mcls, name, bases, namespace):
        namespace["__classcell__"] = 3
        return super().__new__(mcls, name, bases, namespace)


try:
    class Broken(metaclass=Wrong):
        pass
except TypeError as e:
    print(e)
print(hasattr(A, "__classcell__"))
