for action in (
    lambda: [].append(), lambda: [].append(1, 2), lambda: [].extend(5), lambda: [].extend(),
    lambda: [1].remove(2), lambda: [].remove(1), lambda: [1].index(2),
    lambda: [1, 2].index(1, 1), lambda: [1].index(), lambda: [1].insert(0), lambda: [1].insert("a", 1),
    lambda: [1].pop("a"), lambda: [1].pop(1.0), lambda: [1].pop(1, 2),
    lambda: [3, "a"].sort(), lambda: [1, None].sort(), lambda: [1].sort(lambda x: x), lambda: [1].sort(key=5),
    lambda: [1].sort(reverse="x"), lambda: [1].sort(cmp=1),
    lambda: [{}, {}].sort(), lambda: [1j, 2j].sort(), lambda: [].reverse(1), lambda: [].copy(1),
    lambda: [1].count(), lambda: [].clear(1), lambda: list(1, 2), lambda: list(x=1),
    lambda: [1] < 5, lambda: [1] < (1,), lambda: [1, "a"] < [1, 2], lambda: (1, 2).index(3),
    lambda: (1,).count(), lambda: tuple(1, 2), lambda: tuple(5),
    lambda: max([1, "a"]), lambda: min(["a", None]), lambda: max([], default=None), lambda: max(1, key=5),
    lambda: max([1], key=5), lambda: max(1, 2, default=3), lambda: sorted([1, "a"]),
    lambda: sorted([1], lambda x: x), lambda: sorted([1], key=int, wrong=1), lambda: sum([1], [2]),
    lambda: sum([[1]], 0), lambda: reversed({1}), lambda: enumerate([1], "a"),
    lambda: list(zip([1], strict=5)),
    lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)),
    lambda: list(map(lambda a: a, [1], [2])), lambda: list(map(5, [1])), lambda: list(filter(5, [1])),
):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
