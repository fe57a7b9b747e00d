a = int('123456789' * 12)
b = int('987654321' * 9)
print(a * b)
print(a * -b)
print(a * a)
print((10 ** 50 + 1) * (10 ** 50 - 1))
product = 1
for n in range(1, 101):
    product *= n
print(product)
print(len(str(product)), sum(map(int, str(product))))
square = 3
for _ in range(9):
    square *= square
print(square % 10 ** 30, square.bit_length())
