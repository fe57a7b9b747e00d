def f(a, b, /, c, d=4):
    return a, b, c, d


print(f(1, 2, 3), f(1, 2, c=3), f(1, 2, d=5, c=3))


def g(x, /, **kwargs):
    return x, kwargs


print(g(1, x=2, y=3))


def h(a=1, b=2, /):
    return a, b


print(h(), h(5), h(5, 6))
for call in (
    lambda: f(1, b=2, c=3),
    lambda: f(a=1, b=2, c=3),
    lambda: h(a=1),
    lambda: h(1, b=2),
    lambda: h(1, 2, 3),
    lambda: g(),
    lambda: g(x=1),
    lambda: f(1, 2),
    lambda: f(1),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
