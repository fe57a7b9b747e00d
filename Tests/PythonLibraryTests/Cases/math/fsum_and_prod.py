def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import math
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e16, 1, -1e16]), math.fsum([]), math.fsum([1, 2, 3]))
print(math.fsum([1e-16, 1, 1e16]), math.fsum(1 / n for n in range(1, 1001)))
print(math.fsum([math.inf, 1]), math.fsum([math.nan]))
print(math.fsum([2 ** 53, 1, 1e-16]))
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([], start=5))
print(math.prod([0.1, 3]), math.prod(range(1, 26)), math.prod([2, 'ab']))
print(math.prod((1.5, 2), start=2))
print(math.prod([10 ** 20, 10 ** 20]), math.prod([1j, 1j]))
print(math.prod([True, 5]), math.prod([-0.0, 5]))
print(math.prod(iter([2 ** 40, 2 ** 40])))
attempt(lambda: math.fsum([1e308, 1e308]))
attempt(lambda: math.fsum([1e308, 1e308, -1e308]))
attempt(lambda: math.fsum([math.inf, -math.inf]))
attempt(lambda: math.fsum(['a']))
attempt(lambda: math.fsum(5))
attempt(lambda: math.prod(['a', 'b']))
attempt(lambda: math.prod(5))
attempt(lambda: math.prod([1], 2))
