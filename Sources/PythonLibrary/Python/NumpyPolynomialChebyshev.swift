extension PythonSource {
  static let numpyChebyshevModule = #"""
  """Series of Chebyshev's polynomials."""

  import numpy as np
  import numpy.polynomial.polyutils as pu
  from _numpy_basis import Basis, fill_symmetric
  from numpy.polynomial.polybase import ABCPolyBase
  from numpy.polynomial.polynomial import polyadd, polymulx, polysub

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


  class _Chebyshev(Basis):
      @staticmethod
      def shifted(c):
          product = np.empty(len(c) + 1, dtype=c.dtype)
          product[0], product[1] = c[0] * 0, c[0]
          if len(c) > 1:
              half = c[1:] / 2
              product[2:] = half
              product[0:-2] += half
          return product

      @staticmethod
      def multiply(c1, c2):
          [c1, c2] = pu.as_series([c1, c2])
          return pu.trimseq(_unmirrored(np.convolve(_mirrored(c1), _mirrored(c2))))

      @staticmethod
      def slopes(c):
          length = len(c) - 1
          made = np.empty((length,) + c.shape[1:], dtype=c.dtype)
          for k in range(length, 2, -1):
              made[k - 1] = 2 * k * c[k]
              c[k - 2] += k * c[k] / (k - 2)
          if length > 1:
              made[1] = 4 * c[2]
          made[0] = c[1]
          return made

      @staticmethod
      def areas(c):
          made = np.empty((len(c) + 1,) + c.shape[1:], dtype=c.dtype)
          made[0], made[1] = c[0] * 0, c[0]
          if len(c) > 1:
              made[2] = c[1] / 4
          for n in range(2, len(c)):
              made[n + 1] = c[n] / (2 * (n + 1))
              made[n - 1] -= c[n] / (2 * (n - 1))
          return made

      @staticmethod
      def summed(x, c):
          if len(c) < 3:
              before, last = c[0], c[1] if len(c) == 2 else 0
          else:
              before, last = c[-2], c[-1]
              for k in range(3, len(c) + 1):
                  before, last = c[-k] - last, before + last * (2 * x)
          return before + last * x

      @staticmethod
      def next_column(columns, k, x):
          return columns[k - 1] * (2 * x) - columns[k - 2]

      @staticmethod
      def fill_companion(matrix, c, size):
          scale = np.array([1.0] + [np.sqrt(0.5)] * (size - 1))
          fill_symmetric(matrix, np.array([np.sqrt(0.5)] + [0.5] * (size - 2)))
          matrix[:, -1] -= (c[:-1] / c[-1]) * (scale / scale[-1]) * 0.5


  chebline = _Chebyshev.line
  chebfromroots = _Chebyshev.of_roots
  chebadd = _Chebyshev.add
  chebsub = _Chebyshev.subtract
  chebmulx = _Chebyshev.times_x
  chebmul = _Chebyshev.multiply
  chebdiv = _Chebyshev.divide
  chebpow = _Chebyshev.power
  chebder = _Chebyshev.derivative
  chebint = _Chebyshev.integral
  chebval = _Chebyshev.value
  chebval2d = _Chebyshev.value_2d
  chebval3d = _Chebyshev.value_3d
  chebgrid2d = _Chebyshev.grid_2d
  chebgrid3d = _Chebyshev.grid_3d
  chebvander = _Chebyshev.table
  chebvander2d = _Chebyshev.table_2d
  chebfit = _Chebyshev.fit
  chebcompanion = _Chebyshev.companion
  chebroots = _Chebyshev.roots
  poly2cheb = _Chebyshev.of_powers


  def cheb2poly(c):
      [c] = pu.as_series([c])
      if len(c) < 3:
          return c
      before, last = c[-2], c[-1]
      for k in range(len(c) - 1, 1, -1):
          before, last = polysub(c[k - 2], last), polyadd(before, polymulx(last) * 2)
      return polyadd(before, polymulx(last))


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
      _basis = _Chebyshev
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
