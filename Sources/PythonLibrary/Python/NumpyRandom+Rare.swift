extension PythonSource {
  /// Distributions that few lessons draw from: what `RandomState` and `Generator` take them from.
  static let numpyRareDistributions = #"""
  class _RareDistributions:
      """Hypergeometric numbers, Zipf's, von Mises' and others."""

      def negative_binomial(self, n, p, size=None):
          if (asarray(n) <= 0).any():
              raise ValueError("n <= 0")
          if not ((asarray(p) > 0) & (asarray(p) <= 1)).all():
              raise ValueError("p <= 0, p > 1 or p contains NaNs")
          return self._many(size, lambda n, p: self._poisson(self._gamma(n) * ((1 - p) / p)), n, p)

      def _noncentral_chisquare(self, df, nonc):
          if nonc == 0:
              return 2.0 * self._gamma(df / 2.0)
          if df > 1:
              rest = 2.0 * self._gamma((df - 1) / 2.0)
              shifted = self._source.normals(None) + _sqrt(nonc)
              return rest + shifted * shifted
          return 2.0 * self._gamma((df + 2 * self._poisson(nonc / 2.0)) / 2.0)

      def noncentral_chisquare(self, df, nonc, size=None):
          if (asarray(df) <= 0).any():
              raise ValueError("df <= 0")
          if (asarray(nonc) < 0).any():
              raise ValueError("nonc < 0")
          return self._many(size, self._noncentral_chisquare, df, nonc)

      def noncentral_f(self, dfnum, dfden, nonc, size=None):
          if (asarray(dfnum) <= 0).any():
              raise ValueError("dfnum <= 0")
          if (asarray(dfden) <= 0).any():
              raise ValueError("dfden <= 0")
          if (asarray(nonc) < 0).any():
              raise ValueError("nonc < 0")

          def one(dfnum, dfden, nonc):
              above = self._noncentral_chisquare(dfnum, nonc) * dfden
              return above / (2.0 * self._gamma(dfden / 2.0) * dfnum)
          return self._many(size, one, dfnum, dfden, nonc)

      def vonmises(self, mu, kappa, size=None):
          if (asarray(kappa) < 0).any():
              raise ValueError("kappa < 0")
          return self._many(size, self._vonmises, mu, kappa)

      def _vonmises(self, mu, kappa):
          from math import acos, cos, fmod, pi
          draw = self._source.doubles
          if kappa < 1e-8:
              return pi * (2 * draw(None) - 1)
          if kappa < 1e-5:
              s = 1.0 / kappa + kappa
          elif kappa > 1e6 and self._draws_columns:
              made = mu + _sqrt(1.0 / kappa) * self._source.normals(None)
              return made + 2 * pi if made < -pi else made - 2 * pi if made > pi else made
          else:
              r = 1 + _sqrt(1 + 4 * kappa * kappa)
              rho = (r - _sqrt(2 * r)) / (2 * kappa)
              s = (1 + rho * rho) / (2 * rho)
          while True:
              z = cos(pi * draw(None))
              w = (1 + s * z) / (s + z)
              y = kappa * (s - w)
              v = draw(None)
              if y * (2 - y) - v >= 0 or v > 0 and _log(y / v) + 1 - y >= 0:
                  break
          made = acos(w)
          if draw(None) < 0.5:
              made = -made
          made += mu
          turned = fmod(abs(made) + pi, 2 * pi) - pi
          return -turned if made < 0 else turned

      def wald(self, mean, scale, size=None):
          if (asarray(mean) <= 0).any():
              raise ValueError("mean <= 0")
          if (asarray(scale) <= 0).any():
              raise ValueError("scale <= 0")

          def one(mean, scale):
              y = self._source.normals(None)
              y = mean * y * y
              if self._draws_columns:
                  x = mean * (1 - 2 / (1 + _sqrt(1 + 4 * scale / y)))
              else:
                  x = mean + mean / (2 * scale) * (y - _sqrt(4 * scale * y + y * y))
              return x if self._source.doubles(None) <= mean / (mean + x) else mean * mean / x
          return self._many(size, one, mean, scale)

      def zipf(self, a, size=None):
          if not (asarray(a) > 1).all():
              raise ValueError("a <= 1 or a is NaN" if asarray(a).ndim == 0 else "a <= 1 or a contains NaNs")

          def one(a):
              if a >= 1025 and self._draws_columns:
                  return 1
              power = a - 1.0
              b = 2.0**power
              least = float(2**63 - 1) ** -power
              while True:
                  u = self._source.doubles(None)
                  u = u * least + (1 - u) if self._draws_columns else 1.0 - u
                  v = self._source.doubles(None)
                  x = u ** (-1.0 / power)
                  if not 1.0 <= x < 2.0**63:
                      continue
                  x = float(_floor(x))
                  t = (1.0 + 1.0 / x) ** power
                  if v * x * (t - 1.0) / (b - 1.0) <= t / b:
                      return int(x)
          return self._many(size, one, a)

      def logseries(self, p, size=None):
          if not ((asarray(p) >= 0) & (asarray(p) < 1)).all():
              raise ValueError("p < 0, p >= 1 or p is NaN")

          def one(p):
              from math import expm1, log1p
              r = log1p(-p) if self._draws_columns else _log(1.0 - p)
              while True:
                  v = self._source.doubles(None)
                  if v >= p:
                      return 1
                  u = self._source.doubles(None)
                  q = -expm1(r * u) if self._draws_columns else 1.0 - _exp(r * u)
                  if v <= q * q:
                      found = 0 if v == 0.0 else _floor(1 + _log(v) / _log(q))
                      if found >= 1:
                          return found
                      continue
                  return 1 if v >= q else 2
          return self._many(size, one, p)

      def hypergeometric(self, ngood, nbad, nsample, size=None):
          for name, x in (("ngood", ngood), ("nbad", nbad), ("nsample", nsample)):
              if (asarray(x) < 0).any():
                  raise ValueError(f"{name} < 0")
          if not self._draws_columns and (asarray(nsample) < 1).any():
              raise ValueError("nsample < 1 or nsample is NaN")
          if (asarray(ngood) + asarray(nbad) < asarray(nsample)).any():
              raise ValueError("ngood + nbad < nsample")
          return self._many(size, self._hypergeometric, ngood, nbad, nsample)

      def _hypergeometric(self, good, bad, sample):
          if self._draws_columns:
              if 10 <= sample <= good + bad - 10:
                  return self._hypergeometric_under_a_hat(good, bad, sample)
              return self._hypergeometric_one_by_one(good, bad, sample)
          if sample > 10:
              return self._hypergeometric_under_a_hat(good, bad, sample)
          if sample == 0:
              return 0
          first = bad + good - sample
          least = float(min(bad, good))
          y, k = least, sample
          while y > 0.0:
              y -= _floor(self._source.doubles(None) + y / (first + k))
              k -= 1
              if k == 0:
                  break
          z = int(least - y)
          return sample - z if good > bad else z

      def _hypergeometric_one_by_one(self, good, bad, sample):
          total = left = good + bad
          rest = total - sample if sample > total // 2 else sample
          good_left = good
          while rest > 0 and good_left > 0 and left > good_left:
              left -= 1
              if self._masked(left) < good_left:
                  good_left -= 1
              rest -= 1
          if left == good_left:
              good_left -= rest
          return good_left if sample > total // 2 else good - good_left

      def _masked(self, last):
          """A number up to the last one: as many bits as it has, until they are not more."""
          if last == 0:
              return 0
          mask = (1 << last.bit_length()) - 1
          while True:
              value = self._source.integers_between(0, 2**32 - 1, None) & mask
              if value <= last:
                  return value

      def _hypergeometric_under_a_hat(self, good, bad, sample):
          least, most, everything = min(good, bad), max(good, bad), good + bad
          m = min(sample, everything - sample)
          p = least / everything
          q = 1.0 - p if not self._draws_columns else most / everything
          middle = m * p + 0.5
          width = _sqrt((everything - m) * (m if self._draws_columns else sample) * p * q / (everything - 1) + 0.5)
          height = 1.7155277699214135 * width + 0.8989161620588988

          def weight(k):
              return _lgamma(k + 1) + _lgamma(least - k + 1) + _lgamma(m - k + 1) + _lgamma(most - m + k + 1)
          peak = weight(_floor((m + 1) * (least + 1) / (everything + 2)))
          bound = min(min(m, least) + 1.0, _floor(middle + 16 * width))
          while True:
              u = self._source.doubles(None)
              x = middle + height * (self._source.doubles(None) - 0.5) / u
              if x < 0.0 or x >= bound:
                  continue
              k = _floor(x)
              t = peak - weight(k)
              if u * (4.0 - u) - 3.0 <= t:
                  break
              if u * (u - t) >= 1:
                  continue
              if 2.0 * _log(u) <= t:
                  break
          if good > bad:
              k = m - k
          return good - k if m < sample else k


  """#
}
