def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
for x in (2.5, -2.5, 2.0, -0.5, 0.0, -0.0, 1e20, -1e300 / 1e280, 7, True):
    print(x, math.floor(x), math.ceil(x), math.trunc(x))
class Custom:
    def __floor__(self):
        return 'floor'
    def __ceil__(self):
        return 'ceil'
    def __trunc__(self):
        return 'trunc'
print(math.floor(Custom()), math.ceil(Custom()))
print(math.trunc(Custom()), type(math.floor(2.5)))
print(math.floor(1e300) == int(1e300))
attempt(lambda: math.floor(math.inf))
attempt(lambda: math.ceil(math.nan))
attempt(lambda: math.floor('a'))
attempt(lambda: math.trunc('a'))
attempt(lambda: math.floor(1j))
attempt(lambda: math.floor())
attempt(lambda: math.floor(1, 2))
