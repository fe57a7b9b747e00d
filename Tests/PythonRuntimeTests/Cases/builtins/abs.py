def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(abs(5), abs(-5), abs(0), abs(-0.0), abs(-2.5), abs(3 + 4j))
print(abs(True), abs(-10 ** 30), abs(float('-inf')))
print(abs(float('nan')))
class Vector:
    def __abs__(self):
        return 'length'
print(abs(Vector()), list(map(abs, [-1, 2, -3])), sorted([-3, 1, -2], key=abs), abs.__name__)
attempt(lambda: abs('5'))
attempt(lambda: abs(None))
attempt(lambda: abs([1]))
attempt(lambda: abs())
attempt(lambda: abs(1, 2))
attempt(lambda: abs(x=1))
