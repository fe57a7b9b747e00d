d = {}
for i in range(1000):
    d[i * 1024] = i
print(len(d), d[1024 * 999], 1024 * 1000 in d, sum(d.values()), list(d)[:3])
for i in range(0, 1000, 3):
    del d[i * 1024]
print(len(d), list(d)[:4], list(d.values())[-3:])
for i in range(500):
    d[-i] = 'neg'
print(len(d), d[0], d[-499], list(d)[-1])
for i in range(500):
    d.pop(-i)
print(len(d), list(d.items())[:2], list(d.items())[-2:])
mixed = {1: 'a', 1.5: 'b', '1': 'c', (1,): 'd', frozenset([1]): 'e', None: 'f', 2 ** 61 - 1: 'g', 0: 'h', -1: 'i',
         -2: 'j'}
print(mixed, mixed[0.0], mixed[-1], mixed[-2.0], len(mixed))
