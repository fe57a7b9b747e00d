first, *rest = [1, 2, 3, 4]
print(first, rest)
*init, last = "abcd"
print(init, last)
a, *middle, z = range(6)
print(a, middle, z)
a, *empty = [1]
print(a, empty)
*everything, = (1, 2)
print(everything)
[*letters] = "hi"
print(letters)
a, *b, c = 1, 2
print(a, b, c)
(a, *b), *c = (1, 2, 3), 4, 5
print(a, b, c)
head, (*inner, tail) = 0, [1, 2, 3]
print(head, inner, tail)
for first, *others in [(1, 2, 3), "xy", [9]]:
    print(first, others)
xs = [0, 0, 0]
xs[0], *xs[1:] = 7, 8, 9
print(xs)
