def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
for x in (-1, -0.5, 0, 0.5, 1, 0.1):
    print(x, math.asin(x), math.acos(x), math.atan(x))
print(math.atan(math.inf), math.atan(-math.inf), math.atan(1e300), math.atan(1) * 4 == math.pi)
for y, x in ((0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-0.0, -1), (-1, -1), (0.0, 0.0), (-0.0, 0.0), (0.0, -0.0),
             (math.inf, math.inf), (1, math.inf), (3, 4)):
    print(y, x, math.atan2(y, x))
attempt(lambda: math.asin(2))
attempt(lambda: math.acos(-1.1))
attempt(lambda: math.atan2(1))
attempt(lambda: math.atan2('a', 1))
