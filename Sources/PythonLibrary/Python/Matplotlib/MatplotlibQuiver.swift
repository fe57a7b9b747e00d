extension PythonSource {
  static let matplotlibQuiverModule = #"""
  """Fields of arrows."""

  import math
  import numpy as np
  from matplotlib import rcParams
  from matplotlib.collections import PolyCollection
  from matplotlib.text import Text


  class Quiver(PolyCollection):
      def __init__(self, ax, X, Y, U, V, C=None, *, scale=None, scale_units=None, units="width", angles="uv", width=None, headwidth=3, headlength=5,
                   headaxislength=4.5, minshaft=1, minlength=1, color="k", pivot="tail", **kwargs):
          kwargs.setdefault("linewidths", (0,))
          super().__init__([], facecolors=color, **kwargs)
          self.X, self.Y, self.U, self.V = X, Y, U, V
          self.scale, self.scale_units, self.units, self.angles, self.width = scale, scale_units, units, angles, width
          self.headwidth, self.headlength, self.headaxislength = float(headwidth), float(headlength), float(headaxislength)
          self.minshaft, self.minlength = float(minshaft), float(minlength)
          self.pivot = {"mid": "middle"}.get(pivot, pivot)
          if C is not None:
              self.set_array(C)
          self.axes, self.figure = ax, ax.figure

      def get_offsets(self):
          return np.column_stack([self.X, self.Y])

      def set_UVC(self, U, V, C=None):
          self.U, self.V = np.ravel(np.asarray(U, dtype=float)), np.ravel(np.asarray(V, dtype=float))
          if C is not None:
              self.set_array(np.ravel(C))

      def _pixels_per(self, units):
          box = self.axes.get_window_extent()
          (x0, x1), (y0, y1) = self.axes.get_xlim(), self.axes.get_ylim()
          across, up = box.width / abs(x1 - x0), box.height / abs(y1 - y0)
          dpi = self.figure._dpi
          found = {"width": box.width, "height": box.height, "x": across, "y": up, "xy": math.hypot(across, up), "dots": 1.0, "inches": dpi}
          if units not in found:
              raise ValueError(f"{units!r} is not a valid value for units; supported values are {', '.join(map(repr, found))}")
          return found[units]

      def _shaft(self):
          """The width of shafts in pixels."""
          unit = self._pixels_per(self.units)
          if self.width is not None:
              return self.width * unit
          count = min(25, max(8, math.sqrt(len(self.X))))
          return 0.06 * self.axes.get_window_extent().width / count

      def _lengths(self, shaft):
          """How long arrows are, in widths of their shafts, and where they point."""
          along_data = isinstance(self.angles, str) and self.angles == "xy" or self.scale_units == "xy"
          pixels = None
          if along_data:
              ends = self.axes.transData.transform(np.column_stack([self.X + self.U * 1e-3, self.Y + self.V * 1e-3]))
              starts = self.axes.transData.transform(np.column_stack([self.X, self.Y]))
              pixels = (ends - starts) * 1e3
          if isinstance(self.angles, str) and self.angles == "xy":
              theta = np.arctan2(pixels[:, 1], pixels[:, 0])
          elif isinstance(self.angles, str):
              theta = np.arctan2(self.V, self.U)
          else:
              theta = np.radians(np.ravel(np.asarray(self.angles, dtype=float)))
          size = np.hypot(pixels[:, 0], pixels[:, 1]) if self.scale_units == "xy" else np.hypot(self.U, self.V)
          if self.scale_units == "xy":
              lengths = size / (1.0 if self.scale is None else self.scale)
          else:
              unit = self._pixels_per(self.scale_units or ("width" if self.scale is None else self.units))
              if self.scale is None:
                  # So that arrows of the mean length are about as long as they are apart.
                  count = max(10, math.sqrt(len(self.X)))
                  mean = float(np.mean(size)) if len(size) else 1.0
                  self._auto_scale = 1.8 * mean * count if mean else 1.0
                  if self.scale_units is not None:
                      self._auto_scale *= unit / self.axes.get_window_extent().width
              scale = self.scale if self.scale is not None else self._auto_scale
              lengths = size * unit / scale
          return lengths / shaft, theta

      def _arrows(self, lengths):
          least = self.minshaft * self.headlength
          lengths = np.clip(lengths, 0, 2 ** 16)
          x = np.array([0, -self.headaxislength, -self.headlength, 0]) + np.array([0, 1, 1, 1]) * lengths[:, None]
          y = 0.5 * np.array([1, 1, self.headwidth, 0])
          order = [0, 1, 2, 3, 2, 1, 0, 0]
          X, Y = x[:, order], np.repeat(y[order][None], len(lengths), axis=0)
          short_x = np.array([0, least - self.headaxislength, least - self.headlength, least])[order]
          shrink = lengths / least if least else 0 * lengths
          is_short = lengths < least
          X[is_short] = shrink[is_short][:, None] * short_x
          Y[is_short] = shrink[is_short][:, None] * y[order]
          Y[:, 3:-1] *= -1
          dots = lengths < self.minlength
          if dots.any():
              angles = np.arange(8) * (np.pi / 3)
              X[dots], Y[dots] = np.cos(angles) * self.minlength * 0.5, np.sin(angles) * self.minlength * 0.5
          if self.pivot == "middle":
              X -= 0.5 * X[:, 3:4]
          elif self.pivot == "tip":
              X -= X[:, 3:4]
          return X, Y

      def _specs(self):
          if not self._visible or not len(self.X):
              return []
          shaft = self._shaft()
          lengths, theta = self._lengths(shaft)
          X, Y = self._arrows(lengths)
          c, s = np.cos(theta)[:, None], np.sin(theta)[:, None]
          points = shaft * 72 / self.figure._dpi
          x, y = (X * c - Y * s) * points, (X * s + Y * c) * points
          faces, edges = self._colours()
          paths = [(np.column_stack([a, b]), [1, 2, 2, 2, 2, 2, 2, 79]) for a, b in zip(x, y)]
          return [self._mark("collection", paths=paths, sizes=(1.0,), x=self.X, y=self.Y, fills=faces, edges=edges, widths=self._widths(),
                             pens=self._pens())]


  class QuiverKey:
      """An arrow of a known length, with its words."""

      def __init__(self, quiver, X, Y, U, label, *, angle=0, coordinates="axes", color=None, labelsep=0.1, labelpos="N", labelcolor=None,
                   fontproperties=None, zorder=None):
          self.quiver, self.X, self.Y, self.U, self.angle = quiver, X, Y, U, angle
          self.coordinates, self.color, self.labelsep, self.labelpos = coordinates, color, labelsep, labelpos
          self.text = Text(0, 0, label, horizontalalignment={"N": "center", "S": "center", "E": "left", "W": "right"}[labelpos],
                           verticalalignment={"N": "bottom", "S": "top", "E": "center", "W": "center"}[labelpos])
          self.zorder = quiver.zorder + 0.1

      def get_label(self):
          return "_quiverkey"

      def _specs(self):
          q = self.quiver
          from matplotlib.transforms import Transform
          unit = {"axes": "axes", "figure": "figure", "data": "data", "inches": "inches"}[self.coordinates]
          shaft = q._shaft()
          kept = q.U, q.V, q.X, q.Y
          auto = q._lengths(shaft) and getattr(q, "_auto_scale", None)
          scale = q.scale if q.scale is not None else auto
          length = self.U * q._pixels_per(q.scale_units or ("width" if q.scale is None else q.units)) / scale / shaft
          pivot, q.pivot = q.pivot, {"N": "middle", "S": "middle", "E": "tip", "W": "tail"}[self.labelpos]
          X, Y = q._arrows(np.array([length]))
          q.pivot = pivot
          points = shaft * 72 / q.figure._dpi
          c, s = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
          path = (np.column_stack([(X[0] * c - Y[0] * s) * points, (X[0] * s + Y[0] * c) * points]), [1, 2, 2, 2, 2, 2, 2, 79])
          faces, _ = q._colours()
          gap = self.labelsep * 72
          dx, dy = {"N": (0, gap), "S": (0, -gap), "E": (gap, 0), "W": (-gap, 0)}[self.labelpos]
          fill = faces[:1] if self.color is None else np.array([_rgba(self.color)])
          arrow = {"kind": "collection", "frame": (unit, unit, 0.0, 0.0, None), "zorder": self.zorder, "clip": False, "paths": [path], "sizes": (1.0,),
                   "x": (float(self.X),), "y": (float(self.Y),), "fills": fill, "edges": (), "widths": (0.0,), "pens": ()}
          words = {"kind": "text", "frame": (unit, unit, float(dx), float(dy), None), "zorder": self.zorder, "clip": False, "text": self.text.get_text(),
                   "place": (float(self.X), float(self.Y)), "style": self.text._style_spec(), "box": None}
          return [arrow, words]


  def _rgba(color):
      from matplotlib.colors import to_rgba
      return to_rgba(color)


  def arguments(args):
      """X, Y, U, V and C, flat."""
      flat = lambda a: np.ravel(np.asarray(a.detach().numpy() if hasattr(a, "detach") else a, dtype=float))
      C = None
      if len(args) in (2, 3):
          U, V = np.asarray(args[0], dtype=float), np.asarray(args[1], dtype=float)
          C = args[2] if len(args) == 3 else None
          rows, columns = (1, U.shape[0]) if U.ndim == 1 else U.shape
          X, Y = np.meshgrid(np.arange(columns), np.arange(rows))
      elif len(args) in (4, 5):
          X, Y, U, V = args[:4]
          C = args[4] if len(args) == 5 else None
          X, Y = np.asarray(X, dtype=float), np.asarray(Y, dtype=float)
          shape = np.shape(U)
          if X.ndim == 1 and Y.ndim == 1 and len(shape) == 2:
              X, Y = np.meshgrid(X, Y)
      else:
          raise TypeError(f"takes from 2 to 5 positional arguments but {len(args)} were given")
      X, Y, U, V = flat(X), flat(Y), flat(U), flat(V)
      if U.size == 1 and X.size > 1:
          U = np.repeat(U, X.size)
      if V.size == 1 and X.size > 1:
          V = np.repeat(V, X.size)
      if X.size != U.size or Y.size != V.size:
          raise ValueError(f"Argument U has a size {U.size} which does not match {X.size}, the number of arrow positions")
      return X, Y, U, V, None if C is None else flat(C)


  class Barbs(PolyCollection):
      """Arrows of wind: flags for fifties, long lines for tens, short ones for fives."""

      def __init__(self, ax, X, Y, U, V, C=None, *, pivot="tip", length=7, barbcolor=None, flagcolor=None, sizes=None, fill_empty=False,
                   barb_increments=None, rounding=True, flip_barb=False, **kwargs):
          from matplotlib.artist import resolved
          kwargs = resolved(kwargs)
          self._sizes, self.fill_empty, self._steps, self.rounding = sizes or {}, fill_empty, barb_increments or {}, rounding
          self._flip, self._pivot, self._length = np.atleast_1d(flip_barb), pivot, length
          if barbcolor is None or flagcolor is None:
              edge, face = "face", flagcolor or barbcolor or kwargs.pop("facecolor", kwargs.pop("color", "k"))
          else:
              edge, face = barbcolor, flagcolor
          kwargs.pop("color", None)
          super().__init__([], facecolors=face, edgecolors=edge, linewidths=kwargs.pop("linewidth", 1), **kwargs)
          self.X, self.Y = X, Y
          self.axes, self.figure = ax, ax.figure
          self.set_UVC(U, V, C)

      def get_offsets(self):
          return np.column_stack([self.X, self.Y])

      def set_UVC(self, U, V, C=None):
          self.u, self.v = np.ravel(np.asarray(U, dtype=float)), np.ravel(np.asarray(V, dtype=float))
          if C is not None:
              self.set_array(np.ravel(C))

      def _barb(self, u, v, flip):
          half, full, flag = (self._steps.get(name, usual) for name, usual in (("half", 5), ("full", 10), ("flag", 50)))
          length = self._length
          gap, height, width, radius = (length * self._sizes.get(name, usual) for name, usual in (
              ("spacing", 0.125), ("height", 0.4), ("width", 0.25), ("emptybarb", 0.15)))
          speed = math.hypot(u, v)
          if self.rounding:
              speed = half * round(speed / half)
          flags, rest = divmod(speed, flag)
          lines, rest = divmod(rest, full)
          if rest < half and not flags and not lines:
              from matplotlib.markers import regular
              around = regular(20, radius)
              return [*around, around[0]] if self.fill_empty else [*around, around[0], *around[::-1]]
          height = -height if flip else height
          try:
              start = float(self._pivot)
          except ValueError:
              start = {"tip": 0.0, "middle": -length / 2}[self._pivot.lower()]
          points, offset = [(0.0, start)], length
          for _ in range(int(flags)):
              if offset != length:
                  offset += gap / 2
              points += [(0.0, start + offset), (height, start - width / 2 + offset), (0.0, start - width + offset)]
              offset -= width + gap
          for _ in range(int(lines)):
              points += [(0.0, start + offset), (height, start + offset + width / 2), (0.0, start + offset)]
              offset -= gap
          if rest >= half:
              if offset == length:
                  points.append((0.0, start + offset))
                  offset -= 1.5 * gap
              points += [(0.0, start + offset), (height / 2, start + offset + width / 4), (0.0, start + offset)]
          angle = math.atan2(v, u) + math.pi / 2
          c, s = math.cos(angle), math.sin(angle)
          return [(c * x - s * y, s * x + c * y) for x, y in points]

      def _specs(self):
          if not self._visible or not len(self.X):
              return []
          faces, edges = self._colours()
          flips = np.broadcast_to(self._flip, len(self.X)).tolist()
          shapes = [self._barb(u, v, flip) for u, v, flip in zip(self.u.tolist(), self.v.tolist(), flips)]
          paths = [([*shape, shape[0]], [1] + [2] * (len(shape) - 1) + [79]) for shape in shapes]
          return [self._mark("collection", paths=paths, sizes=(self._length / 2,), x=self.X, y=self.Y, fills=faces, edges=edges, widths=self._widths(),
                             pens=self._pens())]
  """#
}
