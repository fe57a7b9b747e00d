data = [("a", 2), ("b", 1), ("c", 2), ("d", 1), ("e", 3)]
print(sorted(data, key=lambda p: p[1]))
print(sorted(data, key=lambda p: p[1], reverse=True))
print(sorted(sorted(data, key=lambda p: p[0], reverse=True), key=lambda p: p[1]))
print(sorted(data, key=lambda p: 0), sorted(data, key=lambda p: 0, reverse=True) == data)
values = [1, 1.0, True]
print(sorted(values), sorted(values, reverse=True), min(values), max(values))


class Loose:
    def __init__(self, n, tag):
        self.n, self.tag = n, tag

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"{self.n}{self.tag}"


xs = [Loose(n, t) for n, t in zip([2, 1, 2, 1, 3], "abcde")]
print(sorted(xs), sorted(xs, reverse=True), max(xs), min(xs))
big = [(i * 7919 % 13, i) for i in range(200)]
ordered = sorted(big, key=lambda p: p[0])
print(
    all(a[0] < b[0] or a[0] == b[0] and a[1] < b[1] for a, b in zip(ordered, ordered[1:])), ordered[:5],
    ordered[-3:]
)
names = ["bob", "Ann", "ann", "BOB"]
names.sort(key=str.lower)
print(names)
names.sort()
print(names)
