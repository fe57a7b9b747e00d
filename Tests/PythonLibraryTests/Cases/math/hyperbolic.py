def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
for x in (0, 0.5, 1, -1, 2.5, 20, 1e-10):
    print(x, math.sinh(x), math.cosh(x), math.tanh(x), math.asinh(x))
print([math.acosh(x) for x in (1, 1.5, 2, 1e10)], [math.atanh(x) for x in (0, 0.5, -0.5, 0.999)])
print(math.tanh(math.inf), math.tanh(-50), math.sinh(-math.inf), math.cosh(math.inf), math.asinh(-1e10))
print(math.tanh(-0.0))
attempt(lambda: math.cosh(1000))
attempt(lambda: math.sinh(-1000))
attempt(lambda: math.acosh(0.5))
attempt(lambda: math.atanh(1))
attempt(lambda: math.atanh(2))
