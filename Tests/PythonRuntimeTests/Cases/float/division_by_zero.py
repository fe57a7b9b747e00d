def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
attempt(lambda: 1.0 / 0)
attempt(lambda: 1 / 0.0)
attempt(lambda: 1.0 // 0)
attempt(lambda: 1.0 % 0)
attempt(lambda: divmod(1.0, 0))
attempt(lambda: 0.0 ** -1)
attempt(lambda: (-0.0) ** -3)
attempt(lambda: 0 ** -0.5)
attempt(lambda: 0.0 / 0.0)
attempt(lambda: float('inf') / 0)
attempt(lambda: float('nan') % 0)
