a, b = 4, None
print((a + 1) * 2)
y = (a + 1) * (b or 3)
print(y)
z = (a + 2) // (b)
