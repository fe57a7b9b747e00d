specs = ('.2d', '.0', '.3x', 's', 'k', '5.5', '=', '<', '^', '10.', '.', '+s', '05s', '  d', '!', 'd5', '>>5x',
         '5 d', '0x5', '#', 'z', 'zd', ' +d', '++')
for spec in specs:
    try:
        print(repr(spec), repr(format(42, spec)))
    except ValueError as error:
        print(repr(spec), error)
for spec in ('1' * 30, '.' + '9' * 30 + 'f'):
    try:
        format(1, spec)
    except ValueError as error:
        print(error)
try:
    format(1, 5)
except TypeError as error:
    print(error)
