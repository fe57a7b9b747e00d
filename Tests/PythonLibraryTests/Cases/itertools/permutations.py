def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import permutations
print(list(permutations('abc')), list(permutations([1, 2, 3], 2)))
print(list(permutations('ab', 0)), list(permutations('ab', 3)), list(permutations([])))
print(list(permutations('ab', None)))
print(len(list(permutations(range(6)))))
print([''.join(p) for p in permutations('aab')][:4])
print(list(permutations(range(4), 1)), sorted(permutations([3, 1, 2]))[0])
best = min(permutations(range(4)), key=lambda p: sum(abs(a - b) * (i + 1) for i, (a, b) in enumerate(zip(p, p[1:]))))
print(best, next(permutations(range(8))), sum(1 for p in permutations(range(5)) if all(p[i] != i for i in range(5))))
p = permutations('xy')
print(next(p), list(p), list(p), list(permutations(iterable='ab', r=1)))
attempt(lambda: permutations('ab', -1))
attempt(lambda: permutations(5))
attempt(lambda: permutations('ab', 'c'))
attempt(lambda: permutations())
