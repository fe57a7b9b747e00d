data = iter([3, 1, 4, 1, 5, 0, 9])
while (n := next(data)) != 0:
    print(n, end=" ")
print("stopped at", n)
lines = ["a", "b", ""]
position = 0
while line := lines[position]:
    print(repr(line))
    position += 1
print(repr(line))
n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
x = 2.0
while abs((nx := (x + 2 / x) / 2) - x) > 1e-12:
    x = nx
print(nx)
