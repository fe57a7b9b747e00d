import json
d = {'b': 1, 'a': {'d': 4, 'c': [{'z': 1, 'y': 2}]}, 'B': 3, '10': 0, '9': 0, 'é': 5, '': 6}
print(json.dumps(d), json.dumps(d, sort_keys=True),
      json.dumps(d, sort_keys=True, ensure_ascii=False, separators=(',', ':')), sep='\n')
print(json.dumps({3: 'c', 1: 'a', 2: 'b'}, sort_keys=True), json.dumps({1.5: 1, 1: 2}, sort_keys=True))
print(json.dumps({True: 1, False: 0}, sort_keys=True), json.dumps({}, sort_keys=True, indent=2))
print(json.dumps([[1, 2], {'k': []}, {}, [[]], [{}]], indent=2))
print(json.dumps({'a': 1, 'b': [1, 2]}, indent=None), json.dumps([1, [2, [3]]], indent=1),
      json.dumps({'a': {'b': {'c': 1}}}, indent='--'), sep='\n')
print(json.dumps((x for x in []), default=list), json.dumps(range(3), default=list))
print(json.dumps(d.keys(), default=sorted), json.dumps(1 + 2j, default=repr))
print(json.dumps(b'x', default=lambda b: b.decode()))
same = json.loads(json.dumps(d))
print(same == d, list(same) == list(d), same is d)
