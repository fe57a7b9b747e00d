from collections import Counter
c = Counter(a=3, b=1)
c.update('aab'); print(c)
c.update({'b': 10, 'z': -1}); print(c)
c.update(a=1, q=2); print(c)
c.update(Counter(a=1)); c.update(); print(c)
c.subtract('abz'); print(c)
c.subtract({'a': 10}, q=1); print(c)
c.subtract([1, 1]); print(c, c.total())
c.clear(); print(c, bool(c))
print(c.setdefault('k', 5), c, c.update([('pair', 1)]), c)
for w in ['x', 'y', 'x']:
    c[w] += 1
print(c, c['nothing'], 'nothing' in c, c.most_common(3))
