def count_down(n):
    if n == 0:
        return ["liftoff"]
    return [n] + count_down(n - 1)


def digits_sum(n):
    return n if n < 10 else n % 10 + digits_sum(n // 10)


def reverse(s):
    return s if len(s) <= 1 else reverse(s[1:]) + s[0]


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def power(x, n):
    if n == 0:
        return 1
    half = power(x, n // 2)
    return half * half * (x if n % 2 else 1)


def binary(n):
    return str(n) if n < 2 else binary(n // 2) + str(n % 2)


def depth(x):
    return 1 + max(map(depth, x), default=0) if isinstance(x, list) else 0


def combinations(xs, k):
    if k == 0:
        return [[]]
    if not xs:
        return []
    return [[xs[0]] + c for c in combinations(xs[1:], k - 1)] + combinations(xs[1:], k)


def partitions(n, largest=None):
    largest = largest or n
    if n == 0:
        return [[]]
    return [[k] + p for k in range(min(n, largest), 0, -1) for p in partitions(n - k, k)]


def draw(n):
    if n:
        print("-" * n)
        draw(n - 1)
        print("=" * n)


print(
    count_down(3), digits_sum(98765), reverse("recursion"), gcd(84, 36), power(3, 20), binary(37),
    depth([1, [2, [3]], []])
)
print(combinations("abc", 2), len(combinations(range(6), 3)), partitions(5))
draw(3)
