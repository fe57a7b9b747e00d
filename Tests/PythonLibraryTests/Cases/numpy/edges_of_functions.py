# Zeros of either sign, infinities among numbers that are missing, arrays without dimensions and matrices without columns.
import warnings
import numpy as np

warnings.simplefilter("ignore")
for v in (-0.0, 0.0, -1.0, 1.0, np.inf, -np.inf, np.float32(-0.0)):
    print(repr(np.spacing(v)))
print(repr(np.nanstd(np.inf)), repr(np.nanvar([np.inf, 1])), repr(np.nanstd([[1, np.nan], [np.inf, 2]], axis=0)))
print(np.nanvar(np.array([1, 2, np.nan], dtype=np.float32)), np.nanvar(np.array([1 + 2j, np.nan, 3])))
print(np.nanstd([[1, 2], [np.nan, 4]], axis=1, ddof=1), np.nanvar(np.array([[1.0, np.nan], [3, 5]]), axis=0, keepdims=True))
print(repr(np.flip(5)), repr(np.flip(np.array(True))), repr(np.flip(np.inf)))
m = np.arange(6).reshape(2, 3)
f = np.flip(m)
f[0, 0] = 99
print(m, np.flip(m, 0), np.flip(m, (0, 1)))
print(np.linalg.matrix_rank(np.zeros((2, 0))), np.linalg.matrix_rank(np.zeros((0, 3))), np.linalg.matrix_rank(np.zeros((3, 2, 0))))
for n, d in [(1, 1), (4, 1), (5, 4), (9, 7), (20, 13), (40, 33), (3, 70), (100, 20)]:
    X, e, w = (np.arange(n * d) % 7 - 3.0).reshape(n, d), np.arange(n) % 5 - 2.0, np.arange(d) % 3 - 1.0
    print((X.T @ e).tolist(), (X @ w).tolist(), (X[:, ::-1] @ w).sum(), (X[::-1].T @ e).sum(), (X.T.astype("f") @ e.astype("f")).sum())
