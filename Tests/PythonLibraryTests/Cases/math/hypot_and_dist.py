def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
print(math.hypot(), math.hypot(5), math.hypot(-5), math.hypot(3, 4))
print(math.hypot(1, 1), math.hypot(1, 2, 3), math.hypot(1, 1, 1, 1))
print(math.hypot(1e200, 1e200), math.hypot(1e-200, 1e-200))
print(math.hypot(math.inf, math.nan), math.hypot(math.nan, 1))
print(math.hypot(0.1, 0.2, 0.3))
print(math.dist((0, 0), (3, 4)), math.dist([1, 2, 3], [4, 6, 3]))
print(math.dist((1,), (4,)), math.dist((), ()))
print(math.dist((0.1, 0.2), (0.3, 0.7)))
print(math.dist([1, 2], (5, 5)), math.dist((1e300,), (-1e300,)))
print(math.dist((0, 0, 0, 0), (1, 1, 1, 1)), math.dist((True,), (3,)))
attempt(lambda: math.dist((1, 2), (1, 2, 3)))
attempt(lambda: math.dist(1, 2))
attempt(lambda: math.dist(('a',), (1,)))
attempt(lambda: math.hypot('a'))
attempt(lambda: math.dist((1,)))
