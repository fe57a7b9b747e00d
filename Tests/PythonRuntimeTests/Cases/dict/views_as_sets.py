def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
a, b = {1: 'x', 2: 'y', 3: 'z'}, {2: 'y', 3: 'q', 4: 'w'}
print(a.keys() & b.keys(), sorted(a.keys() | b.keys()))
print(a.keys() - b.keys(), sorted(a.keys() ^ b.keys()))
print(type(a.keys() & b.keys()))
print(sorted(a.items() & b.items()), sorted(a.items() - b.items()))
print(sorted(a.items() ^ b.items()), len(a.items() | b.items()))
print(a.keys() & [1, 9], a.keys() - (1, 2))
print(sorted(a.keys() | range(6, 8)), {1, 5} & a.keys())
print({1, 5} - a.keys(), [1, 5] & a.keys())
print(a.keys() <= {1, 2, 3}, a.keys() < {1, 2, 3}, a.keys() >= {1})
print(a.keys() > b.keys(), {1} < a.keys(), a.keys() == {3, 2, 1})
print(a.keys().isdisjoint([7, 8]), a.keys().isdisjoint(b), a.items().isdisjoint({}), a.items() <= a.items())
attempt(lambda: a.keys() & 5)
attempt(lambda: a.keys() < [1])
attempt(lambda: a.values() & b.values())
attempt(lambda: {1: []}.items() & {1: []}.items())
attempt(lambda: a.keys() + b.keys())
attempt(lambda: a.values() == b.values())
