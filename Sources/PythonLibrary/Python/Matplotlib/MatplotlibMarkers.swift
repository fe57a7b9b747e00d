extension PythonSource {
  static let matplotlibMarkersModule = #"""
  """Small shapes that stand for points: paths for a size of one."""

  import math
  import numpy as np
  from matplotlib._enums import CapStyle, JoinStyle
  from matplotlib.path import Path, circle

  _TRIANGLE = [(0.0, 0.5), (-0.5, -0.5), (0.5, -0.5)]


  def _turned(points, degrees):
      c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
      return [(c * x - s * y, s * x + c * y) for x, y in points]


  def _closed(points):
      return list(points) + [points[0]], [1] + [2] * (len(points) - 1) + [79]


  def _lines(*lines):
      vertices, codes = [], []
      for line in lines:
          vertices += line
          codes += [1] + [2] * (len(line) - 1)
      return vertices, codes


  def regular(count, radius=0.5, turn=0.0):
      return [(radius * -math.sin(2 * math.pi * k / count + turn), radius * math.cos(2 * math.pi * k / count + turn)) for k in range(count)]


  def _star(count, inner, radius=0.5):
      points = []
      for k in range(2 * count):
          r = radius if k % 2 == 0 else radius * inner
          points.append((-r * math.sin(math.pi * k / count), r * math.cos(math.pi * k / count)))
      return points


  _plus = [(1 / 6, -0.5), (1 / 6, -1 / 6), (0.5, -1 / 6), (0.5, 1 / 6), (1 / 6, 1 / 6), (1 / 6, 0.5), (-1 / 6, 0.5), (-1 / 6, 1 / 6),
           (-0.5, 1 / 6), (-0.5, -1 / 6), (-1 / 6, -1 / 6), (-1 / 6, -0.5)]
  _cross = [(-0.25, -0.5), (0, -0.25), (0.25, -0.5), (0.5, -0.25), (0.25, 0), (0.5, 0.25), (0.25, 0.5), (0, 0.25), (-0.25, 0.5),
            (-0.5, 0.25), (-0.25, 0), (-0.5, -0.25)]

  # name: (vertices and codes, whether it is filled, how its corners are)
  _shapes = {
      "o": (lambda: circle(0, 0, 0.5, 0.5), True, "round"),
      ".": (lambda: circle(0, 0, 0.25, 0.25), True, "round"),
      ",": (lambda: _closed([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)]), True, "miter"),
      "v": (lambda: _closed(_turned(_TRIANGLE, 180)), True, "miter"),
      "^": (lambda: _closed(_TRIANGLE), True, "miter"),
      "<": (lambda: _closed(_turned(_TRIANGLE, 90)), True, "miter"),
      ">": (lambda: _closed(_turned(_TRIANGLE, 270)), True, "miter"),
      "s": (lambda: _closed([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)]), True, "miter"),
      "D": (lambda: _closed(_turned([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)], 45)), True, "miter"),
      "d": (lambda: _closed([(x * 0.6, y) for x, y in _turned([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)], 45)]), True, "miter"),
      "p": (lambda: _closed(regular(5)), True, "miter"),
      "h": (lambda: _closed(regular(6)), True, "miter"),
      "H": (lambda: _closed(regular(6, turn=math.pi / 6)), True, "miter"),
      "8": (lambda: _closed(regular(8, turn=math.pi / 8)), True, "miter"),
      "*": (lambda: _closed(_star(5, 0.381966)), True, "bevel"),
      "P": (lambda: _closed(_plus), True, "miter"),
      "X": (lambda: _closed(_cross), True, "miter"),
      "+": (lambda: _lines([(-0.5, 0), (0.5, 0)], [(0, -0.5), (0, 0.5)]), False, "miter"),
      "x": (lambda: _lines([(-0.5, -0.5), (0.5, 0.5)], [(-0.5, 0.5), (0.5, -0.5)]), False, "miter"),
      "|": (lambda: _lines([(0, -0.5), (0, 0.5)]), False, "miter"),
      "_": (lambda: _lines([(-0.5, 0), (0.5, 0)]), False, "miter"),
      "1": (lambda: _lines([(0, 0), (0, -0.5)], [(0, 0), (0.4, 0.25)], [(0, 0), (-0.4, 0.25)]), False, "miter"),
      "2": (lambda: _lines([(0, 0), (0, 0.5)], [(0, 0), (0.4, -0.25)], [(0, 0), (-0.4, -0.25)]), False, "miter"),
      "3": (lambda: _lines([(0, 0), (-0.5, 0)], [(0, 0), (0.25, 0.4)], [(0, 0), (0.25, -0.4)]), False, "miter"),
      "4": (lambda: _lines([(0, 0), (0.5, 0)], [(0, 0), (-0.25, 0.4)], [(0, 0), (-0.25, -0.4)]), False, "miter"),
  }
  (TICKLEFT, TICKRIGHT, TICKUP, TICKDOWN, CARETLEFT, CARETRIGHT, CARETUP, CARETDOWN,
   CARETLEFTBASE, CARETRIGHTBASE, CARETUPBASE, CARETDOWNBASE) = range(12)
  _caret = [(-1.0, 1.5), (0.0, 0.0), (1.0, 1.5)]
  _caret_based = [(-1.0, 0.0), (0.0, -1.5), (1.0, 0.0)]


  def _sharp(points, degrees):
      return (_turned([(x * 0.5, y * 0.5) for x, y in points], degrees), [1, 2, 2]), True, "miter"


  _numbered = {
      TICKLEFT: lambda: (_lines([(0, 0), (-1, 0)]), False, "miter"), TICKRIGHT: lambda: (_lines([(0, 0), (1, 0)]), False, "miter"),
      TICKUP: lambda: (_lines([(0, 0), (0, 1)]), False, "miter"), TICKDOWN: lambda: (_lines([(0, 0), (0, -1)]), False, "miter"),
      CARETDOWN: lambda: _sharp(_caret, 0), CARETUP: lambda: _sharp(_caret, 180),
      CARETLEFT: lambda: _sharp(_caret, 270), CARETRIGHT: lambda: _sharp(_caret, 90),
      CARETDOWNBASE: lambda: _sharp(_caret_based, 0), CARETUPBASE: lambda: _sharp(_caret_based, 180),
      CARETLEFTBASE: lambda: _sharp(_caret_based, 270), CARETRIGHTBASE: lambda: _sharp(_caret_based, 90),
  }
  _nothing = ("", " ", "None", "none", None)
  _made = {}


  class MarkerStyle:
      def __init__(self, marker, fillstyle=None, transform=None, capstyle=None, joinstyle=None):
          if isinstance(marker, MarkerStyle):
              self.__dict__.update(marker.__dict__)
              if transform is not None:
                  self._turn(transform)
              return
          self._marker = marker
          self._path, self._filled, self._join = _shape(marker)
          if transform is not None:
              self._turn(transform)
          if joinstyle is not None:
              self._join = joinstyle
          self._fillstyle = "full" if fillstyle is None else fillstyle
          if self._fillstyle == "none":
              self._filled = False

      def _turn(self, transform):
          if self._path is not None:
              self._path = (transform.transform(np.asarray(self._path[0], dtype=float)), self._path[1])

      def get_fillstyle(self):
          return self._fillstyle

      def transformed(self, transform):
          return MarkerStyle(self, transform=transform)

      def rotated(self, *, deg=None, rad=None):
          from matplotlib.transforms import Affine2D
          if (deg is None) == (rad is None):
              raise ValueError("Exactly one of deg or rad is required")
          return MarkerStyle(self, transform=Affine2D().rotate_deg(deg) if rad is None else Affine2D().rotate(rad))

      def scaled(self, sx, sy=None):
          from matplotlib.transforms import Affine2D
          return MarkerStyle(self, transform=Affine2D().scale(sx, sx if sy is None else sy))

      def get_marker(self):
          return self._marker

      def get_path(self):
          return None if self._path is None else Path(*self._path)

      def is_filled(self):
          return self._filled

      markers = {
          ".": "point", ",": "pixel", "o": "circle", "v": "triangle_down", "^": "triangle_up", "<": "triangle_left", ">": "triangle_right",
          "1": "tri_down", "2": "tri_up", "3": "tri_left", "4": "tri_right", "8": "octagon", "s": "square", "p": "pentagon", "*": "star",
          "h": "hexagon1", "H": "hexagon2", "+": "plus", "x": "x", "D": "diamond", "d": "thin_diamond", "|": "vline", "_": "hline",
          "P": "plus_filled", "X": "x_filled", TICKLEFT: "tickleft", TICKRIGHT: "tickright", TICKUP: "tickup", TICKDOWN: "tickdown",
          CARETLEFT: "caretleft", CARETRIGHT: "caretright", CARETUP: "caretup", CARETDOWN: "caretdown", CARETLEFTBASE: "caretleftbase",
          CARETRIGHTBASE: "caretrightbase", CARETUPBASE: "caretupbase", CARETDOWNBASE: "caretdownbase", "None": "nothing", "none": "nothing",
          " ": "nothing", "": "nothing",
      }
      filled_markers = (".", "o", "v", "^", "<", ">", "8", "s", "p", "*", "h", "H", "D", "d", "P", "X")
      fillstyles = ("full", "left", "right", "bottom", "top", "none")


  def _shape(marker):
      if isinstance(marker, (list, tuple)) and len(marker) in (2, 3) and isinstance(marker[0], int):
          sides, style, angle = (*marker, 0)[:3]
          if style == 0:
              vertices = regular(sides)
          elif style == 1:
              vertices = _star(sides, 0.5)
          elif style == 2:
              return _lines(*[[(0, 0), point] for point in _turned(regular(sides), angle)]), False, "bevel"
          else:
              raise ValueError(f"Unexpected tuple marker: {marker}")
          return _closed(_turned(vertices, angle)), True, "miter" if style == 0 else "bevel"
      if isinstance(marker, str) and len(marker) > 2 and marker[0] == marker[-1] == "$":
          if marker not in _made:
              from matplotlib.textpath import marker as written
              found = written(marker)
              _made[marker] = (found, True, "miter") if found is not None else (None, False, "round")
          return _made[marker]
      if isinstance(marker, Path):
          return _scaled(marker)
      if isinstance(marker, np.ndarray) or isinstance(marker, (list, tuple)) and len(marker) and np.shape(marker)[1:] == (2,):
          try:
              return _scaled(Path(marker))
          except ValueError as error:
              raise ValueError(f"Unrecognized marker style {marker!r}") from error
      if isinstance(marker, int) and marker in _numbered:
          return _numbered[marker]()
      if isinstance(marker, list):
          raise ValueError(f"Unrecognized marker style {marker!r}")
      if marker in _nothing:
          return None, False, "round"
      try:
          if marker not in _made:
              make, filled, join = _shapes[marker]
              _made[marker] = (make(), filled, join)
          return _made[marker]
      except (KeyError, TypeError):
          raise ValueError(f"Unrecognized marker style {marker!r}") from None


  def _scaled(path):
      """A path of one's own, as large as others: its farthest coordinate is half of the size."""
      vertices = np.asarray(path.vertices, dtype=float)
      return (vertices * (0.5 / np.max(np.abs(vertices))), path.codes), True, "round"


  def half(path, side):
      """The part of a marker on one side of its middle."""
      vertices, codes = path
      points = _flattened(np.asarray(vertices, dtype=float), codes)
      axis, sign = {"left": (0, -1), "right": (0, 1), "bottom": (1, -1), "top": (1, 1)}[side]
      kept = []
      for start, end in zip(points, points[1:] + points[:1]):
          a, b = start[axis] * sign, end[axis] * sign
          if a >= 0:
              kept.append(start)
          if a * b < 0:
              share = a / (a - b)
              kept.append((start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share))
      return _closed(kept) if kept else ([(0.0, 0.0)], [1])


  def _flattened(vertices, codes):
      points, k = [], 0
      codes = [1] + [2] * (len(vertices) - 1) if codes is None else list(codes)
      while k < len(codes):
          if codes[k] == 4:
              a, (b, c, d) = vertices[k - 1], vertices[k:k + 3]
              for t in np.linspace(0, 1, 9)[1:].tolist():
                  points.append(tuple(((1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d).tolist()))
              k += 3
          else:
              if codes[k] != 79:
                  points.append(tuple(vertices[k].tolist()))
              k += 1
      return points
  """#
}
