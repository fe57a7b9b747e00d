import numpy as np

print(np.array([1, 2, 3]), np.array([1.5, 2]), np.array([[1, 2], [3, 4]]), np.array([True, False]))
for a in (np.zeros(3), np.zeros((2, 2), int), np.ones((1, 3)), np.empty(0), np.full((2, 2), 7), np.full(3, 1.5), np.full(2, True),
          np.arange(5), np.arange(1, 10, 3), np.arange(0, 1, 0.25), np.arange(5, 0, -2), np.arange(3.0), np.arange(3, dtype=np.float32),
          np.linspace(0, 1, 5), np.linspace(1, 10, 4, endpoint=False), np.linspace(0, 10, 3, dtype=int), np.logspace(0, 3, 4),
          np.geomspace(1, 1000, 4), np.eye(3), np.eye(2, 3, k=1), np.identity(2), np.diag([1, 2, 3]), np.diag([[1, 2], [3, 4]]),
          np.tri(3), np.tril(np.arange(9).reshape(3, 3)), np.triu(np.arange(9).reshape(3, 3), 1), np.vander([1, 2, 3])):
    print(repr(a), a.shape, a.dtype, a.ndim, a.size)

z = np.zeros((2, 3), dtype=np.float32)
print(repr(np.zeros_like(z)), repr(np.ones_like(z, dtype=int)), repr(np.full_like(z, 2.5)), np.empty_like(z).shape)
print(repr(np.array([1, 2], dtype=float)), repr(np.array([1.7, -2.7], dtype=int)), repr(np.array([1, 0], dtype=bool)))
print(repr(np.array([1, 2], np.uint8)), repr(np.array(5)), repr(np.array(2.5)), repr(np.array([[], []])))
print(repr(np.array([1, 2.5, True])), repr(np.array([True, 2])), repr(np.array((1, 2))), repr(np.array(range(4))))
print(repr(np.array([np.array([1, 2]), np.array([3, 4])])), repr(np.array([[1, 2]], ndmin=3)))
print(repr(np.asarray([1, 2])), np.asarray(z) is z, np.array(z) is z)
x, y = np.meshgrid([1, 2, 3], [10, 20])
print(x, y, sep="\n")
x, y = np.meshgrid([1, 2, 3], [10, 20], indexing="ij")
print(x, y, sep="\n")
print(np.mgrid[0:2, 0:3], np.mgrid[0:1:3j], np.ogrid[0:2, 0:3], sep="\n")
print(np.r_[1:4, 0, 4], np.r_[0.5, [1, 2]], np.c_[[1, 2], [3, 4]], np.c_[np.ones(2), np.zeros((2, 2))], sep="\n")
print(np.fromfunction(lambda i, j: i + j, (2, 3)), np.indices((2, 2)), np.fromiter((i * i for i in range(4)), dtype=int), sep="\n")
print(np.linspace(0, 1, 3, retstep=True), np.linspace([0, 1], [1, 2], 3), sep="\n")
print(np.arange(0, 1, 0.1), np.arange(10)[::-1], np.arange(3) + 0.0)
print(np.tile([1, 2], 3), np.tile([[1, 2], [3, 4]], (2, 2)), np.repeat([1, 2, 3], 2), np.repeat([[1, 2], [3, 4]], [1, 2], axis=0), sep="\n")
print(np.frombuffer(np.array([1, 2], dtype=np.int32).tobytes(), dtype=np.int32))
