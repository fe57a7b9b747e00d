def edit_distance(a, b):
    d = [[i + j if i * j == 0 else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            d[i][j] = min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (x != y))
    return d


def knapsack(items, capacity):
    best = [(0, [])] * (capacity + 1)
    for name, weight, value in items:
        for c in range(capacity, weight - 1, -1):
            v, names = best[c - weight]
            if v + value > best[c][0]:
                best[c] = (v + value, names + [name])
    return best[capacity]


def longest_increasing(xs):
    tails = [[]]
    for x in xs:
        best = max((t for t in tails if not t or t[-1] < x), key=len)
        tails.append(best + [x])
    return max(tails, key=len)


def coin_change(coins, n):
    ways = [1] + [0] * n
    for c in coins:
        for k in range(c, n + 1):
            ways[k] += ways[k - c]
    return ways


def max_subarray(xs):
    best = current = xs[0]
    for x in xs[1:]:
        current = max(x, current + x)
        best = max(best, current)
    return best


for row in edit_distance("kitten", "sitting"):
    print(*row)
print(knapsack([("a", 2, 3), ("b", 3, 4), ("c", 4, 5), ("d", 5, 6)], 5), longest_increasing([3, 1, 4, 1, 5, 9, 2, 6]))
print(coin_change([1, 2, 5], 10), max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), edit_distance("", "abc")[-1])
triangle = [[1]]
for _ in range(6):
    triangle.append([a + b for a, b in zip([0] + triangle[-1], triangle[-1] + [0])])
print("\n".join(" ".join(map(str, row)).center(22).rstrip() for row in triangle))
