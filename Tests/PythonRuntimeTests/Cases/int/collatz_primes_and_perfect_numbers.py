def collatz(n):
    steps = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps.append(n)
    return steps

print(collatz(27)[:12], len(collatz(27)), max(collatz(27)), max(range(1, 300), key=lambda n: len(collatz(n))))
def factors(n):
    found, p = [], 2
    while p * p <= n:
        while n % p == 0:
            found.append(p)
            n //= p
        p += 1
    return found + [n] * (n > 1)
print([factors(n) for n in (1, 2, 12, 97, 360, 1001, 2 ** 20, 600851475143)])
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
print([n for n in range(100, 1000) if n == sum(int(c) ** 3 for c in str(n))])
print([2 ** p - 1 for p in (2, 3, 5, 7, 13, 17, 19, 31, 61)], 2 ** 67 - 1 == 193707721 * 761838257287)
