xs = [1, 2, 3]
print([xs.pop() for _ in range(2)], xs)
seen = []
print([x for x in [3, 1, 3, 2, 1] if x not in seen and not seen.append(x)])
cache = set()
print([x for x in "abracadabra" if not (x in cache or cache.add(x))])
d = {}
print([d.setdefault(k, i) for i, k in enumerate("abab")], d)
stack = [1]
print([stack.append(n) or n for n in range(3)], stack)
rows = [[0] * 3 for _ in range(3)]
[rows[i].__setitem__(i, 1) for i in range(3)]
print(rows)
it = iter(range(10))
print([(x, next(it)) for x in it])
it = iter("abcdefg")
print([a + b for a, b in zip(it, it)])
print([*map(lambda x: [x], range(2))], [x for x in filter(None, [0, 1, "", "a"])])
