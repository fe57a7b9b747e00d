extension PythonSource {
  static let numpyModule = #"""
  """Arrays of numbers and what can be computed with them."""

  from _numpy import *
  from _numpy import array_text as _array_text
  from _numpy import seterr_modes as _seterr_modes
  from _numpy_errors import AxisError as _AxisError
  from _numpy_making import *
  from _numpy_shapes import *
  from _numpy_statistics import *
  from _numpy_histograms import histogram, histogram2d, histogram_bin_edges, histogramdd
  from _numpy_products import *
  from _numpy_polynomials import *
  from _numpy_extras import *
  from _numpy_printing import *
  from _numpy_files import *
  from _numpy_iteration import nditer

  del crc32, strided, fourier, matrix_determinant, matrix_eigenvalues, matrix_factors, matrix_inverse, matrix_root, matrix_sign_and_logarithm
  del matrix_singular, matrix_solution, matrix_symmetric
  del nonzero_count, unique_values
  del array_text, seterr_modes, print_options, set_print_options, unique_parts, RandomSource, contextmanager, outer_product, dot_product

  __version__ = "2.4.6"

  pi = 3.141592653589793
  e = 2.718281828459045
  euler_gamma = 0.5772156649015329
  inf = float("inf")
  nan = float("nan")
  newaxis = None
  little_endian = True

  bool_ = bool
  int_ = intp = long = longlong = int64
  intc = int32
  short = int16
  byte = int8
  ubyte = uint8
  ushort = uint16
  uintc = uint32
  uint = uintp = ulong = ulonglong = uint64
  half = float16
  csingle = complex64
  cdouble = complex128
  double = float64
  single = float32

  abs = absolute
  arctan2 = arctan2
  true_divide = divide
  mod = remainder
  pow = power
  conj = conjugate
  acos, asin, atan, atan2 = arccos, arcsin, arctan, arctan2
  acosh, asinh, atanh = arccosh, arcsinh, arctanh
  bitwise_not = bitwise_invert = invert
  bitwise_left_shift, bitwise_right_shift = left_shift, right_shift
  concat = concatenate


  def fix(x, out=None):
      return trunc(x, out=out) if out is not None else trunc(x)


  def divmod(x1, x2):
      from warnings import catch_warnings, warn
      if "c" in asarray(x1).dtype.kind + asarray(x2).dtype.kind:
          raise TypeError("ufunc 'divmod' not supported for the input types, and the inputs could not be safely coerced to any supported "
                          "types according to the casting rule ''safe''")
      with catch_warnings(record=True) as caught:
          made = floor_divide(x1, x2), remainder(x1, x2)
      for warning in caught:
          text = str(warning.message)
          warn(text[:text.rindex(" ")] + " divmod", warning.category, 2)
      return made


  def modf(x):
      x = asarray(x)
      whole = trunc(x if x.dtype.kind == "f" else x.astype(float64))
      return copysign(where(isfinite(x), x - whole, where(isnan(x), x, 0.0)).astype(whole.dtype), x)[()], whole


  def real(val):
      try:
          return val.real
      except AttributeError:
          return asarray(val).real


  def imag(val):
      try:
          return val.imag
      except AttributeError:
          return asarray(val).imag


  def isreal(x):
      return imag(x) == 0


  def iscomplex(x):
      x = asarray(x)
      return (x.imag != 0)[()] if x.dtype.kind == "c" else zeros(x.shape, bool)[()]


  def isrealobj(x):
      return not iscomplexobj(x)


  def iscomplexobj(x):
      return asarray(x).dtype.kind == "c"


  def real_if_close(a, tol=100):
      a = asarray(a)
      if a.dtype.kind != "c":
          return a
      if tol > 1:
          tol = (2.0**-52 if a.dtype == complex128 else 2.0**-23) * tol
      return a.real if (abs(a.imag) < tol).all() else a


  def angle(z, deg=False):
      z = asarray(z)
      made = arctan2(z.imag, z.real) if z.dtype.kind == "c" else arctan2(0, z)
      return made * (180 / pi) if deg else made


  def isposinf(x, out=None):
      return equal(x, inf, out=out) if out is not None else equal(x, inf)


  def isneginf(x, out=None):
      return equal(x, -inf, out=out) if out is not None else equal(x, -inf)


  def isscalar(element):
      from numbers import Number
      return isinstance(element, (generic, int, float, complex, str, bytes, Number))


  def iterable(y):
      try:
          iter(y)
      except TypeError:
          return False
      return True


  def issubdtype(arg1, arg2):
      first = arg1 if isinstance(arg1, type) and issubclass(arg1, generic) else dtype(arg1).type
      second = arg2 if isinstance(arg2, type) and issubclass(arg2, generic) else dtype(arg2).type
      return issubclass(first, second)


  def can_cast(from_, to, casting="safe"):
      if type(from_) in (int, float, complex):
          raise TypeError("can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.\n"
                          "This change was part of adopting NEP 50, we may explicitly allow them again in the future.")
      from_, to = from_.dtype if isinstance(from_, (ndarray, generic)) else dtype(from_), dtype(to)
      if casting == "unsafe":
          return True
      if casting == "same_kind":
          return "buifc".index(from_.kind) <= "buifc".index(to.kind)
      return result_type(from_, to) == to


  def promote_types(type1, type2):
      return result_type(dtype(type1), dtype(type2))


  def min_scalar_type(a):
      a = asarray(a)
      if a.ndim or a.dtype.kind not in "iuf":
          return a.dtype
      value = a.item()
      if a.dtype.kind == "f":
          limits = ((float16, 65000.0), (float32, 3.4e38), (float64, inf))
          return dtype(next(kind for kind, most in limits if not abs(value) < inf or abs(value) < most))
      kinds = (uint8, uint16, uint32, uint64) if value >= 0 else (int8, int16, int32, int64)
      return dtype(next(kind for kind in kinds if iinfo(kind).min <= value <= iinfo(kind).max))


  class finfo:
      def __init__(self, kind):
          kind = asarray(kind).dtype if isinstance(kind, (float, complex, generic, ndarray)) else dtype(kind)
          if kind.kind not in "fc":
              raise ValueError(f"data type {kind.type!r} not inexact")
          if kind.kind == "c":
              kind = dtype(float32 if kind.itemsize == 8 else float64)
          self.dtype = kind
          make = kind.type
          self.bits = 8 * kind.itemsize
          # Digits of the fraction, powers of two that are too large and the smallest normal one, decimal digits.
          self.nmant, self.maxexp, self.minexp, self.precision = {
              64: (52, 1024, -1022, 15), 32: (23, 128, -126, 6), 16: (10, 16, -14, 3)}[self.bits]
          self.negep, self.machep, self.iexp = -self.nmant - 1, -self.nmant, {64: 11, 32: 8, 16: 5}[self.bits]
          self.eps, self.epsneg = make(2.0**self.machep), make(2.0**self.negep)
          self.max = make((2.0 - 2.0**-self.nmant) * 2.0 ** (self.maxexp - 1))
          self.min = -self.max
          self.tiny = self.smallest_normal = make(2.0**self.minexp)
          self.smallest_subnormal = make(2.0 ** (self.minexp - self.nmant))
          self.resolution = make(10.0**-self.precision)

      def __str__(self):
          rule = "-" * 63
          return (f"Machine parameters for {self.dtype}\n{rule}\n"
                  f"precision = {self.precision}   resolution = {self.resolution!s}\n"
                  f"machep = {self.machep}   eps =        {self.eps!s}\n"
                  f"negep =  {self.negep}   epsneg =     {self.epsneg!s}\n"
                  f"minexp = {self.minexp}   tiny =       {self.tiny!s}\n"
                  f"maxexp = {self.maxexp}   max =        {self.max!s}\n"
                  f"nexp =   {self.iexp}   min =        -max\n"
                  f"smallest_normal = {self.smallest_normal!s}   smallest_subnormal = {self.smallest_subnormal!s}\n{rule}\n")

      def __repr__(self):
          return f"finfo(resolution={self.resolution!s}, min={self.min!s}, max={self.max!s}, dtype={self.dtype})"


  class iinfo:
      def __init__(self, kind):
          kind = asarray(kind).dtype if isinstance(kind, (int, generic)) else dtype(kind)
          if kind.kind not in "iu":
              raise ValueError(f"Invalid integer data type {kind.kind!r}.")
          self.dtype = kind
          self.kind = kind.kind
          self.bits = 8 * kind.itemsize
          self.min = 0 if kind.kind == "u" else -2**(self.bits - 1)
          self.max = 2**self.bits - 1 if kind.kind == "u" else 2**(self.bits - 1) - 1

      def __str__(self):
          rule = "-" * 63
          return f"Machine parameters for {self.dtype}\n{rule}\nmin = {self.min}\nmax = {self.max}\n{rule}\n"

      def __repr__(self):
          return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"


  _error_names = ("divide", "over", "under", "invalid")


  def geterr():
      return dict(zip(_error_names, _seterr_modes(None)))


  def seterr(all=None, divide=None, over=None, under=None, invalid=None):
      old = geterr()
      given = (divide, over, under, invalid)
      _seterr_modes(tuple(value or all or old[name] for name, value in zip(_error_names, given)))
      return old


  class errstate:
      def __init__(self, *, call=None, all=None, divide=None, over=None, under=None, invalid=None):
          self._modes = dict(all=all, divide=divide, over=over, under=under, invalid=invalid)

      def __enter__(self):
          self._old = seterr(**self._modes)

      def __exit__(self, *details):
          seterr(**self._old)

      def __call__(self, function):
          def wrapped(*args, **kwargs):
              with errstate(**self._modes):
                  return function(*args, **kwargs)
          wrapped.__name__ = function.__name__
          return wrapped


  def frexp(x):
      import math
      x = asarray(x)
      kind = exp(x[:0] if x.ndim else x).dtype
      fractions, exponents = vectorize(math.frexp, otypes=[float, int32])(x)
      return fractions.astype(kind)[()], exponents[()]


  # Chebyshev's coefficients of exp(-x) * I0(x), up to 8 and, times the root of x, beyond.
  _near = (-4.4153416464793395e-18, 3.3307945188222384e-17, -2.431279846547955e-16, 1.715391285555133e-15, -1.1685332877993451e-14,
           7.676185498604936e-14, -4.856446783111929e-13, 2.95505266312964e-12, -1.726826291441556e-11, 9.675809035373237e-11,
           -5.189795601635263e-10, 2.6598237246823866e-09, -1.300025009986248e-08, 6.046995022541919e-08, -2.670793853940612e-07,
           1.1173875391201037e-06, -4.4167383584587505e-06, 1.6448448070728896e-05, -5.754195010082104e-05, 0.00018850288509584165,
           -0.0005763755745385824, 0.0016394756169413357, -0.004324309995050576, 0.010546460394594998, -0.02373741480589947,
           0.04930528423967071, -0.09490109704804764, 0.17162090152220877, -0.3046826723431984, 0.6767952744094761)
  _far = (-7.233180487874754e-18, -4.830504485944182e-18, 4.46562142029676e-17, 3.461222867697461e-17, -2.8276239805165836e-16,
          -3.425485619677219e-16, 1.7725601330565263e-15, 3.8116806693526224e-15, -9.554846698828307e-15, -4.150569347287222e-14,
          1.54008621752141e-14, 3.8527783827421426e-13, 7.180124451383666e-13, -1.7941785315068062e-12, -1.3215811840447713e-11,
          -3.1499165279632416e-11, 1.1889147107846439e-11, 4.94060238822497e-10, 3.3962320257083865e-09, 2.266668990498178e-08,
          2.0489185894690638e-07, 2.8913705208347567e-06, 6.889758346916825e-05, 0.0033691164782556943, 0.8044904110141088)


  def _chebyshev(x, coefficients):
      last, before, made = 0.0, 0.0, coefficients[0]
      for coefficient in coefficients[1:]:
          before, last = last, made
          made = x * last - before + coefficient
      return 0.5 * (made - before)


  def i0(x):
      x = asarray(x)
      if x.dtype.kind == "c":
          raise TypeError("i0 not supported for complex values")
      x = absolute(x if x.dtype.kind == "f" else x.astype(float))
      with errstate(all="ignore"):
          near = exp(x) * _chebyshev(x / 2.0 - 2, _near)
          far = exp(x) * _chebyshev(32.0 / x - 2.0, _far) / sqrt(x)
      return where(x <= 8.0, near, far)


  def kaiser(M, beta):
      if M == 1:
          return ones(1)
      places = arange(0, M)
      middle = (M - 1) / 2.0
      return i0(beta * sqrt(1 - ((places - middle) / middle) ** 2.0)) / i0(float(beta))


  def show_config():
      print("numpy 2.4.6, as Lectern has it")


  def __getattr__(name):
      if name == "typing":
          import numpy.typing
          return numpy.typing
      if name == "polynomial":
          import numpy.polynomial
          return numpy.polynomial
      if name == "emath":
          import numpy.emath
          return numpy.emath
      if name == "char":
          import numpy.char
          return numpy.char
      if name == "strings":
          import numpy.strings
          return numpy.strings
      from _numpy_removed import explanation
      raise AttributeError(explanation(name))


  import numpy.exceptions, numpy.fft, numpy.lib.stride_tricks, numpy.linalg, numpy.random, numpy.testing

  del AxisError, numpy

  """#
}
