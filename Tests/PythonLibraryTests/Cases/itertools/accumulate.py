def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from itertools import accumulate
import operator
print(list(accumulate([1, 2, 3, 4])), list(accumulate([])), list(accumulate('abc')))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2, 3], operator.mul)))
print(list(accumulate([1, 2], initial=10)), list(accumulate([], initial=0)))
print(list(accumulate([1, 2, 3], lambda a, b: a * 10 + b)))
print(list(accumulate([1, 2], func=min, initial=None)))
print(list(accumulate([100, -20, 30], lambda balance, x: balance * 1.5 + x)))
print(list(accumulate([[1], [2]])), list(accumulate((0.1,) * 4)))
print(next(accumulate([5])))
fib = [a for a, b in accumulate(range(10), lambda p, _: (p[1], p[0] + p[1]), initial=(0, 1))]
print(fib)
attempt(lambda: list(accumulate([1, 'a'])))
attempt(lambda: accumulate(5))
attempt(lambda: list(accumulate([1, 2], 5)))
attempt(lambda: accumulate([], None, 1))
