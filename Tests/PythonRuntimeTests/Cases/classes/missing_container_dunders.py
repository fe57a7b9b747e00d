class Plain:
    pass


class OnlyGet:
    def __getitem__(self, i):
        return i * 2


p, g = Plain(), OnlyGet()


def set_item(x):
    x[0] = 1


def del_item(x):
    del x[0]


def add_item(x):
    x[0] += 1


for action in (
    lambda: p[0],
    lambda: p["k"],
    lambda: p[1:2],
    lambda: set_item(p),
    lambda: del_item(p),
    lambda: add_item(p),
    lambda: g[4],
    lambda: set_item(g),
    lambda: del_item(g),
    lambda: add_item(g),
    lambda: 1 in p,
    lambda: len(p),
    lambda: len(g),
    lambda: list(p),
    lambda: reversed(p),
    lambda: reversed(g),
    lambda: Plain[0],
    lambda: set_item(Plain),
    lambda: p(),
    lambda: -p,
    lambda: ~p,
    lambda: abs(p),
    lambda: +Plain,
    lambda: next(p),
    lambda: p @ p,
):
    try:
        print(action())
    except TypeError as e:
        print(e)
