xs = [1, 2, 3, 4, 5, 6]
for x in xs:
    if x % 2 == 0:
        xs.remove(x)
print(xs)
xs = [2, 2, 2, 3]
for x in xs:
    if x == 2:
        xs.remove(x)
print(xs)
xs = [1, 2, 3]
for x in xs:
    if len(xs) < 8:
        xs.append(x * 10)
print(xs)
xs = [1, 2, 3]
for x in xs[:]:
    xs.insert(0, -x)
print(xs)
xs = [1, 2, 3, 4]
seen = []
for x in xs:
    seen.append(x)
    xs.pop(0)
print(seen, xs)
seen = []
xs = [1, 2, 3]
for x in reversed(xs):
    seen.append(x)
    xs.append(0)
print(seen, len(xs))
