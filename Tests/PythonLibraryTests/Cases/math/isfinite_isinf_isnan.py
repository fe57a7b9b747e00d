def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
for x in (0, 1.5, math.inf, -math.inf, math.nan, 10 ** 300, True, -0.0, 1e-320):
    print(x if x != 10 ** 300 else 'big', math.isfinite(x), math.isinf(x), math.isnan(x))
attempt(lambda: math.isnan('nan'))
attempt(lambda: math.isinf(None))
attempt(lambda: math.isfinite(10 ** 400))
attempt(lambda: math.isnan(1j))
