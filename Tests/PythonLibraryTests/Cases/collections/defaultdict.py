from collections import defaultdict
d = defaultdict(list)
d['a'].append(1); d['b'].append(2); d['a'].append(3)
print(d, d['new'], d, d.get('absent'), 'absent' in d, len(d), dict(d))
print(d.default_factory)
print(repr(defaultdict(int, {'x': 1})).replace(' ', ''))
n = defaultdict(int)
for ch in 'banana':
    n[ch] += 1
print(n, sorted(n.items()), n == {'b': 1, 'a': 3, 'n': 2}, defaultdict(None))
print(defaultdict(), defaultdict(int, a=1), defaultdict(list, [('k', [1])]))
nested = defaultdict(lambda: defaultdict(int))
nested['x']['y'] += 5
print(nested['x'], {k: dict(v) for k, v in nested.items()})
print(defaultdict(set)['s'], defaultdict(lambda: 'N/A')['q'])
print(defaultdict(str)['t'] == '')
c = n.copy()
c['zzz']
print('zzz' in n, 'zzz' in c, type(c).__name__, c.default_factory, n | {'b': 9})
print(type(n | {}).__name__, n.setdefault('w', 7), n.pop('w'))
print(n.__missing__('made'), n)
n.default_factory = None
for bad in (lambda: n['nope'], lambda: defaultdict(5), lambda: defaultdict('x'), lambda: defaultdict(None)['k'],
            lambda: defaultdict(int, 5), lambda: defaultdict(lambda x: x)['k']):
    try:
        print(bad())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
