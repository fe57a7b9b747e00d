extension PythonSource {
  static let numpyExtrasModule = #"""
  """What lessons ask for now and then."""

  from collections import namedtuple as _namedtuple

  from _numpy import (add, arange, array, asarray, bool as _bool, broadcast_to, complex64, complex128, concatenate, cos, float16, float32,
                      float64, floor, int64, isfinite, isnan, multiply, ndarray, ones, remainder, uint8, where, zeros)
  from _numpy_making import tril, triu_indices
  from _numpy_shapes import _along, _place, broadcast_arrays, broadcast_shapes, moveaxis
  from _numpy_statistics import diff, unique


  def astype(x, dtype, /, *, copy=True, device=None):
      if not isinstance(x, ndarray):
          raise TypeError(f"Input should be a NumPy array or scalar. It is a {type(x)} instead.")
      return x.astype(dtype, copy=copy)


  def binary_repr(num, width=None):
      number = num.__index__()
      digits = bin(abs(number))[2:]
      if number >= 0:
          if width is not None and len(digits) > width:
              raise ValueError(f"Insufficient bit width={width} provided for binwidth={len(digits)}")
          return digits if width is None else digits.zfill(width)
      if width is None:
          return "-" + digits
      needed = len(bin(-number - 1)[2:]) + 1 if number != -1 else 1
      if needed > width:
          raise ValueError(f"Insufficient bit width={width} provided for binwidth={needed}")
      return bin((1 << width) + number)[2:].zfill(width)


  def base_repr(number, base=2, padding=0):
      letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
      if base > len(letters):
          raise ValueError("Bases greater than 36 not handled in base_repr.")
      if base < 2:
          raise ValueError("Bases less than 2 not handled in base_repr.")
      rest, made = abs(int(number)), ""
      while rest:
          made = letters[rest % base] + made
          rest //= base
      return ("-" if number < 0 else "") + "0" * padding + (made or ("" if padding else "0"))


  def blackman(M):
      if M < 1:
          return array([])
      if M == 1:
          return ones(1)
      n = arange(1 - M, M, 2)
      pi = 3.141592653589793
      return 0.42 + 0.5 * cos(pi * n / (M - 1)) + 0.08 * cos(2.0 * pi * n / (M - 1))


  def common_type(*arrays):
      rank, is_complex = 0, False
      for x in map(asarray, arrays):
          if x.dtype.kind not in "biufc":
              raise TypeError("can't get common type for non-numeric array")
          is_complex = is_complex or x.dtype.kind == "c"
          size = x.dtype.itemsize // (2 if x.dtype.kind == "c" else 1)
          rank = max(rank, {2: 0, 4: 1, 8: 2}[size] if x.dtype.kind in "fc" else 2)
      if is_complex:
          return complex128 if rank == 2 else complex64
      return (float16, float32, float64)[rank]


  def _cumulative(x, axis, dtype, out, include_initial, name, start):
      x = asarray(x)
      if axis is None:
          if x.ndim > 1:
              raise ValueError("For arrays which have more than one dimension ``axis`` argument is required.")
          axis = 0
      made = getattr(x, name)(axis, dtype)
      if include_initial:
          extent = list(made.shape)
          extent[axis] = 1
          made = concatenate([zeros(extent, made.dtype) + made.dtype.type(start), made], axis)
      if out is not None:
          out[...] = made
          return out
      return made


  def cumulative_sum(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
      return _cumulative(x, axis, dtype, out, include_initial, "cumsum", 0)


  def cumulative_prod(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
      return _cumulative(x, axis, dtype, out, include_initial, "cumprod", 1)


  def nancumprod(a, axis=None, dtype=None, out=None):
      a = asarray(a)
      made = (where(isnan(a), 1, a) if a.dtype.kind == "f" else a).cumprod(axis, dtype)
      if out is not None:
          out[...] = made
          return out
      return made


  def unwrap(p, discont=None, axis=-1, *, period=6.283185307179586):
      p = asarray(p)
      steps = diff(p, axis=axis)
      discont = period / 2 if discont is None else discont
      is_whole = p.dtype.kind in "iu" and isinstance(period, int)
      high = period // 2 if is_whole else period / 2
      ambiguous = not is_whole or period % 2 == 0
      low = -high
      turned = remainder(steps - low, period) + low
      if ambiguous:
          turned = where((turned == low) & (steps > 0), high, turned)
      change = turned - steps
      change = where(abs(steps) < discont, 0, change)
      made = array(p, dtype=p.dtype if is_whole else float, copy=True)
      rest = _along(_place(axis, p.ndim), slice(1, None))
      made[rest] = p[rest] + change.cumsum(axis)
      return made


  def isfortran(a):
      return not a.flags.c_contiguous and a.flags.f_contiguous


  def unstack(x, /, *, axis=0):
      if x.ndim == 0:
          raise ValueError("Input array must be at least 1-d.")
      return tuple(moveaxis(x, axis, 0))


  UniqueAllResult = _namedtuple("UniqueAllResult", ["values", "indices", "inverse_indices", "counts"])
  UniqueCountsResult = _namedtuple("UniqueCountsResult", ["values", "counts"])
  UniqueInverseResult = _namedtuple("UniqueInverseResult", ["values", "inverse_indices"])


  def unique_all(x):
      return UniqueAllResult(*unique(x, True, True, True))


  def unique_counts(x):
      return UniqueCountsResult(*unique(x, return_counts=True))


  def unique_inverse(x):
      return UniqueInverseResult(*unique(x, return_inverse=True))


  def unique_values(x):
      return unique(x)


  def bitwise_count(x):
      x = asarray(x)
      made = array([bin(abs(value)).count("1") for value in x.ravel().tolist()], uint8).reshape(x.shape)
      return made if made.ndim else made[()]


  def sort_complex(a):
      made = array(a, complex128)
      made.sort()
      return made


  def apply_over_axes(func, a, axes):
      a = asarray(a)
      for axis in axes if isinstance(axes, (tuple, list)) else (axes,):
          axis = _place(axis, a.ndim)
          made = asarray(func(a, axis))
          a = made if made.ndim == a.ndim else made.reshape(made.shape[:axis] + (1,) + made.shape[axis:])
      return a


  def asarray_chkfinite(a, dtype=None, order=None):
      a = asarray(a, dtype)
      if a.dtype.kind in "fc" and not isfinite(a).all():
          raise ValueError("array must not contain infs or NaNs")
      return a


  def diag_indices_from(arr):
      if arr.ndim < 2:
          raise ValueError("input array must be at least 2-d")
      if len(set(arr.shape)) > 1:
          raise ValueError("All dimensions of input must be of equal length")
      return (arange(arr.shape[0]),) * arr.ndim


  def mask_indices(n, mask_func, k=0):
      return (mask_func(ones((n, n), int), k) != 0).nonzero()


  class _FromFunction:
      """A function of objects over arrays of them."""

      def __init__(self, function, nin, nout):
          self._function, self.nin, self.nout = function, nin, nout
          self.__name__ = getattr(function, "__name__", "?")

      def __repr__(self):
          return f"<ufunc '{self.__name__} (vectorized)'>"

      def __call__(self, *args):
          arrays = broadcast_arrays(*args)
          rows = zip(*[x.ravel().tolist() for x in arrays])
          values = [self._function(*row) for row in rows]
          if arrays[0].ndim == 0:
              return values[0]
          if self.nout == 1:
              return _objects(values, arrays[0].shape)
          return tuple(_objects([value[place] for value in values], arrays[0].shape) for place in range(self.nout))


  def _objects(values, shape):
      made = zeros(len(values), object)
      for place, value in enumerate(values):
          made[place] = value
      return made.reshape(shape)


  def frompyfunc(func, /, nin, nout, *, identity=None):
      return _FromFunction(func, nin, nout)


  def fromstring(string, dtype=float, count=-1, *, sep, like=None):
      if not sep:
          raise ValueError("The binary mode of fromstring is removed, use frombuffer instead")
      parts = string.split() if sep.isspace() else [part for part in string.split(sep.strip()) if part.strip()]
      values = [float(part) if dtype is float else part.strip() for part in parts]
      return array(values if count < 0 else values[:count], dtype=dtype)


  class broadcast:
      def __init__(self, *args):
          self._arrays = broadcast_arrays(*args)
          self.shape = broadcast_shapes(*[asarray(x).shape for x in args])
          self.ndim = self.nd = len(self.shape)
          self.size = 1
          for extent in self.shape:
              self.size *= extent
          self.numiter = len(args)
          self.iters = tuple(x.flat for x in self._arrays)
          self.reset()

      def reset(self):
          self.index = 0
          self._rows = zip(*[x.flat for x in self._arrays])

      def __iter__(self):
          return self

      def __next__(self):
          row = next(self._rows)
          self.index += 1
          return row


  def packbits(a, /, axis=None, bitorder="big"):
      a = asarray(a)
      lines = a.ravel() if axis is None else moveaxis(a, axis, -1)
      rest = -lines.shape[-1] % 8
      lines = concatenate([(lines != 0).astype(uint8), zeros(lines.shape[:-1] + (rest,), uint8)], -1)
      lines = lines.reshape(lines.shape[:-1] + (-1, 8))
      weights = array([128, 64, 32, 16, 8, 4, 2, 1] if bitorder == "big" else [1, 2, 4, 8, 16, 32, 64, 128])
      made = (lines * weights).sum(-1).astype(uint8)
      return made if axis is None else moveaxis(made, -1, axis)


  def unpackbits(a, /, axis=None, count=None, bitorder="big"):
      a = asarray(a)
      if a.dtype != uint8:
          raise TypeError("Expected an input array of unsigned byte data type")
      lines = a.ravel() if axis is None else moveaxis(a, axis, -1)
      shifts = array([7, 6, 5, 4, 3, 2, 1, 0] if bitorder == "big" else [0, 1, 2, 3, 4, 5, 6, 7], uint8)
      made = ((lines[..., None] >> shifts) & uint8(1)).astype(uint8).reshape(lines.shape[:-1] + (-1,))
      if count is not None:
          made = made[..., :count]
          if count > 0 and made.shape[-1] < count:
              made = concatenate([made, zeros(made.shape[:-1] + (count - made.shape[-1],), uint8)], -1)
      return made if axis is None else moveaxis(made, -1, axis)


  def format_float_scientific(x, precision=None, unique=True, trim="k", sign=False, pad_left=None, exp_digits=None, min_digits=None):
      text = repr(float(x)) if precision is None and unique else None
      if precision is None:
          short = f"{float(x):.17e}"
          for digits in range(18):
              short = f"{float(x):.{digits}e}"
              if type(x)(float(short)) == x:
                  break
      else:
          short = f"{float(x):.{precision}e}"
          if unique:
              for digits in range(precision):
                  if float(f"{float(x):.{digits}e}") == float(x):
                      short = f"{float(x):.{digits}e}"
                      break
      mantissa, exponent = short.split("e")
      mantissa = mantissa if "." in mantissa else mantissa + "."
      if trim in ("0", "-"):
          mantissa = mantissa.rstrip("0")
          mantissa += "0" if trim == "0" and mantissa.endswith(".") else ""
          mantissa = mantissa.rstrip(".") if trim == "-" else mantissa
      if exp_digits is not None:
          exponent = exponent[0] + exponent[1:].lstrip("0").zfill(exp_digits)
      return ("+" if sign and not mantissa.startswith("-") else "") + mantissa + "e" + exponent

  """#
}
