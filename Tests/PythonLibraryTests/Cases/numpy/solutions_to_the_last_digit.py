"""Determinants, inverses and solutions of small systems, digit by digit."""
import numpy as np

source = np.random.RandomState(5)
for size in range(1, 13):
    for kind in range(3):
        matrix = source.randint(-9, 10, (size, size)).astype(float) if kind < 2 else source.rand(size, size)
        side, sides = source.randint(-5, 6, size).astype(float), source.rand(size, 2)
        print(size, np.linalg.det(matrix), np.linalg.slogdet(matrix)[0])
        print(np.linalg.solve(matrix, side).tolist())
        print(np.linalg.solve(matrix, sides).tolist())
        print([float(x) for x in np.linalg.inv(matrix).ravel()[:12]])
print(np.linalg.det([[1, 2], [2, 4]]), np.linalg.det(np.arange(1, 10).reshape(3, 3)), np.linalg.det([[1, 2], [3, 4]]))
print(np.linalg.inv([[1, 2], [3, 4]]))
print(np.linalg.det(np.ones((2, 2, 2))))
