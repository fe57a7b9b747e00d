import sys


def gen():
    try:
        raise KeyError("inside")
    except KeyError:
        yield repr(sys.exc_info()[1])
        yield repr(sys.exc_info()[1])
    yield repr(sys.exc_info()[1])


g = gen()
print(next(g), sys.exc_info()[1])
try:
    raise ValueError("outside")
except ValueError:
    print(next(g), repr(sys.exc_info()[1]))
print(next(g), sys.exc_info())


def other():
    yield repr(sys.exc_info()[1])
    try:
        1 / 0
    except ZeroDivisionError as e:
        yield repr(e.__context__)


try:
    raise ValueError("active")
except ValueError:
    print(list(other()))
print(list(other()))
