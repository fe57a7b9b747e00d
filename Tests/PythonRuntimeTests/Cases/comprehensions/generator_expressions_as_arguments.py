xs = [3, -1, 4, -1, 5]
print(
    sum(x for x in xs), sum(x * x for x in xs), max(x for x in xs if x < 4), min((abs(x), x) for x in xs),
    any(x > 4 for x in xs), all(x > 0 for x in xs)
)
print(
    sorted(x % 3 for x in xs), list(x for x in xs if x > 0), tuple(x + 1 for x in xs),
    set(abs(x) for x in xs) == {1, 3, 4, 5}, dict((x, i) for i, x in enumerate(xs))
)
print(
    ",".join(str(x) for x in xs), "".join(c for c in "a1b2" if c.isalpha()), len(list(x for x in xs)),
    next(x for x in xs if x < 0), next((x for x in xs if x > 9), None)
)
print(
    sum(1 for x in xs if x < 0), sum(len(w) for w in "a bb ccc".split()),
    sum(a * b for a, b in zip(xs, xs[1:])), sum((x for x in xs), 100), max((x for x in []), default="none")
)
print(
    sum(x for row in [[1, 2], [3]] for x in row), [*(x for x in "ab")], list(enumerate(x for x in "ab")),
    list(zip((x for x in "ab"), (y for y in range(2)))), list(map(str, (x for x in xs[:2])))
)


def f(*args, key=None):
    return [list(a) if hasattr(a, "__next__") else a for a in args], key


print(f(x for x in "ab"), f((x for x in "ab"), 1), f((x for x in "c"), key=2))
g = (x for x in xs)
print(3 in g, next(g), list(g), list(g), g is iter(g))
mean = sum(xs) / len(xs)
var = sum((x - mean) ** 2 for x in xs) / len(xs)
print(
    mean, var, sum(((wi * xi) for wi, xi in zip([0.5, -0.5], [2, 4])), 0.1),
    sum((wi * xi for wi, xi in zip([1, 2], [3, 4])), start=1)
)
nested = ((x, y) for x in range(2) for y in (c for c in "ab" if x or c == "a"))
print(list(nested), sum(sum(r) for r in ([1], [2, 3])), all(all(v for v in r) for r in [[1], [0]]))
