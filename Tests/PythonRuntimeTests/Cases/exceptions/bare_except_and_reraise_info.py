import sys


def describe():
    kind, value, tb = sys.exc_info()
    return f"{kind.__name__}: {value}" if kind else "nothing"


print(describe())
try:
    [].pop()
except:
    print(describe())
    try:
        {}[1]
    except:
        print(describe())
    print(describe())
print(describe())


def nested():
    try:
        raise ValueError("v")
    except ValueError:
        return describe()
    finally:
        print("finally sees", describe())


print(nested())


def finally_sees():
    try:
        raise KeyError("k")
    finally:
        print("active in finally:", describe())


try:
    finally_sees()
except KeyError:
    pass
with_exc = []


class M:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        with_exc.append(describe())
        return True


with M():
    raise OSError("o")
print(with_exc, describe())
