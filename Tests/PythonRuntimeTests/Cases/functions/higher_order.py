def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return composed


def apply_n(f, n):
    return lambda x: x if n == 0 else f(apply_n(f, n - 1)(x))


def my_map(f, xs):
    return [f(x) for x in xs]


def my_filter(p, xs):
    return [x for x in xs if p(x)]


def my_reduce(f, xs, start):
    for x in xs:
        start = f(start, x)
    return start


def derivative(f, h=1e-6):
    return lambda x: (f(x + h) - f(x - h)) / (2 * h)


def curry(f, *args):
    return lambda *more: f(*args, *more)


print(compose(str, lambda x: x + 1, abs)(-5), compose()(7))
print(apply_n(lambda x: x * 2, 5)(1), apply_n(str.upper, 1)("a"))
print(my_map(len, ["a", "bb"]), my_filter(lambda x: x % 2, range(5)), my_reduce(lambda a, b: a * b, [1, 2, 3, 4], 1))
print(round(derivative(lambda x: x**3)(2), 4), round(derivative(derivative(lambda x: x**2, 1e-3), 1e-3)(5), 3))
print(curry(max, 5)(3, 9), curry(print, "curried:")("x", 1))
print(my_reduce(lambda acc, w: {**acc, w: acc.get(w, 0) + 1}, "a b a".split(), {}))
ops = {"square": lambda x: x * x, "half": lambda x: x / 2}
print({name: f(8) for name, f in ops.items()}, [f(2) for f in ops.values()], compose(*ops.values())(4))
flip = lambda f: lambda a, b: f(b, a)
print(flip(pow)(2, 3), flip(divmod)(2, 7), (lambda f: f(f))(lambda f: "self applied"))
