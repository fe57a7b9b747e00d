d = {'b': 1, 'a': 2}
d['c'] = 3
d['b'] = 9
print(d, list(d))
del d['b']
d['b'] = 0
print(d, list(d.values()))
d.update(a='again', z=1)
print(d)
for i in range(20):
    d[i] = i
for i in range(0, 20, 2):
    del d[i]
print(d)
print(list(reversed(d))[:3], next(iter(d)), next(reversed(d.values())), list(reversed(d.items()))[-1])
d.clear()
print(d, list(d), len(d), bool(d))
print({n % 3: n for n in range(7)}, dict.fromkeys('banana'), list({3: 0, 1: 0, 2: 0}), {'x': 1} == {'x': 1})
