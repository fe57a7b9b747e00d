def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
attempt(lambda: 1 & 2.0)
attempt(lambda: 1.5 | 2)
attempt(lambda: 1 ^ '2')
attempt(lambda: 1 << 2.0)
attempt(lambda: 1.0 >> 2)
attempt(lambda: ~1.5)
attempt(lambda: True & 3)
attempt(lambda: True | False)
attempt(lambda: True ^ True)
attempt(lambda: ~True)
