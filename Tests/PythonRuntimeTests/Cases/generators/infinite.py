def naturals(start=0):
    while True:
        yield start
        start += 1


def take(n, it):
    return [x for _, x in zip(range(n), it)]


def primes():
    found = []
    for n in naturals(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def cycle(xs):
    while True:
        yield from xs


print(take(5, naturals()), take(3, naturals(10)))
print(take(12, primes()))
print(take(12, fib()))
print(take(7, cycle("abc")))
for x in fib():
    if x > 100:
        print("first above 100:", x)
        break
evens = (n for n in naturals() if n % 2 == 0)
print(next(evens), next(evens), next(evens))
print(next(n for n in naturals(1) if n * n > 500))
