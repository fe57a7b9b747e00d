a, b, c, d = 1, 2, 3, "4"
print(a + b * c)
x = a + b * c - d / a
