for action in (
    lambda: {}.get(), lambda: {}.get(1, 2, 3), lambda: {}.pop(), lambda: {}.pop(1, 2, 3),
    lambda: {}.update(5), lambda: {}.update([1]), lambda: {}.update([(1, 2, 3)]), lambda: {}.update(1, 2),
    lambda: {}.items(1), lambda: {}.keys()[0], lambda: {}.values()[0], lambda: {}.items()[0],
    lambda: {}.setdefault(), lambda: {}.copy(1), lambda: {}.clear(1), lambda: dict(1), lambda: dict(1, 2),
    lambda: dict([(1,)]), lambda: dict(["ab", "cd"]), lambda: dict("ab"), lambda: dict(None),
    lambda: dict.fromkeys(), lambda: dict.fromkeys(1), lambda: dict.fromkeys([[]]), lambda: {}.popitem(1),
    lambda: {} < {},
    lambda: {1: 2} + {3: 4}, lambda: {1: 2} | 5, lambda: {1} | [2], lambda: {1} & "a", lambda: {1} < [1],
    lambda: {1} == [1], lambda: {1}.add(), lambda: {1}.add([]), lambda: {1}.remove([]),
    lambda: {1}.discard({}),
    lambda: {1}.discard({2}), lambda: {1}.union(1), lambda: {1}.issubset(5), lambda: {1}.issuperset([[]]),
    lambda: {1}.update(5), lambda: {1}.update([[]]), lambda: {1}.pop(1), lambda: {1} + {2}, lambda: {1} * 2,
    lambda: set(1), lambda: set(1, 2), lambda: set([[]]), lambda: frozenset([1]).add(2),
    lambda: frozenset([[]]), lambda: hash({1}), lambda: {{1}}, lambda: {frozenset([1])},
    lambda: {1: 2}.keys() & 5, lambda: {1: 2}.keys() | [3],
):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
