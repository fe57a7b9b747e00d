a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
xs = [3, 1, 2]
xs[0], xs[2] = xs[2], xs[0]
print(xs)
for i in range(len(xs)):
    for j in range(len(xs) - 1):
        if xs[j] > xs[j + 1]:
            xs[j], xs[j + 1] = xs[j + 1], xs[j]
print(xs)
m = [[1, 2], [3, 4]]
m[0][1], m[1][0] = m[1][0], m[0][1]
print(m)
f, g = 0, 1
for _ in range(10):
    f, g = g, f + g
print(f, g)
