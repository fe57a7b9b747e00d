class C:
    n = 3
    items = [1, 2]
    direct = [i * 10 for i in items]
    ranged = [i for i in range(n)]
    try:
        uses_n = [n * i for i in items]
    except NameError as e:
        message = str(e)
    via_lambda = (lambda n=n, items=items: [n * i for i in items])()
    pairs = {k: v for k, v in zip("ab", items)}
    gen = sum(i for i in items)
    try:
        inner = [j for i in items for j in items]
    except NameError as e:
        other = str(e)

    def method(self):
        return [self.n * i for i in self.items]


print(C.direct, C.ranged, C.via_lambda, C.pairs, C.gen)
print(C.message, "|", C.other)
print(C().method(), hasattr(C, "i"), hasattr(C, "uses_n"))
n = "global"


class D:
    n = "class"
    seen = [n for _ in "x"]
    first = [c for c in n]


print(D.seen, D.first)
