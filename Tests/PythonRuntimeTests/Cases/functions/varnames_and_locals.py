def f(a, b=2, *args, c=3, **kw):
    before = dict(locals())
    d = 4
    for i in range(2):
        e = i
    return before, locals()


before, after = f(1, 2, 5, z=6)
print(before)
print({k: v for k, v in after.items() if k != "before"})


def g():
    x = 1
    snapshot = locals()
    x = 2
    return snapshot["x"]


print(g())


def outer():
    free = 1

    def inner():
        own = free
        return sorted(locals())

    return inner()


print(outer())


def empty():
    return locals()


print(empty())


class C:
    a = 1
    b = sorted(n for n in locals() if not n.startswith("__"))


print(C.b)
print(locals() is globals())
