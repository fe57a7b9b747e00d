def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
class Half:
    def __float__(self):
        return 0.5
class Whole:
    def __index__(self):
        return 7
class Wrong:
    def __float__(self):
        return 'x'
print(float(), float(3), float(True), float(2.5), float(Half()), float(Whole()), float(10 ** 25), float(2 ** 53 + 1))
attempt(lambda: float(Wrong()))
attempt(lambda: float(None))
attempt(lambda: float([1]))
attempt(lambda: float(1j))
attempt(lambda: float(object))
attempt(lambda: float('1', 2))
attempt(lambda: float(x=1))
