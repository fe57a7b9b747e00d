xs = [0.5, 1 / 3, 100, 1e-5]
print(xs)
print(*xs)
print(*xs, sep="\n")
print("values:", xs, "first:", xs[0])
print("values: " + str(xs) + "; count " + str(len(xs)))
print("%s and %s" % (xs[0], xs[1]), "{} and {}".format(*xs[:2]), f"{xs[0]} and {xs[1]}")
print([round(x, 2) for x in xs], [f"{x:.2f}" for x in xs], [int(x) for x in xs])
for i, x in enumerate(xs):
    print(i, x, sep=": ", end="; ")
print()
m = [[1, 2], [3, 4.5]]
print(m)
for row in m:
    print(row, *row, sep=" | ")
d = {"w": [0.1, -0.2], "b": 0}
print(d)
for k, v in d.items():
    print(k, "=", v)
    print(f"{k:>5} {str(v):<15}|")
print(list(d), list(d.values()), list(d.items()), len(d))
print((1,), (1, 2.0, "three"), [(1, "a")], {"t": (1,)}, [None, True], [[], {}, ()])
print("list:", [1, 2, 3], "\ttuple:", (1, 2), "\ndict:", {"a": 1}, "\nset:", {1}, "\nstr:", "text", "\nnone:", None)
print(
    [1, 2, 3] == [1, 2, 3], [1, 2] is [1, 2], 3 in [1, 2, 3], [1, 2] + [3], [0] * 3, len([1, 2]), sum([1, 2]),
    max([1, 2])
)
print("done", end="")
print()
