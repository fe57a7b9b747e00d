def f(a, b=2):
    pass


def g(a, *args, k):
    pass


def h(a, b, *, c, d, e=5):
    pass


def kw(**kwargs):
    pass


for call in (
    lambda: f(1, c=3),
    lambda: f(1, a=2),
    lambda: f(1, 2, b=3),
    lambda: f(b=1),
    lambda: f(x=1),
    lambda: f(1, 2, 3, b=1),
    lambda: f(1, **{"a": 2}),
    lambda: f(1, b=1, **{"b": 2}),
    lambda: g(1, 2, 3),
    lambda: g(k=1),
    lambda: h(1, 2),
    lambda: h(1, 2, c=3),
    lambda: h(1, c=3, d=4),
    lambda: h(),
    lambda: h(1, 2, 3, c=3, d=4),
    lambda: h(1, 2, 3, 4),
    lambda: kw(1),
    lambda: kw(1, 2, a=3),
    lambda: f(1, zzz=1, yyy=2),
):
    try:
        call()
    except TypeError as e:
        print(e)
