import itertools
for number, letter in zip(itertools.count(1), 'abc'):
    print(number, letter, end='; ')
print()
for i, colour in zip(range(5), itertools.cycle(['red', 'green'])):
    print(i, colour, end='; ')
print()
print(list(itertools.islice((n * n for n in itertools.count()), 3, 8)))
print(list(itertools.product('01', repeat=2)))
print([a * b for a, b in itertools.product([1, 2], [10, 20])])
inputs = list(itertools.product([0, 1], repeat=2))
for gate, f in {'and': lambda a, b: a & b, 'or': lambda a, b: a | b, 'xor': lambda a, b: a ^ b}.items():
    print(gate, [f(a, b) for a, b in inputs])
def ids():
    counter = itertools.count(100)
    return lambda: next(counter)
new_id = ids()
print(new_id(), new_id(), list(itertools.zip_longest([1, 2, 3], 'ab', fillvalue='?')))
print(list(itertools.chain.from_iterable([[1], [2, 3]])))
print(list(itertools.accumulate([1, 2, 3, 4], lambda a, b: a * b)))
items, size = list(range(7)), 3
iterator = iter(items)
while chunk := list(itertools.islice(iterator, size)):
    print(chunk, end=' ')
print([list(g) for _, g in itertools.groupby('aabbbc')], [''.join(p) for p in itertools.permutations('abc', 2)])
print(max(itertools.combinations([3, 1, 4], 2), key=sum), sum(1 for _ in itertools.combinations(range(10), 3)))
print([n for n in itertools.takewhile(lambda n: n < 40, (n * n for n in itertools.count(1)))])
print([x for x in itertools.filterfalse(lambda n: n % 3, range(10))])
