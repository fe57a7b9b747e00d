it = iter([1])
print(next(it))
for _ in range(2):
    try:
        next(it)
    except StopIteration as e:
        print(repr(e), e.value, e.args)
print(repr(StopIteration(1, 2)), StopIteration(1, 2).value, StopIteration("v").value)
for action in (lambda: next(iter("")), lambda: next(iter({})), lambda: next(iter(range(0))), lambda: next(zip()), lambda: next(map(str, [])),
               lambda: next(enumerate([])), lambda: next(reversed([])), lambda: next(filter(None, [0]))):
    try:
        action()
    except StopIteration as e:
        print("stop", e.args, end="; ")
print()


class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("with a value")


print(list(It()), [x for x in It()], tuple(It()), next(It(), "default"))
try:
    next(It())
except StopIteration as e:
    print(e.value)


def f():
    raise StopIteration("from a plain function")


try:
    list(map(lambda x: f(), [1]))
    print("map ends quietly")
except StopIteration as e:
    print(e)
for x in map(lambda x: f() if x == 2 else x, [1, 2, 3]):
    print("item", x)
