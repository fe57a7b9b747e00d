def f():
    try:
        1 / 0
    except ZeroDivisionError:
        print("logged")
        raise


try:
    f()
except ZeroDivisionError as e:
    print("again", e, e.__context__)
try:
    try:
        raise KeyError("a")
    except KeyError as e:
        raise e
except KeyError as e:
    print(repr(e), repr(e.__context__))


def helper():
    raise


try:
    try:
        raise ValueError("active in the caller")
    except ValueError:
        helper()
except ValueError as e:
    print(e)
try:
    helper()
except RuntimeError as e:
    print(e)
try:
    try:
        raise ValueError("one")
    except ValueError:
        try:
            raise KeyError("two")
        except KeyError:
            pass
        raise
except Exception as e:
    print(repr(e))
