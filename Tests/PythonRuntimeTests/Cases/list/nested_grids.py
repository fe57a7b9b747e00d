rows, cols = 3, 4
grid = [[r * cols + c for c in range(cols)] for r in range(rows)]
print(grid)
print([row[1] for row in grid], [list(col) for col in zip(*grid)], sum(map(sum, grid)), max(max(row) for row in grid))
flat = [x for row in grid for x in row if x % 2]
print(flat, [flat[i:i + 2] for i in range(0, len(flat), 2)])
grid[1][2] = 'x'
for row in grid:
    print(' '.join(f'{str(x):>2}' for x in row))
print([row[:] for row in grid] == grid, [row[::-1] for row in grid[::-1]])
print([[1 if r == c else 0 for c in range(3)] for r in range(3)])
def matmul(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
print(matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]), matmul([[1, 2, 3]], [[1], [2], [3]]))
print(grid.index([8, 9, 10, 11]), [0, 1, 2, 3] in grid, any('x' in row for row in grid))
