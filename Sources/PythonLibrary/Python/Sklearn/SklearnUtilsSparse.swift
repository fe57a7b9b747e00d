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
            return csr_matrix(self.data.astype(dtype), self.indices, self.indptr, self.shape)

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

        def __getitem__(self, key):
            found = self.toarray()[key]
            if not isinstance(found, np.ndarray):
                return found
            return csr_matrix.of(found.reshape(1, -1) if found.ndim == 1 else found)

        def __len__(self):
            raise TypeError("sparse array length is ambiguous; use getnnz() or shape[0]")

        def getnnz(self):
            return self.nnz

        def sum(self, axis=None):
            if axis is not None:
                raise NotImplementedError("unsupported: scipy.sparse.csr_matrix.sum(axis=...)")
            return self.data.sum()

        def __repr__(self):
            return (
                f"<Compressed Sparse Row sparse matrix of dtype '{self.dtype}'\n"
                f"\twith {self.nnz} stored elements and shape {self.shape}>")

        def __str__(self):
            pairs = list(zip(self._rows().tolist(), self.indices.tolist(), self.data))
            lines = [f"  ({row}, {column})\t{value}" for row, column, value in pairs]
            if len(lines) > 50:
                lines = lines[:25] + ["  :\t:"] + lines[-25:]
            return "\n".join([repr(self), "  Coords\tValues"] + lines)

        def __getattr__(self, name):
            raise AttributeError(f"unsupported: scipy.sparse.csr_matrix.{name}")


    csr_matrix.__module__ = "scipy.sparse._csr"


    def issparse(value):
        return isinstance(value, csr_matrix)

    """#
}
