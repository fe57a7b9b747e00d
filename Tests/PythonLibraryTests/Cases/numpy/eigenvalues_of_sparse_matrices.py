# Eigenvalues of matrices with many zeros: their order and the signs of the vectors come of how LAPACK balances them.
import numpy as np

np.set_printoptions(precision=5, suppress=True)
matrices = [
    [[2.0, 0], [1, 3]], [[1.0, 0, 0], [1, 2, 0], [1, -2, -2]], [[0.0, 0, 1, 0.5], [1 / 3, 0, 0, 0], [1 / 3, 0.5, 0, 0.5], [1 / 3, 0.5, 0, 0]],
    [[0.5, 0.5, 0], [0.25, 0.75, 0], [0, 0, 1.0]], [[1.0, 0, 0, 0], [0, 0, 0, 0], [1, -2, 2, 0], [0, -1, 2, -1]], [[0, 1.0], [0, 0]],
    [[1, 1000.0], [0.001, 2]], [[0.9, 0.1, 0], [0, 0.8, 0.2], [0, 0, 1.0]], [[0, 4, 3.0], [0.5, 0, 0], [0, 0.25, 0]],
    [[3.0, 0, 0], [0, 1, 0], [0, 0, 2]], [[1, 2, 0, 0], [3, 4.0, 0, 0], [0, 0, 5, 6], [0, 0, 7, 8]],
    [[-2.0, 0, 0, 0], [-2, -1, 0, 0], [0, 1, 0, 0], [0, -1, 0, 1]],
]
for rows in matrices:
    values, vectors = np.linalg.eig(np.array(rows))
    print((values + 0.0).round(5))
    print((vectors + 0.0).round(5) + 0.0)
