for i in range(4):
    for j in range(4):
        if j > i:
            break
        if (i + j) % 2:
            continue
        print((i, j), end=" ")
    else:
        print("full row", end=" ")
    if i == 3:
        continue
    print("|", end=" ")
print()
found = None
for a in range(1, 20):
    for b in range(a, 20):
        for c in range(b, 20):
            if a * a + b * b == c * c:
                found = a, b, c
                break
        else:
            continue
        break
    else:
        continue
    break
print(found)
i = 0
while True:
    i += 1
    for j in range(5):
        if j == i:
            break
    else:
        break
print(i)
