# Integers of Python beyond 64 bits beside arrays: floats take them, integers do not.
import math

import numpy as np


def show(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


big = 10**20
np.seterr(all="ignore")
for x in (np.arange(3), np.ones(3), np.ones(3, "f4"), np.arange(3, dtype="u1"), np.int64(3), np.float32(3), np.array(3), np.array([0, 1, 2], dtype=object)):
    for function in (np.add, np.subtract, np.multiply, np.divide, np.floor_divide, np.remainder):
        show(lambda: function(x, big))
        show(lambda: function(big, x))
    show(lambda: x + big)
    show(lambda: big / x if np.all(x) else big - x)
    show(lambda: x < big)
    show(lambda: x == big)
    show(lambda: np.where(x > 0, x, big))

x = np.linspace(-1, 1, 5)
print(sum(x**n / math.factorial(n) for n in range(30)))
total = np.zeros(5, dtype=np.float32)
for n in range(24, 27):
    total += x.astype(np.float32) * math.factorial(n)
total *= 1 / math.factorial(26)
print(total, total.dtype)
counts = np.arange(3)
try:
    counts += big
except OverflowError as error:
    print(error, counts)
show(lambda: np.ones(2) * 10**400)
show(lambda: np.add(big, 1.5))
show(lambda: np.divide(big, 2))
show(lambda: np.multiply(big, big))
show(lambda: np.logical_and(np.ones(2), big))
