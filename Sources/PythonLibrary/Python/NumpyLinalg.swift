extension PythonSource {
  static let numpyLinalgModule = #"""
  """Linear algebra."""

  from collections import namedtuple as _namedtuple

  from _numpy import (absolute, array, asarray, complex128, concatenate, dot, eye, float32, int32, isfinite, matmul, matrix_determinant, matrix_eigenvalues,
                      matrix_factors, matrix_inverse, matrix_root, matrix_sign_and_logarithm, matrix_singular, matrix_solution,
                      matrix_symmetric, sqrt, zeros)
  from _numpy_errors import LinAlgError
  from _numpy_products import cross as _cross, outer as _outer, tensordot, vecdot
  from _numpy_shapes import _place, moveaxis

  _EPSILON = 2.220446049250313e-16

  EigResult = _namedtuple("EigResult", ["eigenvalues", "eigenvectors"])
  EighResult = _namedtuple("EighResult", ["eigenvalues", "eigenvectors"])
  QRResult = _namedtuple("QRResult", ["Q", "R"])
  SlogdetResult = _namedtuple("SlogdetResult", ["sign", "logabsdet"])
  SVDResult = _namedtuple("SVDResult", ["U", "S", "Vh"])


  def _matrix(a, is_complex_fine=False):
      """Floats in at least two dimensions."""
      a = asarray(a)
      if a.ndim < 2:
          raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be at least two-dimensional")
      if a.dtype.kind == "c":
          if not is_complex_fine:
              raise TypeError("unsupported: numpy.linalg of complex matrices beyond solve, inv, det and norm")
          return a
      if a.dtype.kind not in "biuf" or a.dtype.itemsize == 2 and a.dtype.kind == "f":
          raise TypeError(f"array type {a.dtype} is unsupported in linalg" if a.dtype.kind == "f" else
                          "ufunc 'inv' not supported for the input types")
      return a if a.dtype.kind == "f" else a.astype(float)


  def _square(a, is_complex_fine=False):
      a = _matrix(a, is_complex_fine)
      if a.shape[-1] != a.shape[-2]:
          raise LinAlgError("Last 2 dimensions of the array must be square")
      return a


  def _triangular(a, b):
      """Gauss's elimination of complex numbers with the largest pivots; the determinant comes with it."""
      a, b = array(a, complex128), array(b, complex128)
      count, product = a.shape[0], complex128(1)
      for place in range(count):
          sizes = absolute(a[place:, place].real) + absolute(a[place:, place].imag)
          pivot = place + int(sizes.argmax())
          if a[pivot, place] == 0:
              return None, complex128(0)
          if pivot != place:
              a[[place, pivot]], b[[place, pivot]] = a[[pivot, place]], b[[pivot, place]]
              product = -product
          product = product * a[place, place]
          for row in range(place + 1, count):
              factor = a[row, place] / a[place, place]
              a[row, place:] -= factor * a[place, place:]
              b[row] -= factor * b[place]
      for place in range(count - 1, -1, -1):
          for later in range(place + 1, count):
              b[place] -= a[place, later] * b[later]
          b[place] = b[place] / a[place, place]
      return b, product


  def _complex_solution(a, b):
      made = _triangular(a, b)[0]
      if made is None:
          raise LinAlgError("Singular matrix")
      return made


  def inv(a):
      a = _square(a, True)
      if a.dtype.kind == "c":
          return array([inv(x) for x in a]) if a.ndim > 2 else _complex_solution(a, eye(a.shape[0]))
      return matrix_inverse(a)


  def solve(a, b):
      a, b = _square(a, True), asarray(b)
      if b.ndim == 0:
          raise ValueError("solve: Input operand 1 does not have enough dimensions (has 0, gufunc core with signature (m,m),(m,n)->(m,n) "
                           "requires 2)")
      if a.ndim > 2:
          right = b if b.ndim == a.ndim else [b] * len(a)
          return array([solve(x, y) for x, y in zip(a, right)])
      if b.ndim > 2:
          return array([solve(a, x) for x in b])
      if b.shape[0] != a.shape[0]:
          signature = "(m,m),(m)->(m)" if b.ndim < 2 else "(m,m),(m,n)->(m,n)"
          raise ValueError(f"solve{'1' if b.ndim < 2 else ''}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature {signature} "
                           f"(size {b.shape[0]} is different from {a.shape[0]})")
      if a.dtype.kind == "c" or b.dtype.kind == "c":
          return _complex_solution(a, b)
      return matrix_solution(a, b if b.dtype == a.dtype else b.astype(float))


  def det(a):
      a = _square(a, True)
      if a.dtype.kind == "c":
          return array([det(x) for x in a]) if a.ndim > 2 else _triangular(a, eye(a.shape[0]))[1]
      return matrix_determinant(a)


  def slogdet(a):
      return SlogdetResult(*matrix_sign_and_logarithm(_square(a)))


  def norm(x, ord=None, axis=None, keepdims=False):
      x = asarray(x)
      if x.dtype.kind not in "fc":
          x = x.astype(float)
      if axis is None:
          if ord is None or ord in ("f", "fro") and x.ndim == 2 or ord == 2 and x.ndim == 1:
              flat = x.ravel()
              made = sqrt(dot(flat.real, flat.real) + dot(flat.imag, flat.imag) if x.dtype.kind == "c" else dot(flat, flat))
              return made.reshape((1,) * x.ndim) if keepdims else made
          axis = tuple(range(x.ndim))
      if not isinstance(axis, (tuple, list)):
          axis = (axis,)
      axis = tuple(_place(place, x.ndim) for place in axis)
      if len(axis) == 1:
          axis = axis[0]
          if ord == float("inf"):
              return absolute(x).max(axis, keepdims=keepdims)
          if ord == -float("inf"):
              return absolute(x).min(axis, keepdims=keepdims)
          if ord == 0:
              return (x != 0).astype(x.real.dtype).sum(axis, keepdims=keepdims)
          if ord == 1:
              return absolute(x).sum(axis, keepdims=keepdims)
          if ord is None or ord == 2:
              return sqrt((x.conj() * x).real.sum(axis, keepdims=keepdims))
          if isinstance(ord, str):
              raise ValueError(f"Invalid norm order '{ord}' for vectors")
          return (absolute(x) ** ord).sum(axis, keepdims=keepdims) ** (1.0 / ord)
      if len(axis) != 2:
          raise ValueError("Improper number of dimensions to norm.")
      rows, columns = axis
      if rows == columns:
          raise ValueError("Duplicate axes given.")
      if ord in (None, "fro", "f"):
          return sqrt((x.conj() * x).real.sum(axis, keepdims=keepdims))
      if ord in (1, -1, float("inf"), -float("inf")):
          first, second = (rows, columns) if abs(ord) == 1 else (columns, rows)
          sums = absolute(x).sum(first, keepdims=True)
          made = sums.max(second, keepdims=True) if ord > 0 else sums.min(second, keepdims=True)
          return made if keepdims else made.squeeze(axis)[()]
      if ord in (2, -2, "nuc"):
          values = svd(moveaxis(x, axis, (-2, -1)), compute_uv=False)
          made = values.sum(-1) if ord == "nuc" else values.max(-1) if ord == 2 else values.min(-1)
          if keepdims:
              made = asarray(made).reshape([1 if place in axis else extent for place, extent in enumerate(x.shape)])
          return made
      raise ValueError("Invalid norm order for matrices.")


  def vector_norm(x, /, *, axis=None, keepdims=False, ord=2):
      x = asarray(x)
      if axis is None:
          made = norm(x.ravel(), ord, 0)
          return asarray(made).reshape((1,) * x.ndim) if keepdims else made
      if isinstance(axis, tuple):
          places = [_place(place, x.ndim) for place in axis]
          rest = [place for place in range(x.ndim) if place not in places]
          made = norm(x.transpose(places + rest).reshape([-1] + [x.shape[place] for place in rest]), ord, 0)
          return asarray(made).reshape([1 if place in places else extent for place, extent in enumerate(x.shape)]) if keepdims else made
      return norm(x, ord, axis, keepdims)


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
      u, s, vh = matrix_singular(a, bool(full_matrices and compute_uv))
      return SVDResult(u, s, vh) if compute_uv else s


  def svdvals(x, /):
      return svd(x, compute_uv=False)


  def matrix_rank(A, tol=None, hermitian=False, *, rtol=None):
      A = asarray(A)
      if A.ndim < 2:
          return int((A != 0).any())
      values = svd(A, compute_uv=False)
      if tol is None:
          tol = values.max(-1, keepdims=True, initial=0) * (max(A.shape[-2:]) * _EPSILON if rtol is None else rtol)
      return (values > tol).sum(-1)


  def cond(x, p=None):
      x = _matrix(x)
      if p in (None, 2, -2):
          values = svd(x, compute_uv=False)
          return values[..., -1] / values[..., 0] if p == -2 else values[..., 0] / values[..., -1]
      return norm(x, p, (-2, -1)) * norm(inv(x), p, (-2, -1))


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
      return made.reshape((width,) + b.shape[1:]), rest, int32(rank), s


  def matrix_power(a, n):
      _square(a, True)
      a = asarray(a)
      try:
          n = n.__index__()
      except AttributeError:
          raise TypeError("exponent must be an integer") from None
      if n < 0:
          a, n = inv(a), -n
      if n == 0:
          made = array(a)
          made[...] = eye(a.shape[-1], dtype=a.dtype)
          return made
      made = None
      while n:
          if n & 1:
              made = a if made is None else matmul(made, a)
          n >>= 1
          if n:
              a = matmul(a, a)
      return made


  def multi_dot(arrays, *, out=None):
      made = arrays[0]
      for x in arrays[1:]:
          made = dot(made, x)
      return made


  def trace(x, /, *, offset=0, dtype=None):
      return asarray(x).trace(offset, -2, -1)


  def cross(x1, x2, /, *, axis=-1):
      x1, x2 = asarray(x1), asarray(x2)
      if x1.shape[axis] != 3 or x2.shape[axis] != 3:
          raise ValueError(f"Both input arrays must be (arrays of) 3-dimensional vectors, but they are {x1.shape[axis]} and "
                           f"{x2.shape[axis]} dimensional instead.")
      return _cross(x1, x2, axis=axis)


  def outer(x1, x2, /):
      x1, x2 = asarray(x1), asarray(x2)
      if x1.ndim != 1 or x2.ndim != 1:
          raise ValueError(f"Input arrays must be one-dimensional, but they are x1.ndim={x1.ndim} and x2.ndim={x2.ndim}.")
      return _outer(x1, x2)


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
