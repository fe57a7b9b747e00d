xs = [1, 2, 3]
print(list(xs), list(xs))
it = iter(xs)
print(list(it), list(it))
g = (x for x in xs)
print(sum(g), sum(g))
m = map(str, xs)
print(",".join(m), ",".join(m))
z = zip(xs, xs)
print(len(list(z)), len(list(z)))
r = range(3)
print(list(r), list(r), sum(r), sum(r))
print(2 in g, 2 in xs, 2 in iter(xs))
d = {"a": 1}
keys = d.keys()
d["b"] = 2
print(list(keys), list(keys))


class Once:
    def __init__(self):
        self.used = 0

    def __iter__(self):
        self.used += 1
        return iter("ab")


o = Once()
print(list(o), [*o], "a" in o, max(o), o.used)
for a in o:
    for b in o:
        print(a + b, end=" ")
print(o.used)
for v in (xs, it, g, m, r, d, "s", o):
    print(
        type(v).__name__, hasattr(v, "__iter__"), hasattr(v, "__next__"), hasattr(v, "__len__"),
        hasattr(v, "__getitem__")
    )
