a = [1, 2, 3, 4, 5, 6]
b, c = a, a[:]
del a[1:3]
print(a, b, c)
del b[-1], b[0]
print(a, b)
a.clear()
print(a, b, c)
b += [7]
a = a + [8]
print(a, b, a is b)
rows = [[0] * 2] * 2
rows[0] = [9, 9]
rows[1][0] = 5
print(rows)
def consume(items):
    total = 0
    while items:
        total += items.pop()
    return total
data = [1, 2, 3]
print(consume(data[:]), data, consume(data), data)
def append_to(x, bucket=[]):
    bucket.append(x)
    return bucket
print(append_to(1), append_to(2), append_to(3, []), append_to(4))
x = [1, 2]
y = (x, x)
y[0].append(3)
print(y, x * 2, [x] * 2, x is y[1])
