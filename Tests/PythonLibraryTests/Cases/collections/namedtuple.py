from collections import namedtuple
Point = namedtuple('Point', ['x', 'y'])
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._asdict(), p._replace(x=10))
print(p._fields, Point._make([5, 6]), len(p), list(p))
print(hash(p) == hash((1, 2)))
x, y = p
print(x, y, p + (3,), p[:1], max(p), sorted([Point(2, 1), Point(1, 9)]))
print(isinstance(p, tuple), Point.__name__, repr(Point), p.index(2))
print(Point(**{'x': 3, 'y': 4}))
Person = namedtuple('Person', 'name age email', defaults=[0, None])
print(Person('Ann'), Person('Bob', 5), Person._field_defaults)
print(Person.__doc__, Point.x.__doc__, Point.__slots__)
print(Point.__new__.__defaults__)
Odd = namedtuple('Odd', 'a class a _b 1x def', rename=True)
print(Odd._fields, namedtuple('Empty', '')())
print(namedtuple('C', 'a,b, c')(1, 2, 3))
print(namedtuple('M', 'a', module='lesson').__module__)
class Vec(namedtuple('Vec', 'x y')):
    __slots__ = ()
    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)
    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5
print(Vec(1, 2) + Vec(3, 4), Vec(3, 4).norm, '%s-%s' % p, f'{p}')
print('{0.x} {0[1]}'.format(p), Point('a', [1]), p < Point(1, 3))
print(p.count(1))
