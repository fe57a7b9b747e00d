def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(bytearray(), bytearray(3), bytearray(b'abc'))
print(bytearray('é', 'utf-8'), bytearray([1, 255]), bytearray(range(3)))
print(repr(bytearray(b"it's")))
print(str(bytearray(b'x')), f'{bytearray(b"y")}', [bytearray(b'z')])
print(bytes(bytearray(b'q')), bytearray(bytearray(b'copy')))
print(len(bytearray(5)))
attempt(lambda: bytearray('abc'))
attempt(lambda: bytearray([256]))
attempt(lambda: bytearray(-1))
attempt(lambda: bytearray(['a']))
attempt(lambda: hash(bytearray(b'a')))
attempt(lambda: {bytearray(b'a'): 1})
