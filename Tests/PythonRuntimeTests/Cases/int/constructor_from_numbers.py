def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(int(), int(3), int(3.99), int(-3.99), int(0.5), int(-0.5), int(True), int(False))
print(int(1e20), int(1e300) == 10 ** 300, int(2.0 ** 70), int(-1e16))
attempt(lambda: int(float('nan')))
attempt(lambda: int(float('inf')))
attempt(lambda: int(float('-inf')))
attempt(lambda: int(None))
attempt(lambda: int([]))
attempt(lambda: int(1 + 2j))
attempt(lambda: int(12, 10))
attempt(lambda: int(base=10))
attempt(lambda: int('10', 2, 3))
attempt(lambda: int(x='10'))
