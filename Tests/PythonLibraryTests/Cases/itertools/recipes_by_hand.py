from itertools import chain, combinations, count, cycle, islice, product, repeat, takewhile, groupby, zip_longest
def powerset(items):
    items = list(items)
    return chain.from_iterable(combinations(items, n) for n in range(len(items) + 1))
def round_robin(*lists):
    gone = object()
    return [x for x in chain.from_iterable(zip_longest(*lists, fillvalue=gone)) if x is not gone]
def windows(items, n):
    return list(zip(*(islice(items, i, None) for i in range(n))))
print(list(powerset('abc')), round_robin('abc', 'd', 'ef'), windows(range(5), 3))
def primes():
    found = []
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n
print(list(islice(primes(), 15)), list(takewhile(lambda p: p < 30, primes())))
suits, ranks = '♠♥', 'AK'
print([r + s for s, r in product(suits, ranks)])
print(list(zip(cycle(['odd', 'even']), range(1, 4))))
print(list(map(lambda x, y: x * y, repeat(3), [1, 2])))
print([list(g) for k, g in groupby([0, 0, 1, 1, 0]) if k == 0], sum(islice(count(1), 100)))
