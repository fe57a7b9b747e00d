from collections.abc import Sequence, MutableSequence, Mapping, MutableMapping, Set
class Squares(Sequence):
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(self.n))]
        if not -self.n <= i < self.n:
            raise IndexError(i)
        return (i % self.n) ** 2
s = Squares(5)
print(list(s), 9 in s, s.index(4), s.count(16), list(reversed(s)), s[1:3], s[-1])
class Lower(MutableMapping):
    def __init__(self, **kw):
        self.d = {}
        self.update(kw)
    def __getitem__(self, k): return self.d[k.lower()]
    def __setitem__(self, k, v): self.d[k.lower()] = v
    def __delitem__(self, k): del self.d[k.lower()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = Lower(A=1, b=2)
print(m['a'], m.get('Z'), 'B' in m, list(m.items()), m.pop('A'))
print(m.setdefault('C', 3), m == {'b': 2, 'c': 3}, dict(m), list(m.keys()))
print(m.popitem(), len(m))
class Bits(Set):
    def __init__(self, items=()): self.items = sorted(set(items))
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
a, b = Bits([1, 2, 3]), Bits([3, 4])
print(list(a & b), list(a | b), list(a - b), list(a ^ b), a <= b)
print(Bits([3]) < b, a == Bits([3, 2, 1]), a.isdisjoint([9]))
print(list(a | {9}))
class Part(Sequence):
    def __len__(self): return 0
try:
    Part()
except TypeError as error:
    print(error)
