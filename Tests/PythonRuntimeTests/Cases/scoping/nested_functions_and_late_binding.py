def outer():
    log = []

    def a():
        return b()

    def b():
        return value

    value = 1
    log.append(a())
    value = 2
    log.append(a())
    return log


print(outer())
fs = {}
for name in ("x", "y"):
    def f():
        return name

    fs[name] = f
print([f() for f in fs.values()], fs["x"].__name__)
name = "changed later"
print(fs["x"]())


def make_multipliers():
    return [lambda x: i * x for i in range(4)], [lambda x, i=i: i * x for i in range(4)]


late, early = make_multipliers()
print([m(2) for m in late], [m(2) for m in early])


def counter():
    count = 0

    def inc():
        nonlocal count
        count += 1
        return count

    inc.get = lambda: count
    return inc


c, d = counter(), counter()
print(c(), c(), d(), c.get(), d.get())


def three_levels(a):
    def two(b):
        def one(c):
            return a, b, c

        return one

    return two


print(three_levels(1)(2)(3), three_levels("p")("q")("r"))
