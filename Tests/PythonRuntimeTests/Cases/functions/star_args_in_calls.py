def show(*args, **kwargs):
    return args, kwargs


xs, t, d = [1, 2], (3,), {"k": 4}
print(
    show(*xs), show(*xs, *t), show(0, *xs, 9), show(**d), show(*xs, **d), show(x=1, **d), show(**d, x=1),
    show(*xs, x=1, *t)
)
print(show(*"ab"), show(*range(2)), show(*d), show(*{5}), show(*(n for n in t)), show(**{}), show(*()), show(*[[]]))
print(
    max(*xs), min(*xs, *t), print(*xs, *t, sep="+"), "{} {}".format(*xs), "{k}".format(**d), dict(**d, j=5),
    list(zip(*[xs, xs]))
)
print(
    sum([*xs, *t]), range(*[1, 10, 4]), list(range(*(2, 4))), slice(*xs), divmod(*[7, 2]), pow(*[2, 5]),
    isinstance(*(1, int))
)


def point(x, y, z=0):
    return x, y, z


print(
    point(*xs), point(*xs, 3), point(1, **{"y": 2}), point(**{"x": 1, "y": 2, "z": 3}),
    point(*[1], **{"y": 5}), point(z=1, *xs)
)
matrix = [[1, 2], [3, 4], [5, 6]]
print(
    list(zip(*matrix)), [list(r) for r in zip(*matrix)], [max(*row) for row in matrix],
    [point(*row) for row in matrix]
)
args = [1, 2]
r = show(*args)
args.append(3)
print(r, show(*args)[0] is args)
kw = {"a": 1}
_, got = show(**kw)
got["b"] = 2
print(kw, got)
