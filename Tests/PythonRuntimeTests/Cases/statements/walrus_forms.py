if (n := len([1, 2, 3])) > 2:
    print("n is", n)
print((y := 5) + y, y)
print([last := x for x in range(3)], last)
print([total := t for t in (1, 2, 3) if t > 1], total)
running = 0
print([running := running + x for x in range(1, 6)], running)
print((a := 1, b := 2), a, b)
print(any((witness := w) > 3 for w in (1, 5, 2)), witness)


def f(x):
    return x * 2


print(f(arg := 4), arg)
print(f(x=(arg := 5)), arg)
print({(k := "key"): (v := 1)}, k, v)
print([1, 2, 3, 4][(i := 1):(j := 3)], i, j)
print((z := 1, 2), z)
print(f"{(w := 3)} {w!r}")
items = [y := 1, y**2, y**3]
print(items)
assert (truth := 1) == 1
print(truth)
