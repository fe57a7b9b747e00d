def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import zip_longest
print(list(zip_longest('abc', [1])), list(zip_longest('a', [1, 2], fillvalue='-')))
print(list(zip_longest()), list(zip_longest('ab')))
print(list(zip_longest([], 'a', [1, 2], fillvalue=0)))
print(list(zip_longest('ab', 'cd')), dict(zip_longest('abc', [1, 2])))
print([a + b for a, b in zip_longest([1, 2, 3], [10], fillvalue=0)])
print(list(zip_longest('ab', fillvalue='x')))
rows = ['ab', 'c', 'def']
print([''.join(column) for column in zip_longest(*rows, fillvalue=' ')])
print([sum(t) for t in zip_longest([1], [1, 2], [1, 2, 3], fillvalue=0)])
it = iter('abcde')
print([''.join(g) for g in zip_longest(it, it, it, fillvalue='_')])
attempt(lambda: zip_longest(5))
attempt(lambda: zip_longest('a', other=1))
attempt(lambda: zip_longest([1], None))
