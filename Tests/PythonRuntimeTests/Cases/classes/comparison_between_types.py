class Meters:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        if isinstance(other, Meters):
            return self.n == other.n
        if isinstance(other, (int, float)):
            return self.n == other
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, Feet):
            return self.n < other.n * 0.3048
        if isinstance(other, Meters):
            return self.n < other.n
        return NotImplemented

    def __repr__(self):
        return f"{self.n}m"


class Feet:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        if isinstance(other, Meters):
            return abs(self.n * 0.3048 - other.n) < 1e-9
        return NotImplemented

    def __gt__(self, other):
        print("Feet.__gt__ reflected")
        return self.n * 0.3048 > other.n


m, f = Meters(3.048), Feet(10)
print(m == 3.048, 3.048 == m, m == "x", m != "x", m == f, f == m, m != f, f != m)
print(m < f, Meters(1) < Feet(10), Meters(5) > Meters(2), sorted([Meters(2), Meters(1)]), max(Meters(3), Meters(9)))
print(Feet(100) > m, m < Feet(100))
for action in (lambda: m < 5, lambda: 5 < m, lambda: m <= m, lambda: f < f, lambda: f >= 1):
    try:
        print(action())
    except (TypeError, AttributeError) as e:
        print(e)
try:
    {m: 1}
except TypeError as e:
    print(e)
print(m in [1, 3.048], [m, f].index(3.048), [f].count(m), (m, 1) == (3.048, 1), {"k": m} == {"k": 3.048})
