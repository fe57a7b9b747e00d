# Classes of modules, and `super` for what stands in for an instance.
import types


class Lazy(types.ModuleType):
    def greet(self):
        return f"hello from {self.__name__}"


m = Lazy("mine", "its doc")
m.x = 1
print(m, m.x, m.greet(), m.__doc__, isinstance(m, types.ModuleType))
try:
    Lazy()
except TypeError as e:
    print(type(e).__name__)


class A:
    def f(self):
        return "A.f"


class B(A):
    def f(self):
        return super(B, self).f() + " B.f"


class Stand:
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattribute__(self, name):
        return getattr(object.__getattribute__(self, "target"), name)


print(B.__dict__["f"](Stand(B())))
try:
    B.__dict__["f"](Stand(3))
except TypeError as e:
    print(e)
try:
    property().fget = 3
except AttributeError as e:
    print(e)


class Meta(type):
    def mro(cls):
        print(cls.__name__, sorted(n for n in cls.__dict__ if not n.startswith("__")))
        return super().mro()


class C(metaclass=Meta):
    a = 1

    def b(self):
        return __class__
