from functools import cmp_to_key


def compare(a, b):
    return (a > b) - (a < b)


print(sorted([3, 1, 2], key=cmp_to_key(compare)), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
numbers = ["3", "30", "34", "5", "9"]
print("".join(sorted(numbers, key=cmp_to_key(lambda a, b: 1 if a + b < b + a else -1))))


class Version:
    def __init__(self, text):
        self.parts = [int(p) for p in text.split(".")]

    def __lt__(self, other):
        return self.parts < other.parts

    def __eq__(self, other):
        return self.parts == other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


vs = [Version(t) for t in ("1.10", "1.2", "1.2.1", "0.9")]
print(sorted(vs), max(vs), min(vs), sorted(vs)[0] == Version("0.9"))


class OnlyGt:
    def __init__(self, n):
        self.n = n

    def __gt__(self, other):
        return self.n > other.n

    def __repr__(self):
        return f"G{self.n}"


print(sorted([OnlyGt(2), OnlyGt(1)]))


class Log:
    count = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Log.count += 1
        return self.n < other.n


sorted([Log(i) for i in range(10)])
print(Log.count)
sorted([Log(-i) for i in range(10)])
print(Log.count)


class Fails:
    def __lt__(self, other):
        raise ValueError("cannot compare")


try:
    sorted([Fails(), Fails()])
except ValueError as e:
    print(e)
xs = [3, "a", 1]
try:
    xs.sort()
except TypeError as e:
    print(e, sorted(map(str, xs)))
