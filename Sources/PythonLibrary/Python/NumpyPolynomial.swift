extension PythonSource {
  static let numpyPolynomialModule = #"""
  """Polynomials as objects that remember where they live."""

  import numpy.polynomial.chebyshev as chebyshev
  import numpy.polynomial.legendre as legendre
  import numpy.polynomial.polybase as polybase
  import numpy.polynomial.polynomial as polynomial
  import numpy.polynomial.polyutils as polyutils
  from numpy.polynomial.chebyshev import Chebyshev
  from numpy.polynomial.legendre import Legendre
  from numpy.polynomial.polynomial import Polynomial


  def set_default_printstyle(style):
      if style not in ("ascii", "unicode"):
          raise ValueError(f"Unsupported format string '{style}'. Valid options are 'ascii' and 'unicode'")
      polybase.ABCPolyBase._use_unicode = style == "unicode"
  """#

  static let numpyPolynomialUtilsModule = #"""
  """What the families of polynomials have in common."""

  import operator
  import warnings
  import numpy as np
  from numpy.exceptions import RankWarning


  def trimseq(seq):
      if len(seq) == 0 or seq[-1] != 0:
          return seq
      last = len(seq) - 1
      while last > 0 and seq[last] == 0:
          last -= 1
      return seq[:last + 1]


  def as_series(alist, trim=True):
      arrays = [np.array(a, ndmin=1, copy=None) for a in alist]
      for a in arrays:
          if a.size == 0:
              raise ValueError("Coefficient array is empty")
          if a.ndim != 1:
              raise ValueError("Coefficient array is not 1-d")
      if trim:
          arrays = [trimseq(a) for a in arrays]
      try:
          kind = np.result_type(*arrays)
      except Exception as error:
          raise ValueError("Coefficient arrays have no common type") from error
      if kind.kind not in "fcO":
          kind = np.dtype(float)
      return [np.array(a, dtype=kind) for a in arrays]


  def trimcoef(c, tol=0):
      if tol < 0:
          raise ValueError("tol must be non-negative")
      [c] = as_series([c])
      [known] = np.nonzero(np.abs(c) > tol)
      return c[:1] * 0 if len(known) == 0 else c[:known[-1] + 1].copy()


  def getdomain(x):
      [x] = as_series([x], trim=False)
      return np.array((x.min(), x.max()))


  def mapparms(old, new):
      length, wanted = old[1] - old[0], new[1] - new[0]
      return (old[1] * new[0] - old[0] * new[1]) / length, wanted / length


  def mapdomain(x, old, new):
      if type(x) not in (int, float, complex) and not isinstance(x, np.generic):
          x = np.asanyarray(x)
      off, scl = mapparms(old, new)
      return off + scl * x


  def _whole(value, name):
      try:
          return operator.index(value)
      except TypeError as error:
          raise TypeError(f"{name} must be an integer, received {value}") from error


  def _sum(a, b, sign=1):
      [a, b] = as_series([a, b])
      length = max(len(a), len(b))
      total = np.zeros(length, np.result_type(a, b))
      total[:len(a)] = a
      total[:len(b)] += sign * b
      return trimseq(total)


  def _power(multiply, c, pow, maxpower):
      [c] = as_series([c])
      power = int(pow)
      if power != pow or power < 0:
          raise ValueError("Power must be a non-negative integer.")
      if maxpower is not None and power > maxpower:
          raise ValueError("Power is too large")
      if power == 0:
          return np.array([1], dtype=c.dtype)
      result = c
      for _ in range(2, power + 1):
          result = multiply(result, c)
      return result


  def _quotient(multiply, a, b):
      [a, b] = as_series([a, b])
      if b[-1] == 0:
          raise ZeroDivisionError
      if len(a) < len(b):
          return a[:1] * 0, a
      if len(b) == 1:
          return a / b[-1], a[:1] * 0
      quotient = np.empty(len(a) - len(b) + 1, dtype=a.dtype)
      rest = a
      for degree in range(len(a) - len(b), -1, -1):
          part = multiply([0] * degree + [1], b)
          factor = rest[-1] / part[-1]
          rest = rest[:-1] - factor * part[:-1]
          quotient[degree] = factor
      return quotient, trimseq(rest)


  def _of_roots(line, multiply, roots):
      if len(roots) == 0:
          return np.ones(1)
      [roots] = as_series([roots], trim=False)
      roots.sort()
      parts = [line(-root, 1) for root in roots]
      while len(parts) > 1:
          half, odd = divmod(len(parts), 2)
          joined = [multiply(parts[k], parts[k + half]) for k in range(half)]
          if odd:
              joined[0] = multiply(joined[0], parts[-1])
          parts = joined
      return parts[0]


  def _fit(vander, x, y, deg, rcond=None, full=False, w=None):
      x, y = np.asarray(x) + 0.0, np.asarray(y) + 0.0
      deg = np.asarray(deg)
      if deg.ndim > 1 or deg.dtype.kind not in "iu" or deg.size == 0:
          raise TypeError("deg must be an int or non-empty 1-D array of int")
      if deg.min() < 0:
          raise ValueError("expected deg >= 0")
      if x.ndim != 1:
          raise TypeError("expected 1D vector for x")
      if x.size == 0:
          raise TypeError("expected non-empty vector for x")
      if y.ndim < 1 or y.ndim > 2:
          raise TypeError("expected 1D or 2D array for y")
      if len(x) != len(y):
          raise TypeError("expected x and y to have same length")
      if deg.ndim == 0:
          highest, order = int(deg), int(deg) + 1
          table = vander(x, highest)
      else:
          deg = np.sort(deg)
          highest, order = int(deg[-1]), len(deg)
          table = vander(x, highest)[:, deg]
      left, right = table.T, y.T
      if w is not None:
          w = np.asarray(w) + 0.0
          if w.ndim != 1:
              raise TypeError("expected 1D vector for w")
          if len(x) != len(w):
              raise TypeError("expected x and w to have same length")
          left, right = left * w, right * w
      if rcond is None:
          rcond = len(x) * np.finfo(x.dtype).eps
      scale = np.sqrt(np.square(left).sum(1))
      scale[scale == 0] = 1
      c, residuals, rank, s = np.linalg.lstsq(left.T / scale, right.T, rcond)
      c = (c.T / scale).T
      if deg.ndim > 0:
          whole = np.zeros((highest + 1, c.shape[1]) if c.ndim == 2 else highest + 1, dtype=c.dtype)
          whole[deg] = c
          c = whole
      if rank != order and not full:
          warnings.warn("The fit may be poorly conditioned", RankWarning, stacklevel=3)
      return (c, [residuals, rank, s, rcond]) if full else c


  def format_float(x, parens=False):
      if not np.issubdtype(type(x), np.floating):
          return str(x)
      options = np.get_printoptions()
      if np.isnan(x):
          return options["nanstr"]
      if np.isinf(x):
          return options["infstr"]
      precision = options["precision"]
      fixed = options["floatmode"] == "fixed"
      trim = "k" if fixed else "0"
      size = abs(x)
      if x != 0 and (size >= 1e8 or size < 10.0 ** (-(precision - 1) // 2)):
          text = np.format_float_scientific(x, precision=precision, unique=not fixed, trim=trim)
          return f"({text})" if parens else text
      return np.format_float_positional(x, precision=precision, unique=not fixed, trim=trim)
  """#
}
