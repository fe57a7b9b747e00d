def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(int.from_bytes(b'\x04\x00', 'big'), int.from_bytes(b'\x04\x00', 'little'), int.from_bytes(b''))
print(int.from_bytes(b'\xff\xff', 'big'), int.from_bytes(b'\xff\xff', 'big', signed=True))
print(int.from_bytes(b'\x80', signed=True), int.from_bytes([1, 2, 3], 'big'), int.from_bytes(range(1, 12), 'little'))
print(int.from_bytes(bytearray(b'abc'), 'big'), True.from_bytes(b'\x00'), bool.from_bytes(b'\x01'))
n = -123456789012345678901234567890
print(int.from_bytes(n.to_bytes(16, 'little', signed=True), 'little', signed=True) == n)
attempt(lambda: int.from_bytes('abc', 'big'))
attempt(lambda: int.from_bytes([256], 'big'))
attempt(lambda: int.from_bytes(5, 'big'))
attempt(lambda: int.from_bytes(b'a', 'up'))
