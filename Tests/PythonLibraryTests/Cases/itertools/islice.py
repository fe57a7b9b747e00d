def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import islice, count
print(list(islice('abcdefg', 3)), list(islice('abcdefg', 2, 4)), list(islice('abcdefg', 2, None)))
print(list(islice('abcdefg', 0, None, 2)), list(islice('abcdefg', 1, 6, 2)), list(islice('ab', 9)))
print(list(islice(count(), 3, 10, 3)), list(islice([], 5)), list(islice(range(9), None)))
print(list(islice(range(9), None, 3)), list(islice('abc', 0)), list(islice('abc', 2, 1)))
it = iter(range(10))
print(list(islice(it, 3)), list(islice(it, 2)), next(it), list(islice(it, 1, None)), list(it))
def batches(items, n):
    it = iter(items)
    while batch := list(islice(it, n)):
        yield batch
print(list(batches(range(7), 3)))
attempt(lambda: islice('abc', -1))
attempt(lambda: islice('abc', 0, -1))
attempt(lambda: islice('abc', 0, 5, 0))
attempt(lambda: islice('abc', 'x'))
attempt(lambda: islice('abc', 1.5))
attempt(lambda: islice('abc', 1, 2, 'x'))
attempt(lambda: islice('abc'))
attempt(lambda: islice(5, 1))
