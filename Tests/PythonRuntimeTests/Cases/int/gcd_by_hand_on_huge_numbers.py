def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

a = 2 ** 90 * 3 ** 40 * 7 ** 5
b = 2 ** 60 * 3 ** 55 * 11 ** 8
g = gcd(a, b)
print(g, g == 2 ** 60 * 3 ** 40)
print(a // g, b // g, a * b // g)
x, y = 0, 1
for _ in range(300):
    x, y = y, x + y
print(x)
print(gcd(x, y), x * x - x * y - y * y)
print(str(x)[::-1], sum(int(d) for d in str(x)))
