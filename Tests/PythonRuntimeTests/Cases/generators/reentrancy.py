def self_calling():
    yield 1
    try:
        next(g)
    except ValueError as e:
        yield str(e)


g = self_calling()
print(next(g), "|", next(g))


def loops():
    yield from me


me = loops()
try:
    next(me)
except ValueError as e:
    print(e)


def nested():
    inner = (x for x in range(3))
    for x in inner:
        for y in inner:
            yield x, y


print(list(nested()))
shared = iter(range(6))
print([(a, b) for a, b in zip(shared, shared)])
it = (n for n in range(10))
print(3 in it, next(it), 2 in it, list(it))
