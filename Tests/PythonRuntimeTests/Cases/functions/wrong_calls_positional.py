def none():
    pass


def one(a):
    pass


def two(a, b):
    pass


def three(a, b, c):
    pass


def defaults(a, b=2, c=3):
    pass


def star(a, *rest):
    pass


for call in (
    lambda: none(1),
    lambda: none(1, 2),
    lambda: one(),
    lambda: one(1, 2),
    lambda: two(),
    lambda: two(1),
    lambda: two(1, 2, 3),
    lambda: three(),
    lambda: three(1),
    lambda: three(1, 2),
    lambda: three(1, 2, 3, 4),
    lambda: defaults(),
    lambda: defaults(1, 2, 3, 4),
    lambda: star(),
    lambda: (lambda x: x)(),
    lambda: (lambda: 0)(1),
):
    try:
        call()
    except TypeError as e:
        print(e)
