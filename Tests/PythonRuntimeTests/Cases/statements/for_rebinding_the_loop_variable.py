for i in range(4):
    print(i, end=" ")
    i = 100
print("last", i)
xs = [1, 2, 3]
for x in xs:
    x *= 2
print(xs, x)
rows = [[1], [2]]
for row in rows:
    row.append(0)
print(rows)
for xs in xs:
    print(xs, end=" ")
print(xs)
n = 3
for n in range(n):
    print(n, end=" ")
print(n)
total = 0
for total in range(5):
    total += 1
print(total)
