extension PythonSource {
  static let numpyBasisModule = #"""
  """What all families of polynomials do alike."""

  import numpy as np
  import numpy.polynomial.polyutils as pu


  def _lines(c, axis):
      c = np.array(c, ndmin=1)
      if c.dtype.kind in "?bBhHiIlLqQpPu":
          c = c + 0.0
      return np.moveaxis(c, axis, 0)


  def _times(m, axis, work):
      times, axis = pu._whole(m, f"the order of {work}"), pu._whole(axis, "the axis")
      if times < 0:
          raise ValueError(f"The order of {work} must be non-negative")
      return times, axis


  class Basis:
      """A family: what it says itself is how neighbouring polynomials hang together."""

      # Whether roots are looked for in the companion matrix turned by half a turn.
      turns_companion = True

      # The polynomial of degree 1, and off + scl * x in the basis.
      first_column = staticmethod(lambda x: x)
      line = staticmethod(lambda off, scl: np.array([off, scl]) if scl != 0 else np.array([off]))

      @staticmethod
      def add(c1, c2):
          return pu._sum(c1, c2)

      @staticmethod
      def subtract(c1, c2):
          return pu._sum(c1, c2, -1)

      @classmethod
      def times_x(cls, c):
          [c] = pu.as_series([c])
          return c if len(c) == 1 and c[0] == 0 else cls.shifted(c)

      @classmethod
      def multiply(cls, c1, c2):
          """The shorter series is summed with the longer one as its coefficients."""
          [c1, c2] = pu.as_series([c1, c2])
          short, long = (c1, c2) if len(c1) <= len(c2) else (c2, c1)
          before, last = short[-2] * long if len(short) > 1 else short[0] * long, short[-1] * long if len(short) > 1 else 0
          for degree in range(len(short) - 2, 0, -1):
              before, last = cls.folded(degree, short[degree - 1] * long, before, last)
          return cls.closed(before, last)

      @classmethod
      def divide(cls, c1, c2):
          return pu._quotient(cls.multiply, c1, c2)

      @classmethod
      def power(cls, c, pow, maxpower=16):
          return pu._power(cls.multiply, c, pow, maxpower)

      @classmethod
      def of_roots(cls, roots):
          return pu._of_roots(cls.line, cls.multiply, roots)

      @classmethod
      def of_powers(cls, pol):
          [pol] = pu.as_series([pol])
          result = 0
          for coefficient in pol[::-1]:
              result = cls.add(cls.times_x(result), coefficient)
          return result

      @classmethod
      def derivative(cls, c, m=1, scl=1, axis=0):
          times, axis = _times(m, axis, "derivation")
          if times == 0:
              return np.array(c, ndmin=1) + 0.0
          c = _lines(c, axis)
          if times >= len(c):
              c = c[:1] * 0
          else:
              for _ in range(times):
                  c = cls.slopes(c * scl)
          return np.moveaxis(c, 0, axis)

      @classmethod
      def integral(cls, c, m=1, k=[], lbnd=0, scl=1, axis=0):
          times, axis = _times(m, axis, "integration")
          k = list(k) if np.iterable(k) else [k]
          if len(k) > times:
              raise ValueError("Too many integration constants")
          if np.ndim(lbnd) != 0:
              raise ValueError("lbnd must be a scalar.")
          if np.ndim(scl) != 0:
              raise ValueError("scl must be a scalar.")
          c = _lines(c, axis)
          for constant in k + [0] * (times - len(k)):
              c = c * scl
              if len(c) == 1 and np.all(c[0] == 0):
                  c = c + constant
              else:
                  c = cls.areas(c)
                  c[0] += constant - cls.value(lbnd, c)
          return np.moveaxis(c, 0, axis)

      @classmethod
      def value(cls, x, c, tensor=True):
          c = np.array(c, ndmin=1)
          if c.dtype.kind in "biu":
              c = c + 0.0
          if isinstance(x, (tuple, list)):
              x = np.asarray(x)
          if isinstance(x, np.ndarray) and tensor:
              c = c.reshape(c.shape + (1,) * x.ndim)
          return cls.summed(x, c)

      @classmethod
      def at(cls, c, *points):
          points = [np.asanyarray(point) for point in points]
          if any(point.shape != points[0].shape for point in points):
              names = {2: "x, y are incompatible", 3: "x, y, z are incompatible"}
              raise ValueError(names[len(points)])
          c = cls.value(points[0], c)
          for point in points[1:]:
              c = cls.value(point, c, tensor=False)
          return c

      @classmethod
      def on_grid(cls, c, *points):
          for point in points:
              c = cls.value(point, c)
          return c

      @classmethod
      def value_2d(cls, x, y, c):
          return cls.at(c, x, y)

      @classmethod
      def value_3d(cls, x, y, z, c):
          return cls.at(c, x, y, z)

      @classmethod
      def grid_2d(cls, x, y, c):
          return cls.on_grid(c, x, y)

      @classmethod
      def grid_3d(cls, x, y, z, c):
          return cls.on_grid(c, x, y, z)

      @classmethod
      def table(cls, x, deg):
          degree = pu._whole(deg, "deg")
          if degree < 0:
              raise ValueError("deg must be non-negative")
          x = np.array(x, ndmin=1) + 0.0
          columns = np.empty((degree + 1,) + x.shape, dtype=x.dtype)
          columns[0] = x * 0 + 1
          if degree > 0:
              columns[1] = cls.first_column(x)
              for k in range(2, degree + 1):
                  columns[k] = cls.next_column(columns, k, x)
          return np.moveaxis(columns, 0, -1)

      @classmethod
      def table_2d(cls, x, y, deg):
          both = cls.table(x, deg[0])[..., :, None] * cls.table(y, deg[1])[..., None, :]
          return both.reshape(both.shape[:-2] + (-1,))

      @classmethod
      def fit(cls, x, y, deg, rcond=None, full=False, w=None):
          return pu._fit(cls.table, x, y, deg, rcond, full, w)

      @classmethod
      def companion(cls, c):
          [c] = pu.as_series([c])
          if len(c) < 2:
              raise ValueError("Series must have maximum degree of at least 1.")
          if len(c) == 2:
              return np.array([[cls.only_root(c)]])
          size = len(c) - 1
          matrix = np.zeros((size, size), dtype=c.dtype)
          cls.fill_companion(matrix, c, size)
          return matrix

      @classmethod
      def only_root(cls, c):
          return -c[0] / c[1]

      @classmethod
      def roots(cls, c):
          [c] = pu.as_series([c])
          if len(c) < 2:
              return np.array([], dtype=c.dtype)
          if len(c) == 2:
              return np.array([cls.only_root(c)])
          matrix = cls.companion(c)
          found = np.linalg.eigvals(matrix[::-1, ::-1] if cls.turns_companion else matrix)
          found.sort()
          return found


  def fill_symmetric(matrix, beside):
      """The elements next to the diagonal, on both sides."""
      places = np.arange(len(matrix))
      matrix[places[:-1], places[1:]] = beside
      matrix[places[1:], places[:-1]] = beside
  """#
}
