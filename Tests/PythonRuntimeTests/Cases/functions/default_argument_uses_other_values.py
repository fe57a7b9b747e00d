base = 10


def f(a, b=base, c=None):
    if c is None:
        c = a + b
    return a, b, c


print(f(1), f(1, 2), f(1, c=0), f(1, 2, 3))
base = 99
print(f(1))


def g(n, acc=1):
    return acc if n <= 1 else g(n - 1, acc * n)


print(g(5), g(5, 2))


def h(x, f=lambda v: v * 2, xs=(), opts={"k": 1}):
    return f(x), list(xs), opts.get("k")


print(h(3), h(3, str), h(3, xs="ab"), h(3, opts={}))


def sentinel(x, default=object()):
    return default is sentinel.__defaults__[0]


print(sentinel(1), sentinel(1, None))


class C:
    size = 4

    def m(self, n=size, *, k=size * 2):
        return n, k


C.size = 100
print(C().m(), C().m(1, k=2))


def log(message, level="info", *tags, sep="|", **extra):
    parts = [level, message, *tags] + [f"{k}={v}" for k, v in extra.items()]
    return sep.join(parts)


print(log("hi"), log("hi", "warn"), log("hi", "warn", "a", "b"), log("hi", sep="/", user="ann", n=1))
for call in (lambda: f(), lambda: f(b=1), lambda: h(), lambda: log()):
    try:
        call()
    except TypeError as e:
        print(e)
