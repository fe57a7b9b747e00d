x = 1
g = globals()
print(g["x"], "g" in g, g["__name__"], type(g))
g["y"] = "made through the dict"
print(y)
x = 2
print(g["x"])


def f(a, b=2):
    c = a + b
    names = sorted(locals())
    d = 4
    return names, sorted(locals())


print(f(1))


def changes_nothing():
    v = 1
    locals()["v"] = 99
    return v


print(changes_nothing())


class C:
    p = 1
    q = sorted(k for k in locals() if not k.startswith("_"))


print(C.q)
print(locals() is globals())


def outer():
    free = 1

    def inner():
        return list(locals())

    def uses():
        free
        return locals()

    return inner(), uses()


print(outer())
for name in ("alpha", "beta"):
    globals()[name] = name.upper()
print(alpha, beta)
print("{x} and {y}".format(**globals()), "%(x)s" % globals())


def h():
    name, age = "ann", 3
    return "{name} is {age}".format(**locals())


print(h(), [n for n in ("f", "C", "zzz") if n in globals()])
