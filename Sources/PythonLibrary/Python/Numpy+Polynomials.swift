extension PythonSource {
  static let numpyPolynomialsModule = #"""
  """Polynomials by their coefficients, the highest power first."""

  from _numpy import arange, array, asarray, concatenate, float64, ndarray, ones, result_type, sqrt, zeros
  from _numpy_shapes import atleast_1d
  from _numpy_products import outer as outer_product
  from _numpy_statistics import convolve


  def roots(p):
      p = atleast_1d(p)
      if p.ndim != 1:
          raise ValueError("Input must be a rank-1 array.")
      known = p.nonzero()[0]
      if not len(known):
          return array([])
      zeros_behind = len(p) - int(known[-1]) - 1
      p = p[int(known[0]):int(known[-1]) + 1]
      if p.dtype.kind not in "fc":
          p = p.astype(float)
      degree = len(p) - 1
      if degree < 1:
          return zeros(zeros_behind)
      from numpy.linalg import eigvals
      companion = zeros((degree, degree), p.dtype)
      companion[arange(1, degree), arange(degree - 1)] = 1
      companion[0, :] = -p[1:] / p[0]
      made = eigvals(companion)
      return concatenate((made, zeros(zeros_behind, made.dtype)))


  def poly(seq_of_zeros):
      found = atleast_1d(seq_of_zeros)
      if found.ndim == 2 and found.shape[0] == found.shape[1] and found.shape[0]:
          from numpy.linalg import eigvals
          found = eigvals(found)
      elif found.ndim != 1:
          raise ValueError("input must be 1d or non-empty square 2d array.")
      if not len(found):
          return 1.0
      if found.dtype.kind not in "fc":
          found = found.astype(float)
      made = ones(1, found.dtype)
      for zero in found:
          made = convolve(made, array([1, -zero], found.dtype))
      if made.dtype.kind == "c":
          mirrored = found.conj().copy()
          own = found.copy()
          own.sort()
          mirrored.sort()
          if (own == mirrored).all():
              made = made.real.copy()
      return made


  def polyval(p, x):
      p = asarray(p)
      if isinstance(x, poly1d):
          made = poly1d(0)
          for factor in p:
              made = made * x + factor
          return made
      x = asarray(x)
      made = zeros(x.shape, x.dtype)
      for factor in p:
          made = made * x + factor
      return made


  def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
      from numpy.linalg import inv, lstsq
      from _numpy_making import vander
      x, y = asarray(x) + 0.0, asarray(y) + 0.0
      order = int(deg) + 1
      if deg < 0:
          raise ValueError("expected deg >= 0")
      if x.ndim != 1:
          raise TypeError("expected 1D vector for x")
      if x.size == 0:
          raise TypeError("expected non-empty vector for x")
      if y.ndim < 1 or y.ndim > 2:
          raise TypeError("expected 1D or 2D array for y")
      if x.shape[0] != y.shape[0]:
          raise TypeError("expected x and y to have same length")
      if rcond is None:
          rcond = len(x) * float64(2.220446049250313e-16)
      matrix = vander(x, order)
      right = y
      if w is not None:
          w = asarray(w) + 0.0
          if w.ndim != 1:
              raise TypeError("expected a 1-d array for weights")
          if w.shape[0] != y.shape[0]:
              raise TypeError("expected w and y to have the same length")
          matrix = matrix * w[:, None]
          right = right * (w[:, None] if right.ndim == 2 else w)
      scale = sqrt((matrix * matrix).sum(0))
      made, rest, rank, values = lstsq(matrix / scale, right, rcond)
      made = (made.T / scale).T
      if rank != order and not full:
          from warnings import warn
          from _numpy_errors import RankWarning
          warn("Polyfit may be poorly conditioned", RankWarning, 2)
      if full:
          return made, rest, rank, values, rcond
      if cov:
          matrix = matrix / scale
          spread = inv(dot_product(matrix)) / outer_product(scale, scale)
          factor = 1
          if cov != "unscaled":
              if len(x) <= order:
                  raise ValueError("the number of data points must exceed order to scale the covariance matrix")
              factor = rest / (len(x) - order)
          return made, spread * factor if y.ndim == 1 else spread[:, :, None] * factor
      return made


  def dot_product(matrix):
      return matrix.T @ matrix


  def polyder(p, m=1):
      if m < 0:
          raise ValueError("Order of derivative must be positive (see polyint)")
      is_class = isinstance(p, poly1d)
      p = asarray(p)
      for _ in range(m):
          p = p[:-1] * arange(p.size - 1, 0, -1)
      return poly1d(p if p.size else [0]) if is_class else p


  def polyint(p, m=1, k=None):
      if m < 0:
          raise ValueError("Order of integral must be positive (see polyder)")
      is_class = isinstance(p, poly1d)
      constants = zeros(m) if k is None else atleast_1d(k)
      if len(constants) == 1 and m > 1:
          constants = constants[0] * ones(m)
      if len(constants) < m:
          raise ValueError("k must be a scalar or a rank-1 array of length 1 or >m.")
      p = asarray(p)
      for step in range(m):
          p = concatenate((p / arange(p.size, 0, -1), [constants[step]]))
      return poly1d(p) if is_class else p


  def _aligned(a1, a2):
      a1, a2 = atleast_1d(a1), atleast_1d(a2)
      short = len(a2) - len(a1)
      if short > 0:
          a1 = concatenate((zeros(short, a1.dtype), a1))
      elif short < 0:
          a2 = concatenate((zeros(-short, a2.dtype), a2))
      return a1, a2


  def _like(made, *given):
      return poly1d(made) if any(isinstance(x, poly1d) for x in given) else made


  def polyadd(a1, a2):
      first, second = _aligned(a1, a2)
      return _like(first + second, a1, a2)


  def polysub(a1, a2):
      first, second = _aligned(a1, a2)
      return _like(first - second, a1, a2)


  def polymul(a1, a2):
      return _like(convolve(atleast_1d(poly1d(a1)), atleast_1d(poly1d(a2))), a1, a2)


  def polydiv(u, v):
      rest, divisor = atleast_1d(u) + 0.0, atleast_1d(v) + 0.0
      kind = result_type(rest, divisor)
      degree, other = len(rest) - 1, len(divisor) - 1
      scale = 1.0 / divisor[0]
      quotient = zeros(max(degree - other + 1, 1), kind)
      rest = rest.astype(kind)
      for place in range(degree - other + 1):
          factor = scale * rest[place]
          quotient[place] = factor
          rest[place:place + other + 1] -= factor * divisor
      while len(rest) > 1 and abs(rest[0]) <= 1e-14:
          rest = rest[1:]
      return _like(quotient, u, v), _like(rest, u, v)


  class poly1d:
      __hash__ = None
      __array_priority__ = 1

      def __init__(self, c_or_r, r=False, variable=None):
          if isinstance(c_or_r, poly1d):
              self._variable = variable or c_or_r._variable
              self._coeffs = c_or_r._coeffs
              return
          if r:
              c_or_r = poly(c_or_r)
          made = atleast_1d(c_or_r)
          if made.ndim > 1:
              raise ValueError("Polynomial must be 1d only.")
          known = made.nonzero()[0]
          self._coeffs = made[int(known[0]):] if len(known) else made[-1:]
          self._variable = variable or "x"

      @property
      def coeffs(self):
          return self._coeffs

      c = coef = coefficients = coeffs

      @property
      def variable(self):
          return self._variable

      @property
      def order(self):
          return len(self._coeffs) - 1

      o = order

      @property
      def roots(self):
          return roots(self._coeffs)

      r = roots

      def __array__(self, dtype=None, copy=None):
          return self._coeffs if dtype is None else self._coeffs.astype(dtype)

      def __repr__(self):
          return f"poly1d({repr(self._coeffs)[6:-1]})"

      def __len__(self):
          return self.order

      def __str__(self):
          terms = []
          for place, value in enumerate(self._coeffs):
              power = self.order - place
              if value.imag == 0:
                  number = "%.4g" % value.real
              elif value.real == 0:
                  number = "%.4gj" % value.imag
              else:
                  number = "(%.4g + %.4gj)" % (value.real, value.imag)
              if number == "0" and (power or place):
                  continue
              if power == 0:
                  terms.append((number, ""))
              else:
                  terms.append((f"{number} {self._variable}", str(power) if power > 1 else ""))
          # Powers stand in a line above, and lines are broken before they get too long.
          text, above, below = " ", "", ""
          for number, (term, power) in enumerate(terms):
              if number:
                  term = f" - {term[1:]}" if term.startswith("-") else f" + {term}"
              if not power:
                  below += term
                  continue
              upper = " " * (len(below) - len(above) + len(term) - 1) + power
              if len(below) + len(term) + len(power) - 1 > 70 or len(above) + len(upper) > 70:
                  text += above + "\n" + below + "\n "
                  above, below = " " * (len(term) - 1) + power, term + " " * (len(power) - 1)
              else:
                  above += upper
                  below += term + " " * (len(power) - 1)
          return text + above + "\n" + below

      def __call__(self, val):
          return polyval(self._coeffs, val)

      def __neg__(self):
          return poly1d(-self._coeffs)

      def __pos__(self):
          return self

      def __add__(self, other):
          return poly1d(polyadd(self._coeffs, poly1d(other)._coeffs))

      __radd__ = __add__

      def __sub__(self, other):
          return poly1d(polysub(self._coeffs, poly1d(other)._coeffs))

      def __rsub__(self, other):
          return poly1d(polysub(poly1d(other)._coeffs, self._coeffs))

      def __mul__(self, other):
          if not isinstance(other, poly1d) and asarray(other).ndim == 0:
              return poly1d(self._coeffs * other)
          return poly1d(polymul(self._coeffs, poly1d(other)._coeffs))

      __rmul__ = __mul__

      def __pow__(self, power):
          if not isinstance(power, int) or power < 0:
              raise ValueError("Power to non-negative integers only.")
          made = poly1d([1])
          for _ in range(power):
              made = made * self
          return made

      def __truediv__(self, other):
          if not isinstance(other, poly1d) and asarray(other).ndim == 0:
              return poly1d(self._coeffs / other)
          return polydiv(self, poly1d(other))

      __div__ = __truediv__

      def __eq__(self, other):
          if not isinstance(other, poly1d):
              return NotImplemented
          return self._coeffs.shape == other._coeffs.shape and (self._coeffs == other._coeffs).all()

      def __ne__(self, other):
          return NotImplemented if not isinstance(other, poly1d) else not self == other

      def __getitem__(self, power):
          return self._coeffs[self.order - power] if 0 <= power <= self.order else self._coeffs.dtype.type(0)

      def __setitem__(self, power, value):
          if power < 0:
              raise ValueError("Does not support negative powers.")
          if power > self.order:
              self._coeffs = concatenate((zeros(power - self.order, self._coeffs.dtype), self._coeffs))
          self._coeffs[self.order - power] = value

      def __iter__(self):
          return iter(self._coeffs)

      def deriv(self, m=1):
          return poly1d(polyder(self._coeffs, m))

      def integ(self, m=1, k=0):
          return poly1d(polyint(self._coeffs, m, k))

  """#
}
