class Fallback(dict):
    def __missing__(self, key):
        return f'no {key}'
class Remember(dict):
    def __missing__(self, key):
        self[key] = value = len(self)
        return value

f = Fallback(a=1)
print(f['a'], f['b'], f.get('b'), 'b' in f, f, f.pop('b', None))
r = Remember()
print([r[w] for w in 'to be or not to be'.split()], r)
print('%(x)s' % f, '{x}'.format_map(f), {}.__contains__('a'), dict(r) == r, type(dict(r)))
try:
    f.pop('zz')
except KeyError as error:
    print(repr(error), error.args)
class Tree(dict):
    def __missing__(self, key):
        value = self[key] = type(self)()
        return value
t = Tree()
t['a']['b']['c'] = 1
print(t)
