import functools


def timed(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        """Wrapper text."""
        return f(*args, **kwargs)

    return wrapper


def plain(f):
    def wrapper(*args):
        """Wrapper text."""
        return f(*args)

    return wrapper


@timed
def area(w: int, h: int = 2) -> int:
    """Area of a rectangle."""
    return w * h


@plain
def other(x):
    """Lost text."""
    return x


print(area.__name__, area.__doc__, area.__annotations__, area(3))
print(other.__name__, other.__doc__, other(1))
print(area.__wrapped__(4, 5), hasattr(other, "__wrapped__"))
area.custom = 1
print(area.__dict__.keys() >= {"custom", "__wrapped__"})
