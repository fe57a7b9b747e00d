people = list(range(1, 11))
out, i = [], 0
while people:
    i = (i + 2) % len(people)
    out.append(people.pop(i))
print(out)
def hanoi(n, a='A', b='B', c='C'):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
print(hanoi(3), len(hanoi(8)))
grid = [[0, 1, 0, 0], [0, 0, 1, 0], [1, 1, 1, 0], [0, 0, 0, 0]]
def step(grid):
    n = len(grid)
    def alive(r, c):
        around = sum(grid[(r + dr) % n][(c + dc) % n] for dr in (-1, 0, 1) for dc in (-1, 0, 1)) - grid[r][c]
        return 1 if around == 3 or (around == 2 and grid[r][c]) else 0
    return [[alive(r, c) for c in range(n)] for r in range(n)]
for _ in range(3):
    print('\n'.join(''.join('.#'[x] for x in row) for row in grid), end='\n--\n')
    grid = step(grid)
triangle = [[1]]
for _ in range(6):
    last = triangle[-1]
    triangle.append([1] + [a + b for a, b in zip(last, last[1:])] + [1])
print(triangle)
