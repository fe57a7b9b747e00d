def f(*args):
    return args


def g(**kwargs):
    return kwargs


def h(a, *args, b=2, **kwargs):
    return a, args, b, kwargs


print(f(), f(1), f(1, "two", [3]), type(f()))
print(g(), g(x=1), g(z=1, a=2), type(g()))
print(h(1), h(1, 2, 3), h(1, b=5), h(1, 2, c=3, b=4), h(a=1, d=2))
xs, d = [1, 2], {"c": 3}
print(f(*xs), f(0, *xs, *"ab", 9), f(*[]), f(*range(3)))
print(g(**d), g(**d, e=4), g(**d, **{"f": 5}), g(**{}))
print(h(*xs, **d), h(0, *xs, b="b", **d))
print(f(*d), f(*d.items()))


def outer(*args, **kwargs):
    return h(*args, **kwargs)


print(outer(1, 2, b=3, z=4))


def own(*args, **kwargs):
    kwargs["added"] = True
    return args, kwargs


print(own(*xs, **d), d)
print(g(**{"not an identifier": 1, "": 2}))
print((lambda *a, **k: (a, k))(1, k=2))
