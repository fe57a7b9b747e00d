print(list(enumerate("abc")), list(enumerate("ab", 5)), list(enumerate([], 1)), dict(enumerate("xy", start=-1)))
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b, end="; ")
print()
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip("ab", [1, 2], (True, False))))
print(list(zip(*[(1, "a"), (2, "b")])), dict(zip("ab", range(9))), [a * b for a, b in zip([1, 2], [3, 4])])
print(
    list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])),
    list(map(pow, [2, 3], [5, 2], [7, 7]))
)
print(
    list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(str.isdigit, "a1b2")),
    list(filter(lambda x: x > 1, {1: 0, 2: 0}))
)
m, f, z, e = map(abs, [-1, -2]), filter(bool, [0, 1]), zip("ab"), enumerate("x")
print(next(m), next(f), next(z), next(e), list(m), list(f), list(z), list(e))
print(sum(map(len, ["ab", "c"])), max(map(abs, [-5, 3])), " ".join(map(str, range(3))), sorted(map(str.lower, "bA")))
a, b = map(int, "3 4".split())
print(a, b, [*map(int, ["1", "2"])], {*map(abs, [-1, 1])}, tuple(map(bool, [0, 1])))
print(list(zip("abc", range(10), strict=False)), list(map(None.__class__.__name__.join, [["a", "b"]])))
it = iter([1, 2, 3])
print(list(zip(it, "a")), list(it))
lazy = map(lambda x: 1 / x, [1, 0])
print(next(lazy))
try:
    next(lazy)
except ZeroDivisionError as e:
    print(e)
print(list(zip([1, 2], zip("ab", "cd"))), list(enumerate(zip("ab", "cd"))))
