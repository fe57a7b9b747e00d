extension PythonSource {
  static let matplotlibCollectionsModule = #"""
  """Many shapes that share their looks."""

  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.artist import Artist, resolved
  from matplotlib.cm import ScalarMappable
  from matplotlib.colors import to_rgba, to_rgba_array
  from matplotlib.lines import pattern


  class Collection(ScalarMappable, Artist):
      zorder = 1

      def __init__(self, *, edgecolors=None, facecolors=None, linewidths=None, linestyles="solid", norm=None, cmap=None, hatch=None, **kwargs):
          Artist.__init__(self)
          ScalarMappable.__init__(self, norm, cmap)
          self._face, self._edge = facecolors, edgecolors
          self._linewidths = linewidths
          self._linestyles = linestyles
          self.set_hatch(hatch)
          self.update(resolved(kwargs))

      def set_facecolor(self, c):
          self._face = c

      set_facecolors = set_facecolor

      def set_edgecolor(self, c):
          self._edge = c

      set_edgecolors = set_edgecolor

      def set_color(self, c):
          self._face = self._edge = c

      def set_linewidth(self, lw):
          self._linewidths = lw

      def get_linewidth(self):
          return self._widths()

      def set_linestyle(self, ls):
          self._linestyles = ls

      set_dashes = set_linestyle

      def set_hatch(self, hatch):
          from matplotlib.artist import checked_hatch
          self._hatch = checked_hatch(hatch)

      def set_joinstyle(self, style):
          check("joinstyle", style, ["miter", "round", "bevel", None])
          self._join = style

      def set_capstyle(self, style):
          check("capstyle", style, ["butt", "projecting", "round", None])
          self._cap = style

      def set_antialiased(self, aa):
          self._smooth = bool(np.ravel(aa)[0]) if aa is not None else True

      set_antialiaseds = set_antialiased

      def set_hatch_linewidth(self, lw):
          self._hatch_width = float(lw)

      def set_hatchcolor(self, color):
          self._hatch_color = color

      def get_hatch(self):
          return self._hatch

      def get_alpha(self):
          return self._alpha

      def get_linestyle(self):
          return [(pen[4], list(pen[3]) or None) for pen in self._pens()]

      def _edges_look(self):
          return {} if getattr(self, "_smooth", True) else {"smooth": False}

      def _default_face(self):
          return rcParams["patch.facecolor"]

      def _default_edge(self):
          return "none"

      def _maps_edges(self):
          return False

      def _colours(self):
          mapped = None
          if self._A is not None:
              self.autoscale_None()
              mapped = self.to_rgba(np.ravel(self._A), alpha=self._alpha)
          face = self._face
          faces = to_rgba_array(self._default_face() if face is None else face, self._alpha)
          if mapped is not None and not self._maps_edges() and not (isinstance(face, str) and face == "none"):
              faces = mapped
          edge = self._default_edge() if self._edge is None else self._edge
          if isinstance(edge, str) and edge == "face":
              edges = faces
          elif mapped is not None and self._maps_edges():
              edges = mapped
          else:
              edges = to_rgba_array(edge, self._alpha)
          return faces, edges

      def get_facecolor(self):
          return self._colours()[0]

      get_facecolors = get_facecolor

      def get_edgecolor(self):
          return self._colours()[1]

      def _widths(self):
          widths = self._linewidths
          if widths is None:
              widths = rcParams["patch.linewidth"]
          return [float(w) for w in (widths if hasattr(widths, "__len__") else [widths])]

      def _pens(self, join="miter", cap="butt"):
          join, cap = getattr(self, "_join", None) or join, getattr(self, "_cap", None) or cap
          styles = self._linestyles if isinstance(self._linestyles, list) else [self._linestyles]
          result = []
          for k, style in enumerate(styles):
              widths = self._widths()
              offset, lengths = pattern(style, widths[k % len(widths)]) or (0.0, ())
              result.append((1.0, cap, join, lengths, offset))
          return result


  def _in_math(fmt, values):
      """Numbers in words, all with as many decimals as tell them apart."""
      if fmt is None:
          import _plotting
          low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
          words = _plotting.words(values.tolist(), low, high) if len(values) else []
          return ["$\\mathdefault{" + word + "}$" for word in words]
      if isinstance(fmt, str):
          if "{" in fmt:
              from matplotlib.ticker import StrMethodFormatter
              fmt = StrMethodFormatter(fmt)
          else:
              return [fmt % value for value in values.tolist()]
      return [fmt(value) for value in values.tolist()]


  class PathCollection(Collection):
      """One shape at many places, as `scatter` makes them."""

      def __init__(self, marker, sizes, x, y, **kwargs):
          self._marker, self._sizes, self._x, self._y = marker, sizes, x, y
          super().__init__(**kwargs)

      def set_offsets(self, offsets):
          self._x, self._y = np.asarray(offsets, dtype=float).reshape(-1, 2).T

      def get_offsets(self):
          return np.column_stack([self._x, self._y])

      def set_sizes(self, sizes, dpi=72.0):
          self._sizes = np.atleast_1d(np.asarray(sizes, dtype=float))

      def get_sizes(self):
          return self._sizes

      def get_paths(self):
          return [self._marker.get_path()]

      def legend_elements(self, prop="colors", num="auto", fmt=None, func=lambda x: x, **kwargs):
          from matplotlib.lines import Line2D
          from matplotlib._choices import check
          if prop not in ("colors", "sizes"):
              raise ValueError(f"Valid values for `prop` are 'colors' or 'sizes'. You supplied {prop!r} instead.")
          if prop == "colors" and self._A is None:
              import warnings
              warnings.warn("Collection without array used. Make sure to specify the values to be colormapped via the `c` argument.", UserWarning, stacklevel=2)
              return [], []
          array = np.ravel(self._A if prop == "colors" else self.get_sizes())
          values = np.unique(array)
          if isinstance(num, str) and num == "auto":
              num = 9 if len(values) > 9 else None
          shown = func(values)
          if num is not None:
              from matplotlib.ticker import FixedLocator, Locator, MaxNLocator
              if isinstance(num, Locator):
                  locator = num
              elif np.iterable(num):
                  locator = FixedLocator(num)
              else:
                  locator = MaxNLocator(nbins=int(num), min_n_ticks=int(num) - 1, steps=[1, 2, 2.5, 3, 5, 6, 8, 10])
              low, high = func(array).min(), func(array).max()
              shown = np.asarray(locator.tick_values(float(low), float(high)), dtype=float)
              shown = shown[(shown >= low) & (shown <= high)]
              along = np.linspace(array.min(), array.max(), 256)
              across = func(along)
              order = np.argsort(across)
              values = np.interp(shown, across[order], along[order])
          size, color = kwargs.pop("size", rcParams["lines.markersize"]), kwargs.pop("color", "k")
          look = {"markeredgewidth": self._widths()[0], "alpha": self._alpha, **kwargs}
          words = _in_math(fmt, np.ravel(shown))
          handles, labels = [], []
          for value, word in zip(np.ravel(values).tolist(), words):
              if prop == "colors":
                  color = self.cmap(self.norm(value))
              else:
                  size = value ** 0.5
                  if abs(size) < 1e-8:
                      continue
              handles.append(Line2D([0], [0], ls="", color=color, ms=size, marker=self._marker, **look))
              labels.append(word)
          return handles, labels

      def _pen_widths(self):
          return self._widths()

      def _specs(self):
          if not self._visible:
              return []
          faces, edges = self._colours()
          if not self._marker.is_filled():
              edges = faces if self._edge is None or isinstance(self._edge, str) and self._edge == "face" else edges
              faces = np.zeros((0, 4))
          widths = self._widths() if len(edges) else [0.0]
          return [self._mark("collection", paths=[self._marker._path], sizes=np.sqrt(self._sizes), x=self._x, y=self._y, fills=faces, edges=edges,
                             widths=widths, pens=self._pens(self._marker._join))]

      def _handle(self, fontsize):
          faces, edges = self._colours()
          size = float(np.sqrt(self._sizes.mean())) if len(self._sizes) else 6.0
          filled = self._marker.is_filled()
          face = tuple(faces[0].tolist()) if filled and len(faces) else None
          edge = tuple((edges if filled else faces)[0].tolist()) if len(edges) or not filled and len(faces) else (0.0, 0.0, 0.0, 0.0)
          width = self._widths()[0]
          marker = {"path": self._marker._path, "size": size, "fill": face, "edge": edge, "pen": (width, "butt", "round", (), 0.0) if width else None}
          return [{"kind": "line", "x": (0.5,), "y": (0.375,), "color": edge, "pen": None, "marker": marker}]


  class PolyCollection(Collection):
      def __init__(self, verts, sizes=None, *, closed=True, offsets=None, offset_transform=None, **kwargs):
          if offsets is not None or sizes is not None:
              raise ValueError("unsupported: PolyCollection with sizes or offsets")
          super().__init__(**kwargs)
          self._closed = closed
          self.set_verts(verts)

      def set_verts(self, verts, closed=True):
          self._verts = [np.asarray(v, dtype=float) for v in verts]

      def get_paths(self):
          from matplotlib.path import Path
          return [Path(np.concatenate([v, v[:1]]), closed=True) for v in self._verts if len(v)]

      def _outlines(self):
          return [(np.concatenate([v, v[:1]]), [1] + [2] * (len(v) - 1) + [79]) for v in self._verts if len(v)]

      def _specs(self):
          if not self._visible:
              return []
          faces, edges = self._colours()
          widths = self._widths() if len(edges) else [0.0]
          if self._hatch:
              return self._hatched(faces, edges, widths)
          return [self._mark("collection", paths=self._outlines(), sizes=(), fills=faces, edges=edges, widths=widths, pens=self._pens(),
                             **self._edges_look())]

      def _hatched(self, faces, edges, widths):
          has_edge = len(edges) > 0 and self._edge is not None and not (isinstance(self._edge, str) and self._edge in ("none", "face"))
          colour = rcParams["hatch.color"] if getattr(self, "_hatch_color", None) is None else self._hatch_color
          hatch_width = getattr(self, "_hatch_width", rcParams["hatch.linewidth"])
          specs = []
          for k, outline in enumerate(self._outlines()):
              edge = tuple(edges[k % len(edges)].tolist()) if len(edges) else (0.0, 0.0, 0.0, 0.0)
              strokes = (edge if has_edge else to_rgba(rcParams["patch.edgecolor"])) if colour == "edge" else to_rgba(colour)
              line = (widths[k % len(widths)], *self._pens()[0][1:]) if edge[3] and widths[k % len(widths)] else None
              specs.append(self._mark("patch", path=outline, fill=tuple(faces[k % len(faces)].tolist()) if len(faces) else None, edge=edge,
                                      pen=line, hatch=self._hatch, hatch_color=strokes, hatch_width=hatch_width))
          return specs

      def _corners(self):
          return np.concatenate(self._verts) if self._verts else np.empty((0, 2))

      def _handle(self, fontsize):
          faces, edges = self._colours()
          box = ([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], [1, 2, 2, 2, 79])
          width = self._widths()[0]
          return [{"kind": "patch", "path": box, "fill": tuple(faces[0].tolist()) if len(faces) else None,
                   "edge": tuple(edges[0].tolist()) if len(edges) else (0.0, 0.0, 0.0, 0.0),
                   "pen": (width, "butt", "miter", (), 0.0) if len(edges) and width else None}]


  class FillBetweenPolyCollection(PolyCollection):
      """What lies between two curves."""


  class LineCollection(Collection):
      zorder = 2

      def __init__(self, segments, *, colors=None, **kwargs):
          kwargs.setdefault("facecolors", "none")
          super().__init__(**kwargs)
          if colors is not None:
              self._edge = colors
          self.set_segments(segments)

      def set_segments(self, segments):
          self._segments = [np.asarray(s, dtype=float).reshape(-1, 2) for s in segments]

      def get_segments(self):
          return self._segments

      def set_color(self, c):
          self._edge = c

      set_colors = set_color

      def get_color(self):
          return self._colours()[1]

      get_colors = get_color

      def _default_edge(self):
          return rcParams["lines.color"]

      def _maps_edges(self):
          return True

      def _widths(self):
          if self._linewidths is None:
              return [rcParams["lines.linewidth"]]
          return super()._widths()

      def _specs(self):
          if not self._visible:
              return []
          _, edges = self._colours()
          return [self._mark("collection", paths=[(s, None) for s in self._segments], sizes=(), fills=(), edges=edges, widths=self._widths(),
                             pens=self._pens("round"), **self._edges_look())]

      def _corners(self):
          return np.concatenate(self._segments) if self._segments else np.empty((0, 2))

      def _handle(self, fontsize):
          _, edges = self._colours()
          width, cap, join, lengths, offset = self._pens("round")[0]
          colour = tuple(edges[0].tolist()) if len(edges) else (0.0, 0.0, 0.0, 0.0)
          return [{"kind": "line", "x": (0.0, 1.0), "y": (0.5, 0.5), "color": colour, "pen": (self._widths()[0], cap, join, lengths, offset),
                   "marker": None}]


  class EventCollection(LineCollection):
      """Short lines across a line, one at each event."""

      def __init__(self, positions, orientation="horizontal", *, lineoffset=0, linelength=1, linewidth=None, color=None, linestyle="solid",
                   antialiased=None, **kwargs):
          super().__init__([], colors=color, linewidths=linewidth, linestyles=linestyle, **kwargs)
          self._level, self._length, self._along = lineoffset, linelength, orientation != "vertical"
          self.set_positions(positions)

      def _place(self):
          low, high = self._level - self._length / 2, self._level + self._length / 2
          places = self._positions.tolist()
          self.set_segments([[(at, high), (at, low)] if self._along else [(high, at), (low, at)] for at in places])

      def set_positions(self, positions):
          positions = np.asarray([] if positions is None else positions)
          if positions.ndim != 1:
              raise ValueError("positions must be one-dimensional")
          self._positions = np.sort(positions)
          self._place()

      def get_positions(self):
          return list(self._positions)

      def add_positions(self, position):
          if position is not None and len(np.atleast_1d(position)):
              self.set_positions(np.hstack([self._positions, np.asanyarray(position)]))

      extend_positions = append_positions = add_positions

      def is_horizontal(self):
          return self._along

      def get_orientation(self):
          return "horizontal" if self._along else "vertical"

      def set_orientation(self, orientation):
          check("orientation", orientation, ["horizontal", "vertical"])
          self._along = orientation == "horizontal"
          self._place()

      def switch_orientation(self):
          self._along = not self._along
          self._place()

      def get_linelength(self):
          return self._length

      def set_linelength(self, linelength):
          self._length = linelength
          self._place()

      def get_lineoffset(self):
          return self._level

      def set_lineoffset(self, lineoffset):
          self._level = lineoffset
          self._place()

      def get_linewidth(self):
          return self._linewidths if np.ndim(self._linewidths) == 0 and self._linewidths is not None else self._widths()[0]

      def get_color(self):
          return self._colours()[1][0]


  class QuadMesh(Collection):
      """Cells of a grid of corners."""

      def __init__(self, X, Y, **kwargs):
          super().__init__(**kwargs)
          self._X, self._Y = X, Y

      def _quads(self):
          corners = np.stack([self._X, self._Y], axis=-1)
          quads = np.stack([corners[:-1, :-1], corners[:-1, 1:], corners[1:, 1:], corners[1:, :-1], corners[:-1, :-1]], axis=2)
          return quads.reshape(-1, 5, 2)

      def _specs(self):
          if not self._visible:
              return []
          faces, edges = self._colours()
          rows, columns = self._X.shape[0] - 1, self._X.shape[1] - 1
          if not len(edges) and self._is_even():
              pixels = faces.reshape(rows, columns, 4)
              x, y = self._X[0], self._Y[:, 0]
              pixels = pixels[::-1] if y[-1] > y[0] else pixels
              pixels = pixels if x[-1] > x[0] else pixels[:, ::-1]
              box = (float(x.min()), float(y.min()), float(x.max()), float(y.max()))
              return [self._mark("image", width=columns, height=rows, pixels=pixels, box=box, smoothing="nearest")]
          codes = [1, 2, 2, 2, 79]
          return [self._mark("collection", paths=[(quad, codes) for quad in self._quads()], sizes=(), fills=faces, edges=edges,
                             widths=self._widths() if len(edges) else [0.0], pens=self._pens(), smooth=len(edges) > 0)]

      def _is_even(self):
          """Whether all cells are upright and of one size."""
          x, y = self._X[0], self._Y[:, 0]
          if self.axes.xaxis.scale != "linear" or self.axes.yaxis.scale != "linear":
              return False
          if not (np.all(self._X == x) and np.all(self._Y == y[:, None])):
              return False
          dx, dy = np.diff(x), np.diff(y)
          return bool(np.allclose(dx, dx[0], rtol=1e-6) and np.allclose(dy, dy[0], rtol=1e-6))

      def _corners(self):
          return np.column_stack([self._X.ravel(), self._Y.ravel()])


  class SmoothMesh(QuadMesh):
      """Cells whose colours run into each other, from corner to corner."""

      _most = 600

      def _specs(self):
          if not self._visible:
              return []
          rows, columns = self._X.shape
          if rows < 2 or columns < 2:
              return []
          colours = self._colours()[0].reshape(rows, columns, 4)
          parts = [max(1, min(64, -(-self._most // (count - 1)))) for count in (rows, columns)]
          if not self._is_even():
              parts = [min(part, 6) for part in parts]

          def between(values, parts, middles):
              """Values between the corners, at the middles of smaller cells or at their corners."""
              for axis, part in enumerate(parts):
                  count = values.shape[axis]
                  places = np.arange((count - 1) * part + (0 if middles else 1)) / part + (0.5 / part if middles else 0.0)
                  first = np.minimum(places.astype(int), count - 2)
                  share = (places - first).reshape((-1,) + (1,) * (values.ndim - 1 - axis))
                  values = np.take(values, first, axis=axis) * (1 - share) + np.take(values, first + 1, axis=axis) * share
              return values
          fine = between(colours, parts, True)
          if self._is_even():
              x, y = self._X[0], self._Y[:, 0]
              pixels = fine[::-1] if y[-1] > y[0] else fine
              pixels = pixels if x[-1] > x[0] else pixels[:, ::-1]
              box = (float(x.min()), float(y.min()), float(x.max()), float(y.max()))
              return [self._mark("image", width=pixels.shape[1], height=pixels.shape[0], pixels=pixels, box=box, smoothing="nearest")]
          X, Y = between(self._X.astype(float), parts, False), between(self._Y.astype(float), parts, False)
          corners = np.stack([X, Y], axis=-1)
          quads = np.stack([corners[:-1, :-1], corners[:-1, 1:], corners[1:, 1:], corners[1:, :-1], corners[:-1, :-1]], axis=2).reshape(-1, 5, 2)
          return [self._mark("collection", paths=[(quad, [1, 2, 2, 2, 79]) for quad in quads], sizes=(), fills=fine.reshape(-1, 4), edges=(), widths=[0.0],
                             pens=self._pens(), smooth=False)]


  class PatchCollection(Collection):
      """Many shapes of their own."""

      def __init__(self, patches, *, match_original=False, **kwargs):
          patches = list(patches)
          if match_original:
              kwargs["facecolors"] = [p.get_facecolor() if p._fill else (0, 0, 0, 0) for p in patches]
              kwargs["edgecolors"] = [p.get_edgecolor() for p in patches]
              kwargs["linewidths"] = [p.get_linewidth() for p in patches]
              kwargs["linestyles"] = [p._linestyle for p in patches]
          super().__init__(**kwargs)
          self._patches = patches

      def set_paths(self, patches):
          self._patches = list(patches)

      def get_paths(self):
          return [patch.get_path() for patch in self._patches]

      def _specs(self):
          if not self._visible:
              return []
          faces, edges = self._colours()
          moved = []
          for patch in self._patches:
              vertices, codes = patch._outline()
              if patch._transform is not None and hasattr(patch._transform, "transform") and type(patch._transform).__name__ == "Affine2D":
                  vertices = patch._transform.transform(np.asarray(vertices, dtype=float))
              moved.append((np.asarray(vertices, dtype=float).reshape(-1, 2), codes))
          if self._hatch:
              return PolyCollection._hatched(_Outlined(self, moved), faces, edges, self._widths() if len(edges) else [0.0])
          return [self._mark("collection", paths=moved, sizes=(), fills=faces, edges=edges, widths=self._widths() if len(edges) else [0.0],
                             pens=self._pens(), **self._edges_look())]

      def _corners(self):
          corners = [np.asarray(patch._corners(), dtype=float).reshape(-1, 2) for patch in self._patches]
          return np.concatenate(corners) if corners else np.empty((0, 2))

      _handle = PolyCollection._handle


  class _Outlined:
      """A collection that says what its outlines are."""

      def __init__(self, collection, outlines):
          self._collection, self._paths = collection, outlines

      def _outlines(self):
          return self._paths

      def __getattr__(self, name):
          return getattr(self._collection, name)


  class _Repeated(Collection):
      """Shapes around places, of sizes in points or in units."""

      def __init__(self, *, offsets=None, offset_transform=None, transOffset=None, **kwargs):
          super().__init__(**kwargs)
          self._places = np.zeros((0, 2)) if offsets is None else np.asarray(offsets, dtype=float).reshape(-1, 2)
          self._place_transform = offset_transform if offset_transform is not None else transOffset

      def set_offsets(self, offsets):
          self._places = np.asarray(offsets, dtype=float).reshape(-1, 2)

      def get_offsets(self):
          return self._places

      def set_offset_transform(self, transform):
          self._place_transform = transform

      def _frame(self):
          # What turns the shapes themselves is part of them; the places have a frame of their own.
          transform = self._place_transform
          return None if transform is None or type(transform).__name__ == "IdentityTransform" else transform._frame()

      def _shapes(self):
          raise NotImplementedError

      def _specs(self):
          if not self._visible or not len(self._places):
              return []
          faces, edges = self._colours()
          paths, sizes = self._shapes()
          return [self._mark("collection", paths=paths, sizes=sizes, x=self._places[:, 0], y=self._places[:, 1], fills=faces, edges=edges,
                             widths=self._widths() if len(edges) else [0.0], pens=self._pens(), **self._edges_look())]

      _handle = PolyCollection._handle


  class RegularPolyCollection(_Repeated):
      _star = None

      def __init__(self, numsides, *, rotation=0, sizes=(1,), **kwargs):
          super().__init__(**kwargs)
          self._numsides, self._rotation, self._sizes = numsides, rotation, np.atleast_1d(np.asarray(sizes, dtype=float))

      def set_sizes(self, sizes, dpi=72.0):
          self._sizes = np.atleast_1d(np.asarray(sizes, dtype=float))

      def get_sizes(self):
          return self._sizes

      def get_numsides(self):
          return self._numsides

      def get_rotation(self):
          return self._rotation

      def _points(self):
          from matplotlib.markers import regular
          points = regular(self._numsides, 1.0, self._rotation)
          return [*points, points[0]], [1] + [2] * (self._numsides - 1) + [79]

      def _shapes(self):
          return [self._points()], np.sqrt(self._sizes) / np.sqrt(np.pi)


  class StarPolygonCollection(RegularPolyCollection):
      def _points(self):
          from matplotlib.markers import _star, _turned
          points = _turned(_star(self._numsides, 0.5, 1.0), np.degrees(self._rotation))
          return [*points, points[0]], [1] + [2] * (2 * self._numsides - 1) + [79]


  class AsteriskPolygonCollection(RegularPolyCollection):
      def _points(self):
          from matplotlib.markers import _lines, regular
          return _lines(*[[(0, 0), point] for point in regular(self._numsides, 1.0, self._rotation)])


  class CircleCollection(_Repeated):
      def __init__(self, sizes, **kwargs):
          super().__init__(**kwargs)
          self._sizes = np.atleast_1d(np.asarray(sizes, dtype=float))

      def set_sizes(self, sizes, dpi=72.0):
          self._sizes = np.atleast_1d(np.asarray(sizes, dtype=float))

      def get_sizes(self):
          return self._sizes

      def _shapes(self):
          from matplotlib.path import circle
          return [circle(0, 0, 1, 1)], np.sqrt(self._sizes) / np.sqrt(np.pi)


  class EllipseCollection(_Repeated):
      def __init__(self, widths, heights, angles, *, units="points", **kwargs):
          super().__init__(**kwargs)
          self._wide, self._high = 0.5 * np.ravel(np.asarray(widths, dtype=float)), 0.5 * np.ravel(np.asarray(heights, dtype=float))
          self._angles, self._units = np.deg2rad(np.ravel(np.asarray(angles, dtype=float))), units

      def _unit(self):
          box, dpi = self.axes.get_window_extent(), self.axes.figure._dpi
          (x0, x1), (y0, y1) = self.axes.get_xlim(), self.axes.get_ylim()
          scales = {"x": box.width / abs(x1 - x0), "y": box.height / abs(y1 - y0), "inches": dpi, "points": dpi / 72, "width": box.width,
                    "height": box.height, "dots": 1.0, "xy": box.width / abs(x1 - x0)}
          if self._units not in scales:
              raise ValueError(f"Unrecognized units: {self._units!r}")
          up = box.height / abs(y1 - y0) if self._units == "xy" else scales[self._units]
          return scales[self._units] * 72 / dpi, up * 72 / dpi

      def _shapes(self):
          from matplotlib.path import circle
          across, up = self._unit()
          around, codes = circle(0, 0, 1, 1)
          around = np.asarray(around)
          paths = []
          for k in range(len(self._places)):
              w, h, angle = (one[k % len(one)] for one in (self._wide, self._high, self._angles))
              c, s = np.cos(angle), np.sin(angle)
              x, y = around[:, 0] * w, around[:, 1] * h
              paths.append((np.column_stack([(c * x - s * y) * across, (s * x + c * y) * up]), codes))
          return paths, (1.0,)
  """#
}
