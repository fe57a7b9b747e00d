def register(cls):
    classes.append(cls.__name__)
    return cls


def add_repr(*names):
    def decorate(cls):
        def __repr__(self):
            return f"{cls.__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in names)})"

        cls.__repr__ = __repr__
        return cls

    return decorate


def add_to_class(cls):
    def wrapper(f):
        setattr(cls, f.__name__, f)

    return wrapper


classes = []


@register
@add_repr("x", "y")
class P:
    def __init__(self, x, y):
        self.x, self.y = x, y


@register
class Q:
    pass


print(P(1, "a"), classes)


@add_to_class(P)
def norm(self):
    return (self.x**2 + self.y**2) ** 0.5


print(P(3, 4).norm(), norm)


def replace(cls):
    return f"replaced {cls.__name__}"


@replace
class Gone:
    pass


print(Gone)


@lambda cls: cls()
class instance:
    value = 5


print(instance.value, type(instance).__name__)
