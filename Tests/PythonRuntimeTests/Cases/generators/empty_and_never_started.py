def empty():
    return
    yield


def also_empty():
    if False:
        yield


def bare():
    yield
    yield None
    x = yield
    print("x is", x)


print(list(empty()), list(also_empty()), list(bare()))
g = empty()
print(next(g, "nothing"))
unused = (print("never printed") for _ in range(3))
print(type(unused))


def loud():
    print("never runs because nobody asks")
    yield 1


loud()
lazy = loud()
lazy.close()
print(list(lazy))
