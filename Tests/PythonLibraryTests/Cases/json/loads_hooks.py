import json
from decimal import Decimal
from collections import OrderedDict
text = '{"x": 1.5, "y": [2, {"z": 3}], "big": 10, "nan": NaN}'
print(json.loads(text, object_hook=lambda d: sorted(d)))
print(json.loads(text, object_pairs_hook=list))
print(json.loads('{"b": 1, "a": 2}', object_pairs_hook=OrderedDict))
print(json.loads(text, parse_float=Decimal), json.loads(text, parse_int=float))
print(json.loads(text, parse_constant=lambda c: f'<{c}>'), json.loads('[1.10]', parse_float=str))
print(json.loads('[12]', parse_int=str))
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x}, {self.y})'
def revive(d):
    return Point(d['x'], d['y']) if d.get('__point__') else d
print(json.loads('[{"__point__": true, "x": 1, "y": 2}, {"a": {"__point__": 1, "x": 0, "y": 0}}]',
                 object_hook=revive))
def unique(pairs):
    d = dict(pairs)
    if len(d) < len(pairs):
        raise ValueError('duplicate keys')
    return d
try:
    json.loads('{"a": 1, "a": 2}', object_pairs_hook=unique)
except ValueError as error:
    print(error)
print(json.JSONDecoder().decode(' [1] '), json.JSONDecoder().raw_decode('[1] rest'))
print(json.loads('{"a": 1}', object_hook=None), json.loads('"a\tb"', strict=False))
