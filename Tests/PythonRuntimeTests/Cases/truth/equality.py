print(1 == 1.0, 1 == True, 0 == False, 0.0 == -0.0, 1 == "1", "a" == "A", None == 0, None == False, None == None)
print(
    [1, 2] == [1, 2], [1, 2] == (1, 2), [1, 2] == [2, 1], [] == [], () == (), {} == {}, set() == frozenset(),
    "" == b""
)
print(
    {"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: "x"} == {1.0: "x"}, {1, 2} == {2, 1}, {1} == [1],
    range(3) == range(3)
)
print(
    [1, [2, (3,)]] == [1.0, [2.0, (3.0,)]], "abc" == "abc", b"a" == bytearray(b"a"), 10**20 == 1e20,
    2**53 == float(2**53)
)
print(
    float("nan") == float("nan"), float("inf") == float("inf"), float("inf") == 10**400,
    1e400 == float("inf"), 0.1 + 0.2 == 0.3
)
print(1 + 0j == 1, 1j == 1, complex(1, 0) == True, int == int, int == float, len == len, len == max)
print(1 != 1.0, [1] != [1], [1] != [2], "a" != 1, None != None, not 1 == 2, object() == object())


class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        if isinstance(other, Point):
            return self.x == other.x
        return NotImplemented


print(
    Point(1) == Point(1), Point(1) != Point(1), Point(1) == 1, 1 == Point(1), Point(1) != 1,
    Point(1) in [Point(1)], [Point(2)] == [Point(2)]
)
print((lambda: 1) == (lambda: 1), Exception("a") == Exception("a"))
print([nan := float("nan")] == [nan], (nan,) == (nan,), {nan} == {nan}, nan == nan, {"k": nan} == {"k": nan})
