def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(list(zip()), list(zip('ab')), list(zip('abc', [1, 2])))
print(list(zip('ab', [1, 2], (True, False))), dict(zip('ab', range(9))))
print(list(zip([], 'a')))
print(list(zip(*[(1, 'a'), (2, 'b')])), [a + b for a, b in zip([1, 2], [3, 4])])
print(list(zip('ab', strict=True)), list(zip('ab', 'cd', strict=True)))
print(list(zip(strict=True)))
xs = [1, 2, 3, 4]
print(list(zip(xs, xs[1:])), list(zip(xs[::2], xs[1::2])), max(zip([1, 3], 'ab')))
print(sum(a * b for a, b in zip(xs, xs)), [list(row) for row in zip(*[[1, 2], [3, 4]])])
names, ages = zip(*[('Ann', 30), ('Bob', 25)])
print(names, ages, next(zip('a', 'b')), type(zip()), list(zip(range(3), iter('ab'))), sorted(zip([2, 1], 'ab')))
attempt(lambda: zip(5))
attempt(lambda: zip([1], 5))
attempt(lambda: list(zip('ab', 'c', strict=True)))
attempt(lambda: list(zip('a', 'bc', strict=True)))
attempt(lambda: list(zip('ab', 'ab', 'c', strict=True)))
attempt(lambda: list(zip('a', 'a', 'bc', strict=True)))
attempt(lambda: zip([], bogus=True))
attempt(lambda: list(zip('abc', [], strict=True)))
