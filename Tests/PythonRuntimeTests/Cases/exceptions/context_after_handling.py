try:
    raise KeyError("first")
except KeyError:
    pass
try:
    raise ValueError("second")
except ValueError as e:
    print("handled earlier, no context:", e.__context__)
e1 = ValueError("reused")
try:
    try:
        raise KeyError("k")
    except KeyError:
        raise e1
except ValueError as e:
    print(repr(e.__context__))
try:
    raise e1
except ValueError as e:
    print("context is kept:", repr(e.__context__))


def helper():
    try:
        int("x")
    except ValueError as e:
        return e


try:
    raise KeyError("outer")
except KeyError:
    inner = helper()
    print(repr(inner.__context__))
try:
    try:
        raise ValueError("a")
    except ValueError as a:
        try:
            raise KeyError("b")
        except KeyError as b:
            raise a
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
import sys
print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError:
    kind, value, tb = sys.exc_info()
    print(kind, value, type(tb).__name__, sys.exc_info()[1] is value)
print(sys.exc_info()[0])
