xs = [0] * 5
xs[0] = "a"
xs[-1] = "z"
print(xs)
d = {}
d["a"] = 1
d[1, 2] = "tuple key"
d[None] = None
d[2.0] = "two"
d[2] = "again two"
print(d)
m = [[0] * 3 for _ in range(2)]
m[1][2] = 5
m[0][0] += 1
print(m)
shared = [[0] * 2] * 2
shared[0][0] = 9
print(shared)
d["nested"] = {}
d["nested"]["deep"] = [1]
d["nested"]["deep"].append(2)
print(d["nested"])
for xs[1] in "pq":
    print(xs)
for d["loop"] in range(2):
    pass
print(d["loop"])
