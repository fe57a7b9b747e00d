def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import cycle, repeat, islice
print(list(islice(cycle('abc'), 7)), list(islice(cycle([1]), 3)))
print(list(cycle([])), [x for x, _ in zip(cycle('xy'), range(5))])
print(next(cycle(range(3))))
print(list(repeat('a', 3)), list(repeat(1, 0)), list(repeat(1, -2)))
print(list(islice(repeat(5), 2)), repeat('x'), repeat('x', 2))
print(list(map(pow, range(4), repeat(2))))
r = repeat(None, 4)
next(r)
print(r, r.__length_hint__(), list(zip(repeat('k'), 'ab')), list(repeat(object=1, times=2)), sum(repeat(0.1, 10)))
def noisy():
    for x in 'ab':
        print('made', x)
        yield x
print(list(islice(cycle(noisy()), 5)))
attempt(lambda: cycle(5))
attempt(lambda: cycle())
attempt(lambda: repeat())
attempt(lambda: repeat(1, 'a'))
attempt(lambda: repeat(1, 1.5))
