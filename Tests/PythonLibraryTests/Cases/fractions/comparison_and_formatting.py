from fractions import Fraction as F
print(F(1, 2) == F(2, 4), F(1, 2) == 0.5, F(1, 3) == 1 / 3, F(4, 2) == 2, F(1, 3) < F(1, 2), F(1, 2) >= 0.5)
print(F(1, 2) < 1, F(1, 2) == '1/2', F(1, 2) != 0.25, F(1, 2) < float('inf'), F(1, 2) == float('nan'))
print(F(1, 2) == 0.5 + 0j)
print(hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), {F(1, 2): 'half'}[0.5])
print(sorted([F(1, 2), 0.3, 1, F(1, 3)]), max(F(2, 3), 0.66), min(F(1, 2), F(1, 3)))
print(F(1, 2) in [0.5], hash(F(1, 3)))
print(str(F(-1, 3)), repr([F(1, 2)]), f'{F(1, 2)}', '%s %r' % (F(1, 2), F(3)))
print('%.3f' % F(2, 3), f'{float(F(2, 3)):.2f}', F(10 ** 20, 3), f'{str(F(1, 2)):>6}')
print('%d' % F(7, 2))
for bad in (lambda: F(1) < 'a', lambda: F(1) < 1j, lambda: f'{F(1, 2):d}', lambda: [1, 2][F(1)],
            lambda: setattr(F(1), 'numerator', 2)):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
import math, numbers
print(math.floor(F(7, 2)), math.ceil(F(7, 2)), math.trunc(F(-7, 2)), math.sqrt(F(1, 4)))
print(isinstance(F(1), numbers.Rational), isinstance(F(1), numbers.Real))
print(math.gcd(F(6, 1).numerator, 4))
