extension PythonSource {
  static let numpyLegendreModule = #"""
  """Series of Legendre's polynomials."""

  import numpy as np
  import numpy.polynomial.polyutils as pu
  from numpy.polynomial.polybase import ABCPolyBase
  from numpy.polynomial.polynomial import _at, _lines, _on_grid, polyadd, polymulx, polysub

  legdomain = np.array([-1.0, 1.0])
  legzero = np.array([0])
  legone = np.array([1])
  legx = np.array([0, 1])
  legtrim = pu.trimcoef


  def poly2leg(pol):
      [pol] = pu.as_series([pol])
      result = 0
      for coefficient in pol[::-1]:
          result = legadd(legmulx(result), coefficient)
      return result


  def leg2poly(c):
      [c] = pu.as_series([c])
      if len(c) < 3:
          return c
      before, last = c[-2], c[-1]
      for k in range(len(c) - 1, 1, -1):
          before, last = polysub(c[k - 2], (last * (k - 1)) / k), polyadd(before, (polymulx(last) * (2 * k - 1)) / k)
      return polyadd(before, polymulx(last))


  def legline(off, scl):
      return np.array([off, scl]) if scl != 0 else np.array([off])


  def legfromroots(roots):
      return pu._of_roots(legline, legmul, roots)


  def legadd(c1, c2):
      return pu._sum(c1, c2)


  def legsub(c1, c2):
      return pu._sum(c1, c2, -1)


  def legmulx(c):
      [c] = pu.as_series([c])
      if len(c) == 1 and c[0] == 0:
          return c
      product = np.empty(len(c) + 1, dtype=c.dtype)
      product[0], product[1] = c[0] * 0, c[0]
      for k in range(1, len(c)):
          product[k + 1] = (c[k] * (k + 1)) / (2 * k + 1)
          product[k - 1] += (c[k] * k) / (2 * k + 1)
      return product


  def legmul(c1, c2):
      [c1, c2] = pu.as_series([c1, c2])
      short, long = (c1, c2) if len(c1) <= len(c2) else (c2, c1)
      if len(short) == 1:
          before, last = short[0] * long, 0
      elif len(short) == 2:
          before, last = short[0] * long, short[1] * long
      else:
          count = len(short)
          before, last = short[-2] * long, short[-1] * long
          for k in range(3, len(short) + 1):
              count -= 1
              before, last = (legsub(short[-k] * long, (last * (count - 1)) / count),
                              legadd(before, (legmulx(last) * (2 * count - 1)) / count))
      return legadd(before, legmulx(last))


  def legdiv(c1, c2):
      return pu._quotient(legmul, c1, c2)


  def legpow(c, pow, maxpower=16):
      return pu._power(legmul, c, pow, maxpower)


  def legder(c, m=1, scl=1, axis=0):
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
              length = len(c) - 1
              c = c * scl
              made = np.empty((length,) + c.shape[1:], dtype=c.dtype)
              for k in range(length, 2, -1):
                  made[k - 1] = (2 * k - 1) * c[k]
                  c[k - 2] += c[k]
              if length > 1:
                  made[1] = 3 * c[2]
              made[0] = c[1]
              c = made
      return np.moveaxis(c, 0, axis)


  def legint(c, m=1, k=[], lbnd=0, scl=1, axis=0):
      times, axis = pu._whole(m, "the order of integration"), pu._whole(axis, "the axis")
      if times < 0:
          raise ValueError("The order of integration must be non-negative")
      k = list(k) if np.iterable(k) else [k]
      if len(k) > times:
          raise ValueError("Too many integration constants")
      c = _lines(c, axis)
      k = k + [0] * (times - len(k))
      for time in range(times):
          length = len(c)
          c = c * scl
          if length == 1 and np.all(c[0] == 0):
              c[0] += k[time]
          else:
              made = np.empty((length + 1,) + c.shape[1:], dtype=c.dtype)
              made[0], made[1] = c[0] * 0, c[0]
              if length > 1:
                  made[2] = c[1] / 3
              for n in range(2, length):
                  part = c[n] / (2 * n + 1)
                  made[n + 1] = part
                  made[n - 1] -= part
              made[0] += k[time] - legval(lbnd, made)
              c = made
      return np.moveaxis(c, 0, axis)


  def legval(x, c, tensor=True):
      c = np.array(c, ndmin=1)
      if c.dtype.kind in "biu":
          c = c.astype(float)
      if isinstance(x, (tuple, list)):
          x = np.asarray(x)
      if isinstance(x, np.ndarray) and tensor:
          c = c.reshape(c.shape + (1,) * x.ndim)
      if len(c) < 3:
          before, last = c[0], c[1] if len(c) == 2 else 0
      else:
          count = len(c)
          before, last = c[-2], c[-1]
          for k in range(3, len(c) + 1):
              count -= 1
              before, last = c[-k] - last * ((count - 1) / count), before + last * x * ((2 * count - 1) / count)
      return before + last * x


  def legval2d(x, y, c):
      return _at(legval, c, x, y)


  def leggrid2d(x, y, c):
      return _on_grid(legval, c, x, y)


  def legvander(x, deg):
      degree = pu._whole(deg, "deg")
      if degree < 0:
          raise ValueError("deg must be non-negative")
      x = np.array(x, ndmin=1) + 0.0
      columns = np.empty((degree + 1,) + x.shape, dtype=x.dtype)
      columns[0] = x * 0 + 1
      if degree > 0:
          columns[1] = x
          for k in range(2, degree + 1):
              columns[k] = (columns[k - 1] * x * (2 * k - 1) - columns[k - 2] * (k - 1)) / k
      return np.moveaxis(columns, 0, -1)


  def legfit(x, y, deg, rcond=None, full=False, w=None):
      return pu._fit(legvander, x, y, deg, rcond, full, w)


  def legcompanion(c):
      [c] = pu.as_series([c])
      if len(c) < 2:
          raise ValueError("Series must have maximum degree of at least 1.")
      if len(c) == 2:
          return np.array([[-c[0] / c[1]]])
      size = len(c) - 1
      matrix = np.zeros((size, size), dtype=c.dtype)
      scale = 1.0 / np.sqrt(2 * np.arange(size) + 1)
      beside = np.arange(1, size) * scale[:size - 1] * scale[1:size]
      matrix[np.arange(size - 1), np.arange(1, size)] = beside
      matrix[np.arange(1, size), np.arange(size - 1)] = beside
      matrix[:, -1] -= (c[:-1] / c[-1]) * (scale / scale[-1]) * (size / (2 * size - 1))
      return matrix


  def legroots(c):
      [c] = pu.as_series([c])
      if len(c) < 2:
          return np.array([], dtype=c.dtype)
      if len(c) == 2:
          return np.array([-c[0] / c[1]])
      found = np.linalg.eigvals(legcompanion(c)[::-1, ::-1])
      found.sort()
      return found


  def leggauss(deg):
      count = pu._whole(deg, "deg")
      if count <= 0:
          raise ValueError("deg must be a positive integer")
      c = np.array([0] * count + [1])
      x = np.linalg.eigvalsh(legcompanion(c))
      value, slope = legval(x, c), legval(x, legder(c))
      x -= value / slope
      below = legval(x, c[1:])
      below /= np.abs(below).max()
      slope /= np.abs(slope).max()
      w = 1 / (below * slope)
      w, x = (w + w[::-1]) / 2, (x - x[::-1]) / 2
      w *= 2.0 / w.sum()
      return x, w


  def legweight(x):
      return x * 0.0 + 1.0


  class Legendre(ABCPolyBase):
      _add, _sub, _mul, _div, _pow = map(staticmethod, (legadd, legsub, legmul, legdiv, legpow))
      _val, _int, _der, _fit = map(staticmethod, (legval, legint, legder, legfit))
      _line, _roots, _fromroots = map(staticmethod, (legline, legroots, legfromroots))
      domain = np.array(legdomain)
      window = np.array(legdomain)
      basis_name = "P"
  """#
}
