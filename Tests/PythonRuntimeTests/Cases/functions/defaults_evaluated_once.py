def make():
    print("default made")
    return []


def f(x, acc=make()):
    acc.append(x)
    return acc


print(f(1), f(2), f(3, []), f(4))
print(f.__defaults__)
n = 10


def g(a=n, b=n * 2):
    return a, b


n = 99
print(g(), g(1), g(b=1))


def h(d={}):
    d[len(d)] = "x"
    return d


print(h())
print(h())
print(h({}))


def fixed(acc=None):
    if acc is None:
        acc = []
    acc.append(1)
    return acc


print(fixed(), fixed())
fs = [lambda x=i: x for i in range(3)]
print([f() for f in fs])
f.__defaults__ = (5,)
