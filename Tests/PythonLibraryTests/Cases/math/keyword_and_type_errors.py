def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
attempt(lambda: math.sqrt(x=4))
attempt(lambda: math.floor(x=2.5))
attempt(lambda: math.pow(2, y=3))
attempt(lambda: math.log(8, base=2))
attempt(lambda: math.atan2(y=1, x=1))
attempt(lambda: math.gcd(1, b=2))
attempt(lambda: math.nothing)
attempt(lambda: math.pi())
attempt(lambda: math.exp([1]))
attempt(lambda: math.sin(None))
attempt(lambda: math.cos('1'))
attempt(lambda: math.tanh({}))
attempt(lambda: math.fabs(1j))
attempt(lambda: math.isqrt(-4))
attempt(lambda: math.degrees('a'))
class Five:
    def __float__(self):
        return 5.0
class Six:
    def __index__(self):
        return 6
print(math.sqrt(Five()), math.sqrt(Six()), math.log(Five()), math.floor(Five()))
print(math.gcd(Six(), 4), math.factorial(Six()), math.isnan(Five()), math.pow(Six(), 2))
print(math.fsum([Five(), 1]))
