class Plain:
    pass


class Eq:
    def __eq__(self, other):
        return "always"


class Lt:
    def __lt__(self, other):
        return NotImplemented


p, q = Plain(), Plain()
print(p == p, p == q, p != q, p != p, p == 1, p is p)
print(Eq() == 1, Eq() != 1, 1 == Eq(), Eq() in [1, 2], [Eq()] == [5])
for action in (
    lambda: p < q,
    lambda: p <= 1,
    lambda: 1 > p,
    lambda: p >= "a",
    lambda: Lt() < Lt(),
    lambda: Lt() > 1,
    lambda: sorted([p, q]),
    lambda: max([p, q]),
    lambda: [1] < (1,),
    lambda: 1 < "a",
    lambda: None < 0,
    lambda: {} < {},
    lambda: 1j < 2j,
    lambda: [1, "a"] < [1, 2],
    lambda: int < str,
    lambda: print < len,
):
    try:
        print(action())
    except TypeError as e:
        print(e)
