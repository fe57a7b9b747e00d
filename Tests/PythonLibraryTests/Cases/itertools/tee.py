def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import tee, islice
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), list(b))
x, y, z = tee(iter('ab'), 3)
print(list(x), list(y), list(z), tee([1], 0), len(tee([], 5)))
def noisy():
    for n in range(3):
        print('produce', n)
        yield n
a, b = tee(noisy())
print(next(a), next(b), list(a), list(b))
def pairs(items):
    first, second = tee(items)
    next(second, None)
    return zip(first, second)
print(list(pairs('abcd')), list(pairs([])), list(pairs([1])), type(a).__name__)
c, d = tee(a)
print(list(c), list(d))
attempt(lambda: tee(5))
attempt(lambda: tee([1], -1))
attempt(lambda: tee([1], 'x'))
attempt(lambda: tee())
