def find(xs, wanted):
    for i, x in enumerate(xs):
        if x == wanted:
            return i


for result in (find("abc", "a"), find("abc", "c"), find("abc", "z")):
    print(
        result, result is None, bool(result), "found" if result is not None else "missing",
        "truthy" if result else "falsy"
    )
print(None == False, None == 0, None == "", None is None, None != None, not None, None or "default", None and "x")
print(
    [None] * 3, [None, None].count(None), None in [0, None], {None: "none"}[None], (None,), str(None),
    repr(None), f"{None}", f"{None!s:>6}", "%s" % None
)
print(
    [x for x in [1, None, 0, 2] if x is not None], [x for x in [1, None, 0, 2] if x],
    list(filter(None, [1, None, 0]))
)


def f(x=None):
    x = [] if x is None else x
    x.append(1)
    return x


shared = []
print(f(), f(), f(shared), f(shared), shared)
d = {"a": None}
print(
    d.get("a"), d.get("b"), d.get("a", "dflt"), d.get("b", "dflt"), "a" in d, d.setdefault("a", 5),
    d.setdefault("c"), d
)
print(
    type(None), isinstance(None, type(None)), None.__class__.__name__, bool(None), hash(None) == hash(None),
    id(None) == id(None)
)
nothing = find("", "x")
for action in (
    lambda: None + 1, lambda: None < 1, lambda: None.x, lambda: nothing[0], lambda: len(None),
    lambda: int(None), lambda: sorted([None, 1]), lambda: nothing(), lambda: [*None], lambda: "a" + None,
    lambda: sum([None]), lambda: "".join([None]), lambda: max(None, 1), lambda: -None,
):
    try:
        print(action())
    except (TypeError, AttributeError) as e:
        print(e)
