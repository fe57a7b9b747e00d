xs = [3, 1, 2]
ys = xs
zs = sorted(xs)
xs.sort()
print(xs is ys, ys, zs is xs, zs == xs)
t = (3, 1, 2)
print(tuple(sorted(t)), t)
try:
    t.sort()
except AttributeError as e:
    print(e)
s = "".join(sorted("python", reverse=True))
print(s)
d = {"b": 1, "a": 2}
print(sorted(d), d, dict(sorted(d.items())))
xs = [3, 1, 2]
try:
    xs.sort(key=lambda x: xs.append(9) or x)
except ValueError as e:
    print(e)
print(sorted(xs))
xs = [3, 1, 2]
seen = []
xs.sort(key=lambda x: seen.append(len(xs)) or x)
print(seen, xs)
rows = [[3, 1], [2, 0]]
for row in rows:
    row.sort()
rows.sort()
print(rows)
xs = list(range(10))
xs[2:7] = sorted(xs[2:7], reverse=True)
print(xs, xs == sorted(xs), all(a <= b for a, b in zip(xs, xs[1:])))
import random as r

r.seed(1)
ys = list(range(10))
r.shuffle(ys)
print(sorted(ys) == list(range(10)), sorted(ys, key=lambda y: -y)[:3])
