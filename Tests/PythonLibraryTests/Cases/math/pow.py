def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
print(math.pow(2, 3), math.pow(2, -1), math.pow(2, 0.5), math.pow(-2, 3))
print(math.pow(0, 0), math.pow(math.nan, 0), math.pow(1, math.nan))
print(math.pow(1, math.inf))
print(math.pow(math.inf, -1), math.pow(-math.inf, 3), math.pow(-0.0, 3))
print(math.pow(0.5, math.inf), math.pow(-1, math.inf), math.pow(10, -400))
print(type(math.pow(2, 2)))
attempt(lambda: math.pow(-8, 1 / 3))
attempt(lambda: math.pow(0, -1))
attempt(lambda: math.pow(10, 400))
attempt(lambda: math.pow('2', 3))
attempt(lambda: math.pow(2))
attempt(lambda: math.pow(10 ** 400, 1))
