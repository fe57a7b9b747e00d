log = []


def v(name, value):
    log.append(name)
    return value


[v(f"item{x}", x) for x in v("source", [1, 2, 3]) if v(f"test{x}", x != 2)]
print(log)
log.clear()
{v(f"k{x}", x): v(f"v{x}", x) for x in v("source", [1, 2])}
print(log)
log.clear()
[0 for x in v("outer", [1, 2]) for y in v(f"inner{x}", [3]) if v(f"if{x}{y}", True)]
print(log)
log.clear()
g = (v(f"g{x}", x) for x in v("made", [1, 2]))
log.append("after making")
next(g)
print(log)
try:
    [1 / x for x in (2, 1, 0, 5)]
except ZeroDivisionError as e:
    print(e)
