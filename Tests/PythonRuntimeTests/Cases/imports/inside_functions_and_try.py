def f():
    import math

    return math.floor(2.7)


print(f(), "math" in globals())


def g():
    from math import sqrt as root, pi

    return root(16), round(pi, 3), sorted(locals())


print(g())
try:
    import fast_version_that_is_missing as impl
except ImportError:
    import math as impl
print(impl.__name__)
try:
    from nowhere import fallback
except ModuleNotFoundError as e:
    print(e)

    def fallback():
        return "local fallback"
print(fallback())


class C:
    import math as m
    from math import tau

    def area(self, r):
        return round(self.m.pi * r * r, 2)


print(C.tau > 6, C().area(1))
if True:
    import string
print(string.digits)
for name in ("math", "string"):
    module = __import__(name)
    print(module.__name__, end=" ")
print()


def h():
    global late
    import math as late


h()
print(late.ceil(1.2))
