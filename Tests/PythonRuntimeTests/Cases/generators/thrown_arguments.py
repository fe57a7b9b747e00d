import warnings

warnings.simplefilter("ignore")


def catches():
    while True:
        try:
            yield
        except Exception as e:
            print("caught", type(e).__name__, e.args, e.__traceback__ is not None)


class Unusual(Exception):
    def __new__(cls, *args):
        return 3


try:
    raise KeyError("with a traceback")
except KeyError as e:
    traceback = e.__traceback__
g = catches()
next(g)
g.throw(ValueError)
g.throw(ValueError, "text")
g.throw(ValueError, ("two", "values"))
g.throw(ValueError, ValueError("made"))
g.throw(ValueError, TypeError("of another type"))
g.throw(ValueError("instance"))
g.throw(ValueError, "text", traceback)
g.throw(ValueError, ValueError(1), None)
for arguments in [(ValueError("x"), "value"), (ValueError, "x", 23), ("text",), (int,), (Unusual,)]:
    try:
        g.throw(*arguments)
    except TypeError as e:
        print(e)
    if g.gi_frame is None:
        g = catches()
        next(g)
