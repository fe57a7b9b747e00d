import numpy as np

a = np.array([1, 2, 3])
b = np.array([4.0, 5.0, 6.0])
m = np.arange(6).reshape(2, 3)
for x, y in ((a, b), (a, 2), (2, a), (b, 0.5), (a, a), (m, a), (m, np.array([[1], [2]])), (a, True), (np.float64(2), a), (a, np.float32(2)),
             (np.float32([1, 2, 3]), 2.0), (np.float32([1, 2, 3]), np.float64(2)), (np.int32([1, 2, 3]), a), (np.uint8([250, 2, 3]), np.uint8(10)),
             (a, [1, 2, 3]), ([1, 2, 3], a), (a, (1, 2, 3))):
    for r in (x + y, x - y, x * y, x / y):
        print(repr(r))
print(a // 2, a % 2, -a // 2, -a % 2, b // 4, b % 4, divmod(a, 2), a ** 2, a ** 0.5, 2 ** a, b ** -1, (-a) % 3, -7 // a)
print(-a, +a, abs(-a), ~a, a & 1, a | 4, a ^ 1, a << 2, a >> 1, ~np.array([True, False]), np.array([True, False]) & np.array([True, True]))
print(a == 2, a != 2, a < 2, a <= 2, a > 2, a >= 2, a == b, a == [1, 0, 3], (a > 1) & (a < 3), 2 < a)
print(m @ a, a @ a, m @ m.T, m.T @ m, repr(a @ b), [1, 2, 3] @ a)
c = b.copy()
c += 1; print(c)
c -= a; print(c)
c *= 2; print(c)
c /= 4; print(c)
c **= 2; print(c)
c //= 1; print(c)
c %= 3; print(c)
i = a.copy()
i += 1; i *= 3; i -= 2; i //= 2; i %= 4; i <<= 1; i |= 1; i &= 7; i ^= 2
print(i)
v = m[0]
v += 10
print(m)
m[:, 1] *= 2
print(m)
s = np.float64(1.5)
print(repr(s + 1), repr(1 + s), repr(s * 2), repr(s / 3), repr(s ** 2), repr(-s), repr(abs(-s)), repr(s // 1), repr(s % 1), repr(s > 1), repr(s == 1.5), s == 1.5)
n = np.int64(7)
print(repr(n + 1), repr(1 + n), repr(n / 2), repr(n // 2), repr(n % 4), repr(n ** 2), repr(n * 1.5), repr(-n), repr(n & 3), repr(n << 1), repr(~n), repr(n > 3), repr(n == 7))
print(repr(np.float32(1) + 1), repr(np.float32(1) + 1.5), repr(np.float32(1) + np.float64(1)), repr(np.int32(1) + 1), repr(np.int32(1) + np.int64(1)), repr(np.int64(1) + np.float32(1)))
print(repr(np.bool_(True) + np.bool_(True)), repr(np.True_ & False), repr(np.True_ | False), repr(~np.True_), bool(np.True_), int(np.int64(3)), float(np.float32(0.5)))
print(round(np.float64(2.567), 2), round(np.float64(2.5)), int(np.float64(2.9)), [10, 20, 30][np.int64(1)], list(range(np.int64(3))), "ab" * np.int64(2))
print(isinstance(s, float), isinstance(s, np.floating), isinstance(n, int), isinstance(n, np.integer), isinstance(n, np.generic), isinstance(a, np.ndarray))
print(hash(np.float64(1.5)) == hash(1.5), hash(np.int64(7)) == hash(7), {np.int64(1): "a"}[1], np.int64(1) in [1, 2], 2 in a, 9 in a, 2.0 in b)
print(sum(a), sum([np.float64(1), 2]), max(a), min(b), sorted(np.array([3, 1, 2])), len(m), list(map(int, a)), [x for x in b], tuple(a))
for row in m:
    print(row, row.sum())
for x, y in zip(a, b):
    print(x, y)
print(a.all(), bool(np.array([1])), bool(np.array([0.0])), float(np.array(2.5)), int(np.array(3)), np.array(5).item(), m.tolist(), b.tolist(), np.array(3).tolist())
print(complex(1, 2) if False else "", np.add(1, 2), np.add([1, 2], [3, 4]), np.multiply(a, b), np.subtract(5, a), np.divide(a, 2), np.power(a, 2), np.mod(a, 2))
out = np.zeros(3)
print(np.add(a, b, out=out) is out, out, np.exp(np.zeros(2), out=np.ones(2)))
print(np.add.reduce(a), np.add.accumulate(a), np.multiply.outer(a, a), np.maximum.reduce(b), np.maximum.accumulate([1, 3, 2]), np.add.reduce(m, axis=1), np.multiply.reduce(a))
t = np.zeros(3)
np.add.at(t, [0, 0, 2], 1)
print(t, np.add, np.exp.nin, np.add.__name__)
