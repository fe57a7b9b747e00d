def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from decimal import Decimal as D, InvalidOperation
print(D('1.10'), repr(D('1.10')), D(5), D(), D('-0'), D('1e3'), D('1E-10'), D(0.1), D(' 2.5 '))
print(D('1_000.5'), D('Infinity'), D('-inf'), D('NaN'), D('sNaN'), D((1, (1, 4, 7), -2)), D(True))
print(D('٣.٥'), D('.5'), D('5.'), D('00012'))
for text in ('0', '0.0', '0E+3', '123', '1.23E+5', '1E+2', '12e-1', '0.000001', '0.0000001', '1E-7',
             '123456789012345678901234567890.123', '1.0E+10', '-1.50'):
    d = D(text)
    print(d, repr(d), d.as_tuple(), d.adjusted(), float(d), d.normalize(), d.to_eng_string())
attempt(lambda: D('abc'))
attempt(lambda: D(''))
attempt(lambda: D('1.2.3'))
attempt(lambda: D([1]))
attempt(lambda: D(None))
attempt(lambda: D((1, 2)))
attempt(lambda: D('1', '2', '3'))
attempt(lambda: D('0x10'))
print(issubclass(InvalidOperation, ArithmeticError))
print(D.from_float(0.5), D.from_float(3), D(2 ** 70))
print(D('1').is_finite())
