from collections import Counter
c = Counter('mississippi')
print(c, c['s'], c['z'], len(c), c.total(), list(c), sum(c.values()))
print('z' in c, c.get('z'), c.most_common(2), c.most_common())
print(c.most_common(0))
print(Counter(), Counter([]), Counter(a=2, b=1), Counter({'x': 3}), Counter([1, 1, 2]))
print(Counter(['b', 'a', 'b']), Counter({'a': 0, 'b': -2}))
print(Counter((1, 2) for _ in range(2)))
c['s'] += 10
c['new'] = 1
del c['p']
del c['missing']
print(c, repr(c), dict(c), sorted(c.elements())[:6])
print(list(Counter(a=2, b=0, c=-1).elements()), c.copy() == c)
print(c.pop('new'), type(c.copy()))
print(Counter('abc').most_common(1), Counter('aabbcc').most_common(2))
print(Counter(words := 'the cat the dog the end'.split()).most_common(2))
print(len(words))
print(Counter(len(w) for w in words))
print(max(Counter('banana'), key=Counter('banana').get))
print(sorted(Counter('banana').items()), Counter('ab') == Counter('ba'))
for bad in (lambda: Counter(5), lambda: Counter('a', 'b'), lambda: Counter.fromkeys('ab')):
    try:
        print(bad())
    except (TypeError, NotImplementedError) as error:
        print(type(error).__name__, error)
