from collections import Counter, defaultdict
from itertools import groupby

words = "the cat and the dog and the bird".split()
counts = Counter(words)
print(counts, counts.most_common(2), counts["zebra"], sum(counts.values()), sorted(counts.elements())[:3])
by_length = defaultdict(list)
for w in words:
    by_length[len(w)].append(w)
print(dict(by_length), sorted(by_length))
print([(k, list(g)) for k, g in groupby(sorted(words))])
print([(k, len(list(g))) for k, g in groupby(sorted(words, key=len), key=len)])
print([(k, "".join(g)) for k, g in groupby("aaabbc")])
people = [("ann", "hr"), ("bob", "it"), ("cy", "hr")]
groups = {}
for name, team in people:
    groups.setdefault(team, []).append(name)
print(groups, {k: len(v) for k, v in groups.items()})
print(Counter("abracadabra").most_common(), Counter(a=2) + Counter(a=1, b=3), Counter("aab") - Counter("ab"))
c = Counter()
c.update("hello")
c["l"] -= 5
print(c, +c, sorted(c.items()), Counter([1, 1, 2]) == {1: 2, 2: 1})
histogram = {}
for n in [1, 5, 2, 5, 1, 5]:
    histogram[n] = histogram.get(n, 0) + 1
print("\n".join(f"{k}: {'#' * v}" for k, v in sorted(histogram.items())))
print(max(set(words), key=words.count), sorted(set(words), key=lambda w: (-words.count(w), w))[:2])
