from typing import NamedTuple, Optional
class Point(NamedTuple):
    """a point"""
    x: float
    y: float = 0.0
    label: Optional[str] = None
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
p = Point(3, 4)
print(p, p.norm(), p._asdict(), Point._fields, Point._field_defaults)
print(Point.__annotations__, Point.__doc__, p == (3, 4, None))
print(isinstance(p, tuple))
x, y, label = p
print(x, y, label, p._replace(x=1), Point(1), Point(y=2, x=1), sorted([Point(2), Point(1)]), Point._make([1, 2, 'z']))
Pair = NamedTuple('Pair', [('first', int), ('second', str)])
print(Pair(1, 'a'), Pair.__annotations__, Pair._fields)
for bad in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: setattr(p, 'x', 1)):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    class Bad(NamedTuple):
        a: int = 1
        b: int
except TypeError as error:
    print(error)
