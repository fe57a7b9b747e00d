import numbers
from fractions import Fraction
from decimal import Decimal
tower = [numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral]
for value in (5, True, 2.5, 1j, Fraction(1, 2), Decimal('1.5'), '5', None, float('nan')):
    print(repr(value).ljust(18), [isinstance(value, t) for t in tower])
print([issubclass(int, t) for t in tower], [t.__name__ for t in tower])
print(issubclass(numbers.Integral, numbers.Rational))
print([t.__name__ for t in numbers.Integral.__mro__])
def describe(x):
    match x:
        case bool(): return 'bool'
        case numbers.Integral(): return 'whole'
        case numbers.Real(): return 'real'
        case numbers.Complex(): return 'complex'
        case _: return 'other'
print([describe(x) for x in (1, True, 0.5, 2j, Fraction(1), 'x', Decimal(1))])
try:
    numbers.Real()
except TypeError as error:
    print(str(error)[:48])
class MyNumber(numbers.Number):
    pass
print(isinstance(MyNumber(), numbers.Number), isinstance(MyNumber(), numbers.Complex))
try:
    hash(MyNumber())
except TypeError as error:
    print(error)
