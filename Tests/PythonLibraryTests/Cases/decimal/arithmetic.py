from decimal import Decimal as D, getcontext
a, b = D('10.50'), D('3')
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), -a, +a)
print(abs(-a), a ** 2, b ** -1, a ** D('0.5'), 2 ** b, a + 1, 1 - a)
print(5 * b, 7 / b, 7 // b, 7 % b)
print(D('0.1') + D('0.2'), D('0.1') * 3, D('1.20') + D('1.3'), D('1.20') * D('2.0'))
print(D(1) / D(7), D('1e3') + 1, D('-7') // 2, D('-7') % 2, -7 // 2, D('5.5') % D('-2'))
print(D('1') / D('8'), D(10) / 4, D('6.00') / 2, D(2).sqrt(), D(1).exp(), D(10).ln())
print(D(1000).log10())
print(sum([D('0.1')] * 10), sum([D('1.5'), 2]), max(D('1.5'), 2), min(D(1), 0.5))
print(round(D('2.5')), round(D('3.5')), round(D('2.675'), 2), round(D('-2.5')))
print(round(D('1234.5'), -2), int(D('-3.7')), D('3.7').__floor__(), D('3.2').__ceil__())
print(D('3.7').__trunc__())
print(D('1.5') == 1.5, D('0.1') == 0.1, D('1.50') == D('1.5'), D(1) == 1, D('1.5') < 2)
print(D('1.5') > 1.2, hash(D('1.50')) == hash(1.5), {D('1.0'): 'one'}[1])
print(D('NaN') == D('NaN'), D('Infinity') > 10 ** 100, sorted([D('2'), 1, 1.5]))
print(D('-0') == 0, bool(D('0.00')))
for bad in (lambda: D(1) + 1.5, lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) % 0, lambda: D(-1).sqrt(),
            lambda: D('inf') - D('inf'), lambda: D(1) + 'a', lambda: D('sNaN') + 1, lambda: int(D('NaN')),
            lambda: D('NaN') < 1, lambda: D(-2) ** D('0.5'), lambda: D(1) + 1j, lambda: int(D('inf')),
            lambda: D(-1).ln()):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
