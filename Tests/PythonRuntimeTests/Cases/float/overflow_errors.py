def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
attempt(lambda: 2.0 ** 1024)
attempt(lambda: 10.0 ** 400)
attempt(lambda: (-10.0) ** 401)
attempt(lambda: 1e308 * 10)
attempt(lambda: 1e308 + 1e308)
attempt(lambda: 10.0 ** -400)
attempt(lambda: float(10 ** 400))
attempt(lambda: 10 ** 400 + 1.0)
attempt(lambda: 10 ** 400 * 0.0)
attempt(lambda: 1.0 < 10 ** 400)
attempt(lambda: 2 ** 1024 / 2)
attempt(lambda: float(2 ** 1024 - 2 ** 970))
attempt(lambda: float(2 ** 1024 - 2 ** 971))
attempt(lambda: 1e308 * 10 - 1e308 * 10)
