total = 0.0
for _ in range(10):
    total += 0.1
print(total, total == 1, sum([0.1] * 10), 0.1 * 10)
import math

print(
    math.fsum([0.1] * 10), math.fsum([1e16, 1, -1e16]), sum([1e16, 1, -1e16]), sum([0.1, 0.2, 0.3]),
    sum([0.3, 0.2, 0.1])
)
print(
    sum(1 / n for n in range(1, 101)), sum(1 / n for n in range(100, 0, -1)),
    sum((-1) ** k / (2 * k + 1) for k in range(1000)) * 4
)
x = 1.0
steps = 0
while x + 1 != x:
    x *= 2
    steps += 1
print(x, steps)
eps = 1.0
while 1 + eps / 2 != 1:
    eps /= 2
print(eps, 1 + eps, 1 + eps / 2)
a, b = 1e308, 1e-308
print(a * 10, b / 1e10, b / 1e20, a + a, a * b, (a * a) / a, a * (a / a))
print((0.1 + 0.2) + 0.3 == 0.1 + (0.2 + 0.3), (0.1 + 0.2) + 0.3, 0.1 + (0.2 + 0.3), 1e16 + 1 + 1, 1e16 + (1 + 1))
mean, m2 = 0.0, 0.0
data = [4.0, 7.0, 13.0, 16.0]
for n, v in enumerate(data, 1):
    d = v - mean
    mean += d / n
    m2 += d * (v - mean)
print(mean, m2 / (len(data) - 1), math.sqrt(m2 / len(data)), sum(data) / len(data))
guess = 1.0
for _ in range(6):
    guess = (guess + 2 / guess) / 2
    print(guess, end=" ")
print(guess * guess)
print(sum(range(10**6)), sum(float(i) for i in range(1000)), 0.1 + 0.1 + 0.1 - 0.3, 4.35 * 100, 1.1 + 2.2, 3 * 1.1)
