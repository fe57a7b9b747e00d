def shout(f):
    def wrapper(*args, **kwargs):
        print("calling", f.__name__)
        return f(*args, **kwargs).upper()

    return wrapper


@shout
def greet(name, mark="!"):
    return "hello " + name + mark


print(greet("ann"))
print(greet("bob", mark="?"))
print(greet.__name__)


def twice(f):
    return lambda x: f(f(x))


@twice
@twice
def inc(x):
    return x + 1


print(inc(0))


def register(f):
    registry.append(f.__name__)
    return f


registry = []


@register
def a():
    pass


@register
def b():
    pass


print(registry)


@type
def kind():
    pass


print(kind)


@lambda f: 42
def answer():
    pass


print(answer)
