print(float(2 ** 53), float(2 ** 53 + 1), int(float(2 ** 53 + 1)), int(1e16) + 1, int(1e23), 10 ** 23 - int(1e23))
print(10 ** 16 + 0.0, 10 ** 17 * 1.1, 2 ** 62 * 2.0, 3 * 0.5)
print(7 * 1e-3, 10 ** 18 / 3, 10 ** 18 // 3)
print(10 ** 18 / 3 == 10 ** 18 // 3)
print(int('9' * 20), float('9' * 20), int(float('9' * 20)), round(1e15 + 0.3), int(-1e-9), int(0.999999999999999999))
print(5 // 2, 5 / 2, 4 / 2, -5 // 2, 5 // -2.0, 5 % 2.5, 2 ** 0.5, 4 ** 0.5, 2 ** 3.0, True + 1.5)
print(10 // 3 * 3 + 10 % 3)
print(type(4 / 2), type(4 // 2), type(4.0 // 2), type(2 ** 2))
print(type(2 ** -2), type(2 ** 2.0), type(5 % 2.0), type(round(2.0)))
print(type(abs(-2)))
total = 0
for n in range(1, 8):
    total += n / 2
print(total, sum(range(8)) / 2, sum(n / 3 for n in range(10)), sum(range(10)) / 3)
