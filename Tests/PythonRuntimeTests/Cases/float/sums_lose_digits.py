total = 0.0
for _ in range(10):
    total += 0.1
print(total, total == 1.0, sum([0.1] * 10), sum([0.1] * 3), 0.1 * 3, 0.1 + 0.2 == 0.3)
print(1e16 + 1, 1e16 + 2, 1e16 + 1 - 1e16, sum([1e16, 1, -1e16]), 1 + 1e-16, 1 - 1e-16)
harmonic = 0.0
for n in range(1, 1001):
    harmonic += 1 / n
print(harmonic)
print(0.1 - 0.3 + 0.2, (0.1 + 0.2) + 0.3, 0.1 + (0.2 + 0.3), 4.35 * 100, 1.1 * 1.1, 1.1 + 2.2, 3 * 1.1)
