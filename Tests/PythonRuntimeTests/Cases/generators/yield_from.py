def inner(name):
    for i in range(2):
        x = yield f"{name}{i}"
        if x is not None:
            print(name, "got", x)
    return name.upper()


def outer():
    results = []
    for name in "ab":
        results.append((yield from inner(name)))
    yield results
    yield from "xyz"
    yield from range(2)
    yield from {"k": 1}
    yield from (n * n for n in (3, 4))


print(list(outer()))
g = outer()
print(next(g), g.send("hello"), g.send("again"))


def tree(x):
    if isinstance(x, list):
        for item in x:
            yield from tree(item)
    else:
        yield x


print(list(tree([1, [2, [3, [4, []]]], 5])))


def chain(*its):
    for it in its:
        yield from it


print("".join(chain("ab", ["c", "d"], map(str, range(2)))))
for bad in (5, None, object):
    try:
        list(chain(bad))
    except TypeError as e:
        print(e)
