def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print((1024).to_bytes(2, 'big'), (1024).to_bytes(4, 'little'), (0).to_bytes(0, 'big'))
print((255).to_bytes(), (65).to_bytes(length=3), (-1).to_bytes(2, 'big', signed=True))
print((-300).to_bytes(4, byteorder='little', signed=True), (2 ** 80).to_bytes(12, 'big'))
print((127).to_bytes(1, 'big', signed=True), (-128).to_bytes(1, 'big', signed=True))
attempt(lambda: (256).to_bytes(1, 'big'))
attempt(lambda: (128).to_bytes(1, 'big', signed=True))
attempt(lambda: (-1).to_bytes(2, 'big'))
attempt(lambda: (1).to_bytes(2, 'middle'))
attempt(lambda: (1).to_bytes(-2, 'big'))
attempt(lambda: (1).to_bytes(0, 'big'))
