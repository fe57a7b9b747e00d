print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [2] > [1, 9, 9], [] < [0], [1, 2] <= [1, 2], [1] >= [])
print((1, "a") < (1, "b"), (0, "z") < (1, "a"), () < (0,), (1, 2) == (1, 2), (1, (2, 3)) < (1, (2, 4)))
print("abc" < "abd", "abc" < "abcd", "Z" < "a", "" < "a", "10" < "9", "é" > "z", "中" > "é", "a" * 3 > "aa")
print(b"a" < b"b", b"a" < bytearray(b"b"), b"" < b"\x00", {1} < {1, 2}, {1, 2} <= {1, 2}, {1} < {2}, {1} > set())
print([1, [2, "x"]] < [1, [2, "y"]], [[1], 5] < [[1, 0], 0], [1.0, 2] == [1, 2.0], [0.5] < [1])
print({1: 2} == {1: 2}, {1: 2} != {1: 3}, frozenset("ab") >= frozenset("a"), range(2) == range(2))
print(max([1, 2], [1, 3]), min("b", "a"), max((1, "b"), (1, "a")), sorted([[2], [1, 5], [1]]))
print(
    True < 2, False < True, 1 < 1.5 < 2, -1 < False, 2 > True, 10**30 > 1e29, 1 < float("inf"),
    -float("inf") < -(10**300)
)
for bad in (lambda: [1] < (1,), lambda: "a" < 1, lambda: [1] < ["a"], lambda: (1, 2) < [1], lambda: {1: 1} < {1: 2}, lambda: None < None,
            lambda: range(1) < range(2), lambda: {1} < [1], lambda: 1j < 1, lambda: b"a" < "a",
            lambda: [None] < [0], lambda: object() < object()):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print([1, "a"] == ["a", 1], [1, "a"] < [2, None], (1, None) == (1, None), [None] == [None], [1, 2] < [1, 2])
