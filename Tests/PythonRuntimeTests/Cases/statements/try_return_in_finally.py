def overrides():
    try:
        return "try"
    finally:
        return "finally"


def swallows():
    try:
        raise ValueError("lost")
    finally:
        return "no exception left"


def from_except():
    try:
        1 / 0
    except ZeroDivisionError:
        return "except"
    finally:
        print("finally first")


def from_else():
    try:
        pass
    except Exception:
        return "except"
    else:
        return "else"
    finally:
        print("cleanup")


def value_is_computed_before():
    x = 1
    try:
        return x
    finally:
        x = 2


def mutable():
    xs = [1]
    try:
        return xs
    finally:
        xs.append(2)


for f in (overrides, swallows, from_except, from_else, value_is_computed_before, mutable):
    print(f.__name__, f())
