import numpy as np

a = np.arange(6)
m = a.reshape(2, 3)
t = np.arange(24).reshape(2, 3, 4)
print(m, m.T, m.reshape(3, -1), m.reshape((6,)), m.ravel(), m.flatten("F"), m.ravel(order="F"), a.reshape(2, 3, order="F"), np.reshape(a, (3, 2)), sep="\n")
print(t.transpose(2, 0, 1).shape, t.swapaxes(0, 2).shape, np.moveaxis(t, 0, -1).shape, np.rollaxis(t, 2).shape, np.transpose(t, (1, 0, 2)).shape, t.T.shape, np.transpose(m))
print(np.expand_dims(a, 0).shape, np.expand_dims(a, 1).shape, np.expand_dims(a, (0, 2)).shape, np.squeeze(np.zeros((1, 3, 1))).shape, np.zeros((1, 3, 1)).squeeze(axis=0).shape, np.atleast_2d(a).shape, np.atleast_1d(5), np.atleast_3d(m).shape)
b = a * 10
print(np.concatenate([a, b]), np.concatenate([m, m]), np.concatenate([m, m], axis=1), np.concatenate([m, m], axis=None), np.concatenate((a[:2], [1.5])), sep="\n")
print(np.vstack([a, b]), np.hstack([a, b]), np.hstack([m, m]), np.stack([a, b]), np.stack([a, b], axis=1), np.column_stack([a, b]), np.dstack([a, b]).shape, np.vstack((m, [7, 8, 9])), np.block([[m, m], [m, m]]), sep="\n")
print(np.split(a, 3), np.split(a, [2, 4]), np.array_split(np.arange(7), 3), np.hsplit(m, 3), np.vsplit(m, 2), sep="\n")
print(np.flip(a), np.flip(m), np.flip(m, 0), np.fliplr(m), np.flipud(m), np.roll(a, 2), np.roll(m, 1, axis=1), np.roll(m, 1), np.rot90(m), np.rot90(m, 2), np.rot90(m, -1), sep="\n")
print(np.tile(a, 2), np.tile(m, (1, 2)), np.tile(m, (2, 1, 1)).shape, np.repeat(a, 2), np.repeat(m, 2, axis=1), m.repeat(2), np.resize(a, (2, 4)), sep="\n")
print(np.broadcast_to(a, (2, 6)), np.broadcast_arrays([1, 2], [[1], [2]]), np.broadcast_shapes((2, 1), (3,)), sep="\n")
print(np.pad([1, 2], 1), np.pad([1, 2], (1, 2), constant_values=9), np.pad(m, ((1, 0), (0, 1))), np.pad([1, 2, 3], 2, mode="edge"), np.pad([1, 2, 3], 2, mode="reflect"), np.pad([1, 2, 3], 2, mode="wrap"), sep="\n")
print(np.shape(m), np.ndim(m), np.size(m), np.size(m, 0), m.nbytes, m.itemsize, m.strides, m.T.strides, m.flags["C_CONTIGUOUS"], m.T.flags.c_contiguous)
c = np.arange(4)
c.shape = (2, 2)
print(c, c.copy() is c, c.astype(float), c.astype(np.float32).dtype, c.astype(bool), c.astype("int32").dtype, np.array([1.9, -1.9]).astype(int), c.view() is c)
c.fill(7)
print(c, np.copy(c), c.tolist(), np.diagonal(m), np.trace(m), m.trace(), np.tri(2, 3), np.trim_zeros([0, 1, 0]))
x, y = np.meshgrid(np.arange(3), np.arange(2))
print(np.c_[x.ravel(), y.ravel()], np.column_stack((x.ravel(), y.ravel())), np.array(list(zip(x.ravel(), y.ravel()))), sep="\n")
v = m.reshape(-1)
v[0] = 50
print(m, m.ravel()[0], m.T.ravel())
import copy
d = copy.deepcopy(m); d[0, 0] = -1
e = copy.copy(m); e[0, 0] = -2
print(m[0, 0], np.dot(m, m.T), np.inner([1, 2], [3, 4]), np.outer([1, 2], [3, 4]), np.cross([1, 0, 0], [0, 1, 0]), np.kron([1, 2], [1, 1]), np.vdot([1, 2], [3, 4]))
A, B = np.arange(6).reshape(2, 3), np.arange(12).reshape(3, 4)
print(np.einsum("ij,jk->ik", A, B), np.einsum("ij->ji", A), np.einsum("ij->", A), np.einsum("ii", np.eye(3)), np.einsum("i,i", [1, 2], [3, 4]), np.einsum("ij,ij->i", A, A), np.einsum("i,j->ij", [1, 2], [3, 4]), np.einsum("bij,bjk->bik", t, t.transpose(0, 2, 1)).shape, sep="\n")
print(np.tensordot(A, B, 1), np.tensordot(t, t, axes=([0, 1], [0, 1])).shape, np.matmul(A, B), np.matmul(t, np.ones((4, 2))).shape, (t @ np.ones(4)).shape, np.dot(t, np.ones((4, 2))).shape, np.dot(2, A), np.dot([1, 2], [[1, 2], [3, 4]]), sep="\n")
