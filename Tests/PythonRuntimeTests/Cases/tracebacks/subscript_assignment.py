point = (1, 2)
grid = [[0] * 2 for _ in range(2)]
grid[1][1] = 5
print(grid)
point[0] = grid[0][0] + 1
