extension PythonSource {
  static let matplotlibTransformsModule = #"""
  """Between data and pixels."""

  import math
  import numpy as np


  _min, _max = min, max


  class Bbox:
      def __init__(self, points):
          self._points = np.array(points, dtype=float)

      @staticmethod
      def from_bounds(x0, y0, width, height):
          return Bbox([(x0, y0), (x0 + width, y0 + height)])

      @staticmethod
      def from_extents(x0, y0, x1, y1):
          return Bbox([(x0, y0), (x1, y1)])

      @staticmethod
      def unit():
          return Bbox([(0, 0), (1, 1)])

      x0 = property(lambda self: float(self._points[0, 0]))
      y0 = property(lambda self: float(self._points[0, 1]))
      x1 = property(lambda self: float(self._points[1, 0]))
      y1 = property(lambda self: float(self._points[1, 1]))
      xmin = property(lambda self: min(self.x0, self.x1))
      xmax = property(lambda self: max(self.x0, self.x1))
      ymin = property(lambda self: min(self.y0, self.y1))
      ymax = property(lambda self: max(self.y0, self.y1))
      width = property(lambda self: self.x1 - self.x0)
      height = property(lambda self: self.y1 - self.y0)
      bounds = property(lambda self: (self.x0, self.y0, self.width, self.height))
      extents = property(lambda self: (self.x0, self.y0, self.x1, self.y1))
      intervalx = property(lambda self: self._points[:, 0])
      intervaly = property(lambda self: self._points[:, 1])

      p0 = property(lambda self: self._points[0])
      p1 = property(lambda self: self._points[1])
      min = property(lambda self: self._points.min(axis=0))
      max = property(lambda self: self._points.max(axis=0))
      size = property(lambda self: self._points[1] - self._points[0])

      def get_points(self):
          return self._points

      def __array__(self, dtype=None, copy=None):
          return self._points

      def __iter__(self):
          return iter(self._points)

      def frozen(self):
          return Bbox(self._points.copy())

      @staticmethod
      def null():
          return Bbox([(math.inf, math.inf), (-math.inf, -math.inf)])

      @staticmethod
      def union(bboxes):
          if not bboxes:
              raise ValueError("'bboxes' cannot be empty")
          return Bbox([(_min(b.xmin for b in bboxes), _min(b.ymin for b in bboxes)), (_max(b.xmax for b in bboxes), _max(b.ymax for b in bboxes))])

      @staticmethod
      def intersection(bbox1, bbox2):
          x0, x1 = max(bbox1.xmin, bbox2.xmin), min(bbox1.xmax, bbox2.xmax)
          y0, y1 = max(bbox1.ymin, bbox2.ymin), min(bbox1.ymax, bbox2.ymax)
          return Bbox([(x0, y0), (x1, y1)]) if x0 <= x1 and y0 <= y1 else None

      def contains(self, x, y):
          return self.xmin <= x <= self.xmax and self.ymin <= y <= self.ymax

      def containsx(self, x):
          return self.xmin <= x <= self.xmax

      def containsy(self, y):
          return self.ymin <= y <= self.ymax

      def overlaps(self, other):
          return self.xmin <= other.xmax and other.xmin <= self.xmax and self.ymin <= other.ymax and other.ymin <= self.ymax

      def expanded(self, sw, sh):
          dx, dy = (sw * self.width - self.width) / 2, (sh * self.height - self.height) / 2
          return Bbox([(self.x0 - dx, self.y0 - dy), (self.x1 + dx, self.y1 + dy)])

      def padded(self, w_pad, h_pad=None):
          h_pad = w_pad if h_pad is None else h_pad
          return Bbox([(self.x0 - w_pad, self.y0 - h_pad), (self.x1 + w_pad, self.y1 + h_pad)])

      def translated(self, tx, ty):
          return Bbox(self._points + [tx, ty])

      def shrunk(self, mx, my):
          return Bbox([(self.x0, self.y0), (self.x0 + mx * self.width, self.y0 + my * self.height)])

      def transformed(self, transform):
          corners = transform.transform(np.array([self._points[0], [self.x0, self.y1], [self.x1, self.y0], self._points[1]]))
          return Bbox([corners.min(axis=0), corners.max(axis=0)])

      def corners(self):
          return np.array([[self.x0, self.y0], [self.x0, self.y1], [self.x1, self.y0], [self.x1, self.y1]])

      def __eq__(self, other):
          return isinstance(other, Bbox) and bool((self._points == other._points).all())

      __hash__ = None

      def __getitem__(self, key):
          return self._points[key]

      def __repr__(self):
          return f"Bbox([[{self.x0}, {self.y0}], [{self.x1}, {self.y1}]])"


  class Transform:
      """The unit of each coordinate, after an affine map of its own."""

      _figure = None

      def __init__(self, x="data", y="data", shift=(0.0, 0.0), map=None, axes=None):
          self._x, self._y, self._shift, self._map, self._axes = x, y, shift, map, axes

      def _frame(self):
          if (self._x, self._y, self._shift, self._map) == ("data", "data", (0.0, 0.0), None):
              return None
          return (self._x, self._y, self._shift[0], self._shift[1], self._map)

      def __add__(self, other):
          if isinstance(other, Affine2D):
              raise NotImplementedError("unsupported: an affine map behind a transform to pixels")
          if isinstance(other, ScaledTranslation):
              return Transform(self._x, self._y, (self._shift[0] + other.points[0], self._shift[1] + other.points[1]), self._map, self._axes)
          return other

      def transform(self, values):
          values = np.asarray(values, dtype=float)
          points = values.reshape(-1, 2)
          if self._axes is None:
              if self._figure is None or (self._x, self._y) != ("figure", "figure"):
                  raise ValueError("unsupported: a transform of no axes and no figure")
              return (points * np.array(self._figure._pixels()) + np.array(self._shift) * self._figure._dpi / 72).reshape(values.shape)
          result = self._axes._to_pixels(points, self._frame())
          return result.reshape(values.shape)

      def transform_point(self, point):
          return self.transform(point)

      def inverted(self):
          return _Inverse(self)


  class _Inverse:
      def __init__(self, forward):
          self._forward = forward

      def transform(self, values):
          values = np.asarray(values, dtype=float)
          if self._forward._axes is None and self._forward._figure is not None:
              return values / np.array(self._forward._figure._pixels())
          return self._forward._axes._from_pixels(values.reshape(-1, 2), self._forward._frame()).reshape(values.shape)


  class ScaledTranslation:
      def __init__(self, xt, yt, scale_trans):
          self.points = (xt * 72, yt * 72)


  class Affine2D:
      def __init__(self, matrix=None):
          self._m = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0) if matrix is None else tuple(
              float(matrix[i][j]) for i, j in ((0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2)))

      def _then(self, a, b, c, d, e, f):
          p, q, r, s, t, u = self._m
          self._m = (a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f)
          return self

      def clear(self):
          self._m = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
          return self

      def rotate(self, theta):
          c, s = math.cos(theta), math.sin(theta)
          return self._then(c, s, -s, c, 0.0, 0.0)

      def rotate_deg(self, degrees):
          return self.rotate(math.radians(degrees))

      def rotate_around(self, x, y, theta):
          return self.translate(-x, -y).rotate(theta).translate(x, y)

      def rotate_deg_around(self, x, y, degrees):
          return self.rotate_around(x, y, math.radians(degrees))

      def translate(self, tx, ty):
          return self._then(1.0, 0.0, 0.0, 1.0, float(tx), float(ty))

      def scale(self, sx, sy=None):
          return self._then(float(sx), 0.0, 0.0, float(sx if sy is None else sy), 0.0, 0.0)

      def skew_deg(self, x, y):
          return self._then(1.0, math.tan(math.radians(y)), math.tan(math.radians(x)), 1.0, 0.0, 0.0)

      def get_matrix(self):
          a, b, c, d, e, f = self._m
          return np.array([[a, c, e], [b, d, f], [0.0, 0.0, 1.0]])

      def transform(self, values):
          a, b, c, d, e, f = self._m
          values = np.asarray(values, dtype=float)
          x, y = values[..., 0], values[..., 1]
          return np.stack([a * x + c * y + e, b * x + d * y + f], axis=-1)

      transform_point = transform
      transform_affine = transform

      def inverted(self):
          return Affine2D(np.linalg.inv(self.get_matrix()))

      def __add__(self, other):
          if isinstance(other, Affine2D):
              return Affine2D(other.get_matrix() @ self.get_matrix())
          first = Affine2D(self.get_matrix())
          if other._map is not None:
              first._then(*other._map)
          return Transform(other._x, other._y, other._shift, first._m, other._axes)

      def _frame(self):
          return ("pixels", "pixels", 0.0, 0.0, self._m)


  class IdentityTransform(Affine2D):
      pass


  def blended_transform_factory(x_transform, y_transform):
      return Transform(x_transform._x, y_transform._y, (x_transform._shift[0], y_transform._shift[1]), None, x_transform._axes)


  def offset_copy(trans, fig=None, x=0.0, y=0.0, units="inches"):
      scale = {"inches": 72, "points": 1}[units]
      return Transform(trans._x, trans._y, (trans._shift[0] + x * scale, trans._shift[1] + y * scale), trans._map, trans._axes)
  """#
}
