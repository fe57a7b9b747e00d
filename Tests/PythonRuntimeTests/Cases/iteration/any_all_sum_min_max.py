print(any([]), all([]), any([0, "", None]), any([0, 1]), all([1, "a", [0]]), all([1, 0]))
log = []
print(any(log.append(x) or x > 1 for x in [1, 2, 3]), log)
log.clear()
print(all(log.append(x) or x < 2 for x in [1, 2, 3]), log)
print(
    sum([]), sum([1, 2.5]), sum([1, 2], 10), sum([[1], [2]], []), sum(((1,), (2,)), ()), sum([True, True]),
    sum([1, 2], start=0.5)
)
print(sum(range(101)), sum(x * x for x in range(4)), sum({1: "a", 2: "b"}), sum([0.1] * 3), sum([1e16, 1, -1e16]))
print(
    min([3, 1]), max("abc"), min(2, 1, 3), max([1, 5, 3], key=lambda x: -x), min([], default="empty"),
    max((), default=None)
)
print(max([1, 2], [1, 3]), max("b", "abc"), min({"b": 1, "a": 2}), max([(1, "z"), (1, "a")]), max([[]], default=1))
print(min("aB", key=str.lower), max(["aa", "b"], key=len), min(-1, -2, key=abs), max([0, -0.0]), min([0.0, -0.0]))
print(len([]), len("é中"), len({"a": 1}), len(range(5, 50, 7)), len((1,)), len({1, 1}))
print(
    abs(-3), abs(-2.5), abs(3 + 4j), abs(True), divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), pow(2, 10, 1000),
    round(2.567, 1)
)
print(list(reversed([1, 2])), sorted([2, 1]), [*range(3)], {*"a"}, (*"ab",), len([*range(10**4)]))
