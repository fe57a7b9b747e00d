import functools


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.cache_info())
fib.cache_clear()
print(fib.cache_info())


@functools.cache
def noisy(x):
    print("computing", x)
    return x * 2


print(noisy(1), noisy(1), noisy(1.0), noisy(2))


@functools.lru_cache(maxsize=2)
def small(x):
    return x


small(1), small(2), small(1), small(3), small(2)
print(small.cache_info())
try:
    noisy([1])
except TypeError as e:
    print(e)
power = functools.partial(pow, 2)
print(power(10), power.func is pow, power.args, power.keywords)
binary = functools.partial(int, base=2)
print(binary("1010"), binary("11", base=3))
print(functools.reduce(lambda a, b: a * b, range(1, 6)), functools.reduce(lambda a, b: a + b, [], "start"))
try:
    functools.reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
