def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1 / 0)
attempt(lambda: divmod(1, 0))
attempt(lambda: 0 ** -1)
attempt(lambda: pow(0, -2))
attempt(lambda: 10 ** 40 // 0)
attempt(lambda: 10 ** 40 % 0)
attempt(lambda: 10 ** 40 / 0)
attempt(lambda: divmod(10 ** 40, 0))
attempt(lambda: 0 // 10 ** 40)
