xs = [5, 2, 9, -1, 5, 0]
print(sorted(xs), sorted(xs, reverse=True), xs)
print(xs.sort(), xs)
xs.sort(reverse=True)
print(xs)
xs.reverse()
print(xs, list(reversed(xs)), xs[::-1])
print(sorted("hello"), sorted((3, 1, 2)), sorted({3: "c", 1: "a"}), sorted({5, 1, 3}), sorted(range(5, 0, -1)))
print(sorted([]), sorted([1]), sorted([True, False, 2, 0.5]), sorted([1.5, 1, -0.0, 0]))
print(sorted(["b", "A", "a", "B", "", "ab", "Z"]), sorted(["10", "9", "1"]), sorted(["é", "e", "f", "中", "z"]))
print(sorted([[2, 1], [1, 5], [1, 2], []]), sorted([(1, "b"), (1, "a"), (0, "z")]))
print(sorted([b"b", b"a"]), sorted([float("inf"), -float("inf"), 0]), sorted([10**20, 5, -(10**20)]))
print(sorted(sorted([3, 1, 2]), reverse=True), sorted(x * x % 7 for x in range(7)))
print(min(xs), max(xs), min("hello"), max(["b", "abc"]), min(3, 1, 2), max([[1], [0, 9]]))
for bad in ([1, "a"], [None, 1], [{}, {}], [1j, 2j], [[1], ["a"]], [(1, 2), 3], [len, max]):
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
