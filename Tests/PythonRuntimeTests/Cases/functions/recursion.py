def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return []
    return hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def permutations(xs):
    if len(xs) <= 1:
        return [xs]
    return [[x] + rest for i, x in enumerate(xs) for rest in permutations(xs[:i] + xs[i + 1:])]


def flatten(x):
    return [y for item in x for y in (flatten(item) if isinstance(item, list) else [item])]


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


print([factorial(n) for n in (0, 1, 5, 20, 30)])
print([fib(n) for n in range(15)])
print(hanoi(3))
print(is_even(10), is_odd(7))
print(permutations([1, 2, 3]))
print(flatten([1, [2, [3, [4]], []], 5]), ackermann(2, 3))
