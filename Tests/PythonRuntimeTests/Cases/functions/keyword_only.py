def f(a, *, b, c=3):
    return a, b, c


print(f(1, b=2), f(1, b=2, c=4), f(c=1, b=2, a=3))


def g(*args, sep=" ", end="\n"):
    return args, sep, end


print(g(1, 2), g(1, sep=","), g(sep="", end=""))


def h(*, only):
    return only


print(h(only=5), f.__kwdefaults__, h.__kwdefaults__, f.__defaults__)
for call in (
    lambda: f(1, 2), lambda: f(1), lambda: f(1, 2, b=3), lambda: h(5), lambda: h(), lambda: h(only=1, other=2)
):
    try:
        print(call())
    except TypeError as e:
        print(e)


def both(x, /, y, *, z):
    return x, y, z


print(both(1, 2, z=3), both(1, y=2, z=3))


def required_after_default(*, a=1, b):
    return a, b


print(required_after_default(b=2))
