for r in (
    range(3), range(1, 4), range(0, 10, 3), range(5, 0, -2), range(0), range(3, 1), range(-3, 0),
    range(10, -1, -5)
):
    print(r, list(r), len(r), bool(r))
print([i for i in range(len("abc"))], [(i, j) for i in range(2) for j in range(i, 2)])
for i in range(3, 0, -1):
    print(i, end="...")
print("lift off")
total = 0
for i in range(1, 101):
    total += i
print(total, i)
for i in range(2):
    for i in range(2):
        print(i, end=" ")
print(i)
n = 3
for i in range(n):
    n += 5
    print(i, n, end="; ")
print()
for i in reversed(range(3)):
    print(i, end=" ")
print(list(range(10))[::3], list(range(10))[-3:], range(10)[2:5], range(10)[::-1], range(0, 20, 2)[3])
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(3) == [0, 1, 2], hash(range(3)) == hash(range(0, 3)))
for i, j in zip(range(3), range(2, -1, -1)):
    print(i - j, end=" ")
print(range(True), range(2**70)[2**69], sum(range(0, 100, 7)), max(range(9, 0, -4)))
print([x / 4 for x in range(5)], [2**i for i in range(8)], [chr(c) for c in range(97, 102)])
