def derivative(f, x, h=1e-6):
    return (f(x + h) - f(x - h)) / (2 * h)

def newton(f, x, steps=6):
    for _ in range(steps):
        x = x - f(x) / derivative(f, x)
        print(x)
    return x

newton(lambda x: x * x - 2, 1.0)
newton(lambda x: x ** 3 - x - 2, 1.5, 4)
def bisect(f, low, high, tolerance=1e-10):
    steps = 0
    while high - low > tolerance:
        middle = (low + high) / 2
        if f(low) * f(middle) <= 0:
            high = middle
        else:
            low = middle
        steps += 1
    return low, high, steps
print(bisect(lambda x: x * x - 3, 0, 2))
print([derivative(lambda x: x ** n, 2.0) for n in range(5)])
print([(0.001, ((2 + h) ** 2 - 4) / h) for h in (0.1, 0.01, 0.001, 1e-8, 1e-12)])
