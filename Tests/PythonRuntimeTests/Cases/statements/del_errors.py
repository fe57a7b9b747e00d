class Thing:
    shared = 1


t = Thing()
xs = [1]
d = {}
for source in (
    "del missing",
    "del xs[5]",
    "del xs[-2]",
    "del xs['a']",
    "del d['k']",
    "del d[1.5]",
    "del t.nothing",
    "del t.shared",
    "del (1, 2)[0]",
    "del 'abc'[0]",
    "del range(3)[0]",
    "del (5).real",
    "del len.__name__",
    "del {1}[0]",
    "del None[0]",
):
    try:
        exec(source)
    except Exception as e:
        print(source, "->", type(e).__name__ + ":", e)
print(Thing.shared)
del Thing.shared
print(hasattr(t, "shared"))
