(a, b), c = (1, 2), 3
print(a, b, c)
[d, [e, f]] = [4, (5, 6)]
print(d, e, f)
((g,), h) = ([7],), 8
print(g, h)
for name, (x, y) in [("p", (1, 2)), ("q", [3, 4])]:
    print(name, x, y)
((k, v),) = {"key": "value"}.items()
print(k, v)
first, (second, (third, fourth)) = "A", ("B", "CD")
print(first, second, third, fourth)
[m] = [9]
(n,) = "z"
print(m, n)
() = []
[] = ()
print("empty targets work")
