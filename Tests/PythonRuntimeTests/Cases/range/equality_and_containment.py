print(range(3) == range(0, 3), range(0) == range(5, 2))
print(range(0, 5, 2) == range(0, 6, 2), range(3) == [0, 1, 2])
print(range(3) != range(4))
print(hash(range(3)) == hash(range(0, 3, 1)))
print({range(3): 1}[range(0, 3)], range(5) is range(5))
print(range(1, 2) == range(1, 100, 99))
r = range(1, 100, 7)
print(8 in r, 9 in r, 99 in r, 1 in r, 100 in r, -6 in r, 8.0 in r, 8.5 in r, 'a' in r, None in r)
print(True in r, 8 + 0j in r)
print(r.index(8), r.count(8), r.count(9), r.count('a'), r.index(8.0))
print(range(10, 0, -2).index(4), 4 in range(10, 0, -2))
print(5 in range(10, 0, -2))
for bad in (9, 'a', 1000, None):
    try:
        r.index(bad)
    except ValueError as error:
        print(error)
try:
    range(3) < range(4)
except TypeError as error:
    print(error)
