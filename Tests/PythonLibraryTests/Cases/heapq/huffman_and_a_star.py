import heapq
from collections import Counter
def huffman(text):
    heap = [(n, c, c) for c, n in sorted(Counter(text).items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], min(a[1], b[1]), (a[2], b[2])))
    codes = {}
    def walk(node, code):
        if isinstance(node, str):
            codes[node] = code or '0'
        else:
            walk(node[0], code + '0')
            walk(node[1], code + '1')
    walk(heap[0][2], '')
    return codes
codes = huffman('abracadabra')
encoded = ''.join(codes[c] for c in 'abracadabra')
print(dict(sorted(codes.items())), encoded, len(encoded))
maze = ['....#', '.##..', '...#.', '#....']
start, goal = (0, 0), (3, 4)
queue, cost, came = [(0, start)], {start: 0}, {}
while queue:
    _, here = heapq.heappop(queue)
    if here == goal:
        break
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        n = here[0] + dr, here[1] + dc
        if 0 <= n[0] < 4 and 0 <= n[1] < 5 and maze[n[0]][n[1]] == '.' and cost[here] + 1 < cost.get(n, 99):
            cost[n] = cost[here] + 1
            came[n] = here
            heapq.heappush(queue, (cost[n] + abs(goal[0] - n[0]) + abs(goal[1] - n[1]), n))
path = [goal]
while path[-1] != start:
    path.append(came[path[-1]])
print(cost[goal], path[::-1], len(cost))
