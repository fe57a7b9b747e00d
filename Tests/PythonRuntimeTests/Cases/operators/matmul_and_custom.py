class M:
    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, o):
        if isinstance(o, list):
            return [sum(a * b for a, b in zip(r, o)) for r in self.rows]
        return M([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])

    def __rmatmul__(self, o):
        return [sum(a * b for a, b in zip(o, c)) for c in zip(*self.rows)]

    def __imatmul__(self, o):
        self.rows = (self @ o).rows
        return self

    def __repr__(self):
        return repr(self.rows)


a, b = M([[1, 2], [3, 4]]), M([[0, 1], [1, 0]])
print(a @ b, a @ [1, 1], [1, 1] @ a, a @ b @ b, (a @ b).rows == (b @ a).rows)
c = a
c @= b
print(c, a, c is a)
for bad in (lambda: 1 @ 2, lambda: [1] @ [2], lambda: a @ 5, lambda: "a" @ 1, lambda: None @ None):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(e)


class Scalar:
    def __init__(self, n):
        self.n = n

    def __matmul__(self, o):
        return f"@{o}"

    def __mul__(self, o):
        return Scalar(self.n * o)


print(Scalar(2) * 3 @ 4, Scalar(2) @ 3 + "!")
