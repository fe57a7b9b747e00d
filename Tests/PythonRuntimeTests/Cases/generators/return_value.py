def f():
    yield 1
    return "result"


def g():
    yield 1
    return


def h():
    return (1, 2)
    yield


for make in (f, g, h):
    it = make()
    while True:
        try:
            print("item", next(it))
        except StopIteration as e:
            print(make.__name__, repr(e.value), e.args)
            break


def outer():
    value = yield from f()
    print("f returned", value)
    value = yield from h()
    print("h returned", value)
    value = yield from [10, 20]
    print("a list returns", value)
    return "outer done"


it = outer()
print(list(it))


def ret_tuple():
    return 1, 2
    yield


try:
    next(ret_tuple())
except StopIteration as e:
    print(e.value, str(e), repr(e))
