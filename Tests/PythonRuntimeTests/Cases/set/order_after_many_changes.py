# Sets of numbers come in the order of CPython's table, whatever was added, removed and combined before.
state = [12345]
def draw(n):
    state[0] = (state[0] * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (state[0] >> 33) % n
def number(kind):
    if kind == 0: return draw(20)
    if kind == 1: return draw(100000) - 50000
    if kind == 2: return draw(64) / 4
    if kind == 3: return (draw(10), draw(10))
    if kind == 4: return 2 ** 70 + draw(50)
    return [draw(300), draw(300) * 64, -draw(1000), draw(8) == 1][draw(4)]
def digest(items):
    total = 0
    for item in items: total = (total * 1000003 + hash(item)) % 2 ** 61
    return total
changes = [
    lambda s, t, l: s | t, lambda s, t, l: s & t, lambda s, t, l: s - t, lambda s, t, l: s ^ t,
    lambda s, t, l: s.union(l, t), lambda s, t, l: s.intersection(l + list(s)), lambda s, t, l: s.difference(l),
    lambda s, t, l: s.symmetric_difference(l), lambda s, t, l: s.copy(), lambda s, t, l: set(s),
    lambda s, t, l: set(frozenset(s)), lambda s, t, l: set(list(s)), lambda s, t, l: s.difference(dict.fromkeys(l)),
    lambda s, t, l: s.update(l), lambda s, t, l: s.update(t), lambda s, t, l: s.update(dict.fromkeys(l)),
    lambda s, t, l: s.intersection_update(t | s), lambda s, t, l: s.difference_update(l, t),
    lambda s, t, l: s.symmetric_difference_update(t), lambda s, t, l: [s.discard(x) for x in l],
    lambda s, t, l: [s.pop() for _ in range(min(len(s), 4))], lambda s, t, l: s.add(l[0]) if l else None,
]
for trial in range(60):
    kind = draw(6)
    size = [3, 8, 30, 200][draw(4)]
    make = lambda: [number(kind) for _ in range(draw(size))]
    s = set(make())
    log = []
    for step in range(30):
        result = changes[draw(len(changes))](s, set(make()), make())
        if isinstance(result, set): s = result
        elif result: log.append(digest(x for x in result if x is not None))
        log.append(digest(s))
    print(trial, len(s), list(s)[:5], digest(log), hash(frozenset(s)))
large = set(range(0, 300000, 3))
print(digest(large), digest(large | set(range(100000))), digest(large - {3}), digest(set(large)))
print({1, 2, 3, 100, 33, 65, 97}, {10, 20, 30, 40, 50}, {-5, -1, 7, 2.5, (1, 2)}, {1 + 1, -2, 3 * 4, 100})
print({frozenset({1, 2}), frozenset({3}), frozenset()}, {*range(5, 0, -1)}, {*[9, 1], 5, *(3, 17)}, set(range(20, 0, -3)))
