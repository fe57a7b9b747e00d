from fractions import Fraction as F
def egyptian(f):
    parts = []
    while f:
        n = -(-f.denominator // f.numerator)
        parts.append(F(1, n))
        f -= F(1, n)
    return parts
print(egyptian(F(4, 13)), egyptian(F(5, 6)), [str(p) for p in egyptian(F(7, 15))])
def continued(f):
    terms = []
    while True:
        whole = f.numerator // f.denominator
        terms.append(whole)
        f -= whole
        if not f:
            return terms
        f = 1 / f
print(continued(F(415, 93)), continued(F(3.14)), continued(F(1.5)))
def solve(a, b):
    n = len(a)
    rows = [[F(x) for x in row] + [F(y)] for row, y in zip(a, b)]
    for i in range(n):
        rows[i] = [x / rows[i][i] for x in rows[i]]
        for j in range(n):
            if j != i:
                rows[j] = [x - rows[j][i] * y for x, y in zip(rows[j], rows[i])]
    return [row[-1] for row in rows]
print(solve([[2, 1], [1, 3]], [3, 5]), [str(x) for x in solve([[1, 2, 3], [4, 5, 6], [7, 8, 10]], [1, 2, 3])])
print(sum(F(1, 10) for _ in range(10)) == 1, sum(0.1 for _ in range(10)) == 1)
print(F(1, 3) + F(1, 6) == F(1, 2), sum([F(1, n * (n + 1)) for n in range(1, 100)]))
