def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
from functools import reduce
import operator
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(operator.mul, range(1, 6)))
print(reduce(max, [3, 9, 2]), reduce(lambda a, b: a + b, 'abc'))
print(reduce(operator.add, [[1], [2]], []))
print(reduce(lambda a, b: a + b, [], 'start'), reduce(operator.add, [5]), reduce(None, [7]))
print(reduce(lambda a, b: a * 10 + b, (1, 2, 3), 0))
print(reduce(lambda d, kv: {**d, kv[0]: kv[1]}, [('a', 1)], {}))
print(reduce(lambda f, g: lambda x: g(f(x)), [lambda x: x + 1, lambda x: x * 2])(5))
print(reduce(lambda a, b: (a, b), range(4)), reduce(operator.getitem, ['k', 0], {'k': [5]}))
log = []
reduce(lambda a, b: log.append((a, b)) or b, 'xyz')
print(log)
attempt(lambda: reduce(operator.add, []))
attempt(lambda: reduce(operator.add, 5))
attempt(lambda: reduce(operator.add))
attempt(lambda: reduce(None, [1, 2]))
attempt(lambda: reduce(lambda a: a, [1, 2]))
attempt(lambda: reduce(operator.add, [1, 'a']))
