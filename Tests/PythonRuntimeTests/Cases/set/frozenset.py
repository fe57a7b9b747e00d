def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
f = frozenset([1, 2, 3])
print(len(f), 2 in f, f == {1, 2, 3}, {1, 2, 3} == f)
print(f.copy() is f, frozenset(f) is f, sorted(f), sum(f), max(f))
print(f <= {1, 2, 3, 4})
print(sorted(f | {4}), sorted(f - {1}), f & {1}, sorted(f ^ {1, 9}))
print(sorted(f.union([7])), f.isdisjoint([4]), f.issuperset([1]))
print(sorted(f.difference([3])))
d = {f: 'found'}
print(d[frozenset([3, 2, 1])], hash(f) == hash(frozenset((3, 2, 1))), {f, frozenset([1, 2, 3])} == {f})
attempt(lambda: f.add(4))
attempt(lambda: f.remove(1))
attempt(lambda: f.update([1]))
attempt(lambda: f.pop())
attempt(lambda: f | [4])
attempt(lambda: f[0])
attempt(lambda: f + f)
def assign():
    f.x = 1
attempt(assign)
