def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(pow(2, 3), pow(2, -1), pow(2.0, 0.5), pow(-8, 1 / 3), pow(5, 0))
print(pow(0, 0), pow(3, 4, 5), pow(3, -1, 11), pow(-2, 3, 7), pow(1j, 2))
print(pow(True, 5))
class P:
    def __pow__(self, n, m=None):
        return ('pow', n, m)
    def __rpow__(self, n, m=None):
        return ('rpow', n, m)
print(P() ** 2, pow(P(), 2), pow(P(), 2, 3), 2 ** P(), pow(2, P()), pow(exp=2, base=3), pow(2, 10, mod=7))
attempt(lambda: pow(2))
attempt(lambda: pow('a', 2))
attempt(lambda: pow(2, 3, 0))
attempt(lambda: pow(2, 3, 1.5))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2.0, 3, 4))
attempt(lambda: pow(0, -1))
attempt(lambda: pow(1, 2, 3, 4))
attempt(lambda: pow(2, None))
