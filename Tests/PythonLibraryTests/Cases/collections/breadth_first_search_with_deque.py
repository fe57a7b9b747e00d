from collections import deque, defaultdict
maze = ['S.#.', '..#.', '#..E']
rows, cols = len(maze), len(maze[0])
queue, seen = deque([((0, 0), 0)]), {(0, 0)}
while queue:
    (r, c), steps = queue.popleft()
    if maze[r][c] == 'E':
        print('reached', (r, c), steps)
        break
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        n = (r + dr, c + dc)
        if 0 <= n[0] < rows and 0 <= n[1] < cols and maze[n[0]][n[1]] != '#' and n not in seen:
            seen.add(n)
            queue.append((n, steps + 1))
print(len(seen), sorted(seen))
graph = defaultdict(list)
for a, b in ['ab', 'ac', 'bd', 'cd', 'de']:
    graph[a].append(b)
    graph[b].append(a)
order, queue, seen = [], deque('a'), {'a'}
while queue:
    node = queue.popleft()
    order.append(node)
    for other in graph[node]:
        if other not in seen:
            seen.add(other)
            queue.append(other)
print(order, dict(graph))
