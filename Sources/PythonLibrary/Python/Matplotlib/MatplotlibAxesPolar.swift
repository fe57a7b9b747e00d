extension PythonSource {
  static let matplotlibAxesPolarModule = #"""
  """Axes around a middle: angles and distances."""

  import math
  import numpy as np
  import _plotting
  from matplotlib import rcParams
  from matplotlib._axes_limits import _anchors
  from matplotlib.axes import Axes
  from matplotlib.colors import to_rgba
  from matplotlib.lines import pen
  from matplotlib.patches import Rectangle
  from matplotlib.path import circle
  from matplotlib.text import Text, points

  _sides = {"N": 90, "NW": 135, "W": 180, "SW": 225, "S": 270, "SE": 315, "E": 0, "NE": 45}


  class PolarAxes(Axes):
      name = "polar"

      def clear(self):
          super().clear()
          self._turn, self._sense, self._label_angle = 0.0, 1, 22.5
          self._theta_places, self._theta_words = None, None
          self._frame_shown = True
          self.xaxis.grid_on = self.yaxis.grid_on = rcParams["polaraxes.grid"] if "polaraxes.grid" in rcParams else True

      cla = clear

      def set_theta_offset(self, offset):
          self._turn = float(offset)

      def get_theta_offset(self):
          return self._turn

      def set_theta_zero_location(self, loc, offset=0.0):
          self._turn = math.radians(_sides[loc] + offset)

      def set_theta_direction(self, direction):
          if direction not in (-1, 1, "clockwise", "counterclockwise", "anticlockwise"):
              raise ValueError("direction must be 1, -1, 'clockwise', 'counterclockwise'" if not isinstance(direction, str) else direction)
          self._sense = -1 if direction in (-1, "clockwise") else 1

      def get_theta_direction(self):
          return float(self._sense)

      def set_rlabel_position(self, value):
          self._label_angle = float(value)

      def get_rlabel_position(self):
          return self._label_angle

      def set_rmax(self, rmax):
          self.set_ylim(self._radii()[0], rmax)

      def set_rmin(self, rmin):
          self.set_ylim(rmin, self._radii()[1])

      def get_rmax(self):
          return np.float64(self._radii()[1])

      def get_rmin(self):
          return np.float64(self._radii()[0])

      def set_rlim(self, bottom=None, top=None, **kwargs):
          return self.set_ylim(kwargs.get("rmin", bottom), kwargs.get("rmax", top))

      def set_rticks(self, *args, **kwargs):
          return self.set_yticks(*args, **kwargs)

      def set_rgrids(self, radii, labels=None, angle=None, fmt=None, **kwargs):
          self.set_yticks(radii, labels)
          if angle is not None:
              self._label_angle = float(angle)

      def set_thetagrids(self, angles, labels=None, fmt=None, **kwargs):
          self._theta_places, self._theta_words = np.radians(np.asarray(angles, dtype=float)), labels

      def set_xticks(self, ticks, labels=None, *, minor=False, **kwargs):
          self._theta_places, self._theta_words = np.asarray(ticks, dtype=float), labels

      def set_xticklabels(self, labels, *, minor=False, fontdict=None, **kwargs):
          self._theta_words = list(labels)

      def _radii(self):
          low, high = self._limits(self.yaxis)
          if self.yaxis.limits is None:
              data = [held[1] for held in self._pending if np.size(held[1])]
              least = min((float(np.nanmin(one)) for one in data), default=0.0)
              low = 0.0 if least >= 0 else low
          return float(low), float(high)

      def _spec(self, marks=True):
          low, high = self._radii()
          spec = super()._spec(marks=False)

          def at(theta, r):
              theta, share = np.asarray(theta, dtype=float) * self._sense + self._turn, (np.asarray(r, dtype=float) - low) / ((high - low) or 1.0)
              return share * np.cos(theta), share * np.sin(theta)

          l, b, r, t = self._box
          width, height = self.figure._pixels()
          side = min((r - l) * width, (t - b) * height)
          x, y = _anchors[self._anchor] if isinstance(self._anchor, str) else self._anchor
          left, bottom = l + ((r - l) - side / width) * x, b + ((t - b) - side / height) * y
          spec["box"] = (left, bottom, left + side / width, bottom + side / height)
          face = spec["facecolor"]
          for name in ("x", "y"):
              spec[name].update(low=-1.0, high=1.0, places="none", words="none", minor=None, grid=None, minor_grid=None, label=None, scale="linear",
                                styles=None)
          spec.update(spines=[], facecolor=None)
          made = self._ground(face, at, low, high, spec["axis_zorder"]) if self._on else []
          if marks:
              for artist in self._children:
                  for one in artist._specs():
                      made.append(_placed(one, at, isinstance(artist, Rectangle)))
          for title in spec["titles"]:
              title["pad"] += 20
          spec["marks"] = made
          return spec

      def _ground(self, face, at, low, high, order):
          none = (0.0, 0.0, 0.0, 0.0)
          marks = []

          def line(x, y, on_axis, zorder):
              grid, colour = on_axis._grid_spec(on_axis.grid_on, on_axis.grid_look)
              if grid is not None:
                  marks.append({"kind": "line", "x": x, "y": y, "color": colour, "pen": grid, "marker": None, "zorder": zorder, "clip": False, "frame": None, "name": ""})

          def patch(fill, edge, line_pen, zorder):
              marks.append({"kind": "patch", "path": circle(0, 0, 1, 1), "fill": fill, "edge": edge, "pen": line_pen, "zorder": zorder, "clip": False,
                            "frame": None, "name": ""})

          def text(place, words, shift, ha, va, like):
              style = {**like.text._style_spec(), "ha": ha, "va": va}
              marks.append({"kind": "text", "text": words, "place": place, "style": style, "box": None, "zorder": 2.0, "clip": False,
                            "frame": ("data", "data", *shift, None), "name": ""})

          patch(face, none, None, -1.0)
          angles, names = self._theta_places, self._theta_words
          if angles is None and self.xaxis.places is not None and not isinstance(self.xaxis.places, str):
              angles, names = np.asarray(self.xaxis.get_ticklocs(), dtype=float), self.xaxis.words
          if angles is None:
              angles = np.radians(np.arange(0, 360, 45.0))
          if names is None or isinstance(names, str):
              names = [f"{round(math.degrees(a), 6):g}°" if names is None else "" for a in angles.tolist()]
          for theta, name in zip(angles.tolist(), [str(name) for name in names] + [""] * len(angles)):
              x, y = at([theta, theta], [low, high])
              line(x, y, self.xaxis, order)
              turned = theta * self._sense + self._turn
              pad = self.xaxis.major.pad + self.xaxis.major.length + 7
              if self.xaxis.major.labels_first:
                  text((float(x[1]), float(y[1])), name, (pad * math.cos(turned), pad * math.sin(turned)), "center", "center", self.xaxis.major)
          places = self.yaxis.places
          if places is None:
              places = np.array(_plotting.ticks(low, high, 9, None, False, 2))
          elif isinstance(places, str):
              places = np.array([])
          elif hasattr(places, "tick_values"):
              places = np.asarray(places.tick_values(low, high), dtype=float)
          places = np.asarray(places, dtype=float)
          words = self.yaxis.words
          words = list(words) if isinstance(words, list) else [""] * len(places) if isinstance(words, str) else _plotting.words(places, low, high)
          around = np.linspace(0, 2 * math.pi, 181)
          for place, word in zip(places.tolist(), words):
              if not low < place <= high * (1 + 1e-10):
                  continue
              line(*at(around, np.full(181, place)), self.yaxis, order)
              x, y = at(math.radians(self._label_angle), place)
              if self.yaxis.major.labels_first:
                  text((float(x), float(y)), word, (0.0, 0.0), "left", "bottom", self.yaxis.major)
          edge = rcParams["axes.edgecolor"]
          patch(None, to_rgba(edge), (rcParams["axes.linewidth"], "projecting", "miter", (), 0.0), 2.5)
          return marks


  def _placed(spec, at, is_bent):
      """A mark of angles and distances in the plane; sides of rectangles become arcs."""
      if spec.get("frame") is not None:
          return spec
      spec = dict(spec)
      if "x" in spec and spec["x"] is not None and np.size(spec["x"]):
          spec["x"], spec["y"] = at(spec["x"], spec["y"])
      if spec["kind"] in ("text", "arrow"):
          x, y = at(*spec["place"])
          spec["place"] = (float(x), float(y))
      if spec.get("path") is not None and spec["kind"] == "patch":
          spec["path"] = _bent(spec["path"], at) if is_bent else _moved(spec["path"], at)
      if spec["kind"] == "collection" and spec.get("x") is None:
          spec["paths"] = [_moved(path, at) for path in spec["paths"]]
      return spec


  def _moved(path, at):
      vertices, codes = path
      vertices = np.asarray(vertices, dtype=float).reshape(-1, 2)
      return np.column_stack(at(vertices[:, 0], vertices[:, 1])), codes


  def _bent(path, at):
      vertices = np.asarray(path[0], dtype=float)[:4]
      theta, r = np.concatenate([vertices, vertices[:1]]).T
      steps = np.linspace(0, 1, 60, endpoint=False)
      angles = np.concatenate([theta[k] + (theta[k + 1] - theta[k]) * steps for k in range(4)])
      radii = np.concatenate([r[k] + (r[k + 1] - r[k]) * steps for k in range(4)])
      x, y = at(np.append(angles, theta[:1]), np.append(radii, r[:1]))
      return np.column_stack([x, y]), [1] + [2] * (len(x) - 2) + [79]


  def _refused(name):
      def refuse(self, *args, **kwargs):
          raise AttributeError(f"unsupported: matplotlib.projections.polar.PolarAxes.{name}")
      return refuse


  for _name in ("set_thetamin", "set_thetamax", "set_thetalim", "set_rorigin"):
      setattr(PolarAxes, _name, _refused(_name))
  """#
}
