from contextlib import contextmanager, suppress


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("handled", e)
    finally:
        print(f"</{name}>")


with tag("p") as t:
    print(t)
with tag("b"):
    raise ValueError("inside")
try:
    with tag("i"):
        raise KeyError("out")
except KeyError as e:
    print("escaped", e)
with suppress(ZeroDivisionError, KeyError):
    1 / 0
    print("skipped")
with suppress(KeyError):
    {}["x"]
print("done")


@tag("deco")
def f(x):
    return x + 1


print(f(1))
