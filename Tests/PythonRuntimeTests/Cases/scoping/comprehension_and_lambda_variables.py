n = 5
squares = [n * n for n in range(3)]
print(squares, n)
try:
    print([k for k in range(2)], k)
except NameError as e:
    print(e)
print([[n for n in range(n)] for n in range(3)], n)
f = lambda n: [n for n in range(n)]
print(f(2), n)
print((lambda: n)(), (lambda n=n: n)(), [(lambda: n)() for n in range(3)])


def g(items):
    total = sum(item for item in items)
    return total, "item" in locals(), sorted(locals())


print(g([1, 2]))


def h():
    x = 1
    return [x + y for y in range(2)], {x: y for y in "a"}, (lambda z: x + z)(5)


print(h())
print({k: v for k, v in zip("ab", range(2))}, sorted({v for v in range(2)}))
print([n for n in "ab" if n != "a"], [m for m in [n]], n)
print(max((n for n in [3, 9]), key=lambda n: -n), n)
