def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(round(2.5), round(3.5), round(-2.5), round(2.567, 2))
print(round(2.567, 0), round(25, -1), round(35, -1), round(True))
print(round(5), round(1e20))
print(round(number=2.345, ndigits=2), round(2.5, None), round(10 ** 20 + 5, -1))
print(round(0.5), round(-0.5), round(1.5), round(-1.5), round(2.675, 2))
print(round(1e-10, 5))
class R:
    def __round__(self, n='absent'):
        return ('rounded', n)
print(round(R()), round(R(), 3), round(R(), None))
print([round(x / 4, 1) for x in range(9)], round(12345.6789, -2))
print(round(-12345, -2))
attempt(lambda: round('a'))
attempt(lambda: round(None))
attempt(lambda: round([1.5]))
attempt(lambda: round(1j))
attempt(lambda: round(1.5, 'a'))
attempt(lambda: round(1.5, 1.5))
attempt(lambda: round(float('nan')))
attempt(lambda: round(float('inf')))
attempt(lambda: round())
attempt(lambda: round(1, 2, 3))
attempt(lambda: round('a', 2))
