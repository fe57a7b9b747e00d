a = [1, 2, 3, 4, 5, 6]
for x in a:
    if x % 2 == 0:
        a.remove(x)
print(a)
a = [1, 2, 2, 3]
for x in a:
    if x == 2:
        a.remove(x)
print(a)
a = [1, 2, 3]
for x in a:
    if len(a) < 8:
        a.append(x * 10)
print(a)
a = [1, 2, 3, 4]
for x in a[:]:
    a.remove(x)
print(a)
a = list(range(5))
it = iter(a)
print(next(it), next(it))
del a[:]
print(list(it))
a.extend([7, 8, 9])
print(list(it), it.__length_hint__())
for i, x in enumerate(a):
    a[i] = x * x
print(a)
