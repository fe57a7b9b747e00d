class Empty:
    pass


e = Empty()
e.x = 1
e.y = [e.x, 2]
e.f = lambda: e.x * 10
print(e.x, e.y, e.f(), vars(e).keys())
setattr(e, "z", "by name")
e.__dict__["w"] = "by dict"
print(e.z, e.w, sorted(vars(e)))
Empty.shared = "on the class"
Empty.method = lambda self, n=1: self.x + n
print(e.shared, e.method(), e.method(5), Empty().shared)
try:
    Empty().method()
except AttributeError as err:
    print(err)


def norm(self):
    return sum(v * v for v in self.y) ** 0.5


Empty.norm = norm
print(e.norm(), Empty.norm(e))
Empty.total = property(lambda self: sum(self.y))
print(e.total)
try:
    e.total = 5
except AttributeError as err:
    print(err)
Empty.make = classmethod(lambda cls: cls.__name__)
Empty.plain = staticmethod(lambda: "static")
print(Empty.make(), e.make(), Empty.plain(), e.plain())
del e.x, Empty.shared
print(hasattr(e, "x"), hasattr(e, "shared"), hasattr(e, "y"))
e.norm = "instance attribute hides the method"
print(e.norm)
del e.norm
print(e.norm())
f = Empty()
f.__class__ = type("Other", (), {"hello": lambda self: "changed class"})
print(f.hello(), type(f).__name__)
for n in range(70):
    setattr(f, f"a{n}", n)
print(len(vars(f)), f.a69, f.a0)
for n in range(0, 70, 2):
    delattr(f, f"a{n}")
print(len(vars(f)), list(vars(f))[:3], hasattr(f, "a2"))
