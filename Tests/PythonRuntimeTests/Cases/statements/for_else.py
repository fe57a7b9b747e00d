def find(xs, wanted):
    for i, x in enumerate(xs):
        if x == wanted:
            print("found at", i)
            break
    else:
        print(wanted, "is missing")


find([1, 2, 3], 2)
find([1, 2, 3], 9)
find([], 1)
for n in range(2, 20):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, end=" ")
print()
for i in range(3):
    if i == 1:
        continue
else:
    print("continue does not skip else, i =", i)
