# The signs of orthogonal factors are those of LAPACK's steps.
import numpy as np

draws = np.random.RandomState(5)


def show(name, *parts):
    for part in parts:
        # Zeros have no sign here: it hangs on the order of additions.
        print(name, (np.round(part, 6) + 0.0).tolist())


for size in (2, 2, 3, 3, 4, 5, 7, 10, 20):
    a = draws.randn(size, size)
    show("eigh", *np.linalg.eigh(a + a.T))
    show("qr", *np.linalg.qr(a))

for shape in ((2, 2), (3, 3), (4, 3), (3, 4), (5, 2), (2, 5), (8, 2), (10, 4), (4, 10), (6, 6), (12, 12), (20, 5), (7, 3), (1, 4), (4, 1)):
    a = draws.randn(*shape)
    print("svd of", shape)
    show("short", *np.linalg.svd(a, full_matrices=False))
    show("full", *np.linalg.svd(a))
    show("qr", *np.linalg.qr(a))

for rows in (
    [[1, 0.5], [0.5, 2]], [[1, 0], [0, 1]], [[1, 0], [0, 100]], [[4, 2], [2, 3]], [[1, 2], [3, 4]], [[1, 2, 3], [4, 5, 6], [7, 8, 10]],
    [[1, 2], [3, 4], [5, 6]], [[3, 1, 1], [-1, 3, 1]], [[2, 0.3, 0.1], [0.3, 1, 0.2], [0.1, 0.2, 1.5]],
):
    print(rows)
    show("svd", *np.linalg.svd(rows))
    show("values", np.linalg.svd(rows, compute_uv=False))
    show("qr", *np.linalg.qr(rows))
    if len(rows) == len(rows[0]):
        show("eig", *np.linalg.eig(rows))
        show("eigh", *np.linalg.eigh(np.array(rows) + np.array(rows).T))

print(np.linalg.qr(np.eye(2)))
print(np.linalg.svd(np.zeros((2, 3))))
print(np.linalg.eig(np.zeros((2, 2))))
