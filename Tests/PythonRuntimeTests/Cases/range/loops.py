for i in range(3):
    print(i, end=' ')
    i = 100
print(i)
for i in range(3, 0, -1):
    pass
print(i, [i * j for i in range(1, 4) for j in range(i)])
print(list(zip(range(3), range(10, 13))))
print(list(enumerate(range(5, 8))))
n = 3
for i in range(n):
    n += 1
print(n, i)
for i in range(0):
    print('never')
else:
    print('empty, i is still', i)
for i in range(10):
    if i * i > 20:
        break
print(i, sum(i for i in range(1, 101) if i % 3 == 0))
print(list(map(lambda i: 2 ** i, range(6))))
print([range(i) for i in range(2)])
it = iter(range(4))
print(next(it), list(it), next(it, None), it.__length_hint__())
print(type(it).__name__, list(reversed(range(3))))
print(type(reversed(range(3))).__name__)
