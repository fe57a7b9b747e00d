class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


p = P(1, 2)
print(p.x, p.y, P.__slots__, hasattr(p, "__dict__"))
for action in ("p.z = 3", "p.__dict__", "del p.x; p.x", "p.nothing", "del p.x"):
    try:
        exec(action)
    except AttributeError as e:
        print(action, "->", e)
p.x = 5
print(p.x)


class Child(P):
    pass


class Slotted(P):
    __slots__ = ("z",)


class WithDict:
    __slots__ = ("a", "__dict__")


c, s, w = Child(1, 2), Slotted(1, 2), WithDict()
c.extra = 1
s.z = 3
w.a, w.b = 1, 2
print(c.__dict__, s.z, w.__dict__)
try:
    s.w = 1
except AttributeError as e:
    print(e)
try:
    class Clash:
        __slots__ = ("x",)
        x = 1
except ValueError as e:
    print(e)
for bad in ((5,), ("not ok",)):
    try:
        type("S", (), {"__slots__": bad})
    except TypeError as e:
        print(e)
print(type(P.x), P.x.__get__(p), P.x.__name__)
one = type("One", (), {"__slots__": "single"})()
one.single = 1
print(one.single)
