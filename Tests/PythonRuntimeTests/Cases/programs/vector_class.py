import math


class Vector:
    def __init__(self, *xs):
        self.xs = tuple(xs)

    def __add__(self, o): return Vector(*(a + b for a, b in zip(self.xs, o.xs)))
    def __sub__(self, o): return Vector(*(a - b for a, b in zip(self.xs, o.xs)))
    def __neg__(self): return Vector(*(-a for a in self.xs))
    def __abs__(self): return math.sqrt(self @ self)
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.xs, o.xs))
    def __eq__(self, o): return isinstance(o, Vector) and self.xs == o.xs
    def __hash__(self): return hash(self.xs)
    def __iter__(self): return iter(self.xs)
    def __len__(self): return len(self.xs)
    def __getitem__(self, i): return Vector(*self.xs[i]) if isinstance(i, slice) else self.xs[i]
    def __bool__(self): return any(self.xs)
    def __repr__(self): return f"Vector{self.xs}"

    def __mul__(self, k):
        if isinstance(k, Vector):
            return NotImplemented
        return Vector(*(k * a for a in self.xs))

    __rmul__ = __mul__

    def __truediv__(self, k): return self * (1 / k)


u, v = Vector(3, 4), Vector(1.0, -2.0)
print(u + v, u - v, -u, abs(u), u @ v, 2 * u, u * 0.5, u / 2)
print(u == Vector(3.0, 4.0), u != v, len({u, Vector(3, 4)}), list(u), u[0], Vector(1, 2, 3)[1:], bool(Vector(0, 0)))
print(sum([u, v, u], Vector(0, 0)), max(u), sorted(Vector(3, 1, 2)), (*u, *v))
x, y = u
print(x, y)
for action in (lambda: u * v, lambda: u + 1, lambda: u / 0, lambda: u[5], lambda: u < v):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
