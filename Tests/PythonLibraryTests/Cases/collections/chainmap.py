from collections import ChainMap
base, over = {'a': 1, 'b': 2}, {'b': 20, 'c': 30}
m = ChainMap(over, base)
print(m, m['a'], m['b'], m['c'], len(m), list(m), dict(m), 'a' in m, 'z' in m, m.get('z', 0), m.maps)
print(sorted(m.items()))
m['a'] = 'written'
print(over, base, m['a'])
del m['a']
print(m['a'], m.parents, m.new_child(), m.new_child({'x': 1}), m.new_child(y=5)['y'], ChainMap(), bool(ChainMap()))
print(bool(m))
child = m.new_child()
child['b'] = 'inner'
print(child['b'], m['b'], child.parents['b'], child.maps, child.pop('b'))
print(child.popitem() if child.maps[0] else 'nothing to pop', m.copy() == m)
print(m == {'a': 1, 'b': 20, 'c': 30})
print(list(m.keys()), list(m.values()), m | {'z': 1}, {'z': 1} | m, type(m | {}))
for bad in (lambda: m['zz'], lambda: m.pop('a'), lambda: m.__delitem__('a'), lambda: child.popitem()):
    try:
        bad()
    except KeyError as error:
        print(error)
def scope():
    defaults = {'colour': 'red', 'user': 'guest'}
    return ChainMap({'user': 'ann'}, {'colour': 'blue'}, defaults)
print(scope()['colour'], scope()['user'], dict(scope()))
