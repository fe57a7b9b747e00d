extension PythonSource {
  static let sklearnUtilsSparseModule = #"""
    """Tables of mostly zeros, row by row, as encoders and graphs return them."""

    import numpy as np


    class csr_matrix:
        format = "csr"
        ndim = 2

        def __init__(self, data, indices, indptr, shape):
            self.data = data
            self.indices = indices
            self.indptr = indptr
            self.shape = shape

        @classmethod
        def of(cls, dense):
            rows, columns = np.nonzero(dense)
            counts = np.bincount(rows, minlength=dense.shape[0]) if len(rows) else np.zeros(dense.shape[0], dtype=np.int64)
            indptr = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(counts)])
            return cls(dense[rows, columns], columns.astype(np.int32), indptr.astype(np.int32), dense.shape)

        @property
        def dtype(self):
            return self.data.dtype

        @property
        def nnz(self):
            return int(self.indptr[-1])

        @property
        def size(self):
            return self.nnz

        @property
        def T(self):
            return self.transpose()

        def _rows(self):
            return np.repeat(np.arange(self.shape[0]), np.diff(self.indptr))

        def toarray(self):
            dense = np.zeros(self.shape, dtype=self.dtype)
            dense[self._rows(), self.indices] = self.data
            return dense

        def tocsr(self, copy=False):
            return self

        def copy(self):
            return csr_matrix(self.data.copy(), self.indices.copy(), self.indptr.copy(), self.shape)

        def astype(self, dtype):
            return csr_matrix(self.data.astype(dtype), self.indices.copy(), self.indptr.copy(), self.shape)

        def transpose(self):
            return csr_matrix.of(self.toarray().T)

        def dot(self, other):
            return self @ other

        def __matmul__(self, other):
            if isinstance(other, csr_matrix):
                return csr_matrix.of(self.toarray() @ other.toarray())
            return self.toarray() @ other

        def __rmatmul__(self, other):
            return other @ self.toarray()

        def __mul__(self, other):
            if isinstance(other, (int, float, np.number)):
                return csr_matrix(self.data * other, self.indices, self.indptr, self.shape)
            return self @ other

        __rmul__ = __mul__

        def __add__(self, other):
            if isinstance(other, csr_matrix):
                return csr_matrix.of(self.toarray() + other.toarray())
            return self.toarray() + other

        def __truediv__(self, other):
            if isinstance(other, (int, float, np.number)):
                return csr_matrix(self.data / other, self.indices, self.indptr, self.shape)
            return NotImplemented

        def __neg__(self):
            return csr_matrix(-self.data, self.indices, self.indptr, self.shape)

        def __abs__(self):
            return csr_matrix(np.abs(self.data), self.indices, self.indptr, self.shape)

        def __sub__(self, other):
            return self + -other

        def __gt__(self, other):
            return csr_matrix.of(self.toarray() > other)

        def __lt__(self, other):
            return csr_matrix.of(self.toarray() < other)

        def __ne__(self, other):
            return csr_matrix.of(self.toarray() != (other.toarray() if issparse(other) else other))

        def multiply(self, other):
            return csr_matrix.of(self.toarray() * (other.toarray() if issparse(other) else np.asarray(other)))

        def power(self, n):
            return csr_matrix(self.data ** n, self.indices, self.indptr, self.shape)

        def __getitem__(self, key):
            found = self.toarray()[key]
            if not isinstance(found, np.ndarray):
                return found
            if found.ndim == 1:
                is_column = isinstance(key, tuple) and len(key) == 2 and isinstance(key[1], (int, np.integer))
                found = found.reshape(-1, 1) if is_column else found.reshape(1, -1)
            return csr_matrix.of(found)

        def getrow(self, i):
            return self[i]

        def getcol(self, j):
            return self[:, j]

        def __len__(self):
            raise TypeError("sparse array length is ambiguous; use getnnz() or shape[0]")

        def getnnz(self, axis=None):
            if axis is None:
                return self.nnz
            if axis in (0, -2):
                return np.bincount(self.indices, minlength=self.shape[1])
            return np.diff(self.indptr)

        def nonzero(self):
            stored = self.data != 0
            return self._rows()[stored], self.indices[stored]

        def count_nonzero(self):
            return np.count_nonzero(self.data)

        def diagonal(self):
            return np.diagonal(self.toarray()).copy()

        def sort_indices(self):
            order = np.lexsort((self.indices, self._rows()))
            self.data, self.indices = self.data[order], self.indices[order]

        def sum(self, axis=None):
            if axis is not None:
                raise NotImplementedError("unsupported: scipy.sparse.csr_matrix.sum(axis=...)")
            return self.data.sum()

        def max(self, axis=None):
            if axis is not None:
                raise NotImplementedError("unsupported: scipy.sparse.csr_matrix.max(axis=...)")
            return self.toarray().max()

        def min(self, axis=None):
            if axis is not None:
                raise NotImplementedError("unsupported: scipy.sparse.csr_matrix.min(axis=...)")
            return self.toarray().min()

        def __repr__(self):
            return (
                f"<Compressed Sparse Row sparse matrix of dtype '{self.dtype}'\n"
                f"\twith {self.nnz} stored elements and shape {self.shape}>")

        def __str__(self):
            pairs = list(zip(self._rows().tolist(), self.indices.tolist(), self.data))
            lines = [f"  ({row}, {column})\t{value}" for row, column, value in pairs]
            if len(lines) > 50:
                lines = lines[:25] + ["  :\t:"] + lines[-25:]
            if not lines:
                return repr(self)
            return "\n".join([repr(self), "  Coords\tValues"] + lines)

        def __getattr__(self, name):
            raise AttributeError(f"unsupported: scipy.sparse.csr_matrix.{name}")


    csr_matrix.__module__ = "scipy.sparse._csr"


    def issparse(value):
        return isinstance(value, csr_matrix)

    """#
}
