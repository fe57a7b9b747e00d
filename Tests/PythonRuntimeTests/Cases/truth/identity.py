a = [1]
b = a
c = [1]
print(a is b, a is c, a == c, a is not c, b is not None)
n = None
print(n is None, n is not None, None is None, True is True, (1 == 1) is True, not [] is True)
print([] is [], {} is {}, [1] is not [1])
x = 5
y = 5
print(x is y, x + 0 is x, (x := 7) is x)
s = "abc"
print(s is s, s[:] is s, s + "" == s, tuple((1, 2)) == (1, 2))
t = (1, 2)
print(t[:] is t, tuple(t) is t, list(a) is a, a[:] is a, dict(d := {}) is d, frozenset(f := frozenset([1])) is f)
print(type(5) is int, type(5.0) is int, type(a) is list, type(None) is type(n), int is int)
print(bool(1) is True, (not 0) is True, (1 > 2) is False, bool("") is False)


def f(x=None, *, missing=object()):
    return x is None, missing is f.__kwdefaults__["missing"]


print(f(), f(0), f(False))
xs = [a] * 3
print(all(x is a for x in xs), xs[0] is xs[2], [[]] * 2 == [[], []], ([[]] * 2)[0] is ([[]] * 2)[1])
nested = [a, a]
nested[0].append(2)
print(nested, a is nested[1], a in [a], [x is a for x in (b, c)])
print(Ellipsis is ..., NotImplemented is NotImplemented, len is len, str.upper is str.upper, __name__ is __name__)
small = [i for i in range(3)]
print(small[1] == 1, () == (), max is max)
