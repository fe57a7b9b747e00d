def f(a, b, c=3, d=4):
    return [a, b, c, d]


print(f(1, 2), f(b=2, a=1), f(d=0, c=0, b=0, a=0), f(1, d=9, b=8), f(1, 2, d=5), f(*[1], b=2, **{"c": 7}))
log = []


def v(x):
    log.append(x)
    return x


f(d=v("d"), a=v("a"), c=v("c"), b=v("b"))
print(log)


def kw(**kwargs):
    return list(kwargs.items())


print(kw(z=1, a=2, m=3), kw(**{"y": 1}, x=2), [k for k, _ in kw(b=1, a=2)])


def both(first, *rest, last=None, **others):
    return first, rest, last, others


print(both(1), both(1, 2, 3), both(1, last=2), both(1, other=2), both(first=1), both(*[1, 2], **{"last": 3, "x": 4}))


def shadow(list, dict=None, *, str="s", type=None):
    return list, dict, str, type


print(shadow(1, dict=2, type=3))
print(
    dict(a=1, b=2), int("ff", base=16), sorted([3, 1], reverse=True), print("x", end="|", sep=""),
    round(number=2.567, ndigits=1), "a,b".split(sep=","), sum([1], start=5)
)
print(
    open(file=__file__, mode="r").readline().strip(), enumerate("a", start=3).__next__(),
    max([1, 2], key=lambda x: -x), pow(base=2, exp=3), str(object=5), complex(real=1, imag=2)
)
