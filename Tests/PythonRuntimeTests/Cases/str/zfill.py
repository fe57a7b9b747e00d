for text in ('42', '-42', '+42', '', '-', '+', 'abc', '--1', '3.14', '-0.5', ' 1', '中'):
    print(repr(text), [text.zfill(width) for width in (0, 2, 4, 6)])
try:
    'a'.zfill('5')
except TypeError as error:
    print(error)
print(str(7).zfill(3), '1'.zfill(-5), '-00012'.zfill(8), hex(10)[2:].zfill(4), bin(5)[2:].zfill(8))
