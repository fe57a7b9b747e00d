# Programs may tie exceptions into rings; raising goes on all the same.
def tied(a, b):
    a.__context__ = b
    b.__context__ = a
    return a


try:
    try:
        raise tied(KeyError("a"), IndexError("b"))
    except KeyError:
        raise ValueError("c")
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
one = KeyError("one")
one.__context__ = one
try:
    try:
        raise one
    except KeyError:
        raise TypeError("two")
except TypeError as e:
    print(repr(e.__context__))
try:
    try:
        raise one
    except KeyError:
        raise one
except KeyError as e:
    print(repr(e))
