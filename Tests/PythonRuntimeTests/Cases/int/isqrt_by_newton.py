def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x, y = y, (y + n // y) // 2
    return x

two = 2 * 10 ** 200
root = isqrt(two)
print(root)
print(root * root <= two < (root + 1) ** 2)
for n in (0, 1, 2, 3, 4, 15, 16, 17, 10 ** 18, 10 ** 40 - 1):
    print(n, isqrt(n))
