def resource(name):
    print("open", name)
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing", name)
        raise
    finally:
        print("finally", name)


g = resource("a")
print(next(g))
print(g.close())
print(g.close(), list(g))
h = resource("never started")
h.close()
print(next(h, "closed before it began"))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def swallows():
    try:
        yield 1
    except GeneratorExit:
        print("swallowed, returning")


w = swallows()
next(w)
print(w.close())


def raises():
    try:
        yield 1
    finally:
        raise KeyError("while closing")


r = raises()
next(r)
try:
    r.close()
except KeyError as e:
    print(repr(e), repr(e.__context__))
