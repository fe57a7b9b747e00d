log = []
def noisy(x):
    log.append(x)
    return x * 10
m = map(noisy, [1, 2, 3])
print(log, next(m), log, list(m), log, list(m))
f = filter(lambda x: x > 1, iter([1, 2, 3]))
print(next(f), list(f), next(f, 'end'))
z = zip('abc', iter([1, 2]))
print(next(z), list(z), type(z), type(m), type(f), iter(z) is z)
it = iter([1, 2, 3, 4, 5])
print(list(zip(it, [10, 20])), list(it))
it = iter([1, 2, 3, 4, 5])
print(list(zip([10, 20], it)), list(it))
e = enumerate('ab')
print(next(e), list(e), type(e), type(reversed([])))
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
print(list(filter(None, [0, 1, '', 'a', None, []])))
def failing(x):
    if x == 2:
        raise ValueError('two')
    return x
m = map(failing, [1, 2, 3])
print(next(m))
try:
    next(m)
except ValueError as error:
    print(error)
print(list(m))
