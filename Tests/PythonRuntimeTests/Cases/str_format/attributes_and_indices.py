def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
        self.tags = ['a', 'b']
p = Point(1, 2)
d = {'k': [10, 20], '1': 'text one', 1: 'int one', 'a b': 'space', 'k.x': 'dotted'}
print('{0.x} {0.y} {p.x:>4} {p.tags[1]}'.format(p, p=p))
print('{0[k]} {0[k][1]} {0[1]} {0[a b]} {0[k.x]}'.format(d))
print('{[0]} {.x}'.format([5], p))
print('{0[0]} {0[2]}'.format('abc'), '{0[0][1]}'.format([[1, 2]]))
print('{0.real} {0.imag}'.format(3 + 4j), '{0.__class__.__name__}'.format(5))
print('{d[k][0]:03}'.format(d=d))
attempt(lambda: '{0.z}'.format(p))
attempt(lambda: '{0[z]}'.format(d))
attempt(lambda: '{0[5]}'.format([1]))
attempt(lambda: '{0[-1]}'.format([1, 2]))
attempt(lambda: '{0[a]}'.format([1]))
attempt(lambda: '{0.}'.format(p))
attempt(lambda: '{0[]}'.format(p))
attempt(lambda: '{0[k}'.format(d))
attempt(lambda: '{0[k]x}'.format(d))
attempt(lambda: '{0.x.y}'.format(p))
