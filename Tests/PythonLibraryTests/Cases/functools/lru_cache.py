from functools import lru_cache
calls = []
@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n
print(square(2), square(3), square(2), calls, square.cache_info())
print(square(4), square(2), square(3), calls, square.cache_info())
square.cache_clear()
print(square.cache_info(), square(2), calls[-1], square.cache_parameters(), square.__name__, square.__wrapped__(9))
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(100), fib.cache_info(), fib.cache_info().hits, fib.cache_info()._asdict())
@lru_cache
def plain(a, b=1):
    calls.append((a, b))
    return a + b
print(plain(1), plain(1, 1), plain(1, b=1), plain(a=1), plain.cache_info(), plain(1.0))
@lru_cache(maxsize=None, typed=True)
def typed(x):
    return type(x).__name__
print(typed(3), typed(3.0), typed(True), typed.cache_info().currsize, plain.cache_info().currsize)
try:
    plain([1])
except TypeError as error:
    print(error)
try:
    lru_cache('x')
except TypeError as error:
    print(error)
