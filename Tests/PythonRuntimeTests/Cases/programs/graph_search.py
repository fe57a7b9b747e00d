from collections import deque
import heapq

graph = {"A": {"B": 1, "C": 4}, "B": {"C": 2, "D": 5}, "C": {"D": 1}, "D": {"E": 3}, "E": {}}


def bfs(start, goal):
    queue, seen = deque([[start]]), {start}
    while queue:
        path = queue.popleft()
        if path[-1] == goal:
            return path
        for n in graph[path[-1]]:
            if n not in seen:
                seen.add(n)
                queue.append(path + [n])
    return None


def dfs(node, seen=None):
    seen = [] if seen is None else seen
    seen.append(node)
    for n in graph[node]:
        if n not in seen:
            dfs(n, seen)
    return seen


def dijkstra(start):
    dist, heap = {start: 0}, [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > dist[node]:
            continue
        for n, w in graph[node].items():
            if d + w < dist.get(n, float("inf")):
                dist[n] = d + w
                heapq.heappush(heap, (d + w, n))
    return dist


def all_paths(a, b, path=()):
    path += (a,)
    if a == b:
        yield "".join(path)
    for n in graph[a]:
        yield from all_paths(n, b, path)


print(bfs("A", "E"), bfs("E", "A"), dfs("A"), dijkstra("A"), list(all_paths("A", "E")), sep="\n")
