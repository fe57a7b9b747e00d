import bisect
import heapq

xs = [1, 3, 3, 7]
print(bisect.bisect_left(xs, 3), bisect.bisect_right(xs, 3), bisect.bisect(xs, 0), bisect.bisect(xs, 9))
bisect.insort(xs, 5)
print(xs)
grades = "FDCBA"
print([grades[bisect.bisect([60, 70, 80, 90], s)] for s in (33, 60, 77, 89, 90, 100)])
h = [5, 2, 8, 1]
heapq.heapify(h)
print(h[0], [heapq.heappop(h) for _ in range(4)])
for n in (4, 1, 7):
    heapq.heappush(h, n)
print(h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), sorted(h))
print(
    heapq.nlargest(2, [3, 9, 4]), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len),
    list(heapq.merge([1, 4], [2, 3]))
)
scores = {"ann": 90, "bob": 85, "cy": 90, "di": 70}
ranked = sorted(scores.items(), key=lambda kv: (-kv[1], kv[0]))
print([(i, n, s) for i, (n, s) in enumerate(ranked, 1)])
order = sorted(range(4), key=lambda i: [30, 10, 40, 20][i])
print(order, [[30, 10, 40, 20][i] for i in order])
pairs = sorted(zip([3, 1, 2], "cab"))
print(pairs, list(zip(*pairs)))
print(sorted(set([3, 1, 3, 2, 1])), list(dict.fromkeys([3, 1, 3, 2, 1])), sorted([1, 2, 3], key=[2, 3, 1].index))
try:
    heapq.heappop([])
except IndexError as e:
    print(e)
