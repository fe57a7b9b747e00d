import types
n = types.SimpleNamespace(a=1, b=[2])
n.c = 'x'
print(n, repr(n), n.a, n == types.SimpleNamespace(a=1, b=[2], c='x'))
print(n != types.SimpleNamespace(), vars(n), types.SimpleNamespace())
print(types.SimpleNamespace(**{'k': n}), n.__dict__['a'])
del n.a
try:
    n.a
except AttributeError as error:
    print(error)
n.self = n
print(n)
d = {'x': 1}
p = types.MappingProxyType(d)
d['y'] = 2
print(p, p['x'], len(p), list(p), 'y' in p, p.get('z', 0), p == d)
print(dict(p), p | {'z': 3}, p.copy(), list(p.items()), type(p))
print(isinstance(p, dict))
def assign():
    p['x'] = 5
for bad in (assign, lambda: p.update(a=1), lambda: p['nope'], lambda: types.MappingProxyType(5),
            lambda: types.SimpleNamespace(5), lambda: n < n):
    try:
        bad()
    except (TypeError, AttributeError, KeyError) as error:
        print(type(error).__name__, error)
