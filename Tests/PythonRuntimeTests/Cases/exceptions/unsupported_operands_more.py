for action in (
    lambda: 1 // "a", lambda: 1 @ 2, lambda: 1 << 1.5, lambda: "a" >> 1, lambda: 1.5 & 1, lambda: [] | [],
    lambda: {} ^ {},
    lambda: {1} + {2}, lambda: {1} - [1], lambda: {} + {}, lambda: {"a": 1} | [1], lambda: b"a" + "b",
    lambda: "a" + b"b",
    lambda: bytearray(b"a") + "b", lambda: range(3) + range(2), lambda: range(3) * 2, lambda: len + len,
    lambda: int + int,
    lambda: (x for x in ()) + 1, lambda: None - None, lambda: object() + object(), lambda: ... * 2,
    lambda: 1j // 2, lambda: 1j % 2,
    lambda: divmod(1j, 2), lambda: divmod("a", 1), lambda: pow("a", 2), lambda: pow(2, "a"),
    lambda: pow(2, 3, "x"),
    lambda: pow(2.5, 2, 3), lambda: -"a", lambda: +[], lambda: ~1.5, lambda: -None, lambda: ~"x",
    lambda: abs("a"), lambda: abs([]),
    lambda: not_defined, lambda: Exception() + 1, lambda: type("C", (), {})() * 2,
    lambda: frozenset() + frozenset(),
    lambda: sum([[1], [2]]), lambda: sum(["a", "b"]), lambda: sum([1, None]), lambda: "%d" + 1,
    lambda: "a" - "b", lambda: [1] - [1],
):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
