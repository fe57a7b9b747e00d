a = [1, 2]
b = a
b.append(3)
print(a, a is b)
b = b + [4]
print(a, b)
c = a[:]
c.append(9)
d = list(a)
e = a.copy()
print(a, c, d == a, e is a)
m = [[0] * 2 for _ in range(2)]
n = [[0] * 2] * 2
m[0][0] = n[0][0] = 1
print(m, n)
shallow = [row for row in m]
shallow[0][1] = 7
print(m)
x = y = {}
x["k"] = 1
print(y, x is y)
z = dict(x)
z["j"] = 2
print(x, z)


def modify(xs, n, s):
    xs += ["in"]
    n += 1
    s += "in"


xs, n2, s = ["out"], 1, "out"
modify(xs, n2, s)
print(xs, n2, s)
t = ([1], 2)
t[0].append("x")
u = t
print(t, u is t)
first = second = third = 0
first += 1
print(first, second, third)
grid = {(i, j): [] for i in range(2) for j in range(2)}
grid[0, 0].append(1)
same = dict.fromkeys("ab", [])
same["a"].append(1)
print(grid, same)
p = [1, 2, 3]
q = p
p = p[::-1]
print(p, q)
q[:] = ["new", "contents"]
print(q, p)
