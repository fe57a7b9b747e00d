from itertools import chain, count, cycle, islice, takewhile, dropwhile, tee, accumulate, groupby, zip_longest


def squares():
    for n in count():
        yield n * n


print(list(islice(squares(), 5)), list(islice(squares(), 2, 8, 2)))
print(list(takewhile(lambda x: x < 30, squares())))
print(next(dropwhile(lambda x: x < 30, squares())))
a, b = tee(n for n in range(3))
print(list(a), list(b))
print(list(chain((x for x in "ab"), (y for y in [1]))), list(chain.from_iterable(["ab", "c"])))
print(list(accumulate((n for n in range(1, 6)), lambda p, q: p * q)))
print([(k, list(g)) for k, g in groupby((c for c in "aabbbc"))])
print(list(zip_longest((n for n in range(3)), "a", fillvalue="-")))
print(list(islice(cycle(c for c in "xy"), 5)))
g = squares()
print(list(islice(g, 3)), next(g))
