print(int('ff', 16), int('0xff', 16), int('FF', base=16), int('-0XfF', 16), int('0b101', 2), int('101', 2))
print(int('0o17', 8), int('17', 8), int('z', 36), int('Zz', 36), int('1_000', 2), int('0x_ff', 16))
print(int('0x1f', 0), int('0b11', 0), int('0o17', 0), int('10', 0), int('-0x10', 0), int('0', 0), int('000', 0))
print(int(b'1010', 2), int(' 7 ', 8), int('b1', 16), int('0b1', 16))
print(int('f' * 40, 16), int('1' * 100, 2), int('z' * 30, 36))
refused = [('2', 2), ('8', 8), ('g', 16), ('010', 0), ('0b', 2), ('0x', 16), ('', 10), ('1', 1), ('1', 37), ('1', -2)]
for text, base in refused:
    try:
        print(int(text, base))
    except ValueError as error:
        print(error)
try:
    int('1', 2.0)
except TypeError as error:
    print(error)
