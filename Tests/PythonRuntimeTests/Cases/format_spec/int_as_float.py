for n in (0, 5, -42, 123456789, 10 ** 25):
    print([format(n, spec) for spec in ('f', '.2f', 'e', '.3e', 'g', '.3g', '%', '.0%', 'G', 'E', '.0f', '12.1f')])
print(f'{7:.3f}', f'{7:08.2f}', f'{10 ** 6:,.2f}', f'{5:+.1e}', f'{1:.1%}', '{:6.2f}|'.format(3))
try:
    format(10 ** 400, 'f')
except OverflowError as error:
    print(error)
