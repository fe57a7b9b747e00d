def pick(matrix, i, j):
    return matrix[i][j] + matrix[j][i]


m = [[1, 2, 3], [4, 5, 6]]
print(pick(m, 0, 1))
print(pick(m, 1, 2) * 2)
