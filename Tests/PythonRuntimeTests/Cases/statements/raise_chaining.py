try:
    try:
        {}["k"]
    except KeyError as e:
        raise ValueError("bad config") from e
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__cause__ is e.__context__, e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        undefined
except NameError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("clean") from None
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise IndexError(2)
    finally:
        raise ValueError(3)
except ValueError as e:
    chain = []
    while e:
        chain.append(repr(e))
        e = e.__context__
    print(chain)
x = ValueError("x")
x.__cause__ = KeyError("set by hand")
print(repr(x.__cause__), x.__suppress_context__)
try:
    x.__cause__ = "text"
except TypeError as e:
    print(e)
try:
    x.__context__ = 5
except TypeError as e:
    print(e)
