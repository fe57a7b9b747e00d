def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import compress, starmap, pairwise
print(list(compress('abcdef', [1, 0, 1, 0, 1, 1])), list(compress('abc', [True])))
print(list(compress('', [1])), list(compress(range(5), 'ab')))
print(list(compress(data='ab', selectors=(0, 1))))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(lambda a, b: a + b, ['ab', (1, 2)])))
print(list(starmap(max, [[1, 2, 3]])), list(starmap(str, [()])), list(starmap(pow, [])))
print(list(pairwise('abcd')), list(pairwise([1])), list(pairwise([])))
print([b - a for a, b in pairwise([1, 4, 9, 16])], all(a <= b for a, b in pairwise([1, 2, 2])))
print(next(pairwise('xy')))
attempt(lambda: compress('abc', 5))
attempt(lambda: compress('abc'))
attempt(lambda: list(starmap(pow, [2])))
attempt(lambda: list(starmap(pow, [(1,)])))
attempt(lambda: starmap(pow))
attempt(lambda: pairwise(5))
attempt(lambda: pairwise('a', 'b'))
