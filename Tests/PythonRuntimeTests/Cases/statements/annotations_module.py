x: int = 1
y: str
z: "list[int]" = [1]
(w): float = 2.0
print(x, z, w)
print(__annotations__)
print("y" in globals())
t: tuple = 1, 2
print(t)
items: list = []
items.append(1)
n: 1 + 1 = 5
print(__annotations__["n"], n)


class Holder:
    pass


h = Holder()
h.attr: int = 3
h.other: str
print(h.attr, hasattr(h, "other"), "h.attr" in __annotations__)
d = {}
d["k"]: int = 4
print(d)
print(list(__annotations__))
