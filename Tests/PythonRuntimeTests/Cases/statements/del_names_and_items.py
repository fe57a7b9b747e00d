x = 1
del x
try:
    x
except NameError as e:
    print(e)
a, b, c = 1, 2, 3
del a, (b, c)
print([n for n in ("a", "b", "c") if n in globals()])
xs = list(range(10))
del xs[0]
del xs[-1]
print(xs)
del xs[2:4]
print(xs)
del xs[::2]
print(xs)
del xs[:]
print(xs)
d = {"k": 1, "j": 2, "l": 3}
del d["k"]
del d["j"], d["l"]
print(d)
m = [[1, 2], [3, 4]]
del m[0][1], m[1]
print(m)
del [m]
print("m" in globals())
