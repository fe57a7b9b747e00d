def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
print([math.exp(x) for x in (0, 1, -1, 0.5, 10, -10, 100, -700, 709, True)])
print([math.expm1(x) for x in (0, 1, 1e-10, -1e-10, 1e-20, 10, -50)])
print([math.exp2(x) for x in (0, 1, -1, 0.5, 10, -1074, 1023, 3.25)])
print(math.exp(-1000), math.exp(math.inf), math.exp(-math.inf))
print(math.exp(math.nan), math.exp(-0.0))
print(math.exp(10) / math.exp(9))
attempt(lambda: math.exp(1000))
attempt(lambda: math.expm1(1000))
attempt(lambda: math.exp2(1024))
attempt(lambda: math.exp('1'))
attempt(lambda: math.exp(10 ** 400))
attempt(lambda: math.exp())
