def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.0000000001))
print(math.isclose(1, 1.00000001), math.isclose(0, 1e-12))
print(math.isclose(0, 1e-12, abs_tol=1e-9))
print(math.isclose(100, 101, rel_tol=0.01), math.isclose(100, 101, rel_tol=0.009))
print(math.isclose(1e300, 1.0000000001e300), math.isclose(math.inf, math.inf))
print(math.isclose(math.inf, -math.inf), math.isclose(math.nan, math.nan))
print(math.isclose(math.inf, 1e308, rel_tol=1), math.isclose(5, 5))
print(math.isclose(-1, 1, abs_tol=2))
print(math.isclose(a=1, b=2, rel_tol=0.5, abs_tol=0))
print(math.isclose(1, 2, rel_tol=0), math.isclose(10, 9, abs_tol=1))
print(math.isclose(True, 1.0))
attempt(lambda: math.isclose(1, 2, rel_tol=-1))
attempt(lambda: math.isclose(1, 2, abs_tol=-1))
attempt(lambda: math.isclose(1, 2, 3))
attempt(lambda: math.isclose(1))
attempt(lambda: math.isclose('a', 1))
