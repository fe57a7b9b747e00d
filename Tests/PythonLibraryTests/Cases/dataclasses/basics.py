from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int = 0
    label: str = 'p'
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
p = Point(3, 4)
print(p, repr(Point(1)), p.norm(), p == Point(3, 4))
print(p != Point(3, 5), p == (3, 4, 'p'), Point(1, label='q'))
print(Point(x=1, y=2), vars(p))
p.x = 10
p.extra = 'allowed'
print(p, p.extra, Point.y, Point.__annotations__, Point.__name__, hasattr(Point, 'x'), Point.__match_args__)
print(Point.__doc__)
for bad in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: Point(1, z=2), lambda: hash(p), lambda: p < p):
    try:
        bad()
    except TypeError as error:
        print(error)
print(Point('no', 'checks'), [Point(1), Point(2)], {'k': Point(0)})
print(f'{Point(5)!s:>5}', type(p).__eq__ is not object.__eq__)
