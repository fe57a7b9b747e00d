def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from fractions import Fraction as F
from decimal import Decimal
print(F(1, 2), repr(F(1, 2)), F(6, -4), F(5), F(), F(0, 7), F('3/4'), F(' -1.25 '), F('1e-3'), F('7'))
print(F(0.5), F(0.1), F(Decimal('1.1')), F(F(1, 3)), F(F(1, 2), F(3, 4)), F('1_000/3'), F(True))
print(F(numerator=3, denominator=9))
print(F.from_float(0.25), F.from_float(3), F.from_decimal(Decimal('0.75')))
print(F(1, 3).numerator, F(1, 3).denominator, F(10, 4).as_integer_ratio())
print(F(22, 7).limit_denominator(5), F(3.141592653589793).limit_denominator(1000))
print(F(1, 3).limit_denominator(1))
attempt(lambda: F(1, 0))
attempt(lambda: F('1/0'))
attempt(lambda: F('a'))
attempt(lambda: F('1/2/3'))
attempt(lambda: F('1 / 2'))
attempt(lambda: F(1.5, 2))
attempt(lambda: F(float('nan')))
attempt(lambda: F(float('inf')))
attempt(lambda: F(None))
attempt(lambda: F(1, '2'))
attempt(lambda: F(1j))
attempt(lambda: F(1, 3).limit_denominator(0))
attempt(lambda: F.from_float('x'))
