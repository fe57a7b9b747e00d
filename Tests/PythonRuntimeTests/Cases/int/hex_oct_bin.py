def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
for n in (0, 1, 8, 255, -255, 2 ** 64, -2 ** 64, 10 ** 25):
    print(hex(n), oct(n), bin(n))
print(hex(True), oct(False), bin(True))
attempt(lambda: hex(1.5))
attempt(lambda: oct('8'))
attempt(lambda: bin(None))
attempt(lambda: hex())
attempt(lambda: bin(1, 2))
