def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
print(math.copysign(3, -1), math.copysign(-3, 1), math.copysign(2, -0.0))
print(math.copysign(0, -5), math.copysign(math.nan, -1))
print(math.copysign(math.inf, -1))
print(math.fabs(-3), math.fabs(2), math.fabs(-0.0), math.fabs(-math.inf), type(math.fabs(5)))
for x, y in ((7, 3), (-7, 3), (7, -3), (5.5, 2), (-5.5, 2), (1e20, 3), (0.0, 5), (-0.0, 5), (5, math.inf), (6, 3)):
    print(x, y, math.fmod(x, y), x % y, math.remainder(x, y))
print(math.remainder(5, 2), math.remainder(7, 2), math.remainder(3, 2), math.remainder(-5, 2))
attempt(lambda: math.fmod(5, 0))
attempt(lambda: math.fmod(math.inf, 2))
attempt(lambda: math.remainder(5, 0))
attempt(lambda: math.remainder(math.inf, 1))
attempt(lambda: math.fabs('a'))
attempt(lambda: math.copysign(1))
