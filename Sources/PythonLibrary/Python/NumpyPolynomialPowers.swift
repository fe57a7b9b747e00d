extension PythonSource {
  static let numpyPolynomialPowersModule = #"""
  """Power series: the coefficient of the lowest power comes first."""

  import numpy as np
  import numpy.polynomial.polyutils as pu
  from numpy.polynomial.polybase import ABCPolyBase, _SUPERSCRIPTS

  polydomain = np.array([-1.0, 1.0])
  polyzero = np.array([0])
  polyone = np.array([1])
  polyx = np.array([0, 1])
  polytrim = pu.trimcoef


  def polyline(off, scl):
      return np.array([off, scl]) if scl != 0 else np.array([off])


  def polyfromroots(roots):
      return pu._of_roots(polyline, polymul, roots)


  def polyadd(c1, c2):
      return pu._sum(c1, c2)


  def polysub(c1, c2):
      return pu._sum(c1, c2, -1)


  def polymulx(c):
      [c] = pu.as_series([c])
      if len(c) == 1 and c[0] == 0:
          return c
      return np.concatenate((c[:1] * 0, c))


  def polymul(c1, c2):
      [c1, c2] = pu.as_series([c1, c2])
      return pu.trimseq(np.convolve(c1, c2))


  def polydiv(c1, c2):
      [c1, c2] = pu.as_series([c1, c2])
      if c2[-1] == 0:
          raise ZeroDivisionError
      if len(c1) < len(c2):
          return c1[:1] * 0, c1
      if len(c2) == 1:
          return c1 / c2[-1], c1[:1] * 0
      steps, leading = len(c1) - len(c2), c2[-1]
      below = c2[:-1] / leading
      rest, last = c1.copy(), len(c1) - 1
      for place in range(steps, -1, -1):
          rest[place:last] -= below * rest[last]
          last -= 1
      return rest[last + 1:] / leading, pu.trimseq(rest[:last + 1])


  def polypow(c, pow, maxpower=None):
      return pu._power(np.convolve, c, pow, maxpower)


  def _lines(c, axis):
      c = np.array(c, ndmin=1)
      if c.dtype.kind in "?bBhHiIlLqQpPu":
          c = c + 0.0
      return np.moveaxis(c, axis, 0)


  def polyder(c, m=1, scl=1, axis=0):
      times, axis = pu._whole(m, "the order of derivation"), pu._whole(axis, "the axis")
      if times < 0:
          raise ValueError("The order of derivation must be non-negative")
      if times == 0:
          return np.array(c, ndmin=1) + 0.0
      c = _lines(c, axis)
      if times >= len(c):
          c = c[:1] * 0
      else:
          for _ in range(times):
              c = c * scl
              powers = np.arange(1, len(c)).reshape((-1,) + (1,) * (c.ndim - 1))
              c = c[1:] * powers
      return np.moveaxis(c, 0, axis)


  def polyint(c, m=1, k=[], lbnd=0, scl=1, axis=0):
      times, axis = pu._whole(m, "the order of integration"), pu._whole(axis, "the axis")
      if times < 0:
          raise ValueError("The order of integration must be non-negative")
      k = list(k) if np.iterable(k) else [k]
      if len(k) > times:
          raise ValueError("Too many integration constants")
      if np.ndim(lbnd) != 0:
          raise ValueError("lbnd must be a scalar.")
      if np.ndim(scl) != 0:
          raise ValueError("scl must be a scalar.")
      c = _lines(c, axis)
      k = k + [0] * (times - len(k))
      for time in range(times):
          c = c * scl
          if len(c) == 1 and np.all(c[0] == 0):
              c = c + k[time]
          else:
              powers = np.arange(1, len(c) + 1).reshape((-1,) + (1,) * (c.ndim - 1))
              whole = np.concatenate((c[:1] * 0, c / powers))
              whole[0] += k[time] - polyval(lbnd, whole)
              c = whole
      return np.moveaxis(c, 0, axis)


  def polyval(x, c, tensor=True):
      c = np.array(c, ndmin=1)
      if c.dtype.kind in "biu":
          c = c + 0.0
      if isinstance(x, (tuple, list)):
          x = np.asarray(x)
      if isinstance(x, np.ndarray) and tensor:
          c = c.reshape(c.shape + (1,) * x.ndim)
      value = c[-1] + x * 0
      for k in range(2, len(c) + 1):
          value = c[-k] + value * x
      return value


  def polyvalfromroots(x, r, tensor=True):
      r = np.array(r, ndmin=1)
      if r.dtype.kind in "biu":
          r = r.astype(float)
      if isinstance(x, (tuple, list)):
          x = np.asarray(x)
      if isinstance(x, np.ndarray):
          if tensor:
              r = r.reshape(r.shape + (1,) * x.ndim)
          elif x.ndim >= r.ndim:
              raise ValueError("x.ndim must be < r.ndim when tensor == False")
      return np.prod(x - r, axis=0)


  def _at(value, c, *points):
      points = [np.asanyarray(point) for point in points]
      if any(point.shape != points[0].shape for point in points):
          names = {2: "x, y are incompatible", 3: "x, y, z are incompatible"}
          raise ValueError(names[len(points)])
      c = value(points[0], c)
      for point in points[1:]:
          c = value(point, c, tensor=False)
      return c


  def _on_grid(value, c, *points):
      for point in points:
          c = value(point, c)
      return c


  def polyval2d(x, y, c):
      return _at(polyval, c, x, y)


  def polygrid2d(x, y, c):
      return _on_grid(polyval, c, x, y)


  def polyval3d(x, y, z, c):
      return _at(polyval, c, x, y, z)


  def polygrid3d(x, y, z, c):
      return _on_grid(polyval, c, x, y, z)


  def polyvander(x, deg):
      degree = pu._whole(deg, "deg")
      if degree < 0:
          raise ValueError("deg must be non-negative")
      x = np.array(x, ndmin=1) + 0.0
      columns = np.empty((degree + 1,) + x.shape, dtype=x.dtype)
      columns[0] = x * 0 + 1
      if degree > 0:
          columns[1] = x
          for k in range(2, degree + 1):
              columns[k] = columns[k - 1] * x
      return np.moveaxis(columns, 0, -1)


  def polyvander2d(x, y, deg):
      first, second = polyvander(x, deg[0]), polyvander(y, deg[1])
      both = first[..., :, None] * second[..., None, :]
      return both.reshape(both.shape[:-2] + (-1,))


  def polyfit(x, y, deg, rcond=None, full=False, w=None):
      return pu._fit(polyvander, x, y, deg, rcond, full, w)


  def polycompanion(c):
      [c] = pu.as_series([c])
      if len(c) < 2:
          raise ValueError("Series must have maximum degree of at least 1.")
      if len(c) == 2:
          return np.array([[-c[0] / c[1]]])
      size = len(c) - 1
      matrix = np.zeros((size, size), dtype=c.dtype)
      matrix[np.arange(1, size), np.arange(size - 1)] = 1
      matrix[:, -1] -= c[:-1] / c[-1]
      return matrix


  def polyroots(c):
      [c] = pu.as_series([c])
      if len(c) < 2:
          return np.array([], dtype=c.dtype)
      if len(c) == 2:
          return np.array([-c[0] / c[1]])
      found = np.linalg.eigvals(polycompanion(c))
      found.sort()
      return found


  class Polynomial(ABCPolyBase):
      _add, _sub, _mul, _div, _pow = map(staticmethod, (polyadd, polysub, polymul, polydiv, polypow))
      _val, _int, _der, _fit = map(staticmethod, (polyval, polyint, polyder, polyfit))
      _line, _roots, _fromroots = map(staticmethod, (polyline, polyroots, polyfromroots))
      domain = np.array(polydomain)
      window = np.array(polydomain)
      basis_name = None

      def _term(self, power, argument):
          return f"·{argument}" if power == "1" else f"·{argument}{power.translate(_SUPERSCRIPTS)}"

      def _ascii_term(self, power, argument):
          return f" {argument}" if power == "1" else f" {argument}**{power}"
  """#
}
