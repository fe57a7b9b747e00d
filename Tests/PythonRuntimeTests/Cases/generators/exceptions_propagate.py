def broken():
    yield 1
    yield 2 / 0
    yield 3


g = broken()
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print("consumer sees", e)
print(list(g))


def middle():
    try:
        yield from broken()
    except ZeroDivisionError:
        yield "middle caught it"


print(list(middle()))
out = []
try:
    out.extend(broken())
except ZeroDivisionError:
    print("partial", out)
try:
    a, b, c = broken()
except ZeroDivisionError as e:
    print(e)
try:
    print(*broken())
except ZeroDivisionError as e:
    print(e)


def context():
    try:
        yield
    except KeyError:
        raise ValueError("converted")


g = context()
next(g)
try:
    g.throw(KeyError("original"))
except ValueError as e:
    print(repr(e), repr(e.__context__))
