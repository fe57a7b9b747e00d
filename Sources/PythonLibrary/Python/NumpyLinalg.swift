extension PythonSource {
  static let numpyLinalgModule = #"""
  """Linear algebra."""

  from collections import namedtuple as _namedtuple

  from _numpy import (absolute, array, asarray, concatenate, dot, eye, float32, isfinite, matmul, matrix_determinant, matrix_eigenvalues,
                      matrix_factors, matrix_inverse, matrix_root, matrix_sign_and_logarithm, matrix_singular, matrix_solution,
                      matrix_symmetric, sqrt, zeros)
  from _numpy_errors import LinAlgError
  from _numpy_products import cross, outer, tensordot, trace
  from _numpy_shapes import _place, moveaxis

  _EPSILON = 2.220446049250313e-16

  EigResult = _namedtuple("EigResult", ["eigenvalues", "eigenvectors"])
  EighResult = _namedtuple("EighResult", ["eigenvalues", "eigenvectors"])
  QRResult = _namedtuple("QRResult", ["Q", "R"])
  SlogdetResult = _namedtuple("SlogdetResult", ["sign", "logabsdet"])
  SVDResult = _namedtuple("SVDResult", ["U", "S", "Vh"])


  def _matrix(a):
      """Floats in at least two dimensions."""
      a = asarray(a)
      if a.ndim < 2:
          raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be at least two-dimensional")
      return a if a.dtype.kind == "f" else a.astype(float)


  def _square(a):
      a = _matrix(a)
      if a.shape[-1] != a.shape[-2]:
          raise LinAlgError("Last 2 dimensions of the array must be square")
      return a


  def inv(a):
      return matrix_inverse(_square(a))


  def solve(a, b):
      a, b = _square(a), asarray(b)
      if a.ndim > 2:
          return array([solve(x, y) for x, y in zip(a, b if b.ndim > 1 else [b] * len(a))])
      if b.ndim == 0 or b.shape[0] != a.shape[0]:
          signature = "(m,m),(m)->(m)" if b.ndim < 2 else "(m,m),(m,n)->(m,n)"
          raise ValueError(f"solve: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature {signature} "
                           f"(size {b.shape[0] if b.ndim else 1} is different from {a.shape[0]})")
      return matrix_solution(a, b if b.dtype == a.dtype else b.astype(float))


  def det(a):
      return matrix_determinant(_square(a))


  def slogdet(a):
      return SlogdetResult(*matrix_sign_and_logarithm(_square(a)))


  def norm(x, ord=None, axis=None, keepdims=False):
      x = asarray(x)
      if x.dtype.kind != "f":
          x = x.astype(float)
      if axis is None:
          if ord is None or ord in ("f", "fro") and x.ndim == 2 or ord == 2 and x.ndim == 1:
              flat = x.ravel()
              made = sqrt(dot(flat, flat))
              return made.reshape((1,) * x.ndim) if keepdims else made
          axis = tuple(range(x.ndim))
      if not isinstance(axis, (tuple, list)):
          axis = (axis,)
      axis = tuple(_place(place, x.ndim) for place in axis)
      if len(axis) == 1:
          if ord == float("inf"):
              return absolute(x).max(axis, keepdims=keepdims)
          if ord == -float("inf"):
              return absolute(x).min(axis, keepdims=keepdims)
          if ord == 0:
              return (x != 0).astype(x.dtype).sum(axis, keepdims=keepdims)
          if ord == 1:
              return absolute(x).sum(axis, keepdims=keepdims)
          if ord is None or ord == 2:
              return sqrt((x * x).sum(axis, keepdims=keepdims))
          if isinstance(ord, str):
              raise ValueError(f"Invalid norm order '{ord}' for vectors")
          return (absolute(x) ** ord).sum(axis, keepdims=keepdims) ** (1.0 / ord)
      if len(axis) != 2:
          raise ValueError("Improper number of dimensions to norm.")
      rows, columns = axis
      if ord in (None, "fro", "f"):
          return sqrt((x * x).sum(axis, keepdims=keepdims))
      if ord in (1, -1, float("inf"), -float("inf")):
          first, second = (rows, columns) if abs(ord) == 1 else (columns, rows)
          sums = absolute(x).sum(first, keepdims=True)
          made = sums.max(second, keepdims=True) if ord > 0 else sums.min(second, keepdims=True)
          return made if keepdims else made.squeeze(axis)
      if ord in (2, -2, "nuc"):
          values = svd(moveaxis(x, axis, (-2, -1)), compute_uv=False)
          made = values.sum(-1) if ord == "nuc" else values.max(-1) if ord == 2 else values.min(-1)
          return made
      raise ValueError("Invalid norm order for matrices.")


  def vector_norm(x, /, *, axis=None, keepdims=False, ord=2):
      x = asarray(x)
      return norm(x.ravel() if axis is None else x, ord, 0 if axis is None else axis, keepdims)


  def matrix_norm(x, /, *, keepdims=False, ord="fro"):
      return norm(x, ord, (-2, -1), keepdims)


  def qr(a, mode="reduced"):
      a = _matrix(a)
      if mode not in ("reduced", "complete", "r"):
          raise ValueError(f"Unrecognized mode '{mode}'")
      q, r = matrix_factors(a, mode == "complete")
      return r if mode == "r" else QRResult(q, r)


  def cholesky(a, /, *, upper=False):
      made = matrix_root(_square(a))
      return made.mT if upper else made


  def eigh(a, UPLO="L"):
      a = _square(a)
      # The other half of the matrix is not looked at.
      return EighResult(*matrix_symmetric(a.mT.copy() if UPLO.upper() == "U" else a))


  def eigvalsh(a, UPLO="L"):
      return eigh(a, UPLO).eigenvalues


  def _finite(a):
      a = _square(a)
      if not isfinite(a).all():
          raise LinAlgError("Array must not contain infs or NaNs")
      return a


  def eig(a):
      return EigResult(*matrix_eigenvalues(_finite(a)))


  def eigvals(a):
      return matrix_eigenvalues(_finite(a))[0]


  def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
      a = _matrix(a)
      u, s, vh = matrix_singular(a)
      if not compute_uv:
          return s
      height, width = a.shape[-2:]
      if full_matrices and height != width:
          if a.ndim > 2:
              parts = [svd(x) for x in a]
              return SVDResult(*[array([x[place] for x in parts]) for place in range(3)])
          if height > width:
              u = concatenate((u, matrix_factors(u, True)[0][:, width:]), 1)
          else:
              vh = concatenate((vh, matrix_factors(vh.T.copy(), True)[0][:, height:].T), 0)
      return SVDResult(u, s, vh)


  def svdvals(x, /):
      return svd(x, compute_uv=False)


  def matrix_rank(A, tol=None, hermitian=False, *, rtol=None):
      A = asarray(A)
      if A.ndim < 2:
          return int((A != 0).any())
      values = svd(A, compute_uv=False)
      if tol is None:
          tol = values.max(-1, keepdims=True) * (max(A.shape[-2:]) * _EPSILON if rtol is None else rtol)
      return (values > tol).sum(-1)


  def cond(x, p=None):
      x = _matrix(x)
      if p is None or p == 2:
          values = svd(x, compute_uv=False)
          return values[..., 0] / values[..., -1]
      return norm(x, p) * norm(inv(x), p)


  def pinv(a, rcond=None, hermitian=False, *, rtol=None):
      a = _matrix(a)
      cut = rcond if rcond is not None else rtol if rtol is not None else 1e-15

      if a.ndim > 2:
          return array([pinv(x, cut) for x in a])
      u, s, vh = svd(a, full_matrices=False)
      limit = cut * s.max() if s.size else 0
      kept = array([1.0 / value if value > limit else 0.0 for value in s.tolist()], dtype=s.dtype)
      return matmul(vh.T, kept[:, None] * u.T)


  def lstsq(a, b, rcond=None):
      a, b = _matrix(a), asarray(b)
      if a.shape[0] != b.shape[0]:
          raise LinAlgError("Incompatible dimensions")
      height, width = a.shape
      u, s, vh = svd(a, full_matrices=False)
      limit = (max(height, width) * _EPSILON if rcond is None else rcond if rcond >= 0 else _EPSILON) * (s.max() if s.size else 0)
      kept = [1.0 / value if value > limit else 0.0 for value in s.tolist()]
      rank = sum(1 for x in kept if x)
      columns = b.reshape(height, -1)
      made = matmul(vh.T, array(kept)[:, None] * matmul(u.T, columns))
      rest = array([])
      if rank == width and height > width:
          distance = columns - matmul(a, made)
          rest = (distance * distance).sum(0)
      return made.reshape((width,) + b.shape[1:]), rest, rank, s


  def matrix_power(a, n):
      a = _square(a)
      try:
          n = n.__index__()
      except AttributeError:
          raise TypeError("exponent must be an integer") from None
      if n < 0:
          a, n = inv(a), -n
      made = eye(a.shape[-1], dtype=a.dtype)
      while n:
          if n & 1:
              made = matmul(made, a)
          n >>= 1
          if n:
              a = matmul(a, a)
      return made


  def multi_dot(arrays, *, out=None):
      made = arrays[0]
      for x in arrays[1:]:
          made = dot(made, x)
      return made


  def diagonal(x, /, *, offset=0):
      return asarray(x).diagonal(offset, -2, -1)


  def matrix_transpose(x, /):
      return asarray(x).mT


  def tensorsolve(a, b, axes=None):
      a, b = asarray(a), asarray(b)
      rest = a.shape[b.ndim:]
      count = 1
      for extent in rest:
          count *= extent
      return solve(a.reshape(-1, count), b.ravel()).reshape(rest)

  """#
}
