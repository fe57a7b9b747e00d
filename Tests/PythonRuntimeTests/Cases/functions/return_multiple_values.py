def stats(xs):
    n = len(xs)
    mean = sum(xs) / n
    return min(xs), max(xs), mean


result = stats([3, 1, 2])
print(result, type(result))
lo, hi, mean = stats([4, 8])
print(lo, hi, mean)
lo, *rest = stats([1, 2])
print(lo, rest)


def as_dict(xs):
    return {"n": len(xs), "sum": sum(xs)}


print(as_dict([1, 2]), as_dict([1])["n"])


def nested():
    return (1, 2), [3, 4]


(a, b), (c, d) = nested()
print(a, b, c, d)


def maybe(flag):
    if flag:
        return 1, "one"


print(maybe(True), maybe(False))
try:
    n, text = maybe(False)
except TypeError as e:
    print(e)
print(stats([1])[2], max(stats([5, 6])), len(nested()), [*nested()[0]])


def swap(pair):
    a, b = pair
    return b, a


print(swap((1, 2)), swap("xy"), swap(swap([1, 2])))


def gen():
    return 1, *[2, 3]


print(gen())
