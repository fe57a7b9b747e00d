def change(xs, n, s, d):
    xs.append(4)
    n += 1
    s += "!"
    d["new"] = 1
    return n, s


xs, n, s, d = [1], 1, "a", {}
print(change(xs, n, s, d))
print(xs, n, s, d)


def rebind(xs):
    xs = [0]
    return xs


print(rebind(xs), xs)


def inplace(xs):
    xs += [9]
    xs *= 2


inplace(xs)
print(xs)
t = (1,)


def tup(t):
    t += (2,)
    return t


print(tup(t), t)


def clear(xs):
    xs[:] = []


clear(xs)
print(xs)


def swap(a, b):
    return b, a


a, b = swap(1, 2)
print(a, b)
