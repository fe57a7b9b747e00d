def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
class Point:
    def __init__(self, x):
        self.x = x
    def __repr__(self):
        return f'Point({self.x!r})'
class Wrong:
    def __repr__(self):
        return 5
class Raises:
    def __repr__(self):
        raise ValueError('cannot show')
print(repr(5), repr('a'), repr(None), repr([1, 'a', Point('x')]))
print(repr({'k': Point(1)}), repr((Point(1),)), repr(...))
print(repr(NotImplemented))
print(repr(int), repr(len), repr(Point), repr(type), repr(range(3)))
print(repr(slice(1, 2)), repr(b'x'), repr(ValueError('m')), repr(KeyError('k')))
print(repr(Exception()))
print(repr([].append).startswith('<built-in method append of list object at'))
print(repr(str.upper), repr(object.__init__), repr(int.__add__))
print(repr((1).__add__).split(' at ')[0])
print(repr(Exception('a', 1)), repr(ValueError("it's")))
print(str(ValueError('m')), str(Exception('a', 1)), str(Exception()))
print([ValueError('x')])
print(eval(repr([1, 'two', 3.5, (None, True), {'k': b'v'}])) == [1, 'two', 3.5, (None, True), {'k': b'v'}])
attempt(lambda: repr(Wrong()))
attempt(lambda: repr([Raises()]))
attempt(lambda: repr())
attempt(lambda: repr(1, 2))
