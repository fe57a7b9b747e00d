extension PythonSource {
  static let matplotlibPatchesModule = #"""
  """Filled shapes."""

  import math
  import numpy as np
  from matplotlib import rcParams
  from matplotlib.artist import Artist, resolved
  from matplotlib.colors import to_rgba
  from matplotlib.lines import pen
  from matplotlib.path import Path, circle
  from matplotlib.transforms import Affine2D


  class Patch(Artist):
      zorder = 1
      _has_edge = False

      def __init__(self, *, edgecolor=None, facecolor=None, color=None, linewidth=None, linestyle=None, antialiased=None, hatch=None, fill=True,
                   capstyle=None, joinstyle=None, **kwargs):
          super().__init__()
          kwargs = resolved(kwargs)
          facecolor, edgecolor = kwargs.pop("facecolor", facecolor), kwargs.pop("edgecolor", edgecolor)
          linewidth, linestyle = kwargs.pop("linewidth", linewidth), kwargs.pop("linestyle", linestyle)
          if antialiased is not None:
              self.set_antialiased(antialiased)
          self._fill = bool(fill)
          self._face, self._edge = facecolor, edgecolor
          self._linewidth = rcParams["patch.linewidth"] if linewidth is None else float(linewidth)
          self._linestyle = linestyle or "solid"
          self.set_hatch(hatch)
          self._join = joinstyle or "miter"
          self._cap = capstyle or "butt"
          if color is not None:
              self.set_color(color)
          self.update(kwargs)

      def set_antialiased(self, on):
          self._smooth = True if on is None else bool(on)

      def get_antialiased(self):
          return getattr(self, "_smooth", True)

      def set_color(self, color):
          self._face = self._edge = color

      def set_facecolor(self, color):
          self._face = color

      def set_edgecolor(self, color):
          self._edge = color

      def get_facecolor(self):
          return to_rgba(rcParams["patch.facecolor"] if self._face is None else self._face, self._alpha)

      def get_edgecolor(self):
          edge = self._edge
          if edge is None:
              edge = rcParams["patch.edgecolor"] if rcParams["patch.force_edgecolor"] or not self._fill or self._has_edge else "none"
          return to_rgba(edge, self._alpha) if not (isinstance(edge, str) and edge == "none") else (0.0, 0.0, 0.0, 0.0)

      def set_linewidth(self, w):
          self._linewidth = rcParams["patch.linewidth"] if w is None else float(w)

      def get_linewidth(self):
          return self._linewidth

      def set_linestyle(self, ls):
          self._linestyle = ls or "solid"

      def set_fill(self, fill):
          self._fill = bool(fill)

      def set_hatch(self, hatch):
          from matplotlib.artist import checked_hatch
          self._hatch = checked_hatch(hatch)

      def get_hatch(self):
          return self._hatch

      def set_hatchcolor(self, color):
          self._hatch_color = color

      set_hatch_color = set_hatchcolor

      def get_hatch_linewidth(self):
          return getattr(self, "_hatch_width", rcParams["hatch.linewidth"])

      def get_fill(self):
          return self._fill

      def get_linestyle(self):
          return self._linestyle

      def contains_point(self, point, radius=None):
          return self.get_path().contains_point(point)

      def get_extents(self):
          from matplotlib.transforms import Bbox
          corners = self._corners()
          return Bbox([corners.min(axis=0), corners.max(axis=0)])

      def get_window_extent(self, renderer=None):
          from matplotlib.transforms import Bbox
          corners = self.get_transform().transform(np.asarray(self._corners(), dtype=float))
          return Bbox([corners.min(axis=0), corners.max(axis=0)])

      def set_hatch_linewidth(self, lw):
          self._hatch_width = float(lw)

      def _hatch_look(self):
          """The strokes over the shape: in the colour of its edge, or black where it has none."""
          if not getattr(self, "_hatch", None):
              return {}
          colour = getattr(self, "_hatch_color", None)
          colour = rcParams["hatch.color"] if colour is None else colour
          if isinstance(colour, str) and colour == "edge":
              edge = self._edge
              colour = rcParams["patch.edgecolor"] if edge is None or isinstance(edge, str) and edge == "none" else edge
          width = getattr(self, "_hatch_width", rcParams["hatch.linewidth"])
          return {"hatch": self._hatch, "hatch_color": to_rgba(colour, self._alpha), "hatch_width": width}

      def set_joinstyle(self, style):
          self._join = style

      def set_capstyle(self, style):
          self._cap = style

      def _outline(self):
          raise NotImplementedError

      def get_path(self):
          return Path(*self._outline())

      def get_verts(self):
          return np.asarray(self._outline()[0])

      def _look(self):
          fill = None
          if self._fill and not (isinstance(self._face, str) and self._face == "none"):
              fill = self.get_facecolor()
          edge = self.get_edgecolor()
          line = pen(self._linewidth, self._linestyle, self._cap, "butt", self._join) if edge[3] else None
          smooth = {} if getattr(self, "_smooth", True) else {"smooth": False}
          return {"fill": fill, "edge": edge, "pen": line, **smooth, **self._hatch_look()}

      def _specs(self):
          if not self._visible:
              return []
          return [self._mark("patch", path=self._outline(), **self._look())]

      def _handle(self, fontsize):
          box = ([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], [1, 2, 2, 2, 79])
          return [{"kind": "patch", "path": box, **self._look()}]

      def _corners(self):
          """Points that the limits of the axes have to hold."""
          vertices, codes = self._outline()
          vertices = np.asarray(vertices, dtype=float)
          if codes is None or 4 not in list(codes):
              return vertices
          points, k = [], 0
          codes = list(codes)
          while k < len(codes):
              if codes[k] == 4:
                  a, (b, c, d) = vertices[k - 1], vertices[k:k + 3]
                  t = np.linspace(0, 1, 33)[:, None]
                  points.append((1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d)
                  k += 3
              else:
                  points.append(vertices[k:k + 1])
                  k += 1
          return np.concatenate(points)


  def _polygon(points):
      return points + [points[0]], [1] + [2] * (len(points) - 1) + [79]


  class Rectangle(Patch):
      def __init__(self, xy, width, height, *, angle=0.0, rotation_point="xy", **kwargs):
          super().__init__(**kwargs)
          self._take(xy[0], xy[1], width, height)
          self.angle = angle
          self._about = rotation_point

      def _take(self, x, y, width, height):
          # Asked for, the numbers are what they were given as; drawn, they are floats.
          self._given = x, y, width, height
          self._x0, self._y0, self._width, self._height = float(x), float(y), float(width), float(height)

      def __str__(self):
          return f"Rectangle(xy=({self._x0:g}, {self._y0:g}), width={self._width:g}, height={self._height:g}, angle={self.angle:g})"

      get_x = lambda self: self._given[0]
      get_y = lambda self: self._given[1]
      get_width = lambda self: self._given[2]
      get_height = lambda self: self._given[3]
      get_xy = lambda self: self._given[:2]
      xy = property(get_xy)

      def set_x(self, x):
          self._take(x, *self._given[1:])

      def set_y(self, y):
          self._take(self._given[0], y, *self._given[2:])

      def set_xy(self, xy):
          self._take(*xy, *self._given[2:])

      def set_angle(self, angle):
          self.angle = angle

      def get_angle(self):
          return self.angle

      def get_center(self):
          return np.array([self._x0 + self._width / 2, self._y0 + self._height / 2])

      def get_corners(self):
          return np.array(self._outline()[0][:4])

      def set_bounds(self, *args):
          self._take(*(args[0] if len(args) == 1 else args))

      def get_bbox(self):
          from matplotlib.transforms import Bbox
          return Bbox.from_bounds(self._x0, self._y0, self._width, self._height)

      def set_width(self, width):
          self._take(*self._given[:2], width, self._given[3])

      def set_height(self, height):
          self._take(*self._given[:3], height)

      def _outline(self):
          x, y, w, h = self._x0, self._y0, self._width, self._height
          points = [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
          if self.angle:
              about = (x, y) if self._about == "xy" else (x + w / 2, y + h / 2) if self._about == "center" else self._about
              points = [tuple(p) for p in Affine2D().rotate_deg_around(*about, self.angle).transform(points).tolist()]
          return _polygon(points)


  class Polygon(Patch):
      def __str__(self):
          points = self._xy if not self._closed or not len(self._xy) or (self._xy[0] == self._xy[-1]).all() else [*self._xy, self._xy[0]]
          return "Polygon%d((%g, %g) ...)" % (len(points), *points[0]) if len(points) else "Polygon0()"

      def __init__(self, xy, *, closed=True, **kwargs):
          super().__init__(**kwargs)
          self._xy, self._closed = np.asarray(xy, dtype=float), closed

      def get_xy(self):
          return self._xy

      def set_xy(self, xy):
          self._xy = np.asarray(xy, dtype=float)

      def _outline(self):
          points = [tuple(p) for p in self._xy.tolist()]
          if not self._closed or not points:
              return points, [1] + [2] * (len(points) - 1)
          return _polygon(points[:-1] if len(points) > 1 and points[0] == points[-1] else points)


  class Ellipse(Patch):
      def __str__(self):
          return "Ellipse(xy=(%s, %s), width=%s, height=%s, angle=%s)" % (*self._given_center, self.width, self.height, self.angle)

      def __init__(self, xy, width, height, *, angle=0, **kwargs):
          super().__init__(**kwargs)
          self._given_center = tuple(xy)
          self._center = (float(xy[0]), float(xy[1]))
          self.width, self.height, self.angle = width, height, angle

      center = property(lambda self: self._center)
      get_center = lambda self: self._center
      get_width = lambda self: self.width
      get_height = lambda self: self.height
      get_angle = lambda self: self.angle

      def set_width(self, width):
          self.width = width

      def set_height(self, height):
          self.height = height

      def set_angle(self, angle):
          self.angle = angle

      def _turned(self, points):
          turn = Affine2D().rotate_deg(self.angle).translate(*self._center)
          return [tuple(one) for one in turn.transform(np.array(points) * [self.width / 2, self.height / 2]).tolist()]

      def get_corners(self):
          return np.array(self._turned([(-1, -1), (1, -1), (1, 1), (-1, 1)]))

      def get_vertices(self):
          return self._turned([(1, 0), (-1, 0)])

      def get_co_vertices(self):
          return self._turned([(0, 1), (0, -1)])

      def set_center(self, xy):
          self._center = tuple(xy)

      def _outline(self):
          x, y = self._center
          vertices, codes = circle(0, 0, self.width / 2, self.height / 2)
          return Affine2D().rotate_deg(self.angle).translate(x, y).transform(vertices), codes


  class Circle(Ellipse):
      def __str__(self):
          return "Circle(xy=(%g, %g), radius=%g)" % (*self._center, self._radius)

      def __init__(self, xy, radius=5, **kwargs):
          super().__init__(xy, radius * 2, radius * 2, **kwargs)
          self._radius = radius

      def set_radius(self, radius):
          self._radius = radius
          self.width = self.height = 2 * radius

      get_radius = lambda self: self._radius
      radius = property(get_radius, set_radius)


  class Arc(Ellipse):
      def __init__(self, xy, width, height, *, angle=0.0, theta1=0.0, theta2=360.0, **kwargs):
          kwargs.setdefault("fill", False)
          super().__init__(xy, width, height, angle=angle, **kwargs)
          self.theta1, self.theta2 = theta1, theta2

      def _outline(self):
          x, y = self._center
          end = self.theta2 if self.theta2 > self.theta1 else self.theta2 + 360
          vertices, codes = circle(0, 0, self.width / 2, self.height / 2, self.theta1, end)
          return Affine2D().rotate_deg(self.angle).translate(x, y).transform(vertices), codes


  class Wedge(Patch):
      def __str__(self):
          return "Wedge(center=(%g, %g), r=%g, theta1=%g, theta2=%g, width=%s)" % (*self.center, self.r, self.theta1, self.theta2, self.width)

      def __init__(self, center, r, theta1, theta2, *, width=None, **kwargs):
          super().__init__(**kwargs)
          self.center, self.r, self.theta1, self.theta2, self.width = center, r, theta1, theta2, width

      def set_width(self, width):
          self.width = width

      def set_radius(self, radius):
          self.r = radius

      def set_center(self, center):
          self.center = center

      def set_theta1(self, theta1):
          self.theta1 = theta1

      def set_theta2(self, theta2):
          self.theta2 = theta2

      def _outline(self):
          x, y = self.center
          end = self.theta2
          while end <= self.theta1:
              end += 360
          outer, codes = circle(x, y, self.r, self.r, self.theta1, min(end, self.theta1 + 359.9999999))
          if self.width is None:
              return outer + [(x, y), outer[0]], codes + [2, 79]
          inner, more = circle(x, y, self.r - self.width, self.r - self.width, min(end, self.theta1 + 359.9999999), self.theta1)
          return outer + inner + [outer[0]], codes + [2] + more[1:] + [79]


  class RegularPolygon(Patch):
      def __init__(self, xy, numVertices, *, radius=5, orientation=0, **kwargs):
          super().__init__(**kwargs)
          self.xy, self.numvertices, self.radius, self.orientation = xy, numVertices, radius, orientation

      def _outline(self):
          from matplotlib.markers import regular
          points = [(self.xy[0] + x, self.xy[1] + y) for x, y in regular(self.numvertices, self.radius, self.orientation)]
          return _polygon(points)


  class PathPatch(Patch):
      def __init__(self, path, **kwargs):
          super().__init__(**kwargs)
          self._given = path

      def _outline(self):
          return self._given.vertices, self._given.codes


  class FancyArrow(Polygon):
      def __str__(self):
          return "FancyArrow()"

      _has_edge = True

      def __init__(self, x, y, dx, dy, *, width=0.001, length_includes_head=False, head_width=None, head_length=None, shape="full", overhang=0,
                   head_starts_at_zero=False, **kwargs):
          head_width = 3 * width if head_width is None else head_width
          head_length = 1.5 * head_width if head_length is None else head_length
          distance = math.hypot(dx, dy)
          length = distance if length_includes_head else distance + head_length
          if not length:
              points = np.empty((0, 2))
          else:
              hw, hl, lw = head_width, head_length, width
              left = [(0.0, 0.0), (-hl, -hw / 2), (-hl * (1 - overhang), -lw / 2), (-length, -lw / 2), (-length, 0)]
              if not length_includes_head:
                  left = [(px + hl, py) for px, py in left]
              if head_starts_at_zero:
                  left = [(px + hl / 2, py) for px, py in left]
              right = [(px, -py) for px, py in left]
              shapes = {"left": left, "right": right, "full": left[:-1] + right[-2::-1]}
              cosine, sine = (dx / distance, dy / distance) if distance else (0, 1)
              points = [(cosine * px - sine * py + x + dx, sine * px + cosine * py + y + dy) for px, py in shapes[shape]]
          super().__init__(points, closed=True, **kwargs)


  class FancyArrowPatch(Patch):
      """An arrow from one place to another."""

      def __init__(self, posA=None, posB=None, *, path=None, arrowstyle="simple", connectionstyle="arc3", mutation_scale=1, shrinkA=2, shrinkB=2,
                   **kwargs):
          if path is not None:
              raise ValueError("unsupported: FancyArrowPatch with a path")
          if posA is None or posB is None:
              raise ValueError("either posA and posB, or path need to be provided")
          kwargs = resolved(kwargs)
          super().__init__(**kwargs)
          self._ends = (tuple(float(v) for v in posA), tuple(float(v) for v in posB))
          self._arrow = {"arrowstyle": arrowstyle, "connectionstyle": connectionstyle, "mutation_scale": mutation_scale, "shrinkA": shrinkA,
                         "shrinkB": shrinkB}

      def set_positions(self, posA, posB):
          self._ends = (tuple(posA), tuple(posB))

      def set_arrowstyle(self, arrowstyle=None, **kwargs):
          self._arrow["arrowstyle"] = ArrowStyle(arrowstyle, **kwargs)

      def set_connectionstyle(self, connectionstyle=None, **kwargs):
          self._arrow["connectionstyle"] = ConnectionStyle(connectionstyle, **kwargs)

      def set_mutation_scale(self, scale):
          self._arrow["mutation_scale"] = scale

      def _outline(self):
          return list(self._ends), [1, 2]

      def _specs(self):
          if not self._visible:
              return []
          from matplotlib.text import Text, _arrow
          edge = "k" if self._edge is None else self._edge
          look = _arrow({**self._arrow, "facecolor": rcParams["patch.facecolor"] if self._face is None else self._face, "edgecolor": edge,
                         "linewidth": self._linewidth, "linestyle": self._linestyle, "alpha": self._alpha})
          return [{"kind": "arrow", "zorder": self.zorder, "clip": self._clip_on, "frame": self._frame(), "place": self._ends[1],
                   "text_frame": self._frame(), "text_place": self._ends[0], "text": "", "style": Text()._style_spec(), "box": None, **look}]


  class Arrow(Polygon):
      _has_edge = True

      def __init__(self, x, y, dx, dy, *, width=1.0, **kwargs):
          points = np.array([(0.0, 0.1), (0.0, -0.1), (0.8, -0.1), (0.8, -0.3), (1.0, 0.0), (0.8, 0.3), (0.8, 0.1)])
          length = math.hypot(dx, dy)
          turned = Affine2D().scale(length, width).rotate(math.atan2(dy, dx)).translate(x, y).transform(points)
          super().__init__(turned, closed=True, **kwargs)


  class FancyBboxPatch(Patch):
      """A box with round or square corners or of another style, larger than told by its padding."""

      def __init__(self, xy, width, height, boxstyle="round", *, mutation_scale=1, mutation_aspect=1, **kwargs):
          super().__init__(**kwargs)
          self._scale, self._stretch = mutation_scale, mutation_aspect or 1
          self._box = (float(xy[0]), float(xy[1]), float(width), float(height))
          self.set_boxstyle(boxstyle)

      def set_boxstyle(self, boxstyle=None, **kwargs):
          from matplotlib._named_styles import BoxStyle
          if boxstyle is None:
              return BoxStyle.get_styles()
          self._style = BoxStyle(boxstyle, **kwargs)

      def get_boxstyle(self):
          return self._style

      get_x = lambda self: self._box[0]
      get_y = lambda self: self._box[1]
      get_width = lambda self: self._box[2]
      get_height = lambda self: self._box[3]

      def set_bounds(self, *args):
          self._box = tuple(float(v) for v in (args[0] if len(args) == 1 else args))

      def get_mutation_scale(self):
          return self._scale

      def set_mutation_scale(self, scale):
          self._scale = scale

      def _outline(self):
          import _plotting
          x, y, w, h = self._box
          frame = self._style.frame(self._scale)
          vertices, codes = _plotting.frame_path({**frame, "fill": None, "edge": None, "pen": None}, w, h / self._stretch)
          points = np.array(vertices).reshape(-1, 2) * np.array([1.0, self._stretch]) + np.array([x, y])
          return points, list(codes)


  class CirclePolygon(RegularPolygon):
      def __init__(self, xy, radius=5, *, resolution=20, **kwargs):
          super().__init__(xy, resolution, radius=radius, orientation=0, **kwargs)


  class Annulus(Patch):
      """A ring of an ellipse."""

      def __init__(self, xy, r, width, angle=0.0, **kwargs):
          super().__init__(**kwargs)
          self.center = xy
          self.a, self.b = (r, r) if np.isscalar(r) else r
          if min(self.a, self.b) <= width:
              raise ValueError("Width of annulus must be less than or equal to semi-minor axis")
          self.width, self.angle = width, angle

      def _outline(self):
          outer, codes = circle(0, 0, self.a, self.b)
          inner, _ = circle(0, 0, self.a - self.width, self.b - self.width, 360, 0)
          turn = Affine2D().rotate_deg(self.angle).translate(*self.center)
          return np.concatenate([turn.transform(outer), turn.transform(inner)]), list(codes) + [1, *[4] * (len(inner) - 2), 79]


  class Shadow(Patch):
      """Another shape once more, darker and a little aside."""

      zorder = 1

      def __init__(self, patch, ox, oy, *, shade=0.7, **kwargs):
          super().__init__()
          self.patch, self._ox, self._oy = patch, ox, oy
          colour = (1 - shade) * np.asarray(to_rgba(patch.get_facecolor())[:3])
          self._transform, self.axes, self._clip_on = patch._transform, patch.axes, patch._clip_on
          self.update({"facecolor": tuple(colour), "edgecolor": tuple(colour), "alpha": 0.5, "zorder": np.nextafter(patch.zorder, -np.inf), **resolved(kwargs)})

      def _outline(self):
          return self.patch._outline()

      def _frame(self):
          frame = self.patch._frame() or ("data", "data", 0.0, 0.0, None)
          # A shift in pixels of a hundred to the inch, as it is given in points.
          return (frame[0], frame[1], frame[2] + self._ox, frame[3] + self._oy, frame[4])


  class StepPatch(PathPatch):
      """Steps between edges."""

      def __init__(self, values, edges, *, orientation="vertical", baseline=0, **kwargs):
          self.orientation = orientation
          self._edges, self._values = np.asarray(edges), np.asarray(values)
          self._baseline = np.asarray(baseline) if baseline is not None else None
          super().__init__(None, **kwargs)

      def _outline(self):
          edges, values = np.asarray(self._edges, dtype=float), np.asarray(self._values, dtype=float)
          if edges.size - 1 != values.size:
              raise ValueError(f"Size mismatch between \"values\" and \"edges\". Expected `len(values) + 1 == len(edges)`, but `len(values) = {values.size}` "
                               f"and `len(edges) = {edges.size}`.")
          points, codes = [], []
          known = ~np.isnan(values)
          starts = np.nonzero(known & ~np.concatenate([[False], known[:-1]]))[0].tolist()
          ends = (np.nonzero(known & ~np.concatenate([known[1:], [False]]))[0] + 1).tolist()
          for a, b in zip(starts, ends):
              x, y = np.repeat(edges[a:b + 1], 2), np.repeat(values[a:b], 2)
              if self._baseline is None:
                  y = np.concatenate([[y[0]], y, [y[-1]]])
              elif self._baseline.ndim == 0:
                  y = np.concatenate([[float(self._baseline)], y, [float(self._baseline)]])
              else:
                  base = np.repeat(self._baseline[a:b].astype(float), 2)[::-1]
                  x, y = np.concatenate([x, x[::-1]]), np.concatenate([base[-1:], y, base[:1], base[:1], base, base[-1:]])
              points += list(zip(x.tolist(), y.tolist()) if self.orientation == "vertical" else zip(y.tolist(), x.tolist()))
              codes += [1] + [2] * (len(x) - 1)
          return points, codes

      def get_data(self):
          from collections import namedtuple
          return namedtuple("StairData", "values edges baseline")(self._values, self._edges, self._baseline)

      def set_data(self, values=None, edges=None, baseline=None):
          if values is None and edges is None and baseline is None:
              raise ValueError("Must set *values*, *edges* or *baseline*.")
          self._values = self._values if values is None else np.asarray(values)
          self._edges = self._edges if edges is None else np.asarray(edges)
          self._baseline = self._baseline if baseline is None else np.asarray(baseline)


  class ConnectionPatch(FancyArrowPatch):
      """A line or an arrow between places of two axes."""

      def __init__(self, xyA, xyB, coordsA, coordsB=None, *, axesA=None, axesB=None, arrowstyle="-", connectionstyle="arc3", mutation_scale=10.0,
                   shrinkA=0.0, shrinkB=0.0, clip_on=False, **kwargs):
          super().__init__((0, 0), (1, 1), arrowstyle=arrowstyle, connectionstyle=connectionstyle, mutation_scale=mutation_scale, shrinkA=shrinkA,
                           shrinkB=shrinkB, clip_on=clip_on, **kwargs)
          self.xy1, self.xy2, self.coords1, self.coords2 = xyA, xyB, coordsA, coordsA if coordsB is None else coordsB
          self.axesA, self.axesB = axesA, axesB

      def _corners(self):
          return np.empty((0, 2))

      def _share(self, xy, coords, axes):
          """A place in shares of the figure."""
          from matplotlib.text import Annotation
          axes = self.axes if axes is None else axes
          note = Annotation("", xy)
          note.axes, note.figure = axes, axes.figure if axes is not None else self.figure
          if isinstance(coords, str) and coords == "data":
              xy = tuple(float(axis.convert(v)) for axis, v in zip((axes.xaxis, axes.yaxis), xy))
          width, height = note.figure._pixels()
          place = note._place(coords)
          if place._axes is None:
              place._axes = axes if axes is not None else note.figure._axes[0]
          x, y = place.transform(np.array(xy, dtype=float)).tolist()
          return x / width, y / height

      def _specs(self):
          if not self._visible:
              return []
          self._ends = (self._share(self.xy1, self.coords1, self.axesA), self._share(self.xy2, self.coords2, self.axesB))
          specs = super()._specs()
          for spec in specs:
              spec["frame"] = spec["text_frame"] = ("figure", "figure", 0.0, 0.0, None)
          return specs


  from matplotlib._named_styles import ArrowStyle, BoxStyle, ConnectionStyle
  """#
}
