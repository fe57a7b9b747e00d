def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(bytes(), bytes(3), bytes([65, 66, 255]), bytes('é', 'utf-8'))
print(bytes(b'ab'), bytes(range(5)), bytes((1, 2)))
print(bytes(bytearray(b'x')))
print(bytes('ab', encoding='ascii'), bytes('é', 'ascii', 'replace'))
print(bytes(source=b'x'), bytes(memoryview(b'abc')[1:]), bytes(True))
class Raw:
    def __bytes__(self):
        return b'raw'
print(bytes(Raw()), bytes({1: 2}), bytes(n for n in (7, 8)))
attempt(lambda: bytes('abc'))
attempt(lambda: bytes(-1))
attempt(lambda: bytes([256]))
attempt(lambda: bytes([-1]))
attempt(lambda: bytes(['a']))
attempt(lambda: bytes(1.5))
attempt(lambda: bytes(None))
attempt(lambda: bytes(5, 'utf-8'))
attempt(lambda: bytes(b'a', 'utf-8'))
attempt(lambda: bytes('é', 'ascii'))
attempt(lambda: bytes(errors='strict'))
