extension PythonSource {
  static let numpyLegendreModule = #"""
  """Series of Legendre's polynomials."""

  import numpy as np
  import numpy.polynomial.polyutils as pu
  from _numpy_basis import Basis, fill_symmetric
  from numpy.polynomial.polybase import ABCPolyBase
  from numpy.polynomial.polynomial import polyadd, polymulx, polysub

  legdomain = np.array([-1.0, 1.0])
  legzero = np.array([0])
  legone = np.array([1])
  legx = np.array([0, 1])
  legtrim = pu.trimcoef


  class _Legendre(Basis):
      @staticmethod
      def shifted(c):
          product = np.empty(len(c) + 1, dtype=c.dtype)
          product[0], product[1] = c[0] * 0, c[0]
          for k in range(1, len(c)):
              product[k + 1] = (c[k] * (k + 1)) / (2 * k + 1)
              product[k - 1] += (c[k] * k) / (2 * k + 1)
          return product

      @classmethod
      def folded(cls, degree, coefficient, before, last):
          return (cls.subtract(coefficient, (last * degree) / (degree + 1)),
                  cls.add(before, (cls.times_x(last) * (2 * degree + 1)) / (degree + 1)))

      @classmethod
      def closed(cls, before, last):
          return cls.add(before, cls.times_x(last))

      @staticmethod
      def slopes(c):
          length = len(c) - 1
          made = np.empty((length,) + c.shape[1:], dtype=c.dtype)
          for k in range(length, 2, -1):
              made[k - 1] = (2 * k - 1) * c[k]
              c[k - 2] += c[k]
          if length > 1:
              made[1] = 3 * c[2]
          made[0] = c[1]
          return made

      @staticmethod
      def areas(c):
          made = np.empty((len(c) + 1,) + c.shape[1:], dtype=c.dtype)
          made[0], made[1] = c[0] * 0, c[0]
          if len(c) > 1:
              made[2] = c[1] / 3
          for n in range(2, len(c)):
              part = c[n] / (2 * n + 1)
              made[n + 1] = part
              made[n - 1] -= part
          return made

      @staticmethod
      def summed(x, c):
          if len(c) < 3:
              before, last = c[0], c[1] if len(c) == 2 else 0
          else:
              count = len(c)
              before, last = c[-2], c[-1]
              for k in range(3, len(c) + 1):
                  count -= 1
                  before, last = c[-k] - last * ((count - 1) / count), before + last * x * ((2 * count - 1) / count)
          return before + last * x

      @staticmethod
      def next_column(columns, k, x):
          return (columns[k - 1] * x * (2 * k - 1) - columns[k - 2] * (k - 1)) / k

      @staticmethod
      def fill_companion(matrix, c, size):
          scale = 1.0 / np.sqrt(2 * np.arange(size) + 1)
          fill_symmetric(matrix, np.arange(1, size) * scale[:size - 1] * scale[1:size])
          matrix[:, -1] -= (c[:-1] / c[-1]) * (scale / scale[-1]) * (size / (2 * size - 1))


  legline = _Legendre.line
  legfromroots = _Legendre.of_roots
  legadd = _Legendre.add
  legsub = _Legendre.subtract
  legmulx = _Legendre.times_x
  legmul = _Legendre.multiply
  legdiv = _Legendre.divide
  legpow = _Legendre.power
  legder = _Legendre.derivative
  legint = _Legendre.integral
  legval = _Legendre.value
  legval2d = _Legendre.value_2d
  legval3d = _Legendre.value_3d
  leggrid2d = _Legendre.grid_2d
  leggrid3d = _Legendre.grid_3d
  legvander = _Legendre.table
  legvander2d = _Legendre.table_2d
  legfit = _Legendre.fit
  legcompanion = _Legendre.companion
  legroots = _Legendre.roots
  poly2leg = _Legendre.of_powers


  def leg2poly(c):
      [c] = pu.as_series([c])
      if len(c) < 3:
          return c
      before, last = c[-2], c[-1]
      for k in range(len(c) - 1, 1, -1):
          before, last = polysub(c[k - 2], (last * (k - 1)) / k), polyadd(before, (polymulx(last) * (2 * k - 1)) / k)
      return polyadd(before, polymulx(last))


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
      _basis = _Legendre
      domain = np.array(legdomain)
      window = np.array(legdomain)
      basis_name = "P"
  """#
}
