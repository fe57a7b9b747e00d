class Base:
    inherited = 1

    def method(self):
        pass


class C(Base):
    own = 2

    def __init__(self):
        self.x = 1
        self.y = [2]


c = C()
print(vars(c), c.__dict__ is vars(c), [n for n in dir(c) if not n.startswith("__")])
print([n for n in vars(C) if not n.startswith("__")], "inherited" in vars(C), "method" in dir(C))
c.__dict__["added"] = "through the dict"
print(c.added, list(vars(c)))
del c.__dict__["x"]
print(hasattr(c, "x"))
c.__dict__ = {"fresh": True}
print(c.fresh, vars(c))
try:
    c.__dict__ = 5
except TypeError as e:
    print(e)
try:
    vars(5)
except TypeError as e:
    print(e)
try:
    C.__dict__["own"] = 3
except TypeError as e:
    print(e)
print(type(C.__dict__).__name__, C.__dict__["own"], C.__dict__.get("nothing"))
for name in ("__class__", "__doc__", "__module__", "__dict__", "__init__", "__eq__", "__hash__", "__repr__"):
    assert name in dir(c), name


class Custom:
    def __dir__(self):
        return ["zeta", "alpha"]


print(dir(Custom()), C.__doc__, C.__module__, C.__weakref__ is not None)
