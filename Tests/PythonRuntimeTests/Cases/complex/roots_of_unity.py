def multiply(values):
    result = 1
    for value in values:
        result *= value
    return result

i = 1j
print([i ** n for n in range(-4, 9)])
points = [1 + 1j, -1 + 1j, -1 - 1j, 1 - 1j]
print([p ** 2 for p in points], [p * p for p in points], [p ** 3 for p in points], [p ** -2 for p in points])
print(multiply(points), sum(points), [abs(p) for p in points])
z, c = 0, -0.5 + 0.25j
for _ in range(6):
    z = z * z + c
    print(z)
print((2 + 3j) * (2 - 3j), (2 + 3j) ** 10, (0.5 + 0.5j) ** 20)
