a, b = 1, 2
a, b = b, a; print(a, b)
a, b, c = b, a, a + b; print(a, b, c)
(x, y), z = (1, 2), 3; print(x, y, z)
first, *rest = (1, 2, 3); print(first, rest)
for name, (low, high) in [('a', (1, 2)), ('b', (3, 4))]:
    print(name, low, high)
def stats(values):
    return min(values), max(values), sum(values) / len(values)
low, high, mean = stats([1, 2, 6])
print(low, high, mean, stats((5,)), stats([3, 4])[::-1])
print([x + y for x, y in zip((1, 2), (3, 4))], dict([('a', 1), ('b', 2)]), *stats([1, 2]), sep=' / ')
x = y = z = 0; print(x, y, z)
x, y = y, x = 5, 6; print(x, y)
print((lambda *args: args)(1, 2), (lambda a, b=2, *c: (a, b, c))(1), divmod(17, 5) + (0,))
