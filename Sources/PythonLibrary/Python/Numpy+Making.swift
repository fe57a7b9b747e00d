extension PythonSource {
  static let numpyMakingModule = #"""
  """Arrays made from nothing, and from other arrays' shapes."""

  from _numpy import arange, array, asarray, concatenate, empty, eye, full, linspace, ndarray, ones, power, result_type, where, zeros
  from _numpy import flip, tril


  def _like(a, shape):
      return asarray(a).shape if shape is None else shape


  def zeros_like(a, dtype=None, order="K", subok=True, shape=None):
      a = asarray(a)
      return zeros(_like(a, shape), dtype if dtype is not None else a.dtype)


  def ones_like(a, dtype=None, order="K", subok=True, shape=None):
      a = asarray(a)
      return ones(_like(a, shape), dtype if dtype is not None else a.dtype)


  def empty_like(a, dtype=None, order="K", subok=True, shape=None):
      a = asarray(a)
      return empty(_like(a, shape), dtype if dtype is not None else a.dtype)


  def full_like(a, fill_value, dtype=None, order="K", subok=True, shape=None):
      a = asarray(a)
      kind = a.dtype if dtype is None else dtype
      # Here no cast is refused, not even that of NaN to an integer.
      return full(_like(a, shape), asarray(fill_value).astype(kind) if isinstance(fill_value, float) else fill_value, kind)


  def identity(n, dtype=None):
      return eye(n, dtype=dtype)


  def asanyarray(a, dtype=None, order=None):
      return asarray(a, dtype)


  def ascontiguousarray(a, dtype=None):
      a = array(a, dtype, copy=False)
      a = a if a.flags.c_contiguous else a.copy()
      return a.reshape(1) if a.ndim == 0 else a


  def asfortranarray(a, dtype=None):
      a = asarray(a, dtype)
      return a if a.flags.f_contiguous else array(a, order="F")


  def copy(a, order="K", subok=False):
      return array(a, copy=True, order=order)


  def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
      if asarray(base).ndim:
          base = asarray(base)
          shape = [1] * base.ndim
          exponents = linspace(start, stop, num, endpoint)
          made = power(base[:, None], exponents) if axis in (-1, base.ndim) else power(base, exponents.reshape([-1] + shape))
      else:
          made = power(base, linspace(start, stop, num, endpoint, axis=axis))
      return made if dtype is None else made.astype(dtype)


  def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
      from _numpy import log10
      if start == 0 or stop == 0:
          raise ValueError("Geometric sequence cannot include zero")
      if isinstance(start, complex) or isinstance(stop, complex):
          return _spiral(complex(start), complex(stop), num, endpoint)
      sign = -1.0 if start < 0 and stop < 0 else 1.0
      made = sign * logspace(log10(abs(start)), log10(abs(stop)), num, endpoint)
      if num > 0:
          made[0] = start
          if num > 1 and endpoint:
              made[-1] = stop
      return made if dtype is None else made.astype(dtype)


  def _spiral(start, stop, num, endpoint):
      """From one complex number to another by the same factor each time."""
      from cmath import log10
      turn = start / abs(start)
      first, last = log10(start / turn), log10(stop / turn)
      step = (last - first) / max(num - 1 if endpoint else num, 1)
      made = array([10.0 ** (place * step + first) for place in range(num)], complex) * turn
      if num > 0:
          made[0] = start
          if num > 1 and endpoint:
              made[-1] = stop
      return made


  def fromfunction(function, shape, *, dtype=float, **kwargs):
      return function(*indices(shape, dtype), **kwargs)


  def fromiter(iter, dtype, count=-1):
      values = list(iter) if count < 0 else [x for _, x in zip(range(count), iter)]
      return array(values, dtype)


  def indices(dimensions, dtype=int, sparse=False):
      dimensions = tuple(dimensions)
      rank = len(dimensions)
      parts = [arange(size, dtype=dtype).reshape((1,) * axis + (size,) + (1,) * (rank - axis - 1))
               for axis, size in enumerate(dimensions)]
      if sparse:
          return tuple(parts)
      made = zeros((rank,) + dimensions, dtype)
      for axis, part in enumerate(parts):
          made[axis] = part
      return made


  def meshgrid(*xi, copy=True, sparse=False, indexing="xy"):
      if indexing not in ("xy", "ij"):
          raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
      rank = len(xi)
      parts = []
      for place, x in enumerate(xi):
          x = asarray(x)
          shape = [1] * rank
          axis = 1 - place if indexing == "xy" and rank > 1 and place < 2 else place
          shape[axis] = x.size
          parts.append(x.reshape(shape))
      if sparse:
          return tuple(part.copy() for part in parts)
      full_shape = tuple(max(part.shape[axis] for part in parts) if all(part.shape[axis] for part in parts) else 0
                         for axis in range(rank))
      made = []
      for part in parts:
          grid = empty(full_shape, part.dtype)
          grid[...] = part
          made.append(grid)
      return tuple(made)


  def _steps(key):
      start = 0 if key.start is None else key.start
      step = 1 if key.step is None else key.step
      if isinstance(step, complex):
          return linspace(start, key.stop, int(abs(step)))
      return arange(start, key.stop, step)


  class _Grid:
      def __init__(self, sparse):
          self.sparse = sparse

      def __getitem__(self, key):
          if not isinstance(key, tuple):
              return _steps(key)
          grids = meshgrid(*[_steps(part) for part in key], indexing="ij", sparse=self.sparse)
          if self.sparse:
              return grids
          kind = result_type(*grids)
          return array([grid.astype(kind) for grid in grids])


  mgrid = _Grid(False)
  ogrid = _Grid(True)


  class _Joiner:
      """`r_` and `c_`: along which axis, how many dimensions at least, and where a vector's own dimension goes."""

      def __init__(self, axis, least=1, place=-1):
          self.axis, self.least, self.place = axis, least, place

      def __getitem__(self, key):
          axis, least, place = self.axis, self.least, self.place
          key = key if isinstance(key, tuple) else (key,)
          if key and isinstance(key[0], str):
              if key[0] in ("r", "c"):
                  raise NotImplementedError("unsupported: numpy.matrix")
              numbers = [int(part) for part in key[0].split(",")]
              axis, least, place = (numbers + [1, -1][len(numbers) - 1:])[:3] if len(numbers) < 3 else numbers[:3]
              key = key[1:]
          parts = []
          for part in key:
              part = asarray(_steps(part) if isinstance(part, slice) else part)
              if part.ndim == 0:
                  part = part.reshape(1)
              if part.ndim < least:
                  missing = least - part.ndim
                  # The vector's own dimensions begin where `place` says.
                  start = place % (missing + 1) if place >= 0 else missing + 1 + place if part.ndim == 1 else missing
                  part = part.reshape((1,) * start + part.shape + (1,) * (missing - start))
              parts.append(part)
          return concatenate(parts, axis=axis)


  r_ = _Joiner(0)
  c_ = _Joiner(-1, 2, 0)


  class _SliceMaker:
      def __init__(self, always):
          self.always = always

      def __getitem__(self, key):
          return (key,) if self.always and not isinstance(key, tuple) else key


  s_ = _SliceMaker(False)
  index_exp = _SliceMaker(True)


  def ix_(*args):
      rank = len(args)
      made = []
      for axis, part in enumerate(args):
          part = asarray(part)
          if part.ndim != 1:
              raise ValueError("Cross index must be 1 dimensional")
          if part.dtype == bool:
              part = part.nonzero()[0]
          elif part.size == 0:
              part = part.astype(int)
          made.append(part.reshape((1,) * axis + (part.size,) + (1,) * (rank - axis - 1)))
      return tuple(made)


  def diag(v, k=0):
      v = asarray(v)
      if v.ndim == 1:
          size = v.shape[0] + abs(k)
          made = zeros((size, size), v.dtype)
          places = arange(v.shape[0])
          made[places + max(0, -k), places + max(0, k)] = v
          return made
      if v.ndim == 2:
          return v.diagonal(k)
      raise ValueError("Input must be 1- or 2-d.")


  def diagflat(v, k=0):
      return diag(asarray(v).ravel(), k)


  def diagonal(a, offset=0, axis1=0, axis2=1):
      return asarray(a).diagonal(offset, axis1, axis2)


  def diag_indices(n, ndim=2):
      return (arange(n),) * ndim


  def fill_diagonal(a, val, wrap=False):
      if a.ndim < 2:
          raise ValueError("array must be at least 2-d")
      if a.ndim > 2 and len(set(a.shape)) > 1:
          raise ValueError("All dimensions of input must be of equal length")
      if a.ndim == 2:
          places = arange(0, a.size if wrap else min(a.size, a.shape[1] * a.shape[1]), a.shape[1] + 1)
          rows, columns = places // a.shape[1], places % a.shape[1]
          val = asarray(val)
          if val.ndim:
              val = val.ravel()
              val = concatenate([val] * (len(places) // max(1, len(val)) + 1))[:len(places)]
          a[rows, columns] = val
          return
      places = arange(min(a.shape))
      a[(places,) * a.ndim] = val if asarray(val).ndim == 0 else asarray(val).ravel()[:len(places)]


  def tri(N, M=None, k=0, dtype=float):
      return tril(ones((N, N if M is None else M), dtype), k)


  def tril_indices(n, k=0, m=None):
      return tri(n, m, k, bool).nonzero()


  def triu_indices(n, k=0, m=None):
      return (tri(n, m, k - 1, bool) == False).nonzero()


  def tril_indices_from(arr, k=0):
      return tril_indices(arr.shape[0], k, arr.shape[1])


  def triu_indices_from(arr, k=0):
      return triu_indices(arr.shape[0], k, arr.shape[1])


  def vander(x, N=None, increasing=False):
      x = asarray(x)
      N = x.shape[0] if N is None else N
      made = ones((x.shape[0], N), result_type(x, int))
      for place in range(1, N):
          made[:, place] = made[:, place - 1] * x
      return made if increasing else flip(made, 1).copy()


  def _window(M, values):
      if M < 1:
          return array([])
      return ones(1) if M == 1 else values(arange(1 - M, M, 2))


  def hanning(M):
      from _numpy import cos
      return _window(M, lambda n: 0.5 + 0.5 * cos(3.141592653589793 * n / (M - 1)))


  def hamming(M):
      from _numpy import cos
      return _window(M, lambda n: 0.54 + 0.46 * cos(3.141592653589793 * n / (M - 1)))


  def bartlett(M):
      from _numpy import less_equal
      return _window(M, lambda n: where(less_equal(n, 0), 1 + n / (M - 1), 1 - n / (M - 1)))

  """#
}
