for spec in ('d', 'b', 'x', 'c', 's', 'o', 'X', 'ff', '.f', '5.', '.-1f', '2.2.2f', 'k', '.2', '=', '.1000f'[:5],
             'r', '..', '+-5f', '#,_'):
    try:
        print(repr(spec), repr(format(3.5, spec)))
    except ValueError as error:
        print(repr(spec), error)
try:
    print(f'{3.5:{None}}')
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)
