extension PythonSource {
  static let matplotlibTriModule = #"""
  """Triangles between points, and what is drawn over them."""

  import _plotting
  import numpy as np
  from matplotlib.contour import ContourSet


  class Triangulation:
      def __init__(self, x, y, triangles=None, mask=None):
          self.x, self.y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
          if self.x.shape != self.y.shape or self.x.ndim != 1:
              raise ValueError(f"x and y must be equal-length 1D arrays, but found shapes {self.x.shape!r} and {self.y.shape!r}")
          self.mask = None
          self._edges = self._neighbors = None
          if triangles is None:
              self.is_delaunay = True
              if len(self.x) < 3:
                  raise ValueError("x and y arrays must have a length of at least 3")
              found = _plotting.triangles(self.x, self.y)
              if found is None:
                  raise RuntimeError("Error in qhull Delaunay triangulation calculation: singular input data (exitcode=2); use python verbose option (-v) "
                                     "to see original qhull error.")
              self.triangles = found.astype(np.int32)
          else:
              self.is_delaunay = False
              try:
                  self.triangles = np.array(triangles, dtype=np.int32)
              except ValueError as error:
                  raise ValueError(f"triangles must be a (N, 3) int array, not {triangles!r}") from error
              if self.triangles.ndim != 2 or self.triangles.shape[1] != 3:
                  raise ValueError(f"triangles must be a (N, 3) int array, but found shape {self.triangles.shape!r}")
              if self.triangles.max() >= len(self.x):
                  raise ValueError("triangles are indices into the points and must be in the range 0 <= i < "
                                   f"{len(self.x)} but found value {self.triangles.max()}")
              if self.triangles.min() < 0:
                  raise ValueError("triangles are indices into the points and must be in the range 0 <= i < "
                                   f"{len(self.x)} but found value {self.triangles.min()}")
          if mask is not None:
              self.set_mask(mask)

      def set_mask(self, mask):
          self.mask = None if mask is None else np.asarray(mask, dtype=bool)
          if self.mask is not None and self.mask.shape != (len(self.triangles),):
              raise ValueError("mask array must have same length as triangles array")
          self._edges = None

      def get_masked_triangles(self):
          return self.triangles if self.mask is None else self.triangles[~self.mask]

      @property
      def edges(self):
          if self._edges is None:
              shown = self.get_masked_triangles()
              pairs = np.concatenate([shown[:, [0, 1]], shown[:, [1, 2]], shown[:, [2, 0]]])
              pairs = np.sort(pairs, axis=1)[:, ::-1]
              self._edges = np.unique(pairs, axis=0)
          return self._edges

      @property
      def neighbors(self):
          if self._neighbors is None:
              owner = {}
              found = np.full(self.triangles.shape, -1, dtype=np.int32)
              for t, corners in enumerate(self.triangles.tolist()):
                  for k in range(3) if self.mask is None or not self.mask[t] else ():
                      a, b = corners[k], corners[(k + 1) % 3]
                      other = owner.pop((b, a), None)
                      if other is None:
                          owner[(a, b)] = (t, k)
                      else:
                          found[t, k], found[other[0], other[1]] = other[0], t
              self._neighbors = found
          return self._neighbors

      def calculate_plane_coefficients(self, z):
          """a, b and c of z = a x + b y + c over each triangle."""
          z = np.asarray(z, dtype=float)
          corners = self.get_masked_triangles()
          x, y, h = self.x[corners], self.y[corners], z[corners]
          ux, uy, uz = x[:, 1] - x[:, 0], y[:, 1] - y[:, 0], h[:, 1] - h[:, 0]
          vx, vy, vz = x[:, 2] - x[:, 0], y[:, 2] - y[:, 0], h[:, 2] - h[:, 0]
          area = ux * vy - uy * vx
          a, b = (uz * vy - uy * vz) / area, (ux * vz - uz * vx) / area
          return np.column_stack([a, b, h[:, 0] - a * x[:, 0] - b * y[:, 0]])

      def get_trifinder(self):
          return _Finder(self)

      @staticmethod
      def get_from_args_and_kwargs(*args, **kwargs):
          """A triangulation, what is left of the arguments, and of the keywords."""
          if isinstance(args[0], Triangulation):
              return args[0], args[1:], kwargs
          x, y, *rest = args
          triangles, mask = kwargs.pop("triangles", None), kwargs.pop("mask", None)
          if triangles is None and rest and _is_table_of_corners(rest[0]):
              triangles = rest.pop(0)
          return Triangulation(x, y, triangles, mask), rest, kwargs


  def _is_table_of_corners(value):
      try:
          array = np.asarray(value)
      except ValueError:
          return False
      return array.ndim == 2 and array.shape[1] == 3 and array.dtype.kind in "iu"


  class _Finder:
      """In which triangle points lie."""

      def __init__(self, triangulation):
          self._triangulation = triangulation

      def __call__(self, x, y):
          x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
          if x.shape != y.shape:
              raise ValueError("x and y must be array-like with the same shape")
          found = np.full(x.shape, -1, dtype=np.int32)
          own = self._triangulation
          for t, corners in enumerate(own.triangles.tolist()):
              if own.mask is not None and own.mask[t]:
                  continue
              (ax, bx, cx), (ay, by, cy) = own.x[corners].tolist(), own.y[corners].tolist()
              area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
              if not area:
                  continue
              near = (x >= min(ax, bx, cx)) & (x <= max(ax, bx, cx)) & (y >= min(ay, by, cy)) & (y <= max(ay, by, cy)) & (found < 0)
              if not near.any():
                  continue
              u = ((x - ax) * (cy - ay) - (y - ay) * (cx - ax)) / area
              v = ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / area
              found[near & (u >= -1e-12) & (v >= -1e-12) & (u + v <= 1 + 1e-12)] = t
          return found


  class TriFinder(_Finder):
      pass


  class TriInterpolator:
      def __init__(self, triangulation, z, trifinder=None):
          self._triangulation = triangulation
          self._z = np.asarray(z, dtype=float)
          if self._z.shape != triangulation.x.shape:
              raise ValueError("z array must have same length as triangulation x and y arrays")
          self._finder = trifinder if trifinder is not None else triangulation.get_trifinder()


  class LinearTriInterpolator(TriInterpolator):
      def __init__(self, triangulation, z, trifinder=None):
          super().__init__(triangulation, z, trifinder)
          kept, triangulation.mask = triangulation.mask, None
          self._planes = triangulation.calculate_plane_coefficients(self._z)
          triangulation.mask = kept

      def __call__(self, x, y):
          x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
          at = self._finder(x, y)
          a, b, c = np.moveaxis(self._planes[at], -1, 0)
          return np.where(at < 0, np.nan, a * x + b * y + c)

      def gradient(self, x, y):
          at = self._finder(np.asarray(x, dtype=float), np.asarray(y, dtype=float))
          return tuple(np.where(at < 0, np.nan, self._planes[at][..., k]) for k in range(2))


  class UniformTriRefiner:
      """Each triangle cut into four, as often as told."""

      def __init__(self, triangulation):
          self._triangulation = triangulation

      def refine_triangulation(self, return_tri_index=False, subdiv=3):
          if return_tri_index:
              raise ValueError("unsupported: matplotlib.tri.UniformTriRefiner.refine_triangulation(return_tri_index=True)")
          x, y, triangles, mask = self._triangulation.x, self._triangulation.y, self._triangulation.triangles, self._triangulation.mask
          for _ in range(subdiv):
              a, b, c = triangles.T
              pairs = np.sort(np.concatenate([np.column_stack([a, b]), np.column_stack([b, c]), np.column_stack([c, a])]), axis=1)
              edges, which = np.unique(pairs, axis=0, return_inverse=True)
              ab, bc, ca = (np.ravel(which) + len(x)).reshape(3, -1)
              x = np.concatenate([x, (x[edges[:, 0]] + x[edges[:, 1]]) / 2])
              y = np.concatenate([y, (y[edges[:, 0]] + y[edges[:, 1]]) / 2])
              triangles = np.concatenate([np.column_stack(part) for part in ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))])
              mask = None if mask is None else np.tile(mask, 4)
          return Triangulation(x, y, triangles, mask)

      def refine_field(self, z, triinterpolator=None, subdiv=3):
          if triinterpolator is None:
              raise ValueError("unsupported: matplotlib.tri.CubicTriInterpolator")
          refined = self.refine_triangulation(subdiv=subdiv)
          return refined, triinterpolator(refined.x, refined.y)


  class TriAnalyzer:
      def __init__(self, triangulation):
          self._triangulation = triangulation

      scale_factors = property(lambda self: tuple(1 / (float(np.ptp(one)) or 1.0) for one in (
          self._triangulation.x[np.unique(self._triangulation.get_masked_triangles())],
          self._triangulation.y[np.unique(self._triangulation.get_masked_triangles())])))

      def circle_ratios(self, rescale=True):
          """The radius of the circle within each triangle for that of the circle around it."""
          kx, ky = self.scale_factors if rescale else (1.0, 1.0)
          points = np.column_stack([self._triangulation.x * kx, self._triangulation.y * ky])[self._triangulation.triangles]
          a, b, c = (np.hypot(*(points[:, i] - points[:, j]).T) for i, j in ((0, 1), (1, 2), (2, 0)))
          s = (a + b + c) / 2
          product = s * (a + b - s) * (a + c - s) * (b + c - s)
          with np.errstate(divide="ignore", invalid="ignore"):
              around = np.where(product > 0, a * b * c / (4 * np.sqrt(np.abs(product))), np.inf)
              within = a * b * c / (4 * around * s)
              return np.where(around > 0, within / around, 0.0)

      def get_flat_tri_mask(self, min_circle_ratio=0.01, rescale=True):
          """Which triangles at the border are too flat, one layer after the other."""
          flat = self.circle_ratios(rescale) < min_circle_ratio
          mask = np.zeros(len(flat), dtype=bool) if self._triangulation.mask is None else self._triangulation.mask.copy()
          neighbours = self._triangulation.neighbors.copy()
          while True:
              at_border = (neighbours == -1).any(axis=1) & ~mask
              worst = at_border & flat
              if not worst.any():
                  return mask
              mask |= worst
              neighbours[np.isin(neighbours, np.nonzero(worst)[0])] = -1


  def __getattr__(name):
      if name in ("CubicTriInterpolator", "TrapezoidMapTriFinder", "TriRefiner"):
          raise AttributeError(f"unsupported: matplotlib.tri.{name}")
      raise AttributeError(f"module 'matplotlib.tri' has no attribute {name!r}")


  class TriContourSet(ContourSet):
      """Contours of heights at the corners of triangles."""

      def __init__(self, ax, triangulation, z, levels=None, **kwargs):
          self._triangulation = triangulation
          super().__init__(ax, triangulation.x, triangulation.y, z, levels, **kwargs)

      def _landscape(self, X, Y, Z):
          return _plotting.slopes(X, Y, Z, self._triangulation.get_masked_triangles())

      def _shown_heights(self):
          return self._Z[np.unique(self._triangulation.get_masked_triangles())]


  class TriMesh:
      """What `tripcolor` makes with smooth shading stands for."""
  """#
}
