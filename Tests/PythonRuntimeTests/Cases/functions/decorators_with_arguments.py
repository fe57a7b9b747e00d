def repeat(times, sep=" "):
    def decorate(f):
        def wrapper(*args):
            return sep.join(f(*args) for _ in range(times))

        wrapper.__name__ = f.__name__
        return wrapper

    return decorate


@repeat(3)
def hi(name):
    return "hi " + name


@repeat(2, sep="/")
def bye():
    return "bye"


print(hi("x"), bye(), hi.__name__)


class Count:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@Count
def square(x):
    return x * x


print(square(3), square(4), square.calls)


class Prefix:
    def __init__(self, text):
        self.text = text

    def __call__(self, f):
        return lambda *a: self.text + str(f(*a))


@Prefix("result: ")
def add(a, b):
    return a + b


print(add(2, 3))
buttons = {}


def on(name):
    return lambda f: buttons.setdefault(name, f)


@on("click")
def clicked():
    return "clicked"


print(list(buttons), buttons["click"]())
