for source in ([1, 2], (3, 4), 'ab', {'k': 1, 'j': 2}, range(2), b'xy', {5}, frozenset([6]), bytearray(b'z')):
    it = iter(source)
    print(type(it).__name__, iter(it) is it, next(it), list(it))
    print(next(it, 'spent'), hasattr(it, '__next__'))
    print(hasattr(it, '__len__'))
it = iter([1, 2, 3])
for x in it:
    print(x, list(it))
it = iter('abcd')
print(list(zip(it, it)), list(it))
it = iter(range(10))
print([next(it) for _ in range(3)], sum(it), list(it), 5 in iter([4, 5, 6]))
it = iter([1, 2, 3, 4])
print(2 in it, list(it))
try:
    next(iter([]))
except StopIteration as stop:
    print(repr(stop), stop.value)
try:
    next([])
except TypeError as error:
    print(error)
