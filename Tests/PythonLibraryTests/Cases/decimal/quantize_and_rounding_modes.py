from decimal import *
values = ['2.5', '3.5', '-2.5', '2.51', '2.49', '-2.01', '0.5', '7.325']
for mode in (ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR,
             ROUND_05UP):
    print(mode.ljust(16))
    print([str(Decimal(v).quantize(Decimal('1'), rounding=mode)) for v in values])
    print(Decimal('7.325').quantize(Decimal('.01'), rounding=mode))
D = Decimal
print(D('3.14159').quantize(D('0.01')), D('3').quantize(D('0.00')), D('1234').quantize(D('1e2')))
print(D('1.5').quantize(D('1E-5')), D('7.5').to_integral_value())
print(D('7.5').to_integral_value(ROUND_HALF_UP), D('1.23').to_integral_exact())
print(D('100').normalize(), D('1E+2').quantize(D(1)))
cents = D('0.01')
price = D('19.99')
tax = (price * D('0.0825')).quantize(cents, ROUND_HALF_UP)
print(tax, price + tax, (price * 3).quantize(cents))
print(f'{price + tax:>10}', sum(D(p) for p in ('1.10', '2.20', '3.30')))
print(D('10') / 3 * 3)
for bad in (lambda: D('1e30').quantize(D('0.01')), lambda: D('1').quantize(D('1'), rounding='x'),
            lambda: D('inf').quantize(D('1'))):
    try:
        print(bad())
    except (InvalidOperation, TypeError) as error:
        print(type(error).__name__, error)
