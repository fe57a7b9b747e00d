def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import heapq
h = []
for n in (5, 1, 8, 3, 2):
    heapq.heappush(h, n)
    print(h)
while h:
    print(heapq.heappop(h), h)
data = [9, 4, 7, 1, 8, 2]
print(heapq.heapify(data), data, heapq.heappushpop(data, 0))
print(heapq.heappushpop(data, 5), data, heapq.heapreplace(data, 100))
print(data, data[0])
tasks = []
for item in [(2, 'write'), (1, 'plan'), (3, 'test'), (1, 'ask')]:
    heapq.heappush(tasks, item)
print([heapq.heappop(tasks) for _ in range(len(tasks))], heapq.heappushpop([], 5))
attempt(lambda: heapq.heappop([]))
attempt(lambda: heapq.heapreplace([], 1))
attempt(lambda: heapq.heappush((1,), 2))
attempt(lambda: heapq.heapify('abc'))
attempt(lambda: heapq.heappush([1], 'a'))
attempt(lambda: heapq.heapify([1, 'a', 2]))
attempt(lambda: heapq.heappush([(1, {})], (1, {})))
