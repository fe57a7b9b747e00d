def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import groupby
print([(k, list(g)) for k, g in groupby('aaabbca')])
print([(k, len(list(g))) for k, g in groupby([1, 1, 2, 3, 3, 3])], list(groupby([])))
print([k for k, _ in groupby('mississippi')])
words = ['apple', 'avocado', 'bun', 'blue', 'cat', 'ant']
print([(k, list(g)) for k, g in groupby(words, key=lambda w: w[0])])
print([(k, list(g)) for k, g in groupby(sorted(words, key=len), len)])
print(''.join(f'{k}{len(list(g))}' for k, g in groupby('aaabccd')))
print([(k, list(g)) for k, g in groupby(range(7), lambda n: n // 3)])
print(max(len(list(g)) for _, g in groupby('HHTHHHT')))
g = groupby('aab')
k1, first = next(g)
k2, second = next(g)
print(k1, list(first), k2, list(second), list(g))
pairs = [('x', 1), ('x', 2), ('y', 3)]
print({k: [v for _, v in group] for k, group in groupby(pairs, key=lambda p: p[0])})
print([(k, sum(1 for _ in g)) for k, g in groupby([1, 1.0, True, 2])])
attempt(lambda: groupby(5))
attempt(lambda: list(groupby([1], 5)))
attempt(lambda: groupby())
attempt(lambda: list(groupby([1, 'a'], lambda x: x + 1)))
