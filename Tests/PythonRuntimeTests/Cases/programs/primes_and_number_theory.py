def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i, f in enumerate(flags) if f]


def factor(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1
    if n > 1:
        out[n] = out.get(n, 0) + 1
    return out


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


def collatz(n):
    steps = [n]
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps.append(n)
    return steps


print(sieve(60), len(sieve(5000)))
print(factor(360), factor(97), factor(2**31 - 1), factor(600851475143))
print(gcd(48, 18), egcd(240, 46), pow(7, -1, 31), pow(2, 100, 1000007), collatz(6))
print([n for n in range(1, 500) if n == sum(d for d in range(1, n) if n % d == 0)])
print(2**127 - 1, (2**127 - 1) % 97, len(str(2**1000)), sum(map(int, str(2**100))))
