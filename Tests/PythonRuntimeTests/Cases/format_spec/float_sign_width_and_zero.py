for spec in ('+.2f', ' .2f', '-.2f', '8.2f', '<8.2f', '^8.2f', '=8.2f', '08.2f', '+08.2f', '*^10.1f', '*=+10.1f',
             '<08.2f', '^08.2f', '0=8.1f', 'x>8.1f', '3.1f'):
    print(spec.ljust(8), [format(v, spec) + '|' for v in (3.14159, -3.14159, 0.0, -0.0)])
for spec in ('z.1f', 'z.0f', '+z.1f', 'z', 'z.2e', 'z08.1f', 'z.1%'):
    print(spec.ljust(8), [format(v, spec) for v in (-0.04, -0.0, 0.04, -1.5)])
