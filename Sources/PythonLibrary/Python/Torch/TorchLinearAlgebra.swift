extension PythonSource {
  static let torchLinalgModule = #"""
  """Linear algebra on tensors."""

  import math
  import _torch
  from _torch import Tensor, cross, matmul
  from _torch_shapes import diag_embed
  from _torch_shapes import vander as _vander
  from _torch_tensors import _result

  _named = _torch._named


  class LinAlgError(RuntimeError):
      """A matrix that does not allow what is asked."""


  LinAlgError.__name__ = LinAlgError.__qualname__ = "_LinAlgError"
  LinAlgError.__module__ = "torch._C"

  _Eigh = _result("linalg_eigh", "eigenvalues", "eigenvectors")
  _Svd = _result("linalg_svd", "U", "S", "Vh")
  _OldSvd = _result("svd", "U", "S", "V")
  _Qr = _result("linalg_qr", "Q", "R")
  _OldQr = _result("qr", "Q", "R")
  _Slogdet = _result("linalg_slogdet", "sign", "logabsdet")
  _OldSlogdet = _result("slogdet", "sign", "logabsdet")
  _Lstsq = _result("linalg_lstsq", "solution", "residuals", "rank", "singular_values")
  _Lu = _result("linalg_lu", "P", "L", "U")
  _LuFactor = _result("linalg_lu_factor", "LU", "pivots")
  _InvEx = _result("linalg_inv_ex", "inverse", "info")
  _CholeskyEx = _result("linalg_cholesky_ex", "L", "info")


  def _matrices(A, name, square=True, kind="A"):
      if not isinstance(A, Tensor):
          raise TypeError(f"linalg_{name}(): argument '{kind}' (position 1) must be Tensor, not {type(A).__name__}")
      if A.dim() < 2:
          raise RuntimeError(f"linalg.{name}: The input tensor {kind} must have at least 2 dimensions.")
      if square and A.shape[-1] != A.shape[-2]:
          raise RuntimeError(f"linalg.{name}: {kind} must be batches of square matrices, but they are {A.shape[-2]} by {A.shape[-1]} matrices")
      if not A.is_floating_point():
          raise RuntimeError(f"linalg.{name}: Expected a floating point or complex tensor as input. Got {A.type()[6:-6]}")


  def _by_numpy(name, A, *args, **kwargs):
      import numpy
      found = getattr(numpy.linalg, name)(A.detach().numpy(), *args, **kwargs)
      if isinstance(found, tuple):
          return tuple(_torch.from_numpy(numpy.ascontiguousarray(part)).to(A.dtype) for part in found)
      return _torch.tensor(found, dtype=A.dtype)


  def _recorded(name, results, inputs, gradient):
      if _torch.is_grad_enabled() and any(x.requires_grad for x in inputs):
          return _torch._record(name, results, inputs, gradient)
      return tuple(results)


  def _batches(A):
      return [A] if A.dim() == 2 else list(A.reshape((-1,) + tuple(A.shape[-2:])))


  def _zero_pivot(rows):
      """The number of the first column in which elimination finds nothing but zeros."""
      rows = [list(row) for row in rows]
      for k in range(len(rows)):
          pivot = max(range(k, len(rows)), key=lambda i: abs(rows[i][k]))
          if rows[pivot][k] == 0:
              return k + 1
          rows[k], rows[pivot] = rows[pivot], rows[k]
          for i in range(k + 1, len(rows)):
              factor = rows[i][k] / rows[k][k]
              for j in range(k, len(rows)):
                  rows[i][j] -= factor * rows[k][j]
      return None


  def _check_singular(A, words):
      for number, matrix in enumerate(_batches(A)):
          place = _zero_pivot(matrix.tolist())
          if place is not None:
              where = "" if A.dim() == 2 else f"(Batch element {number}): "
              raise LinAlgError(words.format(where=where, place=place))


  def _computed(name, A, words, *args):
      import numpy
      try:
          return _by_numpy(name, A, *args)
      except numpy.linalg.LinAlgError:
          _check_singular(A.detach().double(), words)
          raise


  _SINGULAR = ("linalg.inv: {where}The diagonal element {place} is zero, the inversion could not be completed because the input matrix is "
               "singular.")
  _UNSOLVABLE = "torch.linalg.solve: {where}The solver failed because the input matrix is singular."


  def inv(A):
      _matrices(A, "inv")
      found = _computed("inv", A, _SINGULAR)

      def gradient(grad):
          inverse = inv(A)
          return [-(inverse.mT @ grad @ inverse.mT)]
      return _recorded("LinalgInvExBackward0", [found], [A], gradient)[0]


  def inv_ex(A, *, check_errors=False):
      return _InvEx((inv(A), _torch.zeros(A.shape[:-2], dtype=_torch.int32)))


  def inverse(input):
      return inv(input)


  def solve(A, B, *, left=True):
      _matrices(A, "solve")
      if not left:
          return solve(A.mT, B.mT).mT
      if A.dtype is not B.dtype:
          raise RuntimeError(f"linalg.solve: Expected A and B to have the same dtype, but found A of type {A.type()[6:-6]} and B of type "
                             f"{B.type()[6:-6]} instead")
      vector = B.dim() == 1 or (A.dim() - 1 == B.dim() and A.shape[:-1] == B.shape)
      right = B.unsqueeze(-1) if vector else B
      if right.shape[-2] != A.shape[-1]:
          raise RuntimeError(f"linalg.solve: Incompatible shapes of A and B for the equation AX = B ({A.shape[-2]}x{A.shape[-1]} and "
                             f"{right.shape[-2]}x{right.shape[-1]})")
      if A.numel() and A.dim() == 2:
          _check_singular(A.detach().double(), _UNSOLVABLE)
      found = _computed("solve", A, _UNSOLVABLE, right.detach().numpy())

      def gradient(grad):
          given = solve(A.mT, grad)
          return [_reduced(-(given @ solve(A, right).mT), A), _reduced(given, right)]
      result = _recorded("LinalgSolveExBackward0", [found], [A, right], gradient)[0]
      return _named(result.squeeze(-1), "LinalgSolveExBackward0") if vector else result


  def _reduced(gradient, like):
      return gradient if gradient.shape == like.shape else gradient.sum_to_size(tuple(like.shape))


  def solve_triangular(A, B, *, upper, left=True, unitriangular=False):
      _matrices(A, "solve_triangular")
      A = A.triu() if upper else A.tril()
      if unitriangular:
          size = A.shape[-1]
          A = A - diag_embed(A.diagonal(0, -2, -1)) + _torch.eye(size, dtype=A.dtype)
      return _named(solve(A, B) if left else solve(A.mT, B.mT).mT, "LinalgSolveTriangularBackward0")


  def det(A):
      _matrices(A, "det")
      found = _by_numpy("det", A)

      def gradient(grad):
          import numpy
          try:
              return [(grad * det(A)).unsqueeze(-1).unsqueeze(-1) * inv(A).mT]
          except (LinAlgError, numpy.linalg.LinAlgError):
              return [_cofactors(A) * grad.unsqueeze(-1).unsqueeze(-1)]
      return _recorded("LinalgDetBackward0", [found], [A], gradient)[0]


  def _cofactors(A):
      """The gradient of the determinant of matrices that have no inverse."""
      U, S, Vh = _by_numpy("svd", A)
      size = A.shape[-1]
      rest = [_torch.cat([S[..., :k], S[..., k + 1:]], -1).prod(-1) for k in range(size)]
      sign = _by_numpy("det", U) * _by_numpy("det", Vh)
      return (U * _torch.stack(rest, -1).unsqueeze(-2)) @ Vh * sign.unsqueeze(-1).unsqueeze(-1)


  def _slogdet(A, name, kind):
      _matrices(A, name)
      import numpy
      sign, logabs = (_torch.tensor(part, dtype=A.dtype) for part in numpy.linalg.slogdet(A.detach().numpy()))

      def gradient(grad_sign, grad):
          return [grad.unsqueeze(-1).unsqueeze(-1) * inv(A).mT]
      recorded = _recorded("LinalgSlogdetBackward0", [sign, logabs], [A], gradient)
      return kind(recorded)


  def slogdet(A):
      return _slogdet(A, "slogdet", _Slogdet)


  def _old_slogdet(input):
      return _slogdet(input, "slogdet", _OldSlogdet)


  def logdet(input):
      sign, logabs = slogdet(input)
      return _torch.where(sign < 0, math.nan, logabs) if (sign < 0).any() else logabs


  def _minor(A):
      """The order of the first leading minor that is not positive."""
      size = A.shape[-1]
      rows = A.double().tolist()
      L = [[0.0] * size for _ in range(size)]
      for i in range(size):
          for j in range(i + 1):
              total = rows[i][j] - sum(L[i][k] * L[j][k] for k in range(j))
              if i == j:
                  if not total > 0:
                      return i + 1
                  L[i][j] = math.sqrt(total)
              else:
                  L[i][j] = total / L[j][j]
      return size


  def cholesky(A, *, upper=False):
      import numpy
      _matrices(A, "cholesky")
      try:
          found = _by_numpy("cholesky", A)
      except numpy.linalg.LinAlgError:
          for number, matrix in enumerate(_batches(A.detach())):
              try:
                  numpy.linalg.cholesky(matrix.numpy())
              except numpy.linalg.LinAlgError:
                  where = "" if A.dim() == 2 else f"(Batch element {number}): "
                  raise LinAlgError(f"linalg.cholesky: {where}The factorization could not be completed because the input is not positive-definite "
                                    f"(the leading minor of order {_minor(matrix)} is not positive-definite).") from None
          raise

      def gradient(grad):
          L = cholesky(A)
          inner = (L.mT @ grad).tril()
          inner = inner - 0.5 * diag_embed(inner.diagonal(0, -2, -1))
          back = inv(L)
          full = back.mT @ (inner + inner.tril(-1).mT + diag_embed(inner.diagonal(0, -2, -1))) @ back
          return [full / 2]
      result = _recorded("LinalgCholeskyExBackward0", [found], [A], gradient)[0]
      return result.mT if upper else result


  def cholesky_ex(A, *, upper=False, check_errors=False):
      return _CholeskyEx((cholesky(A, upper=upper), _torch.zeros(A.shape[:-2], dtype=_torch.int32)))


  def _cholesky(input, upper=False):
      return cholesky(input, upper=upper)


  def cholesky_inverse(input, upper=False):
      return inv(input.mT @ input if upper else input @ input.mT)


  def cholesky_solve(input, input2, upper=False):
      return solve(input2.mT @ input2 if upper else input2 @ input2.mT, input)


  def eigh(A, UPLO="L"):
      _matrices(A, "eigh")
      values, vectors = _by_numpy("eigh", A, UPLO)

      def gradient(grad_values, grad_vectors):
          L, V = eigh(A, UPLO)
          inner = V.mT @ grad_vectors
          gaps = L.unsqueeze(-2) - L.unsqueeze(-1)
          gaps = gaps + _torch.eye(L.shape[-1], dtype=L.dtype)
          inner = inner / gaps
          inner = inner - diag_embed(inner.diagonal(0, -2, -1)) + diag_embed(grad_values)
          return [V @ inner @ V.mT]
      return _Eigh(_recorded("LinalgEighBackward0", [values, vectors], [A], gradient))


  def eigvalsh(A, UPLO="L"):
      return eigh(A, UPLO).eigenvalues


  def _singular(A, full):
      import numpy
      U, S, Vh = (_torch.from_numpy(numpy.ascontiguousarray(part)).to(A.dtype) for part in numpy.linalg.svd(A.detach().numpy(), full_matrices=full))

      def gradient(gU, gS, gVh):
          U, S, Vh = _singular(A, False)
          V = Vh.mT
          size = S.shape[-1]
          gU, gV = gU[..., :size], gVh[..., :size, :].mT
          squares = S * S
          gaps = squares.unsqueeze(-2) - squares.unsqueeze(-1) + _torch.eye(size, dtype=S.dtype)
          uu, vv = U.mT @ gU, V.mT @ gV
          off = 1 - _torch.eye(size, dtype=S.dtype)
          left = off * (uu - uu.mT) / gaps
          right = off * (vv - vv.mT) / gaps
          inner = left * S.unsqueeze(-2) + S.unsqueeze(-1) * right + diag_embed(gS)
          result = U @ inner @ Vh
          if U.shape[-2] > size:
              result = result + (gU - U @ uu) / S.unsqueeze(-2) @ Vh
          if V.shape[-2] > size:
              result = result + U / S.unsqueeze(-2) @ (gV - V @ vv).mT
          return [result]
      return _recorded("LinalgSvdBackward0", [U, S, Vh], [A], gradient)


  def svd(A, full_matrices=True, *, driver=None):
      _matrices(A, "svd", square=False)
      return _Svd(_singular(A, full_matrices))


  def svdvals(A):
      return svd(A, False).S


  def _old_svd(input, some=True, compute_uv=True):
      U, S, Vh = svd(input, not some)
      return _OldSvd((U, S, Vh.mT))


  def _orthogonal(A, mode):
      import numpy
      rows, columns = A.shape[-2:]
      given = numpy.linalg.qr(A.detach().numpy(), mode="r" if mode == "r" else mode)
      if mode == "r":
          return A.new_empty((0,)), _torch.tensor(given, dtype=A.dtype)
      Q, R = (_torch.from_numpy(numpy.ascontiguousarray(part)).to(A.dtype) for part in given)
      if mode != "reduced" and rows > columns:
          return Q, R

      def gradient(gQ, gR):
          Q, R = _orthogonal(A, mode)
          inner = R @ gR.mT - gQ.mT @ Q
          size = R.shape[-2]
          if columns > rows:
              raise NotImplementedError("unsupported: gradients of torch.linalg.qr of wide matrices")
          lower = inner.tril()
          symmetric = lower + lower.tril(-1).mT
          return [solve(R, (gQ + Q @ symmetric).mT).mT]
      return _recorded("LinalgQrBackward0", [Q, R], [A], gradient)


  def qr(A, mode="reduced"):
      _matrices(A, "qr", square=False)
      if mode not in ("reduced", "complete", "r"):
          raise RuntimeError(f"qr received unrecognized mode '{mode}' but expected one of 'reduced' (default), 'r', or 'complete'")
      return _Qr(_orthogonal(A, mode))


  def _old_qr(input, some=True):
      return _OldQr(_orthogonal(input, "reduced" if some else "complete"))


  def pinv(A, *, atol=None, rtol=None, hermitian=False):
      _matrices(A, "pinv", square=False)
      if rtol is None:
          rtol = (2.220446049250313e-16 if A.dtype is _torch.float64 else 1.1920928955078125e-07) * max(A.shape[-2:])
      found = _by_numpy("pinv", A, rtol)

      def gradient(grad):
          P = pinv(A, rtol=rtol)
          result = -(P.mT @ grad @ P.mT)
          rows, columns = A.shape[-2:]
          result = result + (_torch.eye(rows, dtype=A.dtype) - A @ P) @ grad.mT @ P @ P.mT
          return [result + P.mT @ P @ grad.mT @ (_torch.eye(columns, dtype=A.dtype) - P @ A)]
      return _recorded("LinalgPinvBackward0", [found], [A], gradient)[0]


  def pinverse(input, rcond=1e-15):
      return pinv(input, rtol=rcond)


  def lstsq(A, B, rcond=None, *, driver=None):
      _matrices(A, "lstsq", square=False)
      vector = A.dim() - 1 == B.dim()
      right = B.unsqueeze(-1) if vector else B
      if right.shape[-2] != A.shape[-2]:
          raise RuntimeError("torch.linalg.lstsq: input.size(-2) should match other.size(-2)")
      solution = _named(pinv(A) @ right, "LinalgLstsqBackward0")
      rank = matrix_rank(A)
      rows, columns = A.shape[-2:]
      full = driver not in (None, "gelsy") and rows > columns and bool((rank == columns).all())
      residuals = (A @ solution - right).pow(2).sum(-2) if full else A.new_empty((0,))
      values = A.new_empty((0,)) if driver in (None, "gelsy", "gels") else svdvals(A)
      return _Lstsq((solution.squeeze(-1) if vector else solution, residuals, rank, values))


  def matrix_rank(A, *, atol=None, rtol=None, hermitian=False, tol=None):
      _matrices(A, "matrix_rank", square=False)
      values = _singular(A.detach(), False)[1]
      if values.shape[-1] == 0:
          return _torch.zeros(A.shape[:-2], dtype=_torch.int64)
      if tol is None:
          eps = 2.220446049250313e-16 if A.dtype is _torch.float64 else 1.1920928955078125e-07
          relative = (0 if atol is not None else eps * max(A.shape[-2:])) if rtol is None else rtol
          bound = (values.amax(-1, keepdim=True) * relative).clamp(min=0 if atol is None else atol)
      else:
          bound = tol
      return (values > bound).sum(-1)


  def cond(A, p=None):
      if p in (None, 2, -2):
          values = svdvals(A)
          return values[..., -1] / values[..., 0] if p == -2 else values[..., 0] / values[..., -1]
      return matrix_norm(A, p) * matrix_norm(inv(A), p)


  def _eliminated(A):
      size = A.shape[-2]
      width = min(A.shape[-2:])
      order, rows = list(range(size)), A.detach().clone()
      pivots = []
      for k in range(width):
          pivot = k + int(rows[k:, k].abs().argmax())
          pivots.append(pivot + 1)
          if pivot != k:
              order[k], order[pivot] = order[pivot], order[k]
              rows[[k, pivot]] = rows[[pivot, k]]
          if rows[k, k] != 0:
              rows[k + 1:, k] /= rows[k, k]
              rows[k + 1:, k + 1:] -= rows[k + 1:, k:k + 1] * rows[k:k + 1, k + 1:]
      return rows, order, pivots


  def lu_factor(A, *, pivot=True):
      if A.dim() != 2 or A.requires_grad:
          raise NotImplementedError("unsupported: torch.linalg.lu_factor of several matrices or with gradients")
      rows, _, pivots = _eliminated(A)
      return _LuFactor((rows, _torch.tensor(pivots, dtype=_torch.int32)))


  def lu(A, *, pivot=True):
      if A.dim() != 2 or A.requires_grad:
          raise NotImplementedError("unsupported: torch.linalg.lu of several matrices or with gradients")
      rows, order, _ = _eliminated(A)
      width = min(A.shape)
      L = rows[:, :width].tril(-1) + _torch.eye(A.shape[0], width, dtype=A.dtype)
      P = _torch.zeros(A.shape[0], A.shape[0], dtype=A.dtype)
      P[order, list(range(A.shape[0]))] = 1
      return _Lu((P, L, rows[:width].triu()))


  def matrix_exp(A):
      _matrices(A, "matrix_exp")
      largest = float(A.detach().abs().sum(-1).max()) if A.numel() else 0.0
      if not math.isfinite(largest):
          return _named(A * math.nan, "LinalgMatrixExpBackward0")
      halvings = min(max(0, math.ceil(math.log2(largest)) + 3), 1000) if largest > 0 else 0
      scaled = A.double() * 0.5 ** halvings
      result = term = _torch.eye(A.shape[-1], dtype=_torch.float64).expand(A.shape)
      for k in range(1, 19):
          term = term @ scaled / k
          result = result + term
      for _ in range(halvings):
          result = result @ result
      return _named(result.to(A.dtype), "LinalgMatrixExpBackward0")


  def matrix_power(A, n):
      if A.is_floating_point() or n < 0:
          _matrices(A, "matrix_power")
      if n == 0:
          return _torch.eye(A.shape[-1], dtype=A.dtype).expand(A.shape).clone()
      base, n = (inv(A), -n) if n < 0 else (A, n)
      result = None
      while n:
          if n & 1:
              result = base if result is None else result @ base
          n >>= 1
          if n:
              base = base @ base
      return result


  def multi_dot(tensors):
      if len(tensors) < 2:
          raise RuntimeError("multi_dot(): expected at least 2 tensors but got " + str(len(tensors)))
      result = tensors[0]
      for tensor in tensors[1:]:
          result = result @ tensor
      return result


  def vecdot(x, y, *, dim=-1):
      return (x * y).sum(dim)


  def diagonal(A, *, offset=0, dim1=-2, dim2=-1):
      return A.diagonal(offset, dim1, dim2)


  def vander(x, *, N=None):
      return _vander(x, N, True)


  def _of_dtype(x, dtype):
      return x if dtype is None else x.to(dtype)


  def vector_norm(x, ord=2, dim=None, keepdim=False, *, dtype=None):
      x = _of_dtype(x, dtype)
      if not x.is_floating_point():
          raise RuntimeError(f"linalg.vector_norm: Expected a floating point or complex tensor as input. Got {x.type()[6:-6]}")
      return _named(_torch.norm(x, ord, dim, keepdim), "LinalgVectorNormBackward0")


  def matrix_norm(A, ord="fro", dim=(-2, -1), keepdim=False, *, dtype=None):
      A = _of_dtype(A, dtype)
      _matrices(A, "matrix_norm", square=False)
      if ord == "fro":
          return vector_norm(A, 2, dim, keepdim)
      first, second = (d % A.dim() for d in dim)
      if ord in ("nuc", 2, -2):
          values = svdvals(A.movedim((first, second), (-2, -1)))
          result = values.sum(-1) if ord == "nuc" else values.amax(-1) if ord == 2 else values.amin(-1)
          if keepdim:
              for d in sorted((first, second)):
                  result = result.unsqueeze(d)
          return result
      if ord not in (1, -1, math.inf, -math.inf):
          raise RuntimeError(f"linalg.matrix_norm: Order {ord} not supported.")
      summed, other = (first, second) if abs(ord) == 1 else (second, first)
      sums = A.abs().sum(summed, keepdim=True)
      result = sums.amax(other, keepdim=True) if ord > 0 else sums.amin(other, keepdim=True)
      return result if keepdim else result.squeeze((first, second))


  def norm(A, ord=None, dim=None, keepdim=False, *, out=None, dtype=None):
      if ord is not None and (isinstance(dim, (tuple, list)) and len(dim) == 2 or dim is None and A.dim() == 2):
          return matrix_norm(A, ord, (-2, -1) if dim is None else dim, keepdim, dtype=dtype)
      if isinstance(ord, str):
          raise RuntimeError(f"linalg.norm: If ord is specified as {ord!r}, dim must be of length 2 or input must be 2D")
      return vector_norm(A, 2 if ord is None else ord, dim, keepdim, dtype=dtype)


  for _name, _function in {"inverse": inverse, "det": det, "slogdet": _old_slogdet, "logdet": logdet, "cholesky": _cholesky, "qr": _old_qr,
                           "svd": _old_svd, "pinverse": pinverse, "matrix_power": matrix_power, "matrix_exp": matrix_exp,
                           "cholesky_inverse": cholesky_inverse, "cholesky_solve": cholesky_solve}.items():
      setattr(Tensor, _name, _function)
  """#
}
