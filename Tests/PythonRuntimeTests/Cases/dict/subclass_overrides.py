class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
    def __getitem__(self, key):
        return super().__getitem__(key.lower())
    def __contains__(self, key):
        return super().__contains__(key.lower())

d = Lower(A=1)
d['B'] = 2
d.update(C=3)
print(d, d['b'], 'B' in d, 'A' in d, d.get('B'), len(d), list(d), isinstance(d, dict), d == {'A': 1, 'b': 2, 'C': 3})
try:
    d['A']
except KeyError as error:
    print('KeyError', error)
class Attr(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
o = Attr(x=1)
o.y = 2
print(o.x, o.y, o, o.keys())
print(dict(o), type(dict(o)), type(o.copy()), type(o | {}), repr(o))
