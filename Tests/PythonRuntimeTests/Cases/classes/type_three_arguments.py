def init(self, n):
    self.n = n


Point = type("Point", (), {"__init__": init, "double": lambda self: self.n * 2, "kind": "p"})
p = Point(4)
print(p.n, p.double(), p.kind, Point.__name__, type(p).__qualname__, Point.__bases__)
Child = type("Child", (Point,), {"__repr__": lambda self: f"Child({self.n})"})
print(Child(5), isinstance(Child(1), Point), Child.__mro__[1] is Point)
Err = type("Err", (ValueError,), {})
try:
    raise Err("made at run time")
except ValueError as e:
    print(type(e).__name__, e)
print(type(5), type("a")(12), type([])("ab"), type(None), type(type), type(Point) is type)
for args in ((), (1, 2), ("A", ()), ("A", [], {}), (5, (), {}), ("A", (), []), ("A", (5,), {}), ("A", (), {}, 4)):
    try:
        print(type(*args))
    except TypeError as e:
        print(e)
classes = [type(f"Layer{i}", (), {"size": i}) for i in range(3)]
print([c.__name__ for c in classes], [c.size for c in classes])
namespace = {"x": 1}
T = type("T", (), namespace)
namespace["x"] = 2
print(T.x)
