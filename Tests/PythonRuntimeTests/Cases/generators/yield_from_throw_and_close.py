def inner():
    try:
        while True:
            try:
                x = yield "inner"
                print("inner got", x)
            except ValueError as e:
                print("inner handled", e)
    except GeneratorExit:
        print("inner closed")
        raise
    finally:
        print("inner finally")


def outer():
    try:
        yield from inner()
    except KeyError as e:
        print("outer handled", e)
        yield "outer continues"
    finally:
        print("outer finally")


g = outer()
print(next(g))
print(g.send(1))
print(g.throw(ValueError("v")))
print(g.throw(KeyError("k")))
print(next(g, "end"))
g = outer()
next(g)
g.close()


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return "plain"


def over_plain():
    yield from Plain()


g = over_plain()
print(next(g), g.send(None))
try:
    g.send(5)
except AttributeError as e:
    print(e)
