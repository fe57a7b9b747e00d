from collections import OrderedDict, defaultdict, deque, namedtuple

Point = namedtuple("Point", "x y")


class Seq(list):
    pass


class LooksLike:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i


def test(x):
    match x:
        case Point(x=a, y=b):
            return "point", a, b
        case {"k": v, **rest}:
            return "mapping", v, dict(rest)
        case [a, b]:
            return "sequence", a, b
        case _:
            return "neither"


print(test(Point(1, 2)))
print(test(Seq([3, 4])))
print(test(LooksLike()))
print(test(deque([5, 6])))
print(test(OrderedDict(k=1, z=2)))
d = defaultdict(int)
print(test(d), dict(d))
d["k"] = 5
print(test(d))
match Point(7, 8):
    case Point(7, y):
        print("positional", y)
match Point(7, 8):
    case (a, b):
        print("as tuple", a, b)
