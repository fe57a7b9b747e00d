extension PythonSource {
  static let numpyChebyshevModule = #"""
  """Series of Chebyshev's polynomials."""

  import numpy as np
  import numpy.polynomial.polyutils as pu
  from numpy.polynomial.polybase import ABCPolyBase
  from numpy.polynomial.polynomial import _at, _lines, _on_grid, polyadd, polymulx, polysub

  chebdomain = np.array([-1.0, 1.0])
  chebzero = np.array([0])
  chebone = np.array([1])
  chebx = np.array([0, 1])
  chebtrim = pu.trimcoef


  def _mirrored(c):
      """The series as one of powers of z and 1/z, of which it takes half the sum."""
      half = c / 2
      return np.concatenate((half[:0:-1], [c[0]], half[1:]))


  def _unmirrored(z):
      middle = len(z) // 2
      c = 2 * z[middle:]
      c[0] = z[middle]
      return c


  def poly2cheb(pol):
      [pol] = pu.as_series([pol])
      result = 0
      for coefficient in pol[::-1]:
          result = chebadd(chebmulx(result), coefficient)
      return result


  def cheb2poly(c):
      [c] = pu.as_series([c])
      if len(c) < 3:
          return c
      before, last = c[-2], c[-1]
      for k in range(len(c) - 1, 1, -1):
          before, last = polysub(c[k - 2], last), polyadd(before, polymulx(last) * 2)
      return polyadd(before, polymulx(last))


  def chebline(off, scl):
      return np.array([off, scl]) if scl != 0 else np.array([off])


  def chebfromroots(roots):
      return pu._of_roots(chebline, chebmul, roots)


  def chebadd(c1, c2):
      return pu._sum(c1, c2)


  def chebsub(c1, c2):
      return pu._sum(c1, c2, -1)


  def chebmulx(c):
      [c] = pu.as_series([c])
      if len(c) == 1 and c[0] == 0:
          return c
      product = np.empty(len(c) + 1, dtype=c.dtype)
      product[0], product[1] = c[0] * 0, c[0]
      if len(c) > 1:
          half = c[1:] / 2
          product[2:] = half
          product[0:-2] += half
      return product


  def chebmul(c1, c2):
      [c1, c2] = pu.as_series([c1, c2])
      return pu.trimseq(_unmirrored(np.convolve(_mirrored(c1), _mirrored(c2))))


  def chebdiv(c1, c2):
      return pu._quotient(chebmul, c1, c2)


  def chebpow(c, pow, maxpower=16):
      return pu._power(chebmul, c, pow, maxpower)


  def chebder(c, m=1, scl=1, axis=0):
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
                  made[k - 1] = 2 * k * c[k]
                  c[k - 2] += k * c[k] / (k - 2)
              if length > 1:
                  made[1] = 4 * c[2]
              made[0] = c[1]
              c = made
      return np.moveaxis(c, 0, axis)


  def chebint(c, m=1, k=[], lbnd=0, scl=1, axis=0):
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
                  made[2] = c[1] / 4
              for n in range(2, length):
                  made[n + 1] = c[n] / (2 * (n + 1))
                  made[n - 1] -= c[n] / (2 * (n - 1))
              made[0] += k[time] - chebval(lbnd, made)
              c = made
      return np.moveaxis(c, 0, axis)


  def chebval(x, c, tensor=True):
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
          before, last = c[-2], c[-1]
          for k in range(3, len(c) + 1):
              before, last = c[-k] - last, before + last * (2 * x)
      return before + last * x


  def chebval2d(x, y, c):
      return _at(chebval, c, x, y)


  def chebgrid2d(x, y, c):
      return _on_grid(chebval, c, x, y)


  def chebvander(x, deg):
      degree = pu._whole(deg, "deg")
      if degree < 0:
          raise ValueError("deg must be non-negative")
      x = np.array(x, ndmin=1) + 0.0
      columns = np.empty((degree + 1,) + x.shape, dtype=x.dtype)
      columns[0] = x * 0 + 1
      if degree > 0:
          columns[1] = x
          for k in range(2, degree + 1):
              columns[k] = columns[k - 1] * (2 * x) - columns[k - 2]
      return np.moveaxis(columns, 0, -1)


  def chebfit(x, y, deg, rcond=None, full=False, w=None):
      return pu._fit(chebvander, x, y, deg, rcond, full, w)


  def chebcompanion(c):
      [c] = pu.as_series([c])
      if len(c) < 2:
          raise ValueError("Series must have maximum degree of at least 1.")
      if len(c) == 2:
          return np.array([[-c[0] / c[1]]])
      size = len(c) - 1
      matrix = np.zeros((size, size), dtype=c.dtype)
      scale = np.array([1.0] + [np.sqrt(0.5)] * (size - 1))
      beside = np.array([np.sqrt(0.5)] + [0.5] * (size - 2))
      matrix[np.arange(size - 1), np.arange(1, size)] = beside
      matrix[np.arange(1, size), np.arange(size - 1)] = beside
      matrix[:, -1] -= (c[:-1] / c[-1]) * (scale / scale[-1]) * 0.5
      return matrix


  def chebroots(c):
      [c] = pu.as_series([c])
      if len(c) < 2:
          return np.array([], dtype=c.dtype)
      if len(c) == 2:
          return np.array([-c[0] / c[1]])
      found = np.linalg.eigvals(chebcompanion(c)[::-1, ::-1])
      found.sort()
      return found


  def chebinterpolate(func, deg, args=()):
      deg = np.asarray(deg)
      if deg.ndim > 0 or deg.dtype.kind not in "iu" or deg.size == 0:
          raise TypeError("deg must be an int")
      if deg < 0:
          raise ValueError("expected deg >= 0")
      order = int(deg) + 1
      points = chebpts1(order)
      table = chebvander(points, int(deg))
      c = np.dot(table.T, func(points, *args))
      c[0] /= order
      c[1:] /= 0.5 * order
      return c


  def chebgauss(deg):
      count = pu._whole(deg, "deg")
      if count <= 0:
          raise ValueError("deg must be a positive integer")
      return np.cos(np.pi * np.arange(1, 2 * count, 2) / (2.0 * count)), np.ones(count) * (np.pi / count)


  def chebweight(x):
      return 1.0 / (np.sqrt(1.0 + x) * np.sqrt(1.0 - x))


  def chebpts1(npts):
      count = int(npts)
      if count != npts:
          raise ValueError("npts must be integer")
      if count < 1:
          raise ValueError("npts must be >= 1")
      return np.sin(0.5 * np.pi / count * np.arange(-count + 1, count + 1, 2))


  def chebpts2(npts):
      count = int(npts)
      if count != npts:
          raise ValueError("npts must be integer")
      if count < 2:
          raise ValueError("npts must be >= 2")
      return np.cos(np.linspace(-np.pi, 0, count))


  class Chebyshev(ABCPolyBase):
      _add, _sub, _mul, _div, _pow = map(staticmethod, (chebadd, chebsub, chebmul, chebdiv, chebpow))
      _val, _int, _der, _fit = map(staticmethod, (chebval, chebint, chebder, chebfit))
      _line, _roots, _fromroots = map(staticmethod, (chebline, chebroots, chebfromroots))
      domain = np.array(chebdomain)
      window = np.array(chebdomain)
      basis_name = "T"

      @classmethod
      def interpolate(cls, func, deg, domain=None, args=()):
          domain = cls.domain if domain is None else domain
          coef = chebinterpolate(lambda x: func(pu.mapdomain(x, cls.window, domain), *args), deg)
          return cls(coef, domain=domain)
  """#
}
