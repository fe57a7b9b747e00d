n = 3
while n:
    print(n, end=" ")
    n -= 1
else:
    print("done", n)
while True:
    n += 1
    if n > 4:
        print("break at", n)
        break
else:
    print("never printed")
while False:
    pass
else:
    print("else without a turn")
i = 0
while i < 10:
    i += 1
    if i % 3:
        continue
    print(i, end=" ")
else:
    print("| else")
xs = [1, 2, 3]
while xs:
    print(xs.pop(), end=" ")
print(xs)
