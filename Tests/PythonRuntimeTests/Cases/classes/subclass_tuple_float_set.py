class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __add__(self, other):
        return Point(self[0] + other[0], self[1] + other[1])


p = Point(1, 2)
print(p, p.x, p + (3, 4), type(p + p).__name__, p == (1, 2), hash(p) == hash((1, 2)), p[::-1], {p: 1}[(1, 2)], len(p))
x, y = p
print(x, y, p < (1, 3), sorted([Point(2, 1), Point(1, 5)]), "%d,%d" % p, p * 2)


class Percent(float):
    def __str__(self):
        return f"{self * 100:.1f}%"


q = Percent(0.256)
print(
    q, repr(q), [q], f"{q}", f"{q:.2f}", q + 1, type(q + 1).__name__, Percent("0.5"), q == 0.256, round(q, 1),
    "%s" % q
)


class Tags(set):
    def add(self, x):
        super().add(x.lower())

    def __repr__(self):
        return "Tags" + repr(sorted(self))


t = Tags(["B"])
t.add("A")
print(t, "a" in t, len(t), sorted(t | {"c"}), type(t | {"c"}).__name__, t & {"a"}, t == {"a", "B"}, t - {"a"})


class Frozen(frozenset):
    pass


print(len({Frozen([1]), frozenset([1])}), Frozen([1]) == {1}, type(Frozen([1]) | {2}).__name__, Frozen([3]))


class Raw(bytes):
    pass


print(Raw(b"ab"), Raw(b"ab")[0], type(Raw(b"a") + b"b").__name__, Raw([65, 66]) == b"AB")
