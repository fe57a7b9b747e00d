for text in ('3.14', '-2', '1e-3', '  7.5 ', '.25', '5.', '1_0.5', 'inf', '-nan', '1E5', '0.1e1', '+.5e-2'):
    print(repr(text), float(text), str(float(text)), float(str(float(text))) == float(text))
rows = [line.split() for line in ['1.0 2.5', '-3 4e2']]
numbers = [[float(x) for x in row] for row in rows]
print(numbers, [sum(row) for row in numbers], [int(x) for row in numbers for x in row])
print([f'{x:.3f}' for row in numbers for x in row], [str(x) for row in numbers for x in row])
def number(text):
    for kind in (int, float, complex):
        try:
            return kind(text)
        except ValueError:
            pass
    return text
print([number(t) for t in ('5', '5.0', '1e3', '2j', 'abc', '0x10', '', '1+1j')])
print(float('0.1') + float('0.2'), float('1' * 25))
print(float('0.' + '3' * 25), float(10) / 3, float(7 // 2))
print(int(float('1e3')), float(' \n42\t'))
