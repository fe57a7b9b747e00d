class A:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        print("A.__add__")
        return NotImplemented

    def __radd__(self, other):
        print("A.__radd__")
        return NotImplemented


class B:
    def __add__(self, other):
        print("B.__add__")
        return NotImplemented

    def __radd__(self, other):
        print("B.__radd__")
        return "B handled it"


class Child(A):
    def __radd__(self, other):
        print("Child.__radd__")
        return "child first"


class SameChild(A):
    pass


print(A("a") + B())
for action in (
    lambda: A("a") + A("b"), lambda: A("a") + 1, lambda: 1 + A("a"), lambda: B() + A("a"), lambda: B() + B()
):
    try:
        print(action())
    except TypeError as e:
        print(e)
print(A("a") + Child("c"))
try:
    A("a") + SameChild("s")
except TypeError as e:
    print(e)
print(Child("c").__add__(1), (1).__add__("x"), (1).__add__(2.5), (1.5).__radd__(1), (1).__mul__([]))
print(NotImplemented, type(NotImplemented))
