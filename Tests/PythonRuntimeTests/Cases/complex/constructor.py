def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(complex(), complex(3), complex(1, 2), complex('1+2j'))
print(complex('3j'), complex(' -1.5-2e3j '), complex('(1+2j)'))
print(complex('j'))
print(complex('inf'), complex('nan+infj'), complex('1'))
print(complex('-j'), complex(1j, 2), complex(1, 2j), complex(1j, 1j))
print(complex(True))
print(complex(real=1, imag=2), complex(imag=3), complex('1_0+2_0j'))
attempt(lambda: complex('1 + 2j'))
attempt(lambda: complex(''))
attempt(lambda: complex('abc'))
attempt(lambda: complex('1', 2))
attempt(lambda: complex(1, '2'))
attempt(lambda: complex(None))
attempt(lambda: complex([1]))
attempt(lambda: complex(1, 2, 3))
class Point:
    def __complex__(self):
        return 2 + 3j
print(complex(Point()), complex(Point(), 1))
