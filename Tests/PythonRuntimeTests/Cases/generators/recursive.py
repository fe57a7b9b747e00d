def permutations(xs):
    if not xs:
        yield ()
        return
    for i, x in enumerate(xs):
        for rest in permutations(xs[:i] + xs[i + 1:]):
            yield (x, *rest)


def subsets(xs):
    if not xs:
        yield []
    else:
        for rest in subsets(xs[1:]):
            yield rest
            yield [xs[0]] + rest


def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def queens(n, rows=()):
    if len(rows) == n:
        yield rows
        return
    for c in range(n):
        if all(c != r and abs(c - r) != len(rows) - i for i, r in enumerate(rows)):
            yield from queens(n, rows + (c,))


def walk(tree, depth=0):
    name, children = tree
    yield "  " * depth + name
    for child in children:
        yield from walk(child, depth + 1)


print(["".join(p) for p in permutations("abc")])
print(list(subsets([1, 2, 3])))
print(*hanoi(3, "a", "b", "c"))
print(list(queens(5)), len(list(queens(6))))
print("\n".join(walk(("root", [("left", [("leaf", [])]), ("right", [])]))))
