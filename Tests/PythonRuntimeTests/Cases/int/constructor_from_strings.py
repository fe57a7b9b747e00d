print(int('42'), int('-42'), int('+42'), int('  42\n'), int('\t-7 '), int('007'), int('0'), int('-0'))
print(int('1_000'), int('1_2_3'), int('123456789012345678901234567890'), int(b'77'), int(bytearray(b' 8 ')))
bad = ['', ' ', 'abc', '1.5', '1e3', '1 2', '--1', '+-1', '_1', '1_', '1__2', '0x10', '0b1', '½', '\x00', '2\x00']
for text in bad + ['None', 'twelve', '12 # twelve']:
    try:
        print(int(text))
    except ValueError as error:
        print(error)
try:
    int(b'4x')
except ValueError as error:
    print(error)
