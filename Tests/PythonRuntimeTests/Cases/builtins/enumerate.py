def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(list(enumerate('abc')), list(enumerate('ab', 1)))
print(list(enumerate([], 5)), list(enumerate('ab', start=-1)))
print(list(enumerate('a', 10 ** 20)))
print(dict(enumerate('xy')), [f'{i}:{c}' for i, c in enumerate('ab')])
print(next(enumerate([9])), list(enumerate(enumerate('ab'))))
print(list(enumerate({'k': 1})))
for i, (a, b) in enumerate([(1, 2), (3, 4)], start=1):
    print(i, a, b)
print(list(enumerate(iterable='ab', start=2)), list(enumerate('ab', True)))
print(max(enumerate([3, 9, 2]), key=lambda p: p[1]), list(zip(*enumerate('ab'))))
attempt(lambda: enumerate())
attempt(lambda: enumerate(5))
attempt(lambda: enumerate([], 'a'))
attempt(lambda: enumerate([], 1.5))
attempt(lambda: enumerate([], 1, 2))
