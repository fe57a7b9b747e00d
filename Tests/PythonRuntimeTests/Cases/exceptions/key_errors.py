d = {"a": 1, 1: 2, (1, 2): 3}


class Key:
    def __repr__(self):
        return "<a key>"


for action in (
    lambda: d["b"], lambda: d[2], lambda: d[None], lambda: d[1.5], lambda: d[(1, 3)], lambda: d[""],
    lambda: d["it's"], lambda: d['say "x"'],
    lambda: d["two\nlines"], lambda: d["中"], lambda: d[b"a"], lambda: d[True + 1], lambda: d[Key()],
    lambda: d[frozenset([1])], lambda: d[int],
    lambda: d[...], lambda: d.pop("x"), lambda: d.pop(5), lambda: {}.popitem(), lambda: {1}.remove(2),
    lambda: {"a"}.remove("b"), lambda: set().pop(),
    lambda: {1}.remove((1,)), lambda: "{x}".format(), lambda: "{x}".format(y=1), lambda: "%(x)s" % {},
    lambda: "%(x)s" % {"y": 1}, lambda: dict()["a"]["b"],
    lambda: d["a"]["b"], lambda: d[1:2], lambda: d[[1]], lambda: d[{}], lambda: d[{1, 2}], lambda: {[]: 1},
    lambda: {{}}, lambda: {} in {}, lambda: [] in {1},
    lambda: d.get([]), lambda: d.setdefault([], 1), lambda: {1}.add([]), lambda: hash({}), lambda: d.pop([]),
    lambda: {(1, []): 2}, lambda: globals()["nope"],
):
    try:
        print(repr(action()))
    except Exception as e:
        print(f"{type(e).__name__}: {e} | {e.args}")
