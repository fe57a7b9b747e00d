class Poly:
    def __init__(self, *coefficients):
        cs = list(coefficients)
        while len(cs) > 1 and cs[-1] == 0:
            cs.pop()
        self.cs = cs or [0]

    def __call__(self, x):
        result = 0
        for c in reversed(self.cs):
            result = result * x + c
        return result

    def __add__(self, other):
        n = max(len(self.cs), len(other.cs))
        pad = lambda cs: cs + [0] * (n - len(cs))
        return Poly(*(a + b for a, b in zip(pad(self.cs), pad(other.cs))))

    def __mul__(self, other):
        if not isinstance(other, Poly):
            return Poly(*(c * other for c in self.cs))
        out = [0] * (len(self.cs) + len(other.cs) - 1)
        for i, a in enumerate(self.cs):
            for j, b in enumerate(other.cs):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def derivative(self):
        return Poly(*[i * c for i, c in enumerate(self.cs)][1:])

    def __str__(self):
        terms = [f"{c}" + (f"x^{i}" if i > 1 else "x" * i) for i, c in enumerate(self.cs) if c]
        return " + ".join(reversed(terms)) or "0"

    def __repr__(self):
        return f"Poly({', '.join(map(str, self.cs))})"


p, q = Poly(1, 2, 3), Poly(-1, 1)
print(p, "|", q, "|", p + q, "|", p * q, "|", 2 * p, "|", p.derivative(), "|", Poly(0), "|", Poly())
print(p(2), q(1), (p * q)(3) == p(3) * q(3), [q(x) for x in range(-2, 3)], repr(p * q))
x = 5.0
f, df = Poly(-2, 0, 1), Poly(-2, 0, 1).derivative()
for _ in range(6):
    x -= f(x) / df(x)
    print(x)
