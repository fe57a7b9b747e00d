def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
a = ['a', 'b', 'c', 'a', 1, True, 1.0, None, [1], float('nan')]
print(a.index('a'), a.index('a', 1), a.index(True), a.index(1, 5))
print(a.index([1]), a.index(None), a.index('a', -7))
print(a.index('c', 0, 3))
print(a.count('a'), a.count(1), a.count(None), a.count('z'))
print(a.count([1]), a.count(float('nan')), a.count(a[-1]))
print(a.index(a[-1]))
print('b' in a, 2 in a, [1] in a, a[-1] in a, 'z' not in a, 0 in [False], '' in [''], [] in [[]], None in [0])
attempt(lambda: a.index('z'))
attempt(lambda: a.index('a', 4))
attempt(lambda: a.index('c', 0, 2))
attempt(lambda: a.index())
attempt(lambda: [1, 2].index(3))
attempt(lambda: a.index('a', 'b'))
attempt(lambda: a.count())
