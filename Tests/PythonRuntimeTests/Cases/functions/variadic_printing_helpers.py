def show(*values, sep=", ", end=".\n"):
    print(*values, sep=sep, end=end)


show(1, 2, 3)
show()
show("a", end="!\n")
show(*"xyz", sep="")


def table(rows, *, header=None, width=6):
    if header:
        print("".join(f"{h:>{width}}" for h in header))
    for row in rows:
        print("".join(f"{v:>{width}}" for v in row))


table([(1, 2), (30, 40)], header=("x", "y"))
table([[1.5, "a"]], width=4)


def kv(title="", /, **pairs):
    print(title, "; ".join(f"{k}={v!r}" for k, v in pairs.items()))


kv("settings", title="t", lr=0.1, name="adam")
kv(a=1)


def debug(f):
    def wrapper(*args, **kwargs):
        parts = [repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()]
        result = f(*args, **kwargs)
        print(f"{f.__name__}({', '.join(parts)}) -> {result!r}")
        return result

    return wrapper


@debug
def join(a, b, sep="-"):
    return f"{a}{sep}{b}"


join("x", 1)
join("x", b="y", sep="+")
