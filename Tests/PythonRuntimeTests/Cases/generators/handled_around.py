import sys


def handles():
    try:
        raise ValueError
    except ValueError:
        yield sys.exc_info()[0]
    yield sys.exc_info()[0]
    try:
        raise KeyError
    except KeyError:
        try:
            raise IndexError
        except IndexError:
            yield sys.exc_info()[0]
        yield sys.exc_info()[0]
    yield sys.exc_info()[0]


g = handles()
try:
    raise OSError
except OSError:
    print(next(g), sys.exc_info()[0])
print(next(g), sys.exc_info()[0])
try:
    raise TypeError
except TypeError:
    print(next(g), sys.exc_info()[0])
try:
    raise AttributeError
except AttributeError:
    print(next(g), sys.exc_info()[0])
    print(next(g), sys.exc_info()[0])


def context_of_what_it_raises():
    try:
        raise ValueError
    except ValueError:
        yield
    raise RuntimeError("late")


g = context_of_what_it_raises()
try:
    raise OSError
except OSError:
    next(g)
try:
    next(g)
except RuntimeError as e:
    print(repr(e.__context__))
