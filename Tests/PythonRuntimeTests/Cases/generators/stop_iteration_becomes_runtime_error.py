def bad():
    yield 1
    raise StopIteration("inside")


g = bad()
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__))


def leaky(it):
    while True:
        yield next(it)


try:
    print(list(leaky(iter([1, 2]))))
except RuntimeError as e:
    print(e)


def careful(it):
    while True:
        try:
            yield next(it)
        except StopIteration:
            return


print(list(careful(iter([1, 2]))))
try:
    list(next(iter([])) for _ in range(2))
except RuntimeError as e:
    print(e)
try:
    print([next(iter([])) for _ in range(2)])
except StopIteration as e:
    print("a list comprehension lets it through", repr(e))
print(list(map(next, [iter([1]), iter([]), iter([2])])))
g = careful(iter([1]))
next(g)
try:
    g.throw(StopIteration("thrown"))
except StopIteration as e:
    print("handled inside, ended", e.value)
