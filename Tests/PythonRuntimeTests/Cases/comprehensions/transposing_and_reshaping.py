m = [[1, 2, 3], [4, 5, 6]]
print([list(c) for c in zip(*m)], [[r[i] for r in m] for i in range(3)], [r[::-1] for r in m[::-1]])
flat = [x for r in m for x in r]
print(
    flat, [flat[i:i + 2] for i in range(0, 6, 2)], [flat[i::3] for i in range(3)],
    [[flat[r * 3 + c] for c in range(3)] for r in range(2)]
)
print(
    [[a + b for a, b in zip(r, s)] for r, s in zip(m, m)], [[x * 2 for x in r] for r in m],
    [sum(r) for r in m], [sum(c) for c in zip(*m)]
)
print([[sum(a * b for a, b in zip(r, c)) for c in zip(*m)] for r in zip(*m)])
print(
    [m[i][i] for i in range(2)], [m[r][c] for r in range(2) for c in range(3) if (r + c) % 2 == 0],
    max(max(r) for r in m), [max(r) for r in m]
)
print(
    [[1 if i == j else 0 for j in range(3)] for i in range(3)], [[0] * 3 for _ in range(2)],
    [[i * 3 + j for j in range(3)] for i in range(2)]
)
print(
    [(i, j, x) for i, r in enumerate(m) for j, x in enumerate(r) if x > 3],
    {(i, j): x for i, r in enumerate(m) for j, x in enumerate(r)}
)
print([" ".join(f"{x:2d}" for x in r) for r in m], "\n".join(",".join(map(str, r)) for r in m), sep="\n")
print(
    [x for x, _ in sorted([(v, i) for i, v in enumerate([3, 1, 2])])],
    [i for _, i in sorted((v, i) for i, v in enumerate([3, 1, 2]))]
)
print(
    [a for a in range(3) for _ in range(a)], [[*r, sum(r)] for r in m], [dict(zip("xyz", r)) for r in m],
    list(map(list, zip(*[iter(flat)] * 2)))
)
