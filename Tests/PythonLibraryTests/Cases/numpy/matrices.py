import numpy as np
from numpy.linalg import norm

a = np.array([[4.0, 1.0, 2.0], [1.0, 3.0, 0.0], [2.0, 0.0, 5.0]])
b = np.array([1.0, 2.0, 3.0])


def show(*values):
    for v in values:
        print(np.round(v, 6) + 0.0)


show(np.linalg.inv(a), np.linalg.det(a), np.linalg.solve(a, b), np.linalg.solve(a, np.eye(3)), np.linalg.cholesky(a), np.linalg.matrix_rank(a), np.trace(a))
show(norm(b), norm(a), norm(b, 1), norm(b, np.inf), norm(a, axis=0), norm(a, axis=1, keepdims=True), norm(a, 2), norm(a, 1), norm(a, "fro"), norm([3, 4]), norm(a, "nuc"), norm(b, 3))
w, v = np.linalg.eigh(a)
show(w, v, v @ np.diag(w) @ v.T, np.linalg.eigvalsh(a))
w, v = np.linalg.eig(a)
show(w, v)
w, v = np.linalg.eig(np.array([[2.0, 0.0], [0.0, 3.0]]))
show(w, v)
w, v = np.linalg.eig(np.array([[2.0, 1.0], [1.0, 2.0]]))
show(w, v)
w, v = np.linalg.eig(np.array([[1.0, 2.0], [3.0, 4.0]]))
show(w, v)
w, v = np.linalg.eig(np.array([[4.0, 1.0], [2.0, 3.0]]))
show(w, v)
show(np.linalg.eigvals(np.array([[1.0, 2, 3], [4, 5, 6], [7, 8, 10]])))
m = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
u, s, vt = np.linalg.svd(m)
show(np.abs(u), s, np.abs(vt))
u, s, vt = np.linalg.svd(m, full_matrices=False)
show(s, u @ np.diag(s) @ vt)
u, s, vt = np.linalg.svd(m.T)
show(np.abs(u), s, np.abs(vt))
u, s, vt = np.linalg.svd(a)
show(np.abs(u), s, np.abs(vt))
q, r = np.linalg.qr(m)
show(q, r, q @ r)
q, r = np.linalg.qr(a)
show(q, r)
show(np.linalg.pinv(m), np.linalg.lstsq(m, b, rcond=None)[0], np.linalg.cond(a), np.linalg.matrix_power(a, 3), np.linalg.matrix_power(a, -1), np.linalg.slogdet(a)[1])
x, res, rank, sv = np.linalg.lstsq(np.vstack([np.arange(4.0), np.ones(4)]).T, np.array([-1, 0.2, 0.9, 2.1]), rcond=None)
show(x, res, rank, sv)
try:
    np.linalg.inv(np.array([[1.0, 2.0], [2.0, 4.0]]))
except np.linalg.LinAlgError as e:
    print("LinAlgError", e)
print(np.linalg.inv(np.array([[1, 2], [3, 4]])).dtype, np.linalg.inv(np.float32([[2, 0], [0, 4]])), np.linalg.det(np.array([[1, 2], [3, 4]])).round(6))
show(np.linalg.inv(np.array([a, 2 * a])), np.linalg.det(np.array([a, 2 * a])))
np.random.seed(1)
c = np.random.randn(6, 6)
s = c + c.T
w, v = np.linalg.eigh(s)
show(w); print(np.abs(v @ np.diag(w) @ v.T - s).max() * 1.0 < 1e-12)
print(np.linalg.eigh(a).eigenvalues.round(6), type(np.linalg.eigh(a)).__name__, type(np.linalg.svd(a)).__name__)
