def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print({}, dict(), dict(a=1, b=2), dict({'a': 1}))
print(dict([('a', 1), ('b', 2)]), dict([['x', 1]]), dict(['ab', 'cd']))
print(dict(zip('ab', [1, 2])))
print(dict({'a': 1}, a=2, c=3), dict([('a', 1)], b=2))
print({1: 'a', 'b': 2, (1, 2): [3], None: {}, 1.5: {4}})
print({**{'a': 1}, 'b': 2, **{'a': 3}})
print({'a': 1, 'b': 2, 'a': 3}, {1: 'int', 1.0: 'float', True: 'bool'})
print(str({'k': 'v'}), repr({"it's": None}), dict(()), dict(dict(x=1)))
d = {}
d['self'] = d
print(d, d['self'] is d)
attempt(lambda: dict(5))
attempt(lambda: dict([1, 2]))
attempt(lambda: dict(['abc']))
attempt(lambda: dict([(1, 2, 3)]))
attempt(lambda: dict([('a', 1), ('b',)]))
attempt(lambda: dict(None))
attempt(lambda: dict({}, {}))
attempt(lambda: dict([([], 1)]))
attempt(lambda: {[]: 1})
attempt(lambda: {{}: 1})
