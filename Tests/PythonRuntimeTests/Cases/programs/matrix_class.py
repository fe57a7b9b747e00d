class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        self.shape = len(self.rows), len(self.rows[0])

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            return self.rows[i][j]
        return self.rows[key]

    def __add__(self, other):
        return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows))

    def __mul__(self, k):
        return Matrix([k * a for a in r] for r in self.rows)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows)

    def __pow__(self, n):
        return Matrix.identity(len(self.rows)) if n == 0 else self @ self ** (n - 1)

    def __eq__(self, other):
        return self.rows == other.rows

    def __repr__(self):
        return "\n".join("[" + " ".join(f"{x:>3}" for x in r) + "]" for r in self.rows)

    @property
    def T(self):
        return Matrix(zip(*self.rows))


a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1, 2], [1, 0, -1]])
for m in (a @ b, a + a, 2 * a, b.T, a**10, Matrix.identity(3)):
    print(m, m.shape)
print(a[1, 0], a[0], a @ Matrix.identity(2) == a)
try:
    b @ a
except ValueError as e:
    print(e)
