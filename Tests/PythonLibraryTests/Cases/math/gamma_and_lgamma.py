def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
print([math.gamma(n) for n in range(1, 12)])
print([math.gamma(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 0.1, 10.5, 20, 30, 100, 170)])
print([math.lgamma(x) for x in (1, 2, 3, 0.5, 10, 100, 1e10, -0.5, 1e-5)])
print(math.gamma(math.inf), math.gamma(math.nan), math.lgamma(math.inf))
print(math.lgamma(-math.inf), math.gamma(1e-300), math.gamma(-200.5))
attempt(lambda: math.gamma(0))
attempt(lambda: math.gamma(-1))
attempt(lambda: math.gamma(172))
attempt(lambda: math.gamma(-math.inf))
attempt(lambda: math.lgamma(0))
attempt(lambda: math.lgamma(-2))
attempt(lambda: math.lgamma(1e306))
attempt(lambda: math.gamma('a'))
