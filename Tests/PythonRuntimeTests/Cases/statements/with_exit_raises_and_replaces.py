class Replace:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        raise RuntimeError("from exit")


try:
    with Replace():
        pass
except RuntimeError as e:
    print(e, repr(e.__context__))
try:
    with Replace():
        raise KeyError("body")
except RuntimeError as e:
    print(e, repr(e.__context__), e.__cause__)


class BadEnter:
    def __enter__(self):
        raise ValueError("cannot enter")

    def __exit__(self, *details):
        print("exit is not called")


try:
    with BadEnter():
        print("never")
except ValueError as e:
    print(e)


class Outer:
    def __enter__(self):
        print("outer in")

    def __exit__(self, kind, value, tb):
        print("outer out", repr(value))
        return True


with Outer(), BadEnter():
    print("never")
print("swallowed by outer")
