def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for c in range(n):
        if all(c != p and abs(c - p) != len(placed) - i for i, p in enumerate(placed)):
            yield from queens(n, placed + (c,))

print(list(queens(4)), sum(1 for _ in queens(6)), next(queens(8)))
for c in next(queens(5)):
    print('.' * c + 'Q' + '.' * (4 - c))
def subsets_with_sum(items, total):
    if total == 0:
        return [[]]
    if not items or total < 0:
        return []
    first, *rest = items
    return [[first] + s for s in subsets_with_sum(rest, total - first)] + subsets_with_sum(rest, total)
print(subsets_with_sum([1, 2, 3, 4, 5], 7))
def change(amount, coins):
    ways = [1] + [0] * amount
    for coin in coins:
        for a in range(coin, amount + 1):
            ways[a] += ways[a - coin]
    return ways[amount]
print(change(100, [1, 5, 10, 25, 50]), change(0, [5]), change(3, [2]))
