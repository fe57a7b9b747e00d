def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
values = [3, 2, 1, 0, 5]
print(list(iter(values.pop, 0)), values)
lines = iter(['first\n', 'second\n', ''])
print([line.strip() for line in iter(lambda: next(lines), '')])
n = 0
def count():
    global n
    n += 1
    return n
it = iter(count, 4)
print(next(it), list(it), list(it), n, type(it).__name__)
class Stops:
    def __call__(self):
        raise StopIteration
print(list(iter(Stops(), None)))
attempt(lambda: iter(5))
attempt(lambda: iter(5, 1))
attempt(lambda: iter())
attempt(lambda: iter([], 1, 2))
attempt(lambda: list(iter(lambda: 1 / 0, 1)))
attempt(lambda: list(iter([].pop, 1)))
