import math


class C:
    attr = 1

    @property
    def p(self):
        return 5


c = C()
x = "text"
for value in (5, 1.5, None, True, "a", [1], (1,), {}, {1}, b"b", range(3), slice(1), ..., c, c.attr, c.p, C.attr, math, math.pi, NotImplemented,
              ValueError("x"), (y for y in ()), iter([]), 3j, frozenset(), property(), object()):
    try:
        value()
    except TypeError as e:
        print(e)
sum = 10
try:
    sum([1, 2])
except TypeError as e:
    print(e)
del sum
print(sum([1, 2]))
list = [1, 2]
try:
    list("abc")
except TypeError as e:
    print(e)
str = "hi"
try:
    str(5)
except TypeError as e:
    print(e)
print(callable(list), callable(len))
