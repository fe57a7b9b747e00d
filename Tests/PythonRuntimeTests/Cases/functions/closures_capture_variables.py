def make():
    x = 1

    def get():
        return x

    x = 2
    return get


print(make()())


def adders():
    return [lambda n: n + i for i in range(3)]


print([f(10) for f in adders()])


def adders_fixed():
    return [lambda n, i=i: n + i for i in range(3)]


print([f(10) for f in adders_fixed()])


def loop():
    fs = []
    for i in range(3):
        def f():
            return i

        fs.append(f)
    i = "changed"
    return [f() for f in fs]


print(loop())


def power(n):
    def of(x):
        return x**n

    return of


square, cube = power(2), power(3)
print(square(5), cube(5), square.__closure__[0].cell_contents, cube.__code__.co_freevars)
