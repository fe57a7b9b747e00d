r = range(10 ** 30, 10 ** 30 + 10, 3)
print(r, len(r), list(r), r[-1], 10 ** 30 + 3 in r, 10 ** 30 + 4 in r, r.index(10 ** 30 + 9), r[1:3])
h = range(0, 10 ** 20)
print(h[10 ** 19], h[-1], 10 ** 19 in h, -1 in h, h[5:10 ** 18].stop, h[::10 ** 19], bool(h), h == range(10 ** 20))
print(h.count(5))
try:
    len(h)
except OverflowError as error:
    print(error)
try:
    h[10 ** 20]
except IndexError as error:
    print(error)
it = iter(range(2 ** 63 - 2, 2 ** 63 + 2))
print(list(it), next(iter(h)), next(reversed(h)), [n for n in range(-2 ** 64, -2 ** 64 + 3)])
print(range(0, 2 ** 70, 2 ** 68), list(range(0, 2 ** 70, 2 ** 68)))
print(len(range(0, 2 ** 70, 2 ** 68)))
print(list(range(2 ** 65, 2 ** 65 - 3, -1)))
