for action in (
    lambda: list(5), lambda: tuple(None), lambda: set(1.5), lambda: dict(5), lambda: dict([1, 2]),
    lambda: dict([(1, 2, 3)]),
    lambda: dict(["abc"]), lambda: frozenset(True), lambda: sorted(5), lambda: sum(5), lambda: max(5),
    lambda: min(None),
    lambda: any(0), lambda: all(1), lambda: enumerate(5), lambda: zip([1], 5), lambda: map(str, 5),
    lambda: filter(None, 5),
    lambda: iter(3), lambda: reversed(3), lambda: "".join(3), lambda: [].extend(5), lambda: {}.update(5),
    lambda: {1}.update(5),
    lambda: {1}.union(5), lambda: [*5], lambda: print(*5), lambda: [x for x in 5], lambda: {x for x in None},
    lambda: {**5},
    lambda: (lambda a, b: 0)(*5), lambda: dict.fromkeys(5), lambda: 1 in 5, lambda: "a" in None,
    lambda: 1 not in 1.5,
    lambda: list(object), lambda: list(print), lambda: list(list), lambda: bytes(1.5), lambda: bytes("a"),
    lambda: bytes([300]),
    lambda: bytes(["a"]), lambda: bytearray(-1), lambda: str(1, 2), lambda: "abc".startswith(5),
    lambda: next(5), lambda: next([1]),
):
    try:
        print(repr(action()))
    except (TypeError, ValueError) as e:
        print(type(e).__name__ + ":", e)
