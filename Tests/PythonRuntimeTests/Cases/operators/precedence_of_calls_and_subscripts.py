class P:
    def __init__(self, n=2):
        self.n = n

    def m(self, k=1):
        return P(self.n * k)

    def __getitem__(self, i):
        return self.n + i

    def __call__(self, x):
        return self.n * x

    def __neg__(self):
        return "negated"

    def __pow__(self, e):
        return f"pow {e}"


p = P()
print(-p.n, -p[1], -p(3), p.n ** 2, -p.n ** 2, p.m(3).m(2).n, p.m(2)[1], p.m(2)(5), -p, p ** 2, p ** -p.n)
print([1, 2, 3][1], "abc"[0].upper(), (1, 2)[1] ** 2, {"k": [5]}["k"][0], [[1, 2], [3]][0][1], "a,b".split(",")[1])
print(2 ** [3][0], -[1][0], not [0][0], [len][0]("ab"), (lambda x: x + 1)(2) * 3, (lambda: [9])()[0], "x" * [3][0])
print(1 .__add__(2), (1).real, 1.5.is_integer(), 1..real, 0x10.bit_length(), "%d" % 3 + "x", "%s" % (1,) * 2)
print([x for x in range(3)][-1], {1: 2}[1] + 1, {3, 4}.issubset([3, 4, 5]), (yield_ := 4) + 1, [*range(3)][1:][0])
print("a" "b".upper(), ("a" "b").upper(), "a" + "b".upper(), "-".join("ab") * 2, f"{1}" "2" * 2, not "".strip())
matrix = [[1, 2], [3, 4]]
print(matrix[1][0] ** 2 - -matrix[0][1], matrix[-1][-1], [row[0] for row in matrix][1], matrix[0] + matrix[1][:1])
