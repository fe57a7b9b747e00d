for spec in ('', 's', '8', '<8', '>8', '^8', '^9', '*^8', '.2', '8.2', '>8.3s', '.0', '08', '0<8', '0>8', '中>6',
             's<8', '3', '.10', '^08'):
    print(repr(spec).ljust(7), [format(text, spec) + '|' for text in ('', 'ab', 'hello', '中文')])
for spec in ('d', 'f', '=8', '+', ' ', ',', '_', '#', 'x', '=', '-5', '%', '8.', 'ss', 'z', '+s', '.-2', ',s'):
    try:
        print(repr(spec), repr(format('abc', spec)))
    except ValueError as error:
        print(repr(spec), error)
