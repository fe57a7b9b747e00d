from itertools import islice, tee, chain, zip_longest, takewhile, dropwhile, groupby, cycle, accumulate
it = iter(range(10))
print(list(islice(it, 2)), list(takewhile(lambda n: n < 4, it)), next(it), list(islice(it, 0, None, 2)), list(it))
it = iter('abcdef')
print(list(zip(it, it, it)), [(a, next(it2)) for it2 in [iter('wxyz')] for a in it2])
source = iter([1, 1, 2, 2, 3])
groups = groupby(source)
print(next(groups)[0], next(groups)[0], list(source))
a = iter([1, 2, 3])
b = chain(a, [9], a)
print(next(b), next(a), list(b))
c = cycle(iter('ab'))
print([next(c) for _ in range(5)])
def broken():
    yield 1
    raise ValueError('source failed')
for wrap in (lambda g: islice(g, 5), accumulate, lambda g: chain(g, [2]), lambda g: zip_longest(g, 'a'), cycle,
             lambda g: dropwhile(bool, g)):
    try:
        print(list(wrap(broken())))
    except ValueError as error:
        print(error)
x, y = tee(iter([1, 2, 3]))
print(next(x), list(y), list(x), sum(accumulate(range(5))), list(zip(*[iter(range(6))] * 2)))
