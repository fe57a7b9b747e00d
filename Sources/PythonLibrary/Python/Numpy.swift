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
  from _numpy_products import *
  from _numpy_printing import *
  from _numpy_files import *

  del fourier, matrix_determinant, matrix_eigenvalues, matrix_factors, matrix_inverse, matrix_root, matrix_sign_and_logarithm
  del matrix_singular, matrix_solution, matrix_symmetric
  del array_text, seterr_modes, print_options, set_print_options, unique_parts, RandomSource, contextmanager

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
      return floor_divide(x1, x2), remainder(x1, x2)


  def modf(x):
      whole = trunc(x)
      return subtract(x, whole), whole


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
      return equal(x, inf)


  def isneginf(x, out=None):
      return equal(x, -inf)


  def isscalar(element):
      return isinstance(element, (generic, int, float, complex, str, bytes))


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
      from_, to = dtype(from_), dtype(to)
      if casting == "unsafe":
          return True
      if casting == "same_kind":
          return "buifc".index(from_.kind) <= "buifc".index(to.kind)
      return result_type(from_, to) == to


  def promote_types(type1, type2):
      return result_type(dtype(type1), dtype(type2))


  def min_scalar_type(a):
      return asarray(a).dtype


  def may_share_memory(a, b, max_work=None):
      return shares_memory(a, b)


  class finfo:
      def __init__(self, kind):
          kind = dtype(kind)
          if kind.kind != "f":
              raise ValueError(f"data type {kind.type!r} not inexact")
          self.dtype = kind
          make = kind.type
          if kind == float64:
              self.bits, self.precision = 64, 15
              self.eps, self.epsneg = make(2.0**-52), make(2.0**-53)
              self.max, self.tiny = make(1.7976931348623157e308), make(2.2250738585072014e-308)
              self.smallest_subnormal = make(5e-324)
              self.nmant, self.maxexp, self.minexp = 52, 1024, -1022
          else:
              self.bits, self.precision = 32, 6
              self.eps, self.epsneg = make(2.0**-23), make(2.0**-24)
              self.max, self.tiny = make(3.4028234663852886e38), make(1.1754943508222875e-38)
              self.smallest_subnormal = make(1e-45)
              self.nmant, self.maxexp, self.minexp = 23, 128, -126
          self.min = -self.max
          self.smallest_normal = self.tiny
          self.resolution = make(10.0**-self.precision)

      def __repr__(self):
          return f"finfo(resolution={self.resolution}, min={self.min}, max={self.max}, dtype={self.dtype})"


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


  def logaddexp2(x1, x2):
      return logaddexp(multiply(x1, 0.6931471805599453), multiply(x2, 0.6931471805599453)) / 0.6931471805599453


  def spacing(x):
      import math
      made = vectorize(math.ulp)(x)
      return made


  def nextafter(x1, x2):
      import math
      return vectorize(math.nextafter)(x1, x2)


  def gcd(x1, x2):
      import math
      return vectorize(math.gcd)(x1, x2)


  def lcm(x1, x2):
      import math
      return vectorize(math.lcm)(x1, x2)


  def ldexp(x1, x2):
      return multiply(x1, power(2.0, x2))


  def frexp(x):
      import math
      return vectorize(math.frexp)(x)


  def i0(x):
      x = asarray(x, float)
      made = ones(x.shape)
      term = ones(x.shape)
      for step in range(1, 60):
          term = term * (x * x / 4.0) / (step * step)
          made = made + term
      return made


  def kaiser(M, beta):
      if M == 1:
          return ones(1)
      places = arange(0, M)
      middle = (M - 1) / 2.0
      return i0(beta * sqrt(1 - ((places - middle) / middle) ** 2.0)) / i0(float(beta))


  def show_config():
      print("numpy 2.4.6, as Lectern has it")


  import numpy.exceptions, numpy.fft, numpy.linalg, numpy.random

  del AxisError, numpy

  """#
}
