def memoize(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]

    wrapper.cache = cache
    return wrapper


calls = 0


@memoize
def paths(r, c):
    global calls
    calls += 1
    return 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)


print(paths(10, 10), calls, len(paths.cache))
print(paths.cache[(2, 2)], sorted(paths.cache)[:4])


@memoize
def change(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return change(amount - coins[0], coins) + change(amount, coins[1:])


print(change(100, (50, 25, 10, 5, 1)))


def lcs(a, b, memo={}):
    if not a or not b:
        return ""
    if (a, b) not in memo:
        if a[0] == b[0]:
            memo[a, b] = a[0] + lcs(a[1:], b[1:])
        else:
            memo[a, b] = max(lcs(a[1:], b), lcs(a, b[1:]), key=len)
    return memo[a, b]


print(lcs("gradient", "radiant"))
