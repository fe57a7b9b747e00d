def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
for x in (0.0, 1.0, 0.5, 8, -3.75, 1e300, 5e-324, math.inf, 0.1):
    print(x, math.frexp(x), math.modf(x))
print(math.ldexp(0.5, 3), math.ldexp(1, -1074), math.ldexp(1, -1080))
print(math.ldexp(-0.75, 10), math.ldexp(0, 5000), math.ldexp(math.inf, 5))
print(math.ldexp(1.5, True))
print(math.modf(-2.5), math.modf(3), math.modf(-0.0))
print(math.modf(-math.inf), math.frexp(math.nan))
print(math.ldexp(*math.frexp(123.456)))
attempt(lambda: math.ldexp(1, 5000))
attempt(lambda: math.ldexp(1, 2.0))
attempt(lambda: math.frexp('a'))
attempt(lambda: math.modf(None))
attempt(lambda: math.ldexp(1))
