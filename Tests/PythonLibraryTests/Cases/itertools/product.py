def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import product
print(list(product('ab', [1, 2])), list(product()), list(product('ab')))
print(list(product([], 'ab')), list(product([0, 1], repeat=3)))
print(list(product('ab', repeat=0)))
print([''.join(p) for p in product('ab', 'cd', 'e')])
print(list(product('a', [1], repeat=2)), len(list(product(range(6), repeat=3))))
print(list(product({'k': 1}, (2,))))
for a, b in product([True, False], repeat=2):
    print(a, b, a and b, a or b, a != b)
print(sum(1 for p in product(range(1, 7), repeat=2) if sum(p) == 7))
print([(x, y) for x, y in product(range(3), repeat=2) if x < y])
print(next(product('xyz', repeat=4)))
grid = {'lr': [0.1, 0.01], 'layers': [1, 2]}
print([dict(zip(grid, values)) for values in product(*grid.values())])
attempt(lambda: product(5))
attempt(lambda: product('ab', repeat=-1))
attempt(lambda: product('ab', repeat='x'))
attempt(lambda: product('ab', times=2))
