for n in (0, 5, 42, 255, -255, 10 ** 20):
    print([format(n, spec) for spec in ('', 'd', 'b', 'o', 'x', 'X', 'n', '#b', '#o', '#x', '#X')])
print([format(c, 'c') for c in (65, 233, 0x4e2d, 0x1f642)])
print(format(65, '5c') + '|', format(65, '<5c') + '|')
print(format(65, '^5c') + '|')
print(f'{42:d} {42:b} {42:o} {42:x} {42:X} {42:#x} {42:n}')
print('{:b}'.format(10), '{0:x}/{0:o}'.format(64), format(True, 'd'))
print(format(False))
for n, spec in ((-1, 'c'), (0x110000, 'c'), (5, ',c'), (5, '+c'), (5, '#c'), (5, '.2c'), (5, 'q'), (5, 's'),
                (5, 'dd')):
    try:
        print(format(n, spec))
    except (ValueError, OverflowError) as error:
        print(spec, type(error).__name__, error)
