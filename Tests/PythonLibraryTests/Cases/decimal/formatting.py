from decimal import Decimal as D
d = D('1234567.891')
for spec in ('', 'f', '.2f', ',.2f', 'e', '.3e', 'g', '.4g', 'n', '%', '.1%', '>15', '<15', '^15', '015', '+',
             '+.1f', ' .0f', ',', '_', 'E', 'G', '*^20.1f', '.10f', '020,.1f', '.0e'):
    try:
        print(repr(spec).ljust(10), [format(x, spec) for x in (d, D('-0.005'), D('1E+3'), D(0))])
    except ValueError as error:
        print(repr(spec).ljust(10), error)
print('%s %r %.2f %d' % (d, d, d, d), f'{d!s:>14}', f'{D("0.5"):.0f} {D("1.5"):.0f} {D("2.5"):.0f}')
print(f'{D("NaN")} {D("Infinity"):>10}', '{:.3}'.format(D('1.23456')), f'{D("1E-10"):f}')
print(f'{D("123"):.5}')
for spec in ('d', 'x', 's', '5.', 'q'):
    try:
        print(format(d, spec))
    except ValueError as error:
        print(spec, error)
