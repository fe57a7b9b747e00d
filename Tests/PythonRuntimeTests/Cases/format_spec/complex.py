z = 3.14159 - 2.5j
for spec in ('', '.2f', '.1e', 'g', '+.1f', ' .1f', '20', '<20', '^22.1f', '*>20', ',.2f', '#.0f', '.3', 'F', '_',
             'n'):
    print(repr(spec).ljust(9), repr(format(z, spec)), repr(format(1e6j, spec)))
for spec in ('d', '=20', '020', '%', 's', 'x', 'b'):
    try:
        print(repr(format(z, spec)))
    except ValueError as error:
        print(spec, error)
