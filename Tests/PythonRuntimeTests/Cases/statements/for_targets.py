for i in range(3):
    print(i, end=" ")
print("| after:", i)
for i, c in enumerate("abc", start=1):
    print(i, c, end="; ")
print()
for a, (b, c) in zip([1, 2], [("x", "y"), ("z", "w")]):
    print(a, b, c)
for k, v in {"one": 1, "two": 2}.items():
    print(k, v)
for [x, y] in [[1, 2], (3, 4)]:
    print(x + y)
for (n) in 1, 2, 3:
    print(n * n, end=" ")
print()
for ch in "héé":
    print(ch, end="-")
print()
for never in []:
    print("not reached")
print("never" in globals())
for x in *[1, 2], *"ab":
    print(x, end=",")
print()
