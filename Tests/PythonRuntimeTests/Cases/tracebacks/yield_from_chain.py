def inner():
    yield 1
    raise ValueError("inside the innermost")


def middle():
    yield from inner()


def outer():
    yield from middle()


for x in outer():
    print(x)
