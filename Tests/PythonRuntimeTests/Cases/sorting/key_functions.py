words = ["banana", "Apple", "cherry", "date", "fig", "apple"]
print(sorted(words, key=len), sorted(words, key=str.lower), sorted(words, key=lambda w: w[-1]))
print(sorted(words, key=lambda w: (len(w), w)), sorted(words, key=lambda w: (-len(w), w.lower())))
people = [("ann", 30), ("bob", 25), ("cy", 30), ("dan", 25)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: (p[1], p[0]), reverse=True))
d = {"x": 3, "y": 1, "z": 2}
print(
    sorted(d, key=d.get), sorted(d.items(), key=lambda kv: kv[1]), sorted(d.values()),
    dict(sorted(d.items(), key=lambda kv: -kv[1]))
)
print(max(words, key=len), min(words, key=len), max(people, key=lambda p: p[1]), max(d, key=d.get), min(d, key=d.get))
print(sorted([3, -4, 1, -2], key=abs), sorted(range(10), key=lambda n: n % 3), sorted("31254", key=int))
from operator import itemgetter, attrgetter

print(sorted(people, key=itemgetter(1)), sorted(people, key=itemgetter(1, 0)))


class P:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"P{self.n}"


ps = [P(3), P(1), P(2)]
print(sorted(ps, key=attrgetter("n")), sorted(ps, key=lambda p: -p.n), max(ps, key=lambda p: p.n))
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x)
print(calls)
print(sorted([[3, "c"], [1, "a"]], key=lambda p: p[0]), sorted(["a1", "a10", "a2"], key=lambda s: int(s[1:])))
try:
    sorted([1, 2], key=lambda: 0)
except TypeError as e:
    print(e)
print(sorted([2, 1], key=None))
