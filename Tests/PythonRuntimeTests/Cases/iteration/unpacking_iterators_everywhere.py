def gen():
    yield from "abc"


a, b, c = gen()
first, *rest = gen()
print(a, b, c, first, rest)
print(*gen(), sep="-")
print([*gen()], (*gen(),), {*gen()} == set("abc"), dict(zip(gen(), gen())), list(gen()), tuple(gen()))
print("".join(gen()), max(gen()), sorted(gen(), reverse=True), "b" in gen(), list(enumerate(gen())))
print(all(gen()), sum(map(ord, gen())), list(zip(gen(), range(2))), {k: v for k, v in enumerate(gen())})


def f(*args):
    return args


print(f(*gen()), f(0, *gen(), 9), max(*gen()), str.join("+", gen()))
xs = [1]
xs += gen()
xs.extend(gen())
xs[1:3] = gen()
print(xs)
s = {"z"}
s.update(gen(), [1])
print(len(s), "a" in s)
d = {}
d.update((c, i) for i, c in enumerate(gen()))
print(d, dict(((c, 1) for c in "x"), y=2))
x = y = None
for x, y in zip(gen(), gen()):
    pass
print(x, y)
print(
    [p for p in zip(*[gen()] * 1)], list(zip(*[iter(gen())] * 3)), bytes(n for n in (65, 66)),
    frozenset(gen()) == frozenset("cab")
)
