"""Used by the programs beside this folder."""


def check(x):
    if not isinstance(x, (int, float)):
        raise TypeError(f"a side must be a number, not {type(x).__name__}")
    return x


def area(w, h):
    return check(w) * check(h)
