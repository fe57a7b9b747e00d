def trapezoid(f, a, b, n):
    h = (b - a) / n
    return h * (f(a) / 2 + sum(f(a + i * h) for i in range(1, n)) + f(b) / 2)

def simpson(f, a, b, n):
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + sum((4 if i % 2 else 2) * f(a + i * h) for i in range(1, n)))

for n in (2, 10, 100):
    print(n, trapezoid(lambda x: x * x, 0, 1, n))
    print(simpson(lambda x: x ** 3, 0, 2, n))
    print(trapezoid(lambda x: 4 / (1 + x * x), 0, 1, n))
def exp(x):
    term = total = 1.0
    for n in range(1, 30):
        term *= x / n
        total += term
    return total
print([exp(x) for x in (0, 1, -1, 0.5, 5)])
print(4 * sum((-1) ** k / (2 * k + 1) for k in range(1000)))
print(sum(1 / n ** 2 for n in range(1, 1001)))
print(2 * sum(1 / (2 * k + 1) / 3 ** (2 * k + 1) for k in range(20)))
x = 0.5
print([x := 3.9 * x * (1 - x) for _ in range(8)])
