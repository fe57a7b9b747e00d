def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(dict.fromkeys('abc'), dict.fromkeys([1, 2], 0))
print(dict.fromkeys({}, 1), dict.fromkeys(range(3), 'x'))
print({}.fromkeys('ab', 1))
shared = dict.fromkeys('ab', [])
shared['a'].append(1)
print(shared, shared['a'] is shared['b'])
class Sub(dict):
    pass
print(type(Sub.fromkeys('a')), Sub.fromkeys('a', 1), list(dict.fromkeys([3, 1, 3, 2, 1])), dict.fromkeys({'k': 'v'}))
attempt(lambda: dict.fromkeys())
attempt(lambda: dict.fromkeys(5))
attempt(lambda: dict.fromkeys([[]]))
attempt(lambda: dict.fromkeys('a', 1, 2))
