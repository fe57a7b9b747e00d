def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
print([math.sqrt(x) for x in (0, 1, 2, 4, 0.25, 1e300, 1e-300, 5e-324, True, 10 ** 40)])
print(math.sqrt(math.inf), math.sqrt(math.nan), math.sqrt(-0.0), math.sqrt(2) ** 2, math.sqrt(2 ** 53 + 1))
print([math.cbrt(x) for x in (0, 1, 8, 27, -8, 0.001, 2, -0.0, math.inf, 1e300)])
attempt(lambda: math.sqrt(-1))
attempt(lambda: math.sqrt(-math.inf))
attempt(lambda: math.sqrt('4'))
attempt(lambda: math.sqrt(None))
attempt(lambda: math.sqrt([1]))
attempt(lambda: math.sqrt(10 ** 400))
attempt(lambda: math.sqrt(1j))
attempt(lambda: math.sqrt())
