def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import count, islice
print(list(islice(count(), 5)), list(islice(count(10), 3)))
print(list(islice(count(1, 2), 4)), list(islice(count(5, -1), 8)))
print(list(islice(count(0, 0.5), 4)))
print(list(islice(count(0.1, 0.1), 5)), list(islice(count(2 ** 63 - 1), 3)))
print(list(islice(count(start=3, step=3), 2)), list(zip('abc', count(1))))
print(list(islice(count(1j, 2), 3)))
c = count(7)
print(c, next(c), c, repr(count(1, 2)), repr(count(0.5)))
print(repr(count(-1, 1)), next(count(10 ** 30)))
print([i for i, x in zip(count(), 'ab')])
from fractions import Fraction
print(list(islice(count(Fraction(1, 2), Fraction(1, 3)), 3)))
attempt(lambda: count('a'))
attempt(lambda: count(1, 'b'))
attempt(lambda: count(1, 2, 3))
attempt(lambda: count(None))
