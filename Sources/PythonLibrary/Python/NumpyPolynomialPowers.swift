extension PythonSource {
  static let numpyPolynomialPowersModule = #"""
  """Power series: the coefficient of the lowest power comes first."""

  import numpy as np
  import numpy.polynomial.polyutils as pu
  from _numpy_basis import Basis
  from numpy.polynomial.polybase import ABCPolyBase, _SUPERSCRIPTS

  polydomain = np.array([-1.0, 1.0])
  polyzero = np.array([0])
  polyone = np.array([1])
  polyx = np.array([0, 1])
  polytrim = pu.trimcoef


  class _Powers(Basis):
      turns_companion = False

      @staticmethod
      def shifted(c):
          return np.concatenate((c[:1] * 0, c))

      @staticmethod
      def multiply(c1, c2):
          [c1, c2] = pu.as_series([c1, c2])
          return pu.trimseq(np.convolve(c1, c2))

      @staticmethod
      def divide(c1, c2):
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

      @staticmethod
      def power(c, pow, maxpower=None):
          return pu._power(np.convolve, c, pow, maxpower)

      @staticmethod
      def slopes(c):
          return c[1:] * np.arange(1, len(c)).reshape((-1,) + (1,) * (c.ndim - 1))

      @staticmethod
      def areas(c):
          return np.concatenate((c[:1] * 0, c / np.arange(1, len(c) + 1).reshape((-1,) + (1,) * (c.ndim - 1))))

      @staticmethod
      def summed(x, c):
          value = c[-1] + x * 0
          for k in range(2, len(c) + 1):
              value = c[-k] + value * x
          return value

      @staticmethod
      def next_column(columns, k, x):
          return columns[k - 1] * x

      @staticmethod
      def fill_companion(matrix, c, size):
          matrix[np.arange(1, size), np.arange(size - 1)] = 1
          matrix[:, -1] -= c[:-1] / c[-1]


  polyline = _Powers.line
  polyfromroots = _Powers.of_roots
  polyadd = _Powers.add
  polysub = _Powers.subtract
  polymulx = _Powers.times_x
  polymul = _Powers.multiply
  polydiv = _Powers.divide
  polypow = _Powers.power
  polyder = _Powers.derivative
  polyint = _Powers.integral
  polyval = _Powers.value
  polyval2d = _Powers.value_2d
  polyval3d = _Powers.value_3d
  polygrid2d = _Powers.grid_2d
  polygrid3d = _Powers.grid_3d
  polyvander = _Powers.table
  polyvander2d = _Powers.table_2d
  polyfit = _Powers.fit
  polycompanion = _Powers.companion
  polyroots = _Powers.roots


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


  class Polynomial(ABCPolyBase):
      _basis = _Powers
      domain = np.array(polydomain)
      window = np.array(polydomain)
      basis_name = None

      def _term(self, power, argument):
          return f"·{argument}" if power == "1" else f"·{argument}{power.translate(_SUPERSCRIPTS)}"

      def _ascii_term(self, power, argument):
          return f" {argument}" if power == "1" else f" {argument}**{power}"
  """#
}
