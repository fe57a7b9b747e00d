from collections import OrderedDict
d = OrderedDict([('b', 2), ('a', 1)])
d['c'] = 3
print(d, list(d), d.keys(), d.values(), d.items(), repr(OrderedDict()), OrderedDict(a=1), dict(d), len(d))
d.move_to_end('b'); print(d)
d.move_to_end('c', last=False); print(d)
print(d.popitem(), d.popitem(last=False), d, d.pop('a'), d, d.pop('x', 'none'))
a, b = OrderedDict(x=1, y=2), OrderedDict(y=2, x=1)
print(a == b, a == dict(b), dict(a) == b, list(reversed(a)), a | b)
print(type(a | {}), {'z': 0} | a, a.copy() is a, OrderedDict.fromkeys('ba'))
print(isinstance(a, dict))
a.update(z=3); a |= {'x': 9}
del a['y']; a['y'] = 0
print(a, a.setdefault('n', 5), sorted(a.items()))
print(OrderedDict(sorted({'b': 1, 'a': 2}.items())), a.get('q'), next(iter(a)))
print(next(reversed(a)), list(reversed(a.items()))[0])
class LRU(OrderedDict):
    def __getitem__(self, key):
        self.move_to_end(key)
        return super().__getitem__(key)
l = LRU(a=1, b=2); l['a']; print(l)
for bad in (lambda: d.popitem(), lambda: a.move_to_end('nope'), lambda: a['nope'], lambda: a.pop('nope'),
            lambda: OrderedDict(5)):
    try:
        bad()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
