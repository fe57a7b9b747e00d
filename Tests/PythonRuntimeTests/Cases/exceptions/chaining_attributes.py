def chain(e):
    parts = []
    while e is not None:
        link = "cause" if e.__cause__ is not None else "context" if e.__context__ is not None and not e.__suppress_context__ else "end"
        parts.append(f"{e!r} ({link})")
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return " -> ".join(parts)


def level(n):
    try:
        if n == 0:
            raise KeyError("bottom")
        level(n - 1)
    except Exception as e:
        if n % 2:
            raise ValueError(f"level {n}") from e
        raise TypeError(f"level {n}")


try:
    level(3)
except Exception as e:
    print(chain(e))
try:
    try:
        raise KeyError(1)
    except KeyError as e:
        raise ValueError(2) from None
except ValueError as e:
    print(chain(e), repr(e.__context__))
try:
    try:
        raise KeyError("in try")
    finally:
        raise ValueError("in finally")
except ValueError as e:
    print(chain(e))
try:
    raise ValueError("fresh") from KeyError("never raised")
except ValueError as e:
    print(chain(e), e.__cause__.__traceback__)
try:
    raise KeyError from ValueError
except KeyError as e:
    print(chain(e), type(e.__cause__))
