def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import json
attempt(lambda: json.dumps({1, 2}))
attempt(lambda: json.dumps(object))
attempt(lambda: json.dumps(1j))
attempt(lambda: json.dumps(b'bytes'))
attempt(lambda: json.dumps({(1, 2): 3}))
attempt(lambda: json.dumps([float('nan')], allow_nan=False))
attempt(lambda: json.dumps([float('inf')], allow_nan=False))
attempt(lambda: json.dumps({'a': {'b': [range(3)]}}))
attempt(lambda: json.dumps({'b': 1, 2: 3}, sort_keys=True))
attempt(lambda: json.dumps([len]))
attempt(lambda: json.dumps())
attempt(lambda: json.dumps([1], bogus=1))
attempt(lambda: json.dumps({'k': ...}))
loop = []
loop.append(loop)
attempt(lambda: json.dumps(loop))
d = {}
d['d'] = d
attempt(lambda: json.dumps(d))
attempt(lambda: json.dumps([{1}], default=lambda o: o))
attempt(lambda: json.dumps([{1}], default=lambda o: 1 / 0))
class Point:
    pass
attempt(lambda: json.dumps(Point()))
