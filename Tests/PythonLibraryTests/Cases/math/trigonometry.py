def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
for x in (0, 0.5, 1, math.pi / 6, math.pi / 4, math.pi / 2, math.pi, -2, 10, 1e6, 1e22):
    print(x, math.sin(x), math.cos(x), math.tan(x))
print(math.sin(-0.0), math.tan(math.pi / 2) > 1e16, math.sin(math.nan), math.cos(True))
attempt(lambda: math.sin(math.inf))
attempt(lambda: math.cos(-math.inf))
attempt(lambda: math.tan('x'))
