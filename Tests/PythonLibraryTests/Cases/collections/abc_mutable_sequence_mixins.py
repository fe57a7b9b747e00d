from collections.abc import MutableSequence, MutableSet
class Log(MutableSequence):
    def __init__(self, items=()):
        self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def insert(self, i, v): self.items.insert(i, v)
    def __repr__(self): return f'Log({self.items})'
l = Log([1, 2])
l.append(3); l.extend([4, 5]); l += [6]
print(l, l.pop(), l.pop(0), l, l.remove(3), l, l.index(4), l.count(4), 5 in l)
l.reverse(); print(l, list(reversed(l)), l.clear(), l, bool(l))
class Bag(MutableSet):
    def __init__(self, items=()): self.d = dict.fromkeys(items)
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def add(self, x): self.d[x] = None
    def discard(self, x): self.d.pop(x, None)
b = Bag('abc')
b.add('d'); b.remove('a'); b |= {'z'}; b -= {'c'}; b &= {'b', 'z', 'q'}
print(list(b), b.pop(), list(b), b.clear(), list(b))
for bad in (lambda: b.remove('x'), lambda: b.pop(), lambda: l.pop(), lambda: l.remove(1), lambda: l.index(1)):
    try:
        bad()
    except (KeyError, IndexError, ValueError) as error:
        print(type(error).__name__, error)
