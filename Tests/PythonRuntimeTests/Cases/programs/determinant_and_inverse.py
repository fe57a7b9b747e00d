from fractions import Fraction


def minor(m, i, j):
    return [row[:j] + row[j + 1:] for row in m[:i] + m[i + 1:]]


def det(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** j * m[0][j] * det(minor(m, 0, j)) for j in range(len(m)))


def solve(a, b):
    n = len(a)
    m = [[Fraction(x) for x in row] + [Fraction(y)] for row, y in zip(a, b)]
    for c in range(n):
        pivot = next(r for r in range(c, n) if m[r][c] != 0)
        m[c], m[pivot] = m[pivot], m[c]
        m[c] = [x / m[c][c] for x in m[c]]
        for r in range(n):
            if r != c:
                m[r] = [x - m[r][c] * y for x, y in zip(m[r], m[c])]
    return [row[-1] for row in m]


a = [[2, 1, -1], [-3, -1, 2], [-2, 1, 2]]
print(det(a), det([[1, 2], [3, 4]]), det([[5]]), det([[1, 2], [2, 4]]))
print([str(x) for x in solve(a, [8, -11, -3])])
print([f"{float(x):.3f}" for x in solve([[3, 1], [1, 3]], [1, 2])], solve([[0, 1], [1, 0]], [5, 7]))
try:
    solve([[1, 2], [2, 4]], [1, 2])
except StopIteration as e:
    print("singular", repr(e))
print(list(map(list, zip(*a))), [list(r)[::-1] for r in zip(*a)])
