class Vector(tuple):
    def __new__(cls, *parts):
        return super().__new__(cls, parts)
    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self, other)))
    def __repr__(self):
        return 'Vector' + super().__repr__()

v = Vector(1, 2)
print(v, v + (3, 4), v[0], v[:1], type(v[:1]), v * 2, len(v))
print(v == (1, 2), {v: 1}[(1, 2)], hash(v) == hash((1, 2)))
print(isinstance(v, tuple))
x, y = v
print(x, y, [*v], '%s and %s' % v, f'{v}', sum(v), max(v), sorted([Vector(2, 1), Vector(1, 5)]), v.index(2))
print(v < (1, 3))
print(Vector(), bool(Vector()), Vector(1), tuple(v), type(tuple(v)), Vector(*'ab'), v.__class__.__name__)
