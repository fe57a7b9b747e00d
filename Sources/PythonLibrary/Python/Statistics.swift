extension PythonSource {
  static let statisticsModule = #"""
  """Averages and spreads, summed exactly."""

  from collections import namedtuple
  from math import erf, exp, fabs, fsum, gcd, hypot, isqrt, lcm, log, sqrt, tau

  __all__ = [
      "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
      "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode",
      "pstdev", "pvariance", "quantiles", "stdev", "variance",
  ]

  LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


  class StatisticsError(ValueError):
      pass


  # Sums are ratios of integers; the denominator None marks a numerator that is an infinity or a NaN.

  def _ratio(x):
      try:
          return x.as_integer_ratio()
      except AttributeError:
          pass
      except (OverflowError, ValueError):
          return x, None
      try:
          return x.numerator, x.denominator
      except AttributeError:
          raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


  def _common_type(a, b):
      if a is b or b is int or b is bool:
          return a
      if a is int or issubclass(b, a):
          return b
      if issubclass(a, b):
          return a
      if issubclass(a, int) or issubclass(b, float) and a.__name__ == "Fraction":
          return b
      if issubclass(b, int) or issubclass(a, float) and b.__name__ == "Fraction":
          return a
      raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


  def _combined_type(types):
      combined = int
      # Only the words of a refusal depend on the order.
      for t in sorted(types, key=lambda t: t.__name__ != "Decimal"):
          combined = _common_type(combined, t)
      return combined


  def _reduced(numerator, denominator):
      if denominator is None:
          return numerator, None
      common = gcd(numerator, denominator)
      return numerator // common, denominator // common


  def _total(numerators):
      """The sum of {denominator: numerator} as one ratio."""
      if None in numerators:
          return numerators[None], None
      denominator = lcm(*numerators)
      return _reduced(sum(n * (denominator // d) for d, n in numerators.items()), denominator)


  def _sum(data):
      types = {}
      numerators = {}
      count = 0
      for x in data:
          types[type(x)] = True
          n, d = _ratio(x)
          numerators[d] = numerators.get(d, 0) + n
          count += 1
      return _combined_type(types), _total(numerators), count


  def _divided(ratio, divisor):
      n, d = ratio
      return (n / divisor, None) if d is None else _reduced(n, d * divisor)


  def _squared_deviations(data, center):
      """The type of the numbers, the exact sum of their squared deviations, the mean as a ratio, and the count."""
      if center is not None:
          T, squares, count = _sum((d := x - center) * d for x in data)
          return T, squares, center, count
      types = {}
      numerators = {}
      squares = {}
      count = 0
      for x in data:
          types[type(x)] = True
          n, d = _ratio(x)
          numerators[d] = numerators.get(d, 0) + n
          if d is not None:
              squares[d * d] = squares.get(d * d, 0) + n * n
          count += 1
      T = _combined_type(types)
      n, d = _total(numerators)
      if d is None:
          return T, (n, None), n, count
      if not count:
          return T, (0, 1), (0, 1), 0
      square_n, square_d = _total(squares)
      spread = count * square_n * d * d - n * n * square_d
      return T, _reduced(spread, square_d * d * d * count), _reduced(n, d * count), count


  def _convert(ratio, T):
      n, d = ratio
      if d is None:
          return n if type(n) is T else T(n)
      if issubclass(T, int):
          return T(n) if d == 1 else n / d
      if issubclass(T, float):
          return T(n / d)
      try:
          return T(n, d)
      except TypeError:
          return T(n) / d


  def _square_root(ratio, T):
      n, d = ratio
      if d is None:
          raise AttributeError(f"'{type(n).__name__}' object has no attribute 'numerator'")
      if T.__name__ == "Decimal":
          from decimal import localcontext
          with localcontext() as context:
              context.prec = context.prec * 2 + 10
              root = (T(n) / d).sqrt()
          return +root
      if not n:
          return 0.0
      # At least 55 bits of the root and one that says whether more follow: then the division rounds correctly.
      shift = 2 * ((110 - n.bit_length() + d.bit_length() + 2) // 2)
      if shift >= 0:
          n <<= shift
      else:
          d <<= -shift
      root = isqrt(n // d)
      if root * root * d != n:
          root |= 1
      half = shift // 2
      return root / (1 << half) if half >= 0 else float(root << -half)


  def _non_negative(values, complaint):
      for x in values:
          if x < 0:
              raise StatisticsError(complaint)
          yield x


  def mean(data):
      T, total, n = _sum(data)
      if n < 1:
          raise StatisticsError("mean requires at least one data point")
      return _convert(_divided(total, n), T)


  def fmean(data, weights=None):
      if not hasattr(data, "__len__"):
          data = list(data)
      n = len(data)
      if weights is None:
          total = fsum(data)
          if not n:
              raise StatisticsError("fmean requires at least one data point")
          return total / n
      if not hasattr(weights, "__len__"):
          weights = list(weights)
      if len(weights) != n:
          raise StatisticsError("data and weights must be the same length")
      total = fsum(x * w for x, w in zip(data, weights))
      weight = fsum(weights)
      if not weight:
          raise StatisticsError("sum of weights must be non-zero")
      return total / weight


  def geometric_mean(data):
      try:
          return exp(fmean([log(x) for x in data]))
      except ValueError:
          raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


  def harmonic_mean(data, weights=None):
      if iter(data) is data:
          data = list(data)
      complaint = "harmonic mean does not support negative values"
      n = len(data)
      if n < 1:
          raise StatisticsError("harmonic_mean requires at least one data point")
      if n == 1 and weights is None:
          x = data[0]
          if not hasattr(x, "as_integer_ratio") and not hasattr(x, "numerator"):
              raise TypeError("unsupported type")
          if x < 0:
              raise StatisticsError(complaint)
          return x
      if weights is None:
          weights = [1] * n
          weight = n, 1
      else:
          weights = list(weights)
          if len(weights) != n:
              raise StatisticsError("Number of weights does not match data size")
          weight = _sum(_non_negative(weights, complaint))[1]
      try:
          T, total, _ = _sum(w / x if w else 0 for w, x in zip(weights, _non_negative(data, complaint)))
      except ZeroDivisionError:
          return 0
      if total[0] <= 0:
          raise StatisticsError("Weighted sum must be positive")
      if total[1] is None or weight[1] is None:
          return _convert((weight[0] / total[0], None), T)
      return _convert(_reduced(weight[0] * total[1], weight[1] * total[0]), T)


  def _sorted_for_median(data):
      data = sorted(data)
      if not data:
          raise StatisticsError("no median for empty data")
      return data


  def median(data):
      data = _sorted_for_median(data)
      middle = len(data) // 2
      if len(data) % 2:
          return data[middle]
      return (data[middle - 1] + data[middle]) / 2


  def median_low(data):
      data = _sorted_for_median(data)
      return data[(len(data) - 1) // 2]


  def median_high(data):
      data = _sorted_for_median(data)
      return data[len(data) // 2]


  def median_grouped(data, interval=1):
      data = _sorted_for_median(data)
      n = len(data)
      x = data[n // 2]
      before = sum(1 for other in data if other < x)
      inside = sum(1 for other in data if other == x)
      try:
          interval = float(interval)
          x = float(x)
      except ValueError:
          raise TypeError("Value cannot be converted to a float")
      return x - interval / 2.0 + interval * (n / 2 - before) / inside


  def _counts(data):
      counts = {}
      for x in data:
          counts[x] = counts.get(x, 0) + 1
      return counts


  def mode(data):
      counts = _counts(data)
      if not counts:
          raise StatisticsError("no mode for empty data")
      return max(counts, key=counts.get)


  def multimode(data):
      counts = _counts(data)
      most = max(counts.values(), default=0)
      return [x for x, n in counts.items() if n == most]


  def quantiles(data, *, n=4, method="exclusive"):
      if n < 1:
          raise StatisticsError("n must be at least 1")
      data = sorted(data)
      size = len(data)
      if size < 2:
          raise StatisticsError("must have at least two data points")
      result = []
      if method == "inclusive":
          for i in range(1, n):
              j, delta = divmod(i * (size - 1), n)
              result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
          return result
      if method == "exclusive":
          for i in range(1, n):
              j = min(max(i * (size + 1) // n, 1), size - 1)
              delta = i * (size + 1) - j * n
              result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
          return result
      raise ValueError(f"Unknown method: {method!r}")


  def variance(data, xbar=None):
      T, squares, _, n = _squared_deviations(data, xbar)
      if n < 2:
          raise StatisticsError("variance requires at least two data points")
      return _convert(_divided(squares, n - 1), T)


  def pvariance(data, mu=None):
      T, squares, _, n = _squared_deviations(data, mu)
      if n < 1:
          raise StatisticsError("pvariance requires at least one data point")
      return _convert(_divided(squares, n), T)


  def stdev(data, xbar=None):
      T, squares, _, n = _squared_deviations(data, xbar)
      if n < 2:
          raise StatisticsError("stdev requires at least two data points")
      return _square_root(_divided(squares, n - 1), T)


  def pstdev(data, mu=None):
      T, squares, _, n = _squared_deviations(data, mu)
      if n < 1:
          raise StatisticsError("pstdev requires at least one data point")
      return _square_root(_divided(squares, n), T)


  def _paired_length(x, y, name):
      n = len(x)
      if len(y) != n:
          raise StatisticsError(f"{name} requires that both inputs have same number of data points")
      if n < 2:
          raise StatisticsError(f"{name} requires at least two data points")
      return n


  def covariance(x, y, /):
      n = _paired_length(x, y, "covariance")
      x_mean = fsum(x) / n
      y_mean = fsum(y) / n
      return fsum((a - x_mean) * (b - y_mean) for a, b in zip(x, y)) / (n - 1)


  def correlation(x, y, /):
      n = _paired_length(x, y, "correlation")
      x_mean = fsum(x) / n
      y_mean = fsum(y) / n
      xy = fsum((a - x_mean) * (b - y_mean) for a, b in zip(x, y))
      xx = fsum((d := a - x_mean) * d for a in x)
      yy = fsum((d := b - y_mean) * d for b in y)
      try:
          return xy / sqrt(xx * yy)
      except ZeroDivisionError:
          raise StatisticsError("at least one of the inputs is constant")


  def linear_regression(x, y, /, *, proportional=False):
      n = _paired_length(x, y, "linear regression")
      if proportional:
          xy = fsum(a * b for a, b in zip(x, y))
          xx = fsum(a * a for a in x)
      else:
          x_mean = fsum(x) / n
          y_mean = fsum(y) / n
          xy = fsum((a - x_mean) * (b - y_mean) for a, b in zip(x, y))
          xx = fsum((d := a - x_mean) * d for a in x)
      try:
          slope = xy / xx
      except ZeroDivisionError:
          raise StatisticsError("x is constant")
      intercept = 0.0 if proportional else y_mean - slope * x_mean
      return LinearRegression(slope=slope, intercept=intercept)


  # Wichura, Algorithm AS 241 (1988): rational approximations of the inverse normal distribution, highest power first.
  _NEAR = (
      (2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
       1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0),
      (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
       5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0))
  _MIDDLE = (
      (7.7454501427834140764e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
       3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0),
      (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
       6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0))
  _FAR = (
      (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
       2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0),
      (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
       1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0))


  def _polynomial(coefficients, x):
      result = 0.0
      for c in coefficients:
          result = result * x + c
      return result


  def _standard_quantile(p):
      q = p - 0.5
      if fabs(q) <= 0.425:
          r = 0.180625 - q * q
          return _polynomial(_NEAR[0], r) * q / _polynomial(_NEAR[1], r)
      r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
      top, bottom, r = (*_MIDDLE, r - 1.6) if r <= 5.0 else (*_FAR, r - 5.0)
      x = _polynomial(top, r) / _polynomial(bottom, r)
      return -x if q < 0.0 else x


  class NormalDist:
      """A normal distribution with arithmetic on it."""

      __slots__ = {"_mu": "Arithmetic mean of a normal distribution",
                   "_sigma": "Standard deviation of a normal distribution"}

      def __init__(self, mu=0.0, sigma=1.0):
          if sigma < 0.0:
              raise StatisticsError("sigma must be non-negative")
          self._mu = float(mu)
          self._sigma = float(sigma)

      @classmethod
      def from_samples(cls, data):
          data = list(data)
          T, squares, center, n = _squared_deviations(data, None)
          if n < 2:
              raise StatisticsError("stdev requires at least two data points")
          return cls(_convert(center, T), _square_root(_divided(squares, n - 1), T))

      def samples(self, n, *, seed=None):
          import random
          gauss = random.gauss if seed is None else random.Random(seed).gauss
          return [gauss(self._mu, self._sigma) for _ in range(n)]

      def _needs_spread(self, name):
          if not self._sigma:
              raise StatisticsError(f"{name}() not defined when sigma is zero")

      def pdf(self, x):
          self._needs_spread("pdf")
          variance = self._sigma * self._sigma
          distance = x - self._mu
          return exp(distance * distance / (-2.0 * variance)) / sqrt(tau * variance)

      def cdf(self, x):
          self._needs_spread("cdf")
          return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * sqrt(2.0))))

      def inv_cdf(self, p):
          if p <= 0.0 or p >= 1.0:
              raise StatisticsError("p must be in the range 0.0 < p < 1.0")
          if self._sigma <= 0.0:
              raise StatisticsError("cdf() not defined when sigma at or below zero")
          return self._mu + _standard_quantile(p) * self._sigma

      def quantiles(self, n=4):
          return [self.inv_cdf(i / n) for i in range(1, n)]

      def overlap(self, other):
          if not isinstance(other, NormalDist):
              raise TypeError("Expected another NormalDist instance")
          a, b = self, other
          if (b._sigma, b._mu) < (a._sigma, a._mu):
              a, b = b, a
          a._needs_spread("overlap")
          b._needs_spread("overlap")
          variances = b.variance - a.variance
          means = fabs(b._mu - a._mu)
          if not variances:
              return 1.0 - erf(means / (2.0 * a._sigma * sqrt(2.0)))
          center = a._mu * b.variance - b._mu * a.variance
          reach = a._sigma * b._sigma * sqrt(means * means + variances * log(b.variance / a.variance))
          left = (center + reach) / variances
          right = (center - reach) / variances
          return 1.0 - (fabs(b.cdf(left) - a.cdf(left)) + fabs(b.cdf(right) - a.cdf(right)))

      def zscore(self, x):
          self._needs_spread("zscore")
          return (x - self._mu) / self._sigma

      @property
      def mean(self):
          return self._mu

      @property
      def median(self):
          return self._mu

      @property
      def mode(self):
          return self._mu

      @property
      def stdev(self):
          return self._sigma

      @property
      def variance(self):
          return self._sigma * self._sigma

      def __add__(self, other):
          if isinstance(other, NormalDist):
              return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
          return NormalDist(self._mu + other, self._sigma)

      def __sub__(self, other):
          if isinstance(other, NormalDist):
              return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
          return NormalDist(self._mu - other, self._sigma)

      def __mul__(self, factor):
          return NormalDist(self._mu * factor, self._sigma * fabs(factor))

      def __truediv__(self, divisor):
          return NormalDist(self._mu / divisor, self._sigma / fabs(divisor))

      def __pos__(self):
          return NormalDist(self._mu, self._sigma)

      def __neg__(self):
          return NormalDist(-self._mu, self._sigma)

      __radd__ = __add__

      def __rsub__(self, other):
          return -(self - other)

      __rmul__ = __mul__

      def __eq__(self, other):
          if not isinstance(other, NormalDist):
              return NotImplemented
          return self._mu == other._mu and self._sigma == other._sigma

      def __hash__(self):
          return hash((self._mu, self._sigma))

      def __repr__(self):
          return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

      def __getstate__(self):
          return self._mu, self._sigma

      def __setstate__(self, state):
          self._mu, self._sigma = state

  """#
}
