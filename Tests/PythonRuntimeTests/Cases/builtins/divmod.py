def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(-7, -2))
print(divmod(7.5, 2), divmod(-7.5, 2), divmod(0, 5), divmod(True, 2))
print(divmod(5, 0.5))
print(divmod(10 ** 30, 7), divmod(-10 ** 30, 10 ** 10 + 1), divmod(3661, 60))
print(divmod(1e300, 7), divmod(2, float('inf')), divmod(-2, float('inf')))
class Clock:
    def __divmod__(self, other):
        return 'divmod', other
    def __rdivmod__(self, other):
        return 'rdivmod', other
print(divmod(Clock(), 5), divmod(5, Clock()))
attempt(lambda: divmod(1, 0))
attempt(lambda: divmod(1.0, 0))
attempt(lambda: divmod('a', 1))
attempt(lambda: divmod(1, None))
attempt(lambda: divmod(1j, 1))
attempt(lambda: divmod(1))
attempt(lambda: divmod(1, 2, 3))
