from functools import partial, reduce, lru_cache, wraps
import operator
def compose(*fs):
    return reduce(lambda f, g: lambda x: f(g(x)), fs, lambda x: x)
print(compose(str, lambda n: n + 1, int)('41'), compose()(5), [compose(*[lambda n: n * 2] * k)(1) for k in range(4)])
@lru_cache(maxsize=None)
def ways(total, coins=(25, 10, 5, 1)):
    if total == 0:
        return 1
    if total < 0 or not coins:
        return 0
    return ways(total - coins[0], coins) + ways(total, coins[1:])
print(ways(100), ways.cache_info())
@lru_cache
def collatz(n):
    return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
print(max(range(1, 1000), key=collatz), collatz(27), collatz.cache_info().misses > 0)
def curry(f, *args):
    return f(*args) if len(args) == f.__code__.co_argcount else lambda *more: curry(f, *args, *more)
print(curry(lambda a, b, c: a + b + c)(1)(2)(3), curry(lambda a, b: a * b)(3, 4))
def timed(f=None, *, label='call'):
    if f is None:
        return partial(timed, label=label)
    @wraps(f)
    def wrapper(*args):
        print(label, f.__name__, args)
        return f(*args)
    return wrapper
@timed
def plain(x): return x
@timed(label='custom')
def labelled(x): return -x
print(plain(1), labelled(2), plain.__name__, reduce(operator.or_, [{1}, {2}, {3}]))
print(reduce(lambda a, b: {**a, **b}, [{'a': 1}, {'b': 2}], {}))
print(reduce(lambda n, c: n * 2 + int(c), '1011', 0))
