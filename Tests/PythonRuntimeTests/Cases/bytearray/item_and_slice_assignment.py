def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
data = bytearray(b'hello')
data[0] = 72; print(data)
data[-1] = ord('O'); print(data)
data[1:3] = b'EEE'; print(data)
data[1:1] = bytearray(b'--'); print(data)
data[::2] = b'*****'[:len(data[::2])]; print(data)
data[2:] = [65, 66]; print(data)
data[:] = b''; print(data, len(data))
data[5:9] = 'z'.encode() * 3; print(data)
del data[0]; print(data)
data += b'123'; print(data)
del data[1::2]; print(data)
data *= 2; print(data)
def set_item(index, value):
    data[index] = value
for index, value in ((0, 256), (0, -1), (0, 'a'), (0, b'a'), (99, 1), ('a', 1), (slice(0, 2), 'xy'),
                     (slice(0, 4, 2), b'abc'), (slice(0, 1), 5)):
    attempt(lambda: set_item(index, value))
