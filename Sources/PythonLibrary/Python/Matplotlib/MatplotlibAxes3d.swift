extension PythonSource {
  static let matplotlibAxes3dModule = #"""
  """Axes in space, seen from a point."""

  import math
  import _plotting
  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.artist import resolved
  from matplotlib._axes_limits import _anchors
  from matplotlib.axes import Axes
  from matplotlib.axis import Axis
  from matplotlib.collections import LineCollection, PathCollection, PolyCollection
  from matplotlib.colors import to_rgba, to_rgba_array
  from matplotlib.lines import Line2D, pen
  from matplotlib.markers import MarkerStyle
  from matplotlib.text import Text
  from matplotlib._axes3d_more import SpaceMethods

  _corners = [(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0), (0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)]
  _planes = [(0, 3, 7, 4), (1, 2, 6, 5), (0, 1, 5, 4), (3, 2, 6, 7), (0, 1, 2, 3), (4, 5, 6, 7)]
  # A box's sides as seen from outside: down, up, and the four between.
  _sides = [[(0, 0, 0), (0, 1, 0), (1, 1, 0), (1, 0, 0)], [(0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)], [(0, 0, 0), (1, 0, 0), (1, 0, 1), (0, 0, 1)],
            [(0, 1, 0), (0, 1, 1), (1, 1, 1), (1, 1, 0)], [(0, 0, 0), (0, 0, 1), (0, 1, 1), (0, 1, 0)], [(1, 0, 0), (1, 1, 0), (1, 1, 1), (1, 0, 1)]]
  # For each axis: along which other direction its edge of the box is found, and its own; where its ticks point.
  _juggled = [(1, 0), (0, 1), (0, 2)]
  _tick_directions = [1, 0, 0]


  def _flat(values):
      if hasattr(values, "detach"):
          values = values.detach().numpy()
      return np.asarray(values, dtype=float)


  class Axes3D(SpaceMethods, Axes):
      name = "3d"

      def __init__(self, *args, elev=30, azim=-60, roll=0, proj_type="persp", focal_length=None, box_aspect=None, **kwargs):
          self.set_proj_type(proj_type, focal_length)
          for accepted in ("auto_add_to_figure", "computed_zorder"):
              kwargs.pop(accepted, None)
          self.elev, self.azim, self.roll = elev, azim, roll
          super().__init__(*args, **kwargs)
          if box_aspect is not None:
              self.set_box_aspect(box_aspect)

      def clear(self):
          super().clear()
          self.zaxis = Axis(self, "x")
          self.zaxis.axis_name = "z"
          self.zaxis.margin = rcParams["axes.zmargin"] if math.isinf(self._focus) else 0.0
          self._space = []
          self._held = []
          self._draw_grid = rcParams["axes3d.grid"]
          self._box_shape = None

      cla = clear

      # Limits

      def _hold3(self, x, y, z):
          self._held.append([np.ravel(_flat(v)) for v in (x, y, z)])

      def _group(self, axis):
          return [axis]

      def _limits(self, axis):
          if axis.limits is not None:
              low, high = axis.limits
              return (high, low) if axis.inverted and low < high else (low, high)
          which = (self.xaxis, self.yaxis, self.zaxis).index(axis)
          values = [held[which] for held in self._held]
          values = np.concatenate(values) if values else np.array([])
          values = values[np.isfinite(values)]
          low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
          if low == high:
              wide = 0.05 * abs(low) or 0.05
              low, high = low - wide, high + wide
          elif values.size:
              span = (high - low) * axis.margin
              low, high = low - span, high + span
          room = (high - low) / 48
          return low - room, high + room

      def _set_limits(self, axis, low, high):
          return super()._set_limits(axis, low, high)

      def set_zlim(self, bottom=None, top=None, *, emit=True, auto=False, zmin=None, zmax=None):
          return self._set_limits(self.zaxis, bottom if zmin is None else zmin, top if zmax is None else zmax)

      def get_zlim(self):
          return tuple(np.float64(v) for v in self._limits(self.zaxis))

      set_xlim3d, set_ylim3d, set_zlim3d = Axes.set_xlim, Axes.set_ylim, set_zlim
      get_xlim3d, get_ylim3d, get_zlim3d = Axes.get_xlim, Axes.get_ylim, get_zlim

      def set_zlabel(self, zlabel, fontdict=None, labelpad=None, **kwargs):
          return self._set_label(self.zaxis, zlabel, fontdict, labelpad, None, kwargs)

      def get_zscale(self):
          return "linear"

      def set_zbound(self, lower=None, upper=None):
          self.set_zlim(lower, upper)

      def get_zticklabels(self, minor=False):
          return self.zaxis.get_ticklabels(minor)

      def set_zmargin(self, m):
          self.zaxis.margin = m

      def get_zaxis(self):
          return self.zaxis

      def mouse_init(self, *args, **kwargs):
          pass

      disable_mouse_rotation = mouse_init

      def auto_scale_xyz(self, X, Y, Z=None, had_data=None):
          self._hold3(X, Y, np.zeros(1) if Z is None else Z)

      def set_axis_off(self):
          self._on = False

      def get_zlabel(self):
          return self.zaxis.get_label_text()

      def set_zticks(self, ticks, labels=None, *, minor=False, **kwargs):
          self.zaxis.set_ticks(ticks, labels, minor=minor, **kwargs)

      def set_zticklabels(self, labels, **kwargs):
          self.zaxis.set_ticklabels(labels, **kwargs)

      def get_zticks(self, *, minor=False):
          return self.zaxis.get_ticklocs(minor=minor)

      def invert_zaxis(self):
          self.zaxis.inverted = not self.zaxis.inverted

      def view_init(self, elev=None, azim=None, roll=None, vertical_axis="z", share=False):
          if vertical_axis != "z":
              raise ValueError("unsupported: another vertical axis than z")
          self.elev = 30 if elev is None else elev
          self.azim = -60 if azim is None else azim
          self.roll = 0 if roll is None else roll

      def set_box_aspect(self, aspect, *, zoom=1):
          self._box_shape = None if aspect is None else np.asarray(aspect, dtype=float) * zoom

      def set_aspect(self, aspect, adjustable=None, anchor=None, share=False):
          check("aspect", aspect, ["auto", "equal", "equalxy", "equalxz", "equalyz"])
          if adjustable == "datalim":
              raise ValueError("unsupported: Axes3D.set_aspect(adjustable='datalim')")
          self._aspect_name = aspect
          if aspect == "auto":
              return
          chosen = [0, 1, 2] if aspect == "equal" else ["xyz".index(letter) for letter in aspect.removeprefix("equal")]
          spans = np.array([abs(b - a) for a, b in (self._limits(axis) for axis in (self.xaxis, self.yaxis, self.zaxis))])
          shape = np.array([4.0, 4.0, 3.0]) if self._box_shape is None else np.array(self._box_shape, dtype=float)
          new = shape.copy()
          new[chosen] = spans[chosen]
          rest = [k for k in range(3) if k not in chosen]
          if rest:
              new[rest[0]] *= np.linalg.norm(new[chosen]) / np.linalg.norm(shape[chosen])
          self._box_shape = new

      def get_aspect(self):
          return getattr(self, "_aspect_name", "auto")

      def set_proj_type(self, proj_type, focal_length=None):
          check("proj_type", proj_type, ["persp", "ortho"])
          if proj_type == "persp" and focal_length is not None and focal_length <= 0:
              raise ValueError(f"focal_length = {focal_length} must be greater than 0")
          if proj_type == "ortho" and focal_length not in (None, math.inf):
              raise ValueError(f"focal_length = {focal_length} must be None for proj_type = {proj_type}")
          self._focus = math.inf if proj_type == "ortho" else 1 if focal_length is None else focal_length

      def grid(self, visible=True, **kwargs):
          self._draw_grid = bool(visible)

      def _square(self):
          """The side of the square in which the box stands, and where it stands in the figure."""
          l, b, r, t = self._box
          width, height = self.figure._pixels()
          side = min((r - l) * width, (t - b) * height)
          x, y = _anchors[self._anchor] if isinstance(self._anchor, str) else self._anchor
          left, bottom = l + ((r - l) - side / width) * x, b + ((t - b) - side / height) * y
          return side, (left, bottom, left + side / width, bottom + side / height)

      def _shown_box(self):
          return self._square()[1]

      # From space to the plane

      def get_proj(self):
          shape = np.array([4.0, 4.0, 3.0]) if self._box_shape is None else self._box_shape
          shape = shape * (1.8294640721620434 * 25 / 24 / np.linalg.norm(shape))
          world = np.eye(4)
          for k, axis in enumerate((self.xaxis, self.yaxis, self.zaxis)):
              low, high = self._limits(axis)
              world[k, k], world[k, 3] = shape[k] / (high - low), -low * shape[k] / (high - low)
          elev, azim, roll = (math.radians(angle) for angle in (self.elev, self.azim, self.roll))
          w = np.array([math.cos(elev) * math.cos(azim), math.cos(elev) * math.sin(azim), math.sin(elev)])
          focus = getattr(self, "_focus", 1)
          distance = 10.0 * (1 if math.isinf(focus) else focus)
          eye = 0.5 * shape + distance * w
          u = np.cross(np.array([0.0, 0.0, -1.0 if abs(elev) > math.pi / 2 else 1.0]), w)
          length = float(np.linalg.norm(u))
          u = u / length if length else np.array([-math.sin(azim), math.cos(azim), 0.0])
          v = np.cross(w, u)
          if roll:
              c, s = math.cos(roll), math.sin(roll)
              u, v = u * c - v * s, v * c + u * s
          view = np.eye(4)
          view[:3, :3] = np.array([u, v, w])
          view[:3, 3] = -view[:3, :3] @ eye
          if math.isinf(focus):
              lens = np.array([[2.0, 0, 0, 0], [0, 2.0, 0, 0], [0, 0, -2.0, 0], [0, 0, 0, 20.0]])
          else:
              lens = np.array([[focus, 0, 0, 0], [0, focus, 0, 0], [0, 0, 0, -10.0], [0, 0, -1.0, 0]])
          return lens @ view @ world

      M = property(get_proj)

      def _project(self, x, y, z, matrix):
          """Places in the plane, and how far away they are."""
          x, y, z = np.broadcast_arrays(_flat(x), _flat(y), _flat(z))
          points = np.stack([x, y, z, np.ones(x.shape)], axis=-1) @ matrix.T
          return points[..., 0] / points[..., 3], points[..., 1] / points[..., 3], points[..., 2] / points[..., 3]

      # What is drawn

      def plot(self, xs, ys, *args, zdir="z", **kwargs):
          from matplotlib._axes_data import parsed_format
          args = list(args)
          zs = args.pop(0) if args and not isinstance(args[0], str) else kwargs.pop("zs", 0)
          look = resolved(kwargs)
          if args:
              style, marker, colour = parsed_format(args[0])
              given = {"linestyle": style, "marker": marker, "color": colour}
              look = {**{name: value for name, value in given.items() if value is not None}, **look}
          if look.get("color") is None:
              look.update(self._next())
          x, y = np.ravel(_flat(xs)), np.ravel(_flat(ys))
          if len(x) != len(y):
              raise ValueError(f"x and y must have same first dimension, but have shapes {x.shape} and {y.shape}")
          z = np.broadcast_to(_flat(zs), x.shape).ravel()
          x, y, z = {"z": (x, y, z), "x": (z, x, y), "y": (x, z, y)}[zdir]
          look.setdefault("label", f"_child{len(self._children)}")
          line = self._add(Line2D(x, y, **look))
          self._hold3(x, y, z)
          self._space.append((line, self._line, (x, y, z)))
          return [line]

      plot3D = plot

      def scatter(self, xs, ys, zs=0, zdir="z", s=20, c=None, depthshade=None, *args, marker=None, cmap=None, norm=None, vmin=None, vmax=None,
                  alpha=None, edgecolors=None, linewidths=None, **kwargs):
          kwargs = resolved(kwargs)
          x, y = np.ravel(_flat(xs)), np.ravel(_flat(ys))
          z = np.broadcast_to(_flat(zs), x.shape).ravel()
          if not len(x) == len(y) == len(z):
              raise ValueError("x, y, and z must be the same size")
          x, y, z = {"z": (x, y, z), "x": (z, x, y), "y": (x, z, y)}[zdir]
          color = kwargs.pop("color", None)
          c = color if c is None else c
          mapped = None
          if c is None:
              faces = self.next_colour()
          elif isinstance(c, str):
              faces = c
          else:
              values = _flat(c) if not (len(c) and isinstance(c[0], (str, tuple, list))) else None
              mapped = values if values is not None and values.ndim == 1 and values.size == x.size else None
              faces = None if mapped is not None else to_rgba_array(c)
          made = PathCollection(MarkerStyle(marker or rcParams["scatter.marker"]), np.atleast_1d(np.ravel(_flat(s))), x, y, facecolors=faces,
                                edgecolors=kwargs.pop("edgecolor", edgecolors) or "face", linewidths=kwargs.pop("linewidth", linewidths), cmap=cmap,
                                norm=norm, alpha=alpha)
          if mapped is not None:
              made.set_array(mapped)
              made.set_clim(vmin, vmax)
              made.autoscale_None()
              self.figure._last_mappable = made
          made.update(kwargs)
          self._add(made)
          self._hold3(x, y, z)
          # Points are kept away from the floor and the top, lines and surfaces are not.
          self.zaxis.margin = max(self.zaxis.margin, 0.05)
          shade = rcParams["axes3d.depthshade"] if depthshade is None else depthshade
          self._space.append((made, self._points, (x, y, z, shade)))
          return made

      scatter3D = scatter

      def plot_surface(self, X, Y, Z, *, norm=None, vmin=None, vmax=None, lightsource=None, rstride=None, cstride=None, rcount=50, ccount=50,
                       facecolors=None, cmap=None, shade=None, color=None, alpha=None, antialiased=None, **kwargs):
          X, Y, Z = np.broadcast_arrays(_flat(X), _flat(Y), _flat(Z))
          if Z.ndim != 2:
              raise ValueError("Argument Z must be 2-dimensional.")
          rows, columns = Z.shape
          rstride = max(1, math.ceil(rows / rcount)) if rstride is None else rstride
          cstride = max(1, math.ceil(columns / ccount)) if cstride is None else cstride
          polygons, own_colours = [], []
          row_places, column_places = list(range(0, rows - 1, rstride)) + [rows - 1], list(range(0, columns - 1, cstride)) + [columns - 1]
          for r0, r1 in zip(row_places[:-1], row_places[1:]):
              for c0, c1 in zip(column_places[:-1], column_places[1:]):
                  around = [(r0, c) for c in range(c0, c1)] + [(r, c1) for r in range(r0, r1)]
                  around += [(r1, c) for c in range(c1, c0, -1)] + [(r, c0) for r in range(r1, r0, -1)]
                  i, j = zip(*around)
                  polygon = np.column_stack([X[i, j], Y[i, j], Z[i, j]])
                  if np.isfinite(polygon).all():
                      polygons.append(polygon)
                      if facecolors is not None:
                          own_colours.append(facecolors[r0][c0])
          kwargs = resolved(kwargs)
          if facecolors is not None:
              color = [tuple(np.ravel(one).tolist()) if not isinstance(one, str) else one for one in own_colours]
          elif cmap is None and color is None:
              color = self._next().get("color")
          made = PolyCollection([p[:, :2] for p in polygons], cmap=cmap, norm=norm, alpha=alpha, edgecolors=kwargs.pop("edgecolor", None),
                                linewidths=kwargs.pop("linewidth", None), facecolors=color)
          if antialiased is not None:
              made.set_antialiased(antialiased)
          if cmap is not None and facecolors is None:
              made.set_array(np.array([p[:, 2].mean() for p in polygons]))
              made.set_clim(vmin, vmax)
              made.autoscale_None()
              self.figure._last_mappable = made
          made.update(kwargs)
          self._add(made)
          self._hold3(X, Y, Z)
          self._space.append((made, self._polygons, (polygons, shade if shade is not None else cmap is None, lightsource)))
          return made

      def plot_wireframe(self, X, Y, Z, *, rstride=None, cstride=None, rcount=50, ccount=50, **kwargs):
          X, Y, Z = np.broadcast_arrays(_flat(X), _flat(Y), _flat(Z))
          rows, columns = Z.shape
          rstride = max(1, math.ceil(rows / rcount)) if rstride is None else rstride
          cstride = max(1, math.ceil(columns / ccount)) if cstride is None else cstride
          if not rstride and not cstride:
              raise ValueError("Either rstride or cstride must be non zero")
          chosen = [sorted({*range(0, count, step), count - 1}) if step else [] for count, step in ((rows, rstride), (columns, cstride))]
          lines = [np.column_stack([X[r], Y[r], Z[r]]) for r in chosen[0]] + [np.column_stack([X[:, c], Y[:, c], Z[:, c]]) for c in chosen[1]]
          kwargs = resolved(kwargs)
          made = LineCollection([line[:, :2] for line in lines], colors=kwargs.pop("color", None) or self._next().get("color"),
                                linewidths=kwargs.pop("linewidth", None))
          made.update(kwargs)
          self._add(made)
          self._hold3(X, Y, Z)
          self._space.append((made, self._lines, lines))
          return made

      def bar3d(self, x, y, z, dx, dy, dz, color=None, zsort="average", shade=True, lightsource=None, *args, axlim_clip=False, data=None, **kwargs):
          if zsort != "average" or lightsource is not None or axlim_clip or args:
              raise ValueError("unsupported: bar3d with zsort, lightsource or axlim_clip")
          x, y, z, dx, dy, dz = np.broadcast_arrays(*(np.atleast_1d(_flat(one)) for one in (x, y, z, dx, dy, dz)))
          starts, sizes = np.stack([x, y, z], axis=-1).reshape(-1, 1, 1, 3), np.stack([dx, dy, dz], axis=-1).reshape(-1, 1, 1, 3)
          sides = (starts + sizes * np.array(_sides, dtype=float)).reshape(-1, 4, 3)
          colours = to_rgba_array([self.next_colour()] if color is None else color)
          if len(colours) == len(x):
              colours = np.repeat(colours, 6, axis=0)
          elif len(colours) < len(x):
              colours = np.tile(colours, (6 * len(x), 1))[:len(sides)]
          kwargs = resolved(kwargs)
          made = PolyCollection([side[:, :2] for side in sides], facecolors=colours, alpha=kwargs.pop("alpha", None),
                                edgecolors=kwargs.pop("edgecolor", None), linewidths=kwargs.pop("linewidth", None))
          made.update(kwargs)
          self._add(made)
          self._hold3([x.min(), (x + dx).max()], [y.min(), (y + dy).max()], [z.min(), (z + dz).max()])
          self._space.append((made, self._polygons, (list(sides), shade)))
          return made

      def text(self, x, y, z, s, zdir=None, **kwargs):
          text = self._add(Text(float(x), float(y), s))
          text.update(resolved(kwargs))
          self._space.append((text, self._words_at, (float(x), float(y), float(z))))
          return text

      def text2D(self, x, y, s, **kwargs):
          return super().text(x, y, s, **{"transform": self.transAxes, **kwargs})

      def _unsupported(name):
          def call(self, *args, **kwargs):
              raise AttributeError(f"unsupported: Axes3D.{name}")
          return call

      for _name in "set_zscale barh hist imshow errorbar pcolormesh hexbin streamplot".split():
          locals()[_name] = _unsupported(_name)
      del _name

      # As marks in the plane

      def _spec(self, marks=True):
          matrix = self.get_proj()
          spec = super()._spec(marks=False)
          side, spec["box"] = self._square()
          for name in ("x", "y"):
              spec[name].update(low=-0.095, high=0.09, places="none", words="none", minor=None, grid=None, minor_grid=None, label=None, scale="linear")
          spec["spines"] = []
          drawn = self._box_specs(matrix, side) if self._on else []
          groups = []
          for artist, draw, data in self._space:
              if artist in self._children and artist.get_visible():
                  depth, specs = draw(artist, data, matrix)
                  groups.append((depth, len(groups), specs))
          # What is farther away is drawn first.
          for order, (_, _, specs) in enumerate(sorted(groups, key=lambda group: (-group[0], group[1]))):
              for one in specs:
                  one["zorder"] = 10 + order
              drawn += specs
          in_space = [artist for artist, _, _ in self._space]
          for artist in self._children:
              if not any(artist is one for one in in_space):
                  for one in artist._specs():
                      one["zorder"] += 1000
                      drawn.append(one)
          for legend in spec["legends"]:
              legend["zorder"] += 1000
          spec["marks"] = drawn
          spec["on"] = True
          return spec

      def _line(self, line, data, matrix):
          x, y, z = self._project(*data, matrix)
          specs = line._specs()
          for one in specs:
              one.update(x=x, y=y, frame=None, clip=False)
          return float(np.nanmean(z)) if z.size else 0.0, specs

      def _points(self, made, data, matrix):
          x, y, z, shade = data
          x, y, depth = self._project(x, y, z, matrix)
          order = np.argsort(-depth, kind="stable")
          specs = made._specs()
          for one in specs:
              one.update(x=x[order], y=y[order], clip=False)
              for key in ("fills", "edges"):
                  colours = np.asarray(one[key], dtype=float).reshape(-1, 4)
                  if len(colours) == 0:
                      continue
                  colours = np.repeat(colours, len(x), axis=0) if len(colours) == 1 else colours[order]
                  scale = self._depth_scale(matrix)
                  if shade and len(x) and scale:
                      far = depth[order]
                      colours = colours.copy()
                      colours[:, 3] *= np.clip(1 - (far - far.min()) / scale, rcParams["axes3d.depthshade_minalpha"], 1)
                  one[key] = colours
              if len(one["sizes"]) == len(x) > 1:
                  one["sizes"] = np.asarray(one["sizes"])[order]
          return float(depth.mean()) if depth.size else 0.0, specs

      def _depth_scale(self, matrix):
          """How far apart, in depth, the corners of the data are."""
          spans = []
          for k in range(3):
              values = np.concatenate([held[k] for held in self._held])
              spans.append((float(np.nanmin(values)), float(np.nanmax(values))))
          corners = np.array([[spans[k][corner[k]] for k in range(3)] for corner in _corners])
          _, _, depth = self._project(*corners.T, matrix)
          return float(depth.max() - depth.min())

      def _polygons(self, made, data, matrix):
          polygons, shaded, *light = data
          if not polygons:
              return 0.0, []
          faces, edges = made._colours()
          faces = np.repeat(faces, len(polygons), axis=0) if len(faces) == 1 else faces.copy()
          if shaded:
              light = light[0].direction if light and light[0] is not None else _light()
              for k, polygon in enumerate(polygons):
                  count = len(polygon)
                  normal = np.cross(polygon[0] - polygon[count // 3], polygon[count // 3] - polygon[2 * count // 3])
                  size = float(np.linalg.norm(normal))
                  if size:
                      faces[k, :3] *= 0.65 + 0.35 * float(normal @ light) / size
          flat, depths = [], []
          for polygon in polygons:
              x, y, z = self._project(*polygon.T, matrix)
              flat.append(np.column_stack([np.append(x, x[0]), np.append(y, y[0])]))
              depths.append(float(z.mean()))
          order = sorted(range(len(flat)), key=lambda k: -depths[k])
          paths = [(flat[k], [1] + [2] * (len(flat[k]) - 2) + [79]) for k in order]
          edges = np.asarray(edges)
          spec = made._mark("collection", paths=paths, sizes=(), fills=np.clip(faces, 0, 1)[order], edges=edges if len(edges) <= 1 else edges[order],
                            widths=made._widths() if len(edges) else [0.0], pens=made._pens())
          return float(np.mean(depths)), [spec]

      def _lines(self, made, lines, matrix):
          depths, paths = [], []
          for line in lines:
              x, y, z = self._project(*line.T, matrix)
              paths.append((np.column_stack([x, y]), None))
              depths.append(float(np.nanmean(z)))
          specs = made._specs()
          for one in specs:
              one["paths"] = paths
          return float(np.mean(depths)) if depths else 0.0, specs

      def _words_at(self, text, data, matrix):
          x, y, _ = self._project(*data, matrix)
          specs = text._specs()
          for one in specs:
              one.update(place=(float(x), float(y)), frame=None)
          return -math.inf, specs

      # The box around the data

      def _box_specs(self, matrix, side):
          limits = [self._limits(axis) for axis in (self.xaxis, self.yaxis, self.zaxis)]
          low, high = np.array([min(pair) for pair in limits]), np.array([max(pair) for pair in limits])
          corners = np.array([[(low, high)[corner[k]][k] for k in range(3)] for corner in _corners])
          px, py, pz = self._project(*corners.T, matrix)
          highs = np.array([pz[list(_planes[2 * k])].mean() < pz[list(_planes[2 * k + 1])].mean() for k in range(3)])
          origin, opposite = np.where(highs, high, low), np.where(highs, low, high)
          specs = []
          for k in range(3):
              plane = list(_planes[2 * k + int(highs[k])])
              plane.append(plane[0])
              colour = to_rgba(rcParams[f"axes3d.{'xyz'[k]}axis.panecolor"])
              specs.append({"kind": "patch", "frame": None, "zorder": 0, "clip": False, "path": (np.column_stack([px[plane], py[plane]]), [1, 2, 2, 2, 79]),
                            "fill": colour, "edge": colour, "pen": (rcParams["patch.linewidth"], "butt", "miter", (), 0.0)})
          axes = (self.xaxis, self.yaxis, self.zaxis)
          marked = [self._marked(axis, low[k], high[k]) for k, axis in enumerate(axes)]
          if self._draw_grid:
              for k in range(3):
                  lines = [self._grid_line(k, place, origin, opposite, matrix) for place, _ in marked[k]]
                  specs.append({"kind": "collection", "frame": None, "zorder": 1, "clip": False, "paths": lines, "sizes": (), "fills": (),
                                "edges": np.array([to_rgba(rcParams["grid.color"])]), "widths": [rcParams["grid.linewidth"]],
                                "pens": [(1.0, "butt", "round", (), 0.0)]})
          for k, axis in enumerate(axes):
              specs += self._axis_specs(k, axis, marked[k], low, high, highs, origin, opposite, matrix, side)
          return specs

      def _grid_line(self, k, place, origin, opposite, matrix):
          middle = origin.copy()
          middle[k] = place
          first, last = middle.copy(), middle.copy()
          first[k - 2], last[k - 1] = opposite[k - 2], opposite[k - 1]
          x, y, _ = self._project(*np.array([first, middle, last]).T, matrix)
          return np.column_stack([x, y]), None

      def _room(self, axis):
          size = axis.major.text.get_fontsize() * 3
          return int(min(9, max(1, self._square()[0] * 72 / self.figure._dpi // size))) if size > 0 else 9

      def _marked(self, axis, low, high):
          """Ticks within the box and their words."""
          places = axis.get_ticklocs().tolist() if axis.places is not None else _ticks(*sorted(self._limits(axis)), self._room(axis))
          if isinstance(axis.words, list):
              words = axis.words
          elif callable(axis.words):
              words = [str(axis.words(place, k)) for k, place in enumerate(places)]
          elif axis.words == "none":
              words = [""] * len(places)
          else:
              words = _plotting.words(places, *self._limits(axis))
          slack = 1e-9 * (high - low)
          return [(place, word) for place, word in zip(places, words) if low - slack <= place <= high + slack]

      def _axis_specs(self, k, axis, marked, low, high, highs, origin, opposite, matrix, side):
          centre, delta = (low + high) / 2, (high - low) * 0.08
          away = 48 / (2 * side * 72 / self.figure._dpi) * delta
          across, along = _juggled[k]
          first = origin.copy()
          first[across] = opposite[across]
          last = first.copy()
          last[along] = opposite[along]
          x, y, _ = self._project(*np.array([first, last]).T, matrix)
          specs = [_stroke(x, y, rcParams["axes.linewidth"])]
          tick = _tick_directions[k]
          step = delta[tick] if highs[tick] else -delta[tick]
          mask = np.array([direction != k for direction in range(3)])
          for place, word in marked:
              at = first.copy()
              at[k] = place
              ends = np.array([at, at])
              ends[0, tick], ends[1, tick] = first[tick] + 0.1 * step, first[tick] - 0.2 * step
              tx, ty, _ = self._project(*ends.T, matrix)
              specs.append(_stroke(tx, ty, axis.major.width))
              if word:
                  lx, ly, _ = self._project(*_moved(at, centre, (axis.major.pad + 8.0) * away, mask), matrix)
                  specs.append(_words(word, lx, ly, {**axis.major.text._style_spec(), "ha": "center", "va": "top"}))
          name = axis.label.get_text()
          if name:
              lx, ly, _ = self._project(*_moved((first + last) / 2, centre, (axis.labelpad + 21.0) * away, mask), matrix)
              angle = 0.0
              if len(name) > 4:
                  angle = (math.degrees(math.atan2(float(y[1] - y[0]), float(x[1] - x[0]))) + 90) % 180 - 90
              style = {**axis.label._style_spec(), "ha": "center", "va": "center", "rotation": angle, "rotation_mode": "anchor"}
              specs.append(_words(name, lx, ly, style))
          return specs


  def _ticks(low, high, parts):
      """Round places, of which a few more find room than beside axes in the plane: the limits have been widened by a 24th."""
      each = (high - low) / parts
      scale = 10.0 ** math.floor(math.log10(each))
      steps = [step * scale for step in (0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20)]
      fitting = next((k for k, step in enumerate(steps) if step >= each * 23 / 24), len(steps) - 1)
      places = []
      for step in reversed(steps[:fitting + 1]):
          first, last = math.floor(low / step + 1e-10), math.ceil(high / step - 1e-10)
          places = [k * step for k in range(first, last + 1)]
          if sum(low <= place <= high for place in places) >= 2:
              break
      return places


  def _stroke(x, y, width):
      return {"kind": "line", "frame": None, "zorder": 2, "clip": False, "x": x, "y": y, "color": (0.0, 0.0, 0.0, 1.0), "pen": pen(width),
              "marker": None}


  def _words(text, x, y, style):
      return {"kind": "text", "frame": None, "zorder": 3, "clip": False, "text": text, "place": (float(x), float(y)), "style": style, "box": None}


  def _moved(place, centre, by, mask):
      """Away from the middle in the directions of the mask."""
      return place + np.where(place - centre >= 0, 1.0, -1.0) * by * mask


  def _light():
      azimuth, altitude = math.radians(90 - 225), math.radians(19.4712)
      return np.array([math.cos(azimuth) * math.cos(altitude), math.sin(azimuth) * math.cos(altitude), math.sin(altitude)])
  """#
}
