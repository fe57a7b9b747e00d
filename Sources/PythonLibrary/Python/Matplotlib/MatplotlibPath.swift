extension PythonSource {
  static let matplotlibPathModule = #"""
  """Lines and curves as vertices and codes."""

  import numpy as np


  class Path:
      STOP, MOVETO, LINETO, CURVE3, CURVE4, CLOSEPOLY = 0, 1, 2, 3, 4, 79
      code_type = np.uint8

      def __init__(self, vertices, codes=None, _interpolation_steps=1, closed=False, readonly=False):
          self.vertices = np.asarray(vertices, dtype=float)
          self.codes = None if codes is None else np.asarray(codes)
          if self.codes is None and closed and len(self.vertices):
              self.codes = np.array([1] + [2] * (len(self.vertices) - 2) + [79])

      def __len__(self):
          return len(self.vertices)

      def transformed(self, transform):
          return Path(transform.transform(self.vertices), self.codes)

      def get_extents(self, transform=None):
          from matplotlib.transforms import Bbox
          vertices = self.vertices if transform is None else transform.transform(self.vertices)
          return Bbox([vertices.min(axis=0), vertices.max(axis=0)])

      def contains_point(self, point, transform=None, radius=0.0):
          return bool(self.contains_points([point], transform, radius)[0])

      def contains_points(self, points, transform=None, radius=0.0):
          corners = self.vertices if transform is None else transform.transform(self.vertices)
          x, y = np.asarray(points, dtype=float).T
          inside = np.zeros(len(x), dtype=bool)
          x0, y0 = corners[-1]
          for x1, y1 in corners:
              if y0 != y1:
                  crosses = ((y1 > y) != (y0 > y)) & (x < (x0 - x1) * (y - y1) / (y0 - y1) + x1)
                  inside ^= crosses
              x0, y0 = x1, y1
          return inside

      @staticmethod
      def unit_circle():
          return Path(*circle())

      @staticmethod
      def circle(center=(0.0, 0.0), radius=1.0, readonly=False):
          return Path(*circle(center[0], center[1], radius, radius))

      @staticmethod
      def unit_rectangle():
          return Path([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], closed=True)

      @staticmethod
      def unit_regular_polygon(numVertices):
          from matplotlib.markers import regular
          points = regular(numVertices, 1.0)
          return Path([*points, points[0]], closed=True)

      @staticmethod
      def unit_regular_star(numVertices, innerCircle=0.5):
          from matplotlib.markers import _star
          points = _star(numVertices, innerCircle, 1.0)
          return Path([*points, points[0]], closed=True)

      @staticmethod
      def unit_regular_asterisk(numVertices):
          return Path.unit_regular_star(numVertices, 0.0)

      @staticmethod
      def arc(theta1, theta2, n=None, is_wedge=False):
          vertices, codes = circle(0, 0, 1, 1, theta1, theta2 if theta2 > theta1 else theta2 + 360)
          return Path([(0.0, 0.0), *vertices, (0.0, 0.0)], [1, 2, *codes[1:], 79]) if is_wedge else Path(vertices, codes)

      @staticmethod
      def wedge(theta1, theta2, n=None):
          return Path.arc(theta1, theta2, n, True)

      @staticmethod
      def make_compound_path(*paths):
          if not paths:
              return Path(np.empty((0, 2)))
          codes = [[1] + [2] * (len(path) - 1) if path.codes is None else list(path.codes) for path in paths]
          return Path(np.concatenate([path.vertices for path in paths]), [code for part in codes for code in part])

      @staticmethod
      def make_compound_path_from_polys(XY):
          XY = np.asarray(XY, dtype=float)
          closed = np.concatenate([XY, XY[:, :1]], axis=1)
          return Path(closed.reshape(-1, 2), ([1] + [2] * (XY.shape[1] - 1) + [79]) * len(XY))

      def copy(self):
          return Path(self.vertices.copy(), None if self.codes is None else self.codes.copy())

      def to_polygons(self, transform=None, width=0, height=0, closed_only=True):
          if self.codes is not None and any(code in (3, 4) for code in self.codes):
              raise ValueError("unsupported: matplotlib.path.Path.to_polygons of curves")
          parts, current = [], []
          codes = [1] + [2] * (len(self.vertices) - 1) if self.codes is None else list(self.codes)
          for place, code in zip(self.vertices, codes):
              if code == 1 and current:
                  parts.append(current)
                  current = []
              current.append(current[0] if code == 79 and current else place)
          return [np.array(part) for part in parts + [current] if len(part)]

      def _spec(self):
          return (self.vertices, self.codes)


  def circle(x=0.0, y=0.0, rx=1.0, ry=1.0, start=0.0, end=360.0):
      """Vertices and codes of an arc, in pieces of at most an eighth."""
      pieces = int(max(1, np.ceil(abs(end - start) / 45 - 1e-9)))
      angles = np.radians(np.linspace(start, end, pieces + 1))
      step = (angles[-1] - angles[0]) / pieces
      handle = 4 / 3 * np.tan(step / 4)
      vertices = [(x + rx * np.cos(angles[0]), y + ry * np.sin(angles[0]))]
      for a, b in zip(angles[:-1].tolist(), angles[1:].tolist()):
          vertices += [
              (x + rx * (np.cos(a) - handle * np.sin(a)), y + ry * (np.sin(a) + handle * np.cos(a))),
              (x + rx * (np.cos(b) + handle * np.sin(b)), y + ry * (np.sin(b) - handle * np.cos(b))),
              (x + rx * np.cos(b), y + ry * np.sin(b)),
          ]
      codes = [1] + [4] * (3 * pieces)
      if abs(end - start) >= 360:
          vertices.append(vertices[0])
          codes.append(79)
      return vertices, codes
  """#
}
