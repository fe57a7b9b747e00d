def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import combinations, combinations_with_replacement as with_replacement
print(list(combinations('abcd', 2)), list(combinations([1, 2, 3], 3)))
print(list(combinations('ab', 3)), list(combinations('ab', 0)))
print(list(combinations([], 0)))
print(list(combinations(range(4), 3)), [''.join(c) for c in combinations('aab', 2)])
print(len(list(combinations(range(10), 5))), list(combinations({'x': 1, 'y': 2}, r=2)))
print(list(with_replacement('ab', 2)), list(with_replacement([1, 2, 3], 2)))
print(list(with_replacement('a', 3)), list(with_replacement([], 1)))
print(list(with_replacement('ab', 0)))
print([c for c in combinations([1, 2, 3, 4, 5], 3) if sum(c) == 9])
print(max(combinations([3, 1, 2], 2)))
print(sum(1 for _ in with_replacement(range(6), 3)))
attempt(lambda: combinations('ab', -1))
attempt(lambda: combinations('ab'))
attempt(lambda: combinations(5, 2))
attempt(lambda: combinations('ab', 1.0))
attempt(lambda: with_replacement('ab', -1))
attempt(lambda: with_replacement('ab', 'c'))
