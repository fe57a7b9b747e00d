class Swallow:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit sees", kind and kind.__name__, value, tb is None)
        return kind is not None and issubclass(kind, self.kinds)


with Swallow(ValueError):
    raise ValueError("gone")
print("still running")
with Swallow(LookupError):
    [][1]
try:
    with Swallow(KeyError):
        1 / 0
except ZeroDivisionError as e:
    print("not swallowed:", e)
with Swallow(ZeroDivisionError), Swallow(KeyError):
    1 / 0


def f():
    with Swallow(Exception):
        return "returned from with"


def g():
    with Swallow(Exception):
        raise Exception("lost")
    return "continued after with"


print(f())
print(g())
for i in range(3):
    with Swallow():
        if i == 1:
            break
print(i)
