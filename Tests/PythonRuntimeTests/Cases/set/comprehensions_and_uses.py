print(sorted({n % 3 for n in range(10)}), sorted({c.lower() for c in 'Hello'}))
print({x for x in []}, sorted({(i, j) for i in range(2) for j in range(2)}))
words = ['a', 'b', 'a', 'c', 'b']
seen, unique, repeated = set(), [], set()
for w in words:
    if w in seen:
        repeated.add(w)
    else:
        seen.add(w)
        unique.append(w)
print(unique, sorted(repeated), len(set(words)), len(words) != len(set(words)), list(dict.fromkeys(words)))
primes = set(range(2, 50))
for n in range(2, 8):
    primes -= set(range(n * n, 50, n))
print(sorted(primes))
graph = {'a': {'b', 'c'}, 'b': {'d'}, 'c': {'d'}, 'd': set()}
reached, todo = set(), ['a']
while todo:
    node = todo.pop()
    if node not in reached:
        reached.add(node)
        todo.extend(sorted(graph[node]))
print(sorted(reached), all(n in graph for n in reached))
print(set('abc') <= set('abcd'), len(set('mississippi')))
print(sorted(set('ab') ^ set('bc')))
print(sorted(map(sorted, {frozenset(p) for p in [(1, 2), (2, 1), (3, 4)]})))
print({1, 2} | {3} == {1, 2, 3}, not set() - {1})
