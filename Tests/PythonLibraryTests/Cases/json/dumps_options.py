import json
data = {'b': [1, 2, {'x': None}], 'a': 'é', 'c': {}, 'd': [], 'e': (1.5, True)}
print(json.dumps(data, indent=2))
print(json.dumps(data, indent='\t').splitlines()[1:3])
print(json.dumps(data, indent=0).splitlines()[:3], json.dumps([], indent=2))
print(json.dumps([[]], indent=1), json.dumps({}, indent=4))
print(json.dumps(data, sort_keys=True), json.dumps(data, separators=(',', ':')),
      json.dumps(data, ensure_ascii=False), json.dumps({'a': 1, 'b': 2}, indent=1, separators=('; ', ' = ')),
      sep='\n')
print(json.dumps({(1, 2): 'x', 'ok': 1}, skipkeys=True), json.dumps({2: 'b', 10: 'a'}, sort_keys=True))
print(json.dumps({'b': {'d': 1, 'c': 2}}, sort_keys=True), json.dumps('\u2028\x7f', ensure_ascii=False))
print(json.dumps({'z': object}, default=str))
print(json.dumps([complex(1, 2)], default=lambda z: [z.real, z.imag]))
print(json.dumps([{3}], default=list), json.dumps(1.0, allow_nan=False))
class Encoder(json.JSONEncoder):
    def default(self, o):
        return f'<{type(o).__name__}>' if isinstance(o, (set, bytes)) else super().default(o)
print(json.dumps([{1}, b'x'], cls=Encoder))
print(Encoder(indent=1).encode([{1}]))
print(''.join(json.JSONEncoder().iterencode({'a': [1]})))
