class Fraction:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"{n}/0")
        a, b = abs(n), abs(d)
        while b:
            a, b = b, a % b
        sign = -1 if (n < 0) != (d < 0) else 1
        self.n, self.d = sign * abs(n) // a, abs(d) // a

    def _wrap(self, o):
        return o if isinstance(o, Fraction) else Fraction(o)

    def __add__(self, o):
        o = self._wrap(o)
        return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __neg__(self): return Fraction(-self.n, self.d)
    def __sub__(self, o): return self + -self._wrap(o)
    def __rsub__(self, o): return -self + o
    def __mul__(self, o): return Fraction(self.n * self._wrap(o).n, self.d * self._wrap(o).d)
    __rmul__ = __mul__
    def __truediv__(self, o): return self * Fraction(self._wrap(o).d, self._wrap(o).n)
    def __rtruediv__(self, o): return Fraction(o) / self
    def __pow__(self, k): return Fraction(self.n**k, self.d**k) if k >= 0 else Fraction(self.d**-k, self.n**-k)
    def __eq__(self, o): return (self - o).n == 0
    def __lt__(self, o): return (self - o).n < 0
    def __le__(self, o): return (self - o).n <= 0
    def __hash__(self): return hash((self.n, self.d)) if self.d != 1 else hash(self.n)
    def __float__(self): return self.n / self.d
    def __int__(self): return int(self.n / self.d)
    def __bool__(self): return self.n != 0
    def __repr__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)


a, b = Fraction(1, 2), Fraction(-2, 6)
print(a, b, a + b, a - b, a * b, a / b, a + 1, 1 - a, 2 * a, 1 / b, -a, a**3, b**-2, sum([a, a, b]))
print(
    a > b, a <= b, a == Fraction(2, 4), a != 0.5, a == 1, sorted([a, b, Fraction(3)]), max(a, b), float(b),
    int(Fraction(7, 2)), bool(a - a)
)
print({a: "half"}[Fraction(5, 10)], len({Fraction(2), 2}), [a, b], f"{float(a):.3f}")
try:
    a / Fraction(0)
except ZeroDivisionError as e:
    print(e)
