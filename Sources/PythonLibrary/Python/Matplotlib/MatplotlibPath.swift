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
