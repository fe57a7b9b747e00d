print(float('1'), float('1.5'), float('-1.5e3'), float('  2.5\n'), float('.5'), float('5.'), float('1_000.5'))
print(float('+3'))
print(float('1e5'), float('1E-5'), float('01'), float('1e400'), float('-1e400'), float('1e-400'))
print(float('inf'), float('Infinity'), float('-INF'), float('+infinity'), float('nan'), float('-nan'), float('NaN'))
print(float(b'2.5'), float(bytearray(b'1e3')), float('٣.٥'), float('１２.５'), float('0' * 400 + '1' + '0' * 5))
print(float('3.14159265358979323846264338327950288'))
print(float('0.' + '0' * 400 + '1e401'))
print(float('1' + '0' * 30 + 'e-30'))
bad = ['', ' ', 'abc', '1.2.3', '1e', 'e5', '.', '1 2', '--1', '1__0', '_1', '1_', '1._5', '1,5']
for text in bad + ['0x10', 'infin', 'nan1', '1e5.5', '½']:
    try:
        print(float(text))
    except ValueError as error:
        print(error)
