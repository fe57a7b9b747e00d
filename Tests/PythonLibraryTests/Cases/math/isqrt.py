def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
print([math.isqrt(n) for n in range(20)], math.isqrt(10 ** 40), math.isqrt(10 ** 40 - 1), math.isqrt(2 * 10 ** 60))
for k in (10, 31, 32, 33, 52, 53, 63, 64, 65, 100):
    n = 2 ** k
    print(k, math.isqrt(n), math.isqrt(n - 1), math.isqrt(n * n), math.isqrt(n * n - 1), math.isqrt(n * n + 1))
print(math.isqrt(True), math.isqrt(7 ** 201))
attempt(lambda: math.isqrt(-1))
attempt(lambda: math.isqrt(2.0))
attempt(lambda: math.isqrt('4'))
