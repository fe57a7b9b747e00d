python, java, go = {'ann', 'bob', 'cid'}, {'bob', 'dee'}, {'cid', 'dee', 'eve'}
show = lambda s: sorted(s)
print(show(python & java), show(python | java | go), show(python - java - go))
print(show(python ^ java), show((python & go) | (java & go)))
print(python.isdisjoint({'zed'}))
print(show({x for s in (python, java, go) for x in s if sum(x in t for t in (python, java, go)) >= 2}))
print(len(python | java), {'bob'} <= python, python >= {'ann', 'bob'}, python > python)
items = [3, 1, 2, 3, 1]
print(sorted(set(items)), len(set(items)) == len(items))
print(list(dict.fromkeys(items)))
print([x for x in set(range(5)) if x % 2])
visited, steps, x = set(), 0, 7
while x not in visited:
    visited.add(x)
    x = (x * x + 1) % 255
    steps += 1
print(steps, x, sorted(visited)[:5], 50 in visited, len(visited))
vocabulary = sorted(set('hello world'))
print(vocabulary, {c: i for i, c in enumerate(vocabulary)}['w'])
print(set('abc') == set('cba'), frozenset('ab') in {frozenset('ba')})
print(set([1, 2]) == {2, 1})
def power(s):
    s = sorted(s)
    return [{x for i, x in enumerate(s) if mask >> i & 1} for mask in range(2 ** len(s))]
print([sorted(p) for p in power({1, 2, 3})], sum(len(p) for p in power(range(6))))
