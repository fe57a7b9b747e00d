extension PythonSource {
  static let numpyRandomModule = numpyDrawing + numpyRareDistributions + numpyDistributions + numpyGenerators

  private static let numpyDrawing = #"""
  """Random numbers, draw for draw those of numpy."""

  from math import exp as _exp, floor as _floor, lgamma as _lgamma, log as _log, sqrt as _sqrt

  from _numpy import add, array, asarray, broadcast_to, dtype as _dtype, exp, float32, float64, int64, uint32, uint64
  from _numpy import RandomSource, isfinite, multiply, ndarray, sqrt, zeros
  from _numpy_errors import AxisError
  from _numpy_shapes import broadcast_shapes


  def _extent(size):
      if size is None or isinstance(size, tuple):
          return size
      return (size,) if isinstance(size, int) else tuple(asarray(size).ravel().tolist())


  def _scaled(source, size, *parameters):
      """The shape to draw: that which was asked for, or that of the parameters."""
      if size is not None:
          return _extent(size)
      shapes = [asarray(x).shape for x in parameters]
      shape = broadcast_shapes(*shapes) if shapes else ()
      return shape or None


  def _shown(made):
      """Single draws are floats of Python's."""
      if isinstance(made, ndarray):
          return made
      return float(made)


  def _positive(scale):
      if (asarray(scale) < 0).any():
          raise ValueError("scale < 0")


  def _allclose(a, b, rtol, atol):
      return bool((abs(a - b) <= atol + rtol * abs(b)).all())


  """#

  private static let numpyDistributions = #"""
  class _Distributions(_RareDistributions):
      """What both families of generators do alike with uniform, normal and exponential numbers."""

      def _many(self, size, function, *parameters):
          size = _scaled(self._source, size, *parameters)
          if size is None:
              return function(*[x if isinstance(x, (int, float)) else asarray(x).item() for x in parameters])
          count = 1
          for extent in size:
              count *= extent
          columns = [broadcast_to(asarray(x), size).ravel().tolist() for x in parameters]
          rows = zip(*columns) if columns else ((),) * count
          made = [function(*row) for row in rows]
          return (array(made) if made else zeros(0)).reshape(size)

      # Whether it is a `Generator`, which does some things another way.
      _draws_columns = False

      def _given(self, made, dtype, out):
          """Draws of the type and at the place that were asked for."""
          if _dtype(dtype) != float:
              raise TypeError(f"unsupported: draws of {_dtype(dtype)}" if _dtype(dtype).kind == "f" and _dtype(dtype).itemsize == 4 else
                              f"Unsupported dtype dtype('{_dtype(dtype)}') for this distribution")
          if out is None:
              return made
          out[...] = made
          return out

      def standard_normal(self, size=None, dtype=float, out=None):
          return self._given(self._source.normals(_extent(size) if out is None else out.shape), dtype, out)

      def standard_exponential(self, size=None, dtype=float, method="zig", out=None):
          if method != "zig":
              raise TypeError(f"unsupported: standard_exponential by method '{method}'")
          return self._given(self._source.exponentials(_extent(size) if out is None else out.shape), dtype, out)

      def uniform(self, low=0.0, high=1.0, size=None):
          if not isfinite(asarray(high) - asarray(low)).all():
              raise OverflowError("Range exceeds valid bounds" if not self._draws_columns else "high - low range exceeds valid bounds")
          draws = self._source.doubles(_scaled(self._source, size, low, high))
          if isinstance(draws, float):
              return float(low) + (float(high) - float(low)) * draws
          return add(low, multiply(asarray(high) - asarray(low), draws))

      def normal(self, loc=0.0, scale=1.0, size=None):
          if (asarray(scale) < 0).any():
              raise ValueError("scale < 0")
          draws = self._source.normals(_scaled(self._source, size, loc, scale))
          if isinstance(draws, float):
              return float(loc) + float(scale) * draws
          return add(loc, multiply(scale, draws))

      def lognormal(self, mean=0.0, sigma=1.0, size=None):
          return _shown(exp(self.normal(mean, sigma, size)))

      def exponential(self, scale=1.0, size=None):
          if (asarray(scale) < 0).any():
              raise ValueError("scale < 0")
          draws = self._source.exponentials(_scaled(self._source, size, scale))
          return _shown(multiply(scale, draws))

      def laplace(self, loc=0.0, scale=1.0, size=None):
          _positive(scale)
          def one(loc, scale):
              while True:
                  u = self._source.doubles(None)
                  if u >= 0.5:
                      return loc - scale * _log(2.0 - u - u)
                  if u > 0.0:
                      return loc + scale * _log(u + u)
          return self._many(size, one, loc, scale)

      def logistic(self, loc=0.0, scale=1.0, size=None):
          _positive(scale)
          def one(loc, scale):
              while True:
                  u = self._source.doubles(None)
                  if u > 0.0:
                      return loc + scale * _log(u / (1.0 - u))
          return self._many(size, one, loc, scale)

      def gumbel(self, loc=0.0, scale=1.0, size=None):
          _positive(scale)
          def one(loc, scale):
              while True:
                  u = 1.0 - self._source.doubles(None)
                  if u < 1.0:
                      return loc - scale * _log(-_log(u))
          return self._many(size, one, loc, scale)

      def rayleigh(self, scale=1.0, size=None):
          _positive(scale)
          if self._draws_columns:
              return self._many(size, lambda scale: scale * _sqrt(2.0 * self._source.exponentials(None)), scale)
          from math import log1p
          return self._many(size, lambda scale: scale * _sqrt(-2.0 * log1p(-self._source.doubles(None))), scale)

      def pareto(self, a, size=None):
          from math import expm1
          if self._draws_columns:
              return self._many(size, lambda a: expm1(self._source.exponentials(None) / a), a)
          return self._many(size, lambda a: _exp(self._source.exponentials(None) / a) - 1, a)

      def weibull(self, a, size=None):
          return self._many(size, lambda a: self._source.exponentials(None) ** (1.0 / a) if a else 0.0, a)

      def power(self, a, size=None):
          return self._many(size, lambda a: (1 - _exp(-self._source.exponentials(None))) ** (1.0 / a), a)

      def triangular(self, left, mode, right, size=None):
          if (asarray(left) > asarray(mode)).any():
              raise ValueError("left > mode")
          if (asarray(mode) > asarray(right)).any():
              raise ValueError("mode > right")
          if (asarray(left) == asarray(right)).any():
              raise ValueError("left == right")
          def one(left, mode, right):
              base, low = right - left, mode - left
              u = self._source.doubles(None)
              if u <= low / base:
                  return left + _sqrt(u * low * base)
              return right - _sqrt((1.0 - u) * (right - mode) * base)
          return self._many(size, one, left, mode, right)

      def standard_cauchy(self, size=None):
          return self._many(size, lambda: self._source.normals(None) / self._source.normals(None))

      def _gamma(self, shape):
          if shape == 1.0:
              return self._source.exponentials(None)
          if shape == 0.0 or shape != shape:
              return shape
          if shape < 1.0:
              while True:
                  u = self._source.doubles(None)
                  v = self._source.exponentials(None)
                  if u <= 1.0 - shape:
                      x = u ** (1.0 / shape)
                      if x <= v:
                          return x
                  else:
                      y = -_log((1.0 - u) / shape)
                      x = (1.0 - shape + shape * y) ** (1.0 / shape)
                      if x <= v + y:
                          return x
          b = shape - 1.0 / 3.0
          c = 1.0 / _sqrt(9.0 * b)
          while True:
              while True:
                  x = self._source.normals(None)
                  v = 1.0 + c * x
                  if v > 0.0:
                      break
              v = v * v * v
              u = self._source.doubles(None)
              if u < 1.0 - 0.0331 * (x * x) * (x * x):
                  return b * v
              if _log(u) < 0.5 * x * x + b * (1.0 - v + _log(v)):
                  return b * v

      def standard_gamma(self, shape, size=None, dtype=float, out=None):
          return self._given(self._many(size if out is None else out.shape, self._gamma, shape), dtype, out)

      def gamma(self, shape, scale=1.0, size=None):
          if (asarray(shape) < 0).any():
              raise ValueError("shape < 0")
          return self._many(size, lambda shape, scale: scale * self._gamma(shape), shape, scale)

      def chisquare(self, df, size=None):
          return self._many(size, lambda df: 2.0 * self._gamma(df / 2.0), df)

      def f(self, dfnum, dfden, size=None):
          return self._many(size, lambda a, b: (2.0 * self._gamma(a / 2.0) * b) / (2.0 * self._gamma(b / 2.0) * a), dfnum, dfden)

      def standard_t(self, df, size=None):
          def one(df):
              x = self._source.normals(None)
              return _sqrt(df / 2.0) * x / _sqrt(self._gamma(df / 2.0))
          return self._many(size, one, df)

      def _beta(self, a, b):
          if a <= 1.0 and b <= 1.0:
              while True:
                  u = self._source.doubles(None)
                  v = self._source.doubles(None)
                  x, y = u ** (1.0 / a), v ** (1.0 / b)
                  if x + y <= 1.0:
                      if x + y > 0.0:
                          return x / (x + y)
                      x, y = _log(u) / a, _log(v) / b
                      most = max(x, y)
                      return _exp(x - most - _log(_exp(x - most) + _exp(y - most)))
          first = self._gamma(a)
          return first / (first + self._gamma(b))

      def beta(self, a, b, size=None):
          if (asarray(a) <= 0).any():
              raise ValueError("a <= 0")
          if (asarray(b) <= 0).any():
              raise ValueError("b <= 0")
          return self._many(size, self._beta, a, b)

      def dirichlet(self, alpha, size=None):
          alpha = asarray(alpha, float).tolist()
          if any(x <= 0 for x in alpha):
              raise ValueError("alpha <= 0")
          shape = _extent(size) or ()
          count = 1
          for extent in shape:
              count *= extent
          rows = []
          for _ in range(count):
              if self._draws_columns and max(alpha) < 0.1:
                  # Pieces are broken off a stick, for sums of such small gammas are too often zero.
                  row, rest = [], 1.0
                  for place in range(len(alpha) - 1):
                      part = self._beta(alpha[place], sum(alpha[:place:-1]))
                      row.append(rest * part)
                      rest *= 1.0 - part
                  rows.append(row + [rest])
                  continue
              draws = [self._gamma(x) for x in alpha]
              total = 0.0
              for x in draws:
                  total += x
              factor = 1.0 / total
              rows.append([x * factor for x in draws])
          return array(rows).reshape(shape + (len(alpha),))

      def _poisson(self, lam):
          if lam >= 10:
              root, logarithm = _sqrt(lam), _log(lam)
              b = 0.931 + 2.53 * root
              a = -0.059 + 0.02483 * b
              inverse = 1.1239 + 1.1328 / (b - 3.4)
              limit = 0.9277 - 3.6224 / (b - 2)
              while True:
                  u = self._source.doubles(None) - 0.5
                  v = self._source.doubles(None)
                  us = 0.5 - abs(u)
                  k = _floor((2 * a / us + b) * u + lam + 0.43)
                  if us >= 0.07 and v <= limit:
                      return k
                  if k < 0 or us < 0.013 and v > us:
                      continue
                  if _log(v) + _log(inverse) - _log(a / (us * us) + b) <= -lam + k * logarithm - _lgamma(k + 1):
                      return k
          if lam == 0:
              return 0
          limit = _exp(-lam)
          found, product = 0, 1.0
          while True:
              product *= self._source.doubles(None)
              if product <= limit:
                  return found
              found += 1

      def poisson(self, lam=1.0, size=None):
          if not (asarray(lam) >= 0).all():
              raise ValueError("lam < 0 or lam is NaN")
          if (asarray(lam) > 9.2e18).any():
              raise ValueError("lam value too large")
          return self._many(size, self._poisson, lam)

      def _binomial(self, n, p):
          if n == 0 or p == 0.0:
              if not self._draws_columns:
                  self._source.doubles(None)
              return 0
          if p > 0.5:
              return n - self._few(n, 1.0 - p)
          return self._few(n, p)

      def _few(self, n, p):
          if p * n > 30.0:
              return self._accepted(n, p)
          q = 1.0 - p
          start = _exp(n * _log(q))
          middle = n * p
          bound = int(min(n, middle + 10.0 * _sqrt(middle * q + 1)))
          found, chance = 0, start
          u = self._source.doubles(None)
          while u > chance:
              found += 1
              if found > bound:
                  found, chance = 0, start
                  u = self._source.doubles(None)
              else:
                  u -= chance
                  chance = ((n - found + 1) * p * chance) / (found * q)
          return found

      def _accepted(self, n, p):
          """Draws under a hat of a triangle, a parallelogram and two tails, and refuses what lies above the curve."""
          r = p
          q = 1.0 - r
          fm = n * r + r
          m = _floor(fm)
          p1 = _floor(2.195 * _sqrt(n * r * q) - 4.6 * q) + 0.5
          xm = m + 0.5
          xl, xr = xm - p1, xm + p1
          c = 0.134 + 20.5 / (15.3 + m)
          a = (fm - xl) / (fm - xl * r)
          laml = a * (1.0 + a / 2.0)
          a = (xr - fm) / (xr * q)
          lamr = a * (1.0 + a / 2.0)
          p2 = p1 * (1.0 + 2.0 * c)
          p3 = p2 + c / laml
          p4 = p3 + c / lamr
          nrq = n * r * q
          while True:
              u = self._source.doubles(None) * p4
              v = self._source.doubles(None)
              if u <= p1:
                  return _floor(xm - p1 * v + u)
              if u <= p2:
                  x = xl + (u - p1) / c
                  v = v * c + 1.0 - abs(m - x + 0.5) / p1
                  if v > 1.0:
                      continue
                  y = _floor(x)
              elif u <= p3:
                  y = _floor(xl + _log(v) / laml) if v else -1
                  if y < 0:
                      continue
                  v = v * (u - p2) * laml
              else:
                  y = _floor(xr - _log(v) / lamr) if v else n + 1
                  if y > n:
                      continue
                  v = v * (u - p3) * lamr
              k = abs(y - m)
              if not (k > 20 and k < nrq / 2.0 - 1):
                  s = r / q
                  a = s * (n + 1)
                  f = 1.0
                  if m < y:
                      for i in range(m + 1, y + 1):
                          f *= a / i - s
                  elif m > y:
                      for i in range(y + 1, m + 1):
                          f /= a / i - s
                  if v > f:
                      continue
                  return y
              rho = (k / nrq) * ((k * (k / 3.0 + 0.625) + 0.16666666666666666) / nrq + 0.5)
              t = -k * k / (2 * nrq)
              a = _log(v)
              if a < t - rho:
                  return y
              if a > t + rho:
                  continue
              x1, f1, z, w = y + 1, m + 1, n + 1 - m, n - y + 1
              x2, f2, z2, w2 = x1 * x1, f1 * f1, z * z, w * w
              def tail(square, value):
                  return (13680.0 - (462.0 - (132.0 - (99.0 - 140.0 / square) / square) / square) / square) / value / 166320.0
              if a > (xm * _log(f1 / x1) + (n - m + 0.5) * _log(z / w) + (y - m) * _log(w * r / (x1 * q)) + tail(f2, f1) + tail(z2, z)
                      + tail(x2, x1) + tail(w2, w)):
                  continue
              return y

      def binomial(self, n, p, size=None):
          p_all = asarray(p)
          if not ((p_all >= 0) & (p_all <= 1)).all():
              raise ValueError("p < 0, p > 1 or p is NaN")
          if (asarray(n) < 0).any():
              raise ValueError("n < 0")
          return self._many(size, self._binomial, n, p)

      def geometric(self, p, size=None):
          if not ((asarray(p) > 0) & (asarray(p) <= 1)).all():
              raise ValueError("p <= 0, p > 1 or p contains NaNs")

          def one(p):
              from math import ceil, log1p
              if p >= 0.333333333333333333333333:
                  found, total, product, q = 1, p, p, 1.0 - p
                  u = self._source.doubles(None)
                  while u > total:
                      product *= q
                      total += product
                      found += 1
                  return found
              return int(ceil(_log(1.0 - self._source.doubles(None)) / _log(1.0 - p)))
          return self._many(size, one, p)

      def multinomial(self, n, pvals, size=None):
          n, pvals = asarray(n), asarray(pvals, float)
          if pvals.ndim == 0:
              raise TypeError("object of type 'float' has no len()")
          if n.ndim or pvals.ndim > 1:
              if not self._draws_columns:
                  raise TypeError("only 0-dimensional arrays can be converted to Python scalars")
              outer = broadcast_shapes(n.shape, pvals.shape[:-1]) if size is None else _extent(size)
              counts = broadcast_to(n, outer).ravel().tolist()
              chances = broadcast_to(pvals, outer + pvals.shape[-1:]).reshape(-1, pvals.shape[-1]).tolist()
              rows = [self._shares(count, row) for count, row in zip(counts, chances)]
              return array(rows).reshape(outer + pvals.shape[-1:])
          shape = _extent(size) or ()
          count = 1
          for extent in shape:
              count *= extent
          rows = [self._shares(int(n), pvals.tolist()) for _ in range(count)]
          return array(rows, int).reshape(shape + (pvals.shape[0],))

      def _shares(self, left, pvals):
          if left < 0:
              raise ValueError("n < 0")
          if any(not 0 <= p <= 1 for p in pvals):
              raise ValueError("pvals < 0, pvals > 1 or pvals contains NaNs")
          if sum(pvals[:-1]) > 1.0 + 1e-12:
              raise ValueError("sum(pvals[:-1]) > 1.0" if not self._draws_columns else "sum(pvals[:-1]) > 1.0")
          row, total = [0] * len(pvals), 1.0
          for place, p in enumerate(pvals[:-1]):
              row[place] = self._binomial(left, p / total)
              left -= row[place]
              if left <= 0:
                  return row
              total -= p
          row[-1] = left
          return row

      def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8, *, method="svd"):
          from numpy.linalg import cholesky, eigh, svd
          mean, cov = asarray(mean), asarray(cov)
          if mean.ndim != 1:
              raise ValueError("mean must be 1 dimensional")
          if cov.ndim != 2 or cov.shape[0] != cov.shape[1]:
              raise ValueError("cov must be 2 dimensional and square")
          if mean.shape[0] != cov.shape[0]:
              raise ValueError("mean and cov must have same length")
          if method not in ("eigh", "svd", "cholesky"):
              raise ValueError("method must be one of {'eigh', 'svd', 'cholesky'}")
          cov = cov.astype(float)
          shape = (_extent(size) or ()) + mean.shape
          if method == "cholesky":
              factor = cholesky(cov)
          elif method == "eigh":
              s, u = eigh(cov)
              factor = u * sqrt(abs(s))
              is_valid = not (s < -tol).any()
          else:
              u, s, vh = svd(cov)
              factor = u * sqrt(s) if self._draws_columns else (sqrt(s)[:, None] * vh).T
              is_valid = _allclose((vh.T * s) @ vh, cov, tol, tol)
          if method != "cholesky" and check_valid != "ignore" and not is_valid:
              if check_valid == "raise":
                  raise ValueError("covariance is not symmetric positive-semidefinite.")
              from warnings import warn
              warn("covariance is not symmetric positive-semidefinite.", RuntimeWarning, 2)
          draws = self._source.normals(shape).reshape(-1, mean.shape[0])
          return (mean + draws @ factor.T).reshape(shape)

      def bytes(self, length):
          words = [int(x) for x in self._words(-(-length // 4))]
          return b"".join(x.to_bytes(4, "little") for x in words)[:length]

      def _words(self, count):
          return self._source.integers_between(0, 0xffffffff, count).tolist()

      def _ordered(self, x):
          if isinstance(x, ndarray):
              if x.ndim == 0:
                  raise TypeError("x must be an integer or at least 1-dimensional")
              x[...] = x[self._source.order(len(x))]
              return
          x[:] = [x[place] for place in self._source.order(len(x)).tolist()]

      def shuffle(self, x, axis=0):
          if axis:
              self._ordered(x.swapaxes(0, axis))
          else:
              self._ordered(x)

      def permutation(self, x, axis=0):
          if isinstance(x, int) or hasattr(x, "__index__") and not hasattr(x, "__len__"):
              return self._source.order(x)
          x = asarray(x)
          if x.ndim == 0:
              if x.dtype.kind not in "iu":
                  if self._draws_columns:
                      raise AxisError(axis, 0)
                  raise IndexError("x must be an integer or at least 1-dimensional")
              return self._source.order(int(x))
          return x.take(self._source.order(x.shape[axis]), axis)

      def _integers(self, low, last, size, dtype):
          """Integers of a type, the small ones out of pieces of 32 bits."""
          kind = _dtype(dtype)
          if kind.kind not in "iub":
              raise TypeError(f"Unsupported dtype dtype('{kind}') for randint" if not self._draws_columns else
                              f"Unsupported dtype dtype('{kind}') for integers")
          bits = 1 if kind.kind == "b" else 8 * kind.itemsize
          least = -2 ** (bits - 1) if kind.kind == "i" else 0
          if low < least:
              raise ValueError(f"low is out of bounds for {kind}")
          if last > least + 2**bits - 1:
              raise ValueError(f"high is out of bounds for {kind}")
          shape = _extent(size)
          if bits < 32:
              made = self._source.small_integers(low, last, () if shape is None else shape, bits)
          else:
              made = self._source.integers_between(low, last, shape)
          if shape is None:
              made = int(made)
              return made if dtype is int and not self._draws_columns else bool(made) if dtype is bool else kind.type(made)
          return made if made.dtype == kind else made.astype(kind)

      def _places(self, count, size, replace, p, population, once, distinct):
          """Which of so many are drawn; what the generators word and draw in their own way comes from them."""
          shape = _extent(size)
          total = 1
          for extent in shape or ():
              total *= extent
          if count == 0 and total:
              raise ValueError(f"{population} cannot be empty unless no samples are taken")
          if p is not None:
              p = self._weights(p, count)
          if replace:
              if p is None:
                  return self._source.integers_between(0, count - 1, shape)
              bounds = p.cumsum()
              bounds /= bounds[-1]
              return bounds.searchsorted(self._source.doubles(shape), "right")
          if total > count:
              raise ValueError(f"Cannot take a larger sample than population when {once}")
          places = self._distinct_by_weight(p, total) if p is not None else distinct(total)
          return places.reshape(shape) if shape is not None else int(places[0])

      def _weights(self, p, count):
          p = asarray(p, float)
          if p.ndim != 1:
              raise ValueError("'p' must be 1-dimensional")
          if p.size != count:
              raise ValueError("a and p must have same size" if self._draws_columns else "'a' and 'p' must have same size")
          if (p < 0).any():
              raise ValueError(f"{self._word} are not non-negative")
          if abs(float(p.sum()) - 1.0) > 1.5e-8:
              raise ValueError(f"{self._word} do not sum to 1{self._advice}")
          return p

      def _chosen(self, a, places, size):
          if isinstance(a, ndarray):
              return a[places]
          return places if isinstance(places, ndarray) else int(places)

      def _distinct_by_weight(self, p, count):
          if int((p > 0).sum()) < count:
              raise ValueError("Fewer non-zero entries in p than size")
          found = []
          rest = p.copy()
          while len(found) < count:
              draws = self._source.doubles((count - len(found),))
              for place in found:
                  rest[place] = 0
              bounds = rest.cumsum()
              bounds = bounds / bounds[-1]
              for place in bounds.searchsorted(draws, "right").tolist():
                  if place not in found:
                      found.append(place)
          return array(found, int)


  """#
}
