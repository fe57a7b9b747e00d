def counter():
    n = 0

    def step(by=1):
        nonlocal n
        n += by
        return n

    def reset():
        nonlocal n
        n = 0

    return step, reset


step, reset = counter()
print(step(), step(), step(10))
reset()
print(step())
other, _ = counter()
print(other(), step())


def deep():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "set by inner"

        inner()
        return x

    return middle(), x


print(deep())


def two():
    a = b = 1

    def change():
        nonlocal a, b
        a, b = 2, 3

    change()
    return a, b


print(two())
