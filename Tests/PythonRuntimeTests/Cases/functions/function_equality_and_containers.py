def f():
    return 1


def g():
    return 1


h = f
print(f == g, f == h, f is h, f != g, f in [g, h], [f, g].index(g), {f: "f", g: "g"}[h], len({f, g, h}))
table = {"one": f, "two": lambda: 2}
print([k for k, v in table.items() if callable(v)], table["two"](), [fn() for fn in table.values()])
print(sorted([("b", f), ("a", g)], key=lambda p: p[0])[0][0], f.__name__, h.__name__)
del f
print(h(), "f" in globals())
h.calls = 0


def counted():
    counted.calls += 1
    return counted.calls


counted.calls = 10
print(counted(), counted(), counted.calls, vars(counted))


class Registry:
    def __init__(self):
        self.functions = []

    def __call__(self, fn):
        self.functions.append(fn)
        return fn


register = Registry()


@register
def a(x):
    return x + 1


@register
def b(x):
    return x * 2


print([fn.__name__ for fn in register.functions], [fn(5) for fn in register.functions])
x = 3
for fn in register.functions:
    x = fn(x)
print(x, hash(a) == hash(a), a is register.functions[0], bool(a), callable(register))
print({len: 1, print: 2, len: 3} == {len: 3, print: 2}, [abs, len][0](-5), (lambda: 0) == (lambda: 0))
