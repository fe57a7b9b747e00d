# `isinstance` also believes `__class__`, and takes what is no class but has `__bases__`.
class Stand:
    def __init__(self, target):
        self.target = target

    @property
    def __class__(self):
        return type(self.target)


for value in 3, "text", [1], {}:
    s = Stand(value)
    print(isinstance(s, type(value)), isinstance(s, Stand), isinstance(s, (bytes, type(value))), isinstance(s, set))


class Forward:
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattribute__(self, name):
        return getattr(object.__getattribute__(self, "target"), name)


print(isinstance(Forward(2.5), float), isinstance(Forward(2.5), int), type(Forward(1)) is Forward)


class Meta(type):
    def __instancecheck__(cls, value):
        return super().__instancecheck__(value) or value == "special"


class Checked(metaclass=Meta):
    pass


print(isinstance("special", Checked), isinstance("other", Checked), isinstance(Stand(Checked()), Checked))


class Pseudo:
    def __init__(self, *bases):
        self.__bases__ = bases


root = Pseudo()
middle = Pseudo(root)
leaf = Pseudo(middle, Pseudo())
print(issubclass(leaf, root), issubclass(root, leaf), issubclass(leaf, (int, middle)))


class Member:
    def __init__(self, cls):
        self.cls = cls

    @property
    def __class__(self):
        return self.cls


print(isinstance(Member(leaf), root), isinstance(Member(root), leaf), isinstance(3, root))
for check in (lambda: isinstance(1, 2), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: isinstance(1, (str, 2)),
              lambda: isinstance(1, [int])):
    try:
        check()
    except TypeError as e:
        print(e)
nested = int
for _ in range(5):
    nested = (str, nested)
print(isinstance(3, nested), issubclass(bool, nested))
for _ in range(100000):
    nested = (nested,)
try:
    isinstance(3, nested)
except RecursionError:
    print("too deep")
try:
    issubclass(int, nested)
except RecursionError:
    print("too deep")
