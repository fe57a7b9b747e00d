import numpy as np

a = np.arange(10)
m = np.arange(12).reshape(3, 4)
t = np.arange(24).reshape(2, 3, 4)
print(a[0], a[-1], a[2:5], a[:3], a[::2], a[::-1], a[5:2:-1], a[-3:], repr(a[3]), a[100:], a[:-2])
print(m[0], m[0, 1], m[:, 1], m[1:, ::2], m[-1], m[..., 0], m[0][1], m[[0, 2]], m[:, [1, 3]], m[[0, 1], [2, 3]], sep="\n")
print(t[0, 1, 2], t[:, 0], t[..., 1], t[1, :, 2], t[:, [0, 2], 1], t[0, ..., 0], t[[0, 1], :, [1, 2]], sep="\n")
print(a[a > 5], m[m % 2 == 0], m[m[:, 0] > 3], m[:, m[0] > 1], a[[True] * 5 + [False] * 5], sep="\n")
print(a[None].shape, a[:, None].shape, m[:, np.newaxis, :].shape, a[np.array([1, 1, 3])], a[np.array([[1, 2], [3, 4]])], a[[]], sep="\n")
print(m[np.ix_([0, 2], [1, 3])], m[np.where(m > 9)], np.where(m > 9), np.where(a > 5, a, -a), np.nonzero(a > 7), np.argwhere(m > 9), sep="\n")
b = a.copy()
b[0] = 100; b[1:3] = [7, 8]; b[-1] = 3.9; b[b == 5] = -5; b[[6, 7]] = 0
print(b)
n = np.zeros((3, 3))
n[1] = 5; n[:, 0] = [1, 2, 3]; n[2, 2] = 9; n[0, 1:] = 7; n[[0, 1], [2, 2]] = -1; n[n == 0] = 4
print(n)
n[...] = 2
n[0:2, 0:2] += np.array([[1, 2], [3, 4]])
print(n)
v = m[1:, 1:]
v[0, 0] = 99
print(m, v.base is m, m.T.base is m, m[[0]].base is None, np.shares_memory(m, v))
c = m.copy()
c[0, 0] = -1
print(m[0, 0], m.reshape(-1)[0], m.ravel()[5], m.flatten()[5])
r = m.reshape(4, 3)
r[0, 0] = 1000
print(m[0, 0], m.T[0, 0])
f = m.flat
print([int(x) for x in m.flat][:5], m.flat[3], len(m.flat))
m.flat[0] = 5
print(m[0, 0], a.take([1, 3]), np.take(m, [0, 1], axis=1), np.take_along_axis(np.array([[3, 1, 2]]), np.array([[1, 2, 0]]), axis=1), sep="\n")
print(np.delete(a, 3), np.delete(a, [0, 1]), np.delete(m, 1, axis=0), np.insert(a, 2, 77), np.insert([1, 2, 3], [1, 2], [8, 9]), sep="\n")
print(np.insert(np.ones((2, 2)), 0, 5, axis=1), np.insert(np.ones((2, 2)), 1, [5, 6], axis=0), np.append(a, [1, 2]), np.append([[1, 2]], [[3, 4]], axis=0), sep="\n")
i = np.array([2, 0, 1])
print(np.array([10, 20, 30])[i], i.argsort(), m[i], a[np.int64(3)], a[np.array(2)], (a > 3)[4], repr(a[()][0]), repr(np.array(3)[()]))
np.fill_diagonal(n, 0)
print(n, n.diagonal(), np.diag_indices(2), np.tril_indices(3), np.unravel_index(7, (3, 4)), np.unravel_index([1, 5], (2, 3)))
z = np.zeros((2, 2, 3))
z[..., 0] = 1; z[:, 1] = [4, 5, 6]; z[0, 0, :] = range(3)
print(z)
for step in (1, -1, 2, -2, 3):
    print(a[8:1:step] if step < 0 else a[1:8:step])
x = np.arange(5)
x[1:] = x[:-1]
print(x)
x = np.arange(5)
x[:-1] = x[1:]
print(x, list(np.ndenumerate(np.array([[1, 2], [3, 4]]))), list(np.ndindex(2, 2)))
