def pairs(xs):
    it = iter(xs)
    while True:
        yield next(it), next(it)


for p in pairs([1, 2, 3]):
    print(p)
