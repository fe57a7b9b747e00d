import heapq
graph = {'A': {'B': 1, 'C': 4}, 'B': {'C': 2, 'D': 5}, 'C': {'D': 1}, 'D': {}}
def dijkstra(start):
    dist, queue, order = {start: 0}, [(0, start)], []
    while queue:
        d, node = heapq.heappop(queue)
        if d > dist[node]:
            continue
        order.append((node, d))
        for other, weight in graph[node].items():
            if d + weight < dist.get(other, float('inf')):
                dist[other] = d + weight
                heapq.heappush(queue, (dist[other], other))
    return dist, order
print(dijkstra('A'), dijkstra('D'), dijkstra('B')[0])
def heapsort(items):
    h = list(items)
    heapq.heapify(h)
    return [heapq.heappop(h) for _ in range(len(h))]
print(heapsort([3, 1, 2]), heapsort('hello'), heapsort([]), heapsort([(i * 37 % 11, i) for i in range(8)]))
class Job:
    def __init__(self, name, cost):
        self.name, self.cost = name, cost
    def __lt__(self, other):
        return self.cost < other.cost
    def __repr__(self):
        return self.name
print(heapsort([Job('slow', 9), Job('fast', 1), Job('mid', 5)]))
medians, low, high = [], [], []
for x in (5, 2, 8, 1, 9, 3):
    heapq.heappush(high, -heapq.heappushpop(low, -x))
    if len(high) > len(low):
        heapq.heappush(low, -heapq.heappop(high))
    medians.append(-low[0] if len(low) > len(high) else (high[0] - low[0]) / 2)
print(medians)
