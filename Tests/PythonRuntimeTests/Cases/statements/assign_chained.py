a = b = c = 0
print(a, b, c)
a = b = []
a.append(1)
print(a, b, a is b)
x, y = z = 1, 2
print(x, y, z)
(p, q), r = s = (3, 4), 5
print(p, q, r, s)
i = values = [10, 20, 30]
print(i, values)
i = 0
i, values[i] = 2, 99
print(i, values)
i = values[i] = 1
print(i, values)
d = {}
d["k"] = d["j"] = first = "v"
print(d, first)
