extension PythonSource {
  static let matplotlibAxes3dMoreModule = #"""
  """Axes in space: contours, triangles, arrows, stems, upright bars, cubes, and collections of one's own."""

  import math
  import _plotting
  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.artist import resolved
  from matplotlib.collections import LineCollection, PolyCollection
  from matplotlib.colors import to_rgba, to_rgba_array
  from matplotlib.container import StemContainer
  from matplotlib.contour import QuadContourSet, arguments
  from matplotlib.lines import Line2D


  def _flat(values):
      if hasattr(values, "detach"):
          values = values.detach().numpy()
      return np.asarray(values, dtype=float)


  def _juggled(x, y, z, zdir):
      """Coordinates of a picture that lies across a direction, as coordinates of space."""
      zdir = zdir.lstrip("-")
      return {"x": (z, x, y), "y": (x, z, y), "z": (x, y, z)}[zdir]


  def _laid_flat(x, y, z, zdir):
      """The other way round: which coordinates lie across a direction, and which along it."""
      return {"x": (y, z, x), "y": (x, z, y), "z": (x, y, z)}[zdir.lstrip("-")]


  class Poly3DCollection(PolyCollection):
      def __init__(self, verts, *args, zsort="average", shade=False, lightsource=None, axlim_clip=False, **kwargs):
          check("zsort", zsort, ["average", "min", "max"])
          if lightsource is not None or axlim_clip:
              raise ValueError("unsupported: Poly3DCollection with lightsource or axlim_clip")
          self._polygons3, self._shaded, self._zsort = [_flat(one) for one in verts], shade, zsort
          super().__init__([one[:, :2] for one in self._polygons3], *args, **kwargs)

      def set_verts(self, verts, closed=True):
          self._polygons3 = [_flat(one) for one in verts] if len(verts) and np.shape(verts[0])[1:] == (3,) else self._polygons3
          super().set_verts([one[:, :2] for one in self._polygons3])

      def set_zsort(self, zsort):
          self._zsort = zsort


  class Line3DCollection(LineCollection):
      def __init__(self, lines, axlim_clip=False, **kwargs):
          self._lines3 = [_flat(one) for one in lines]
          super().__init__([one[:, :2] for one in self._lines3], **kwargs)

      def set_segments(self, segments):
          segments = [_flat(one) for one in segments]
          if segments and segments[0].shape[-1] == 3:
              self._lines3 = segments
          super().set_segments([one[:, :2] for one in segments])


  class SpaceMethods:
      # Contours

      def contour(self, X, Y, Z, *args, extend3d=False, stride=5, zdir="z", offset=None, axlim_clip=False, data=None, **kwargs):
          return self._contours3(X, Y, Z, args, kwargs, False, extend3d, zdir, offset)

      def contourf(self, X, Y, Z, *args, zdir="z", offset=None, axlim_clip=False, data=None, **kwargs):
          return self._contours3(X, Y, Z, args, kwargs, True, False, zdir, offset)

      contour3D, contourf3D = contour, contourf

      def _contours3(self, X, Y, Z, args, kwargs, filled, extended, zdir, offset):
          if extended:
              raise ValueError("unsupported: contour(extend3d=True)")
          given = [_flat(one) for one in (X, Y, Z)]
          if given[0].ndim == 1:
              given[0], given[1] = np.meshgrid(given[0], given[1])
          x, y, z, rest = arguments([*_laid_flat(*given, zdir), *args], kwargs)
          levels = rest[0] if rest else kwargs.pop("levels", None)
          made = QuadContourSet(self, x, y, z, levels, filled=filled, **kwargs)
          return self._take_contours(made, given, filled, zdir, offset)

      def _take_contours(self, made, given, filled, zdir, offset):
          self._add(made)
          self.figure._last_mappable = made
          heights = made.levels if not filled else made.layers
          if filled:
              heights = np.array(heights, dtype=float)
              bounds = made.levels
              if made.extend in ("min", "both"):
                  heights[0] = bounds[0] - (bounds[1] - bounds[0]) / 2
              if made.extend in ("max", "both"):
                  heights[-1] = bounds[-1] + (bounds[-1] - bounds[-2]) / 2
          # Where a direction is cut into bands, the limits hold the middles of these.
          ends = [np.array([np.nanmin(one), np.nanmax(one)]) for one in given]
          if filled:
              middles = np.array(heights, dtype=float) if offset is None else np.array([float(offset)])
              ends["xyz".index(zdir.lstrip("-"))] = np.array([middles.min(), middles.max()])
          self._hold3(*ends)
          heights = np.full(len(heights), float(offset)) if offset is not None else np.asarray(heights, dtype=float)
          self._space.append((made, self._contours_seen, (heights, filled, zdir)))
          return made

      def tricontour(self, *args, extend3d=False, stride=5, zdir="z", offset=None, axlim_clip=False, data=None, **kwargs):
          return self._tricontours3(args, kwargs, False, zdir, offset)

      def tricontourf(self, *args, zdir="z", offset=None, axlim_clip=False, data=None, **kwargs):
          return self._tricontours3(args, kwargs, True, zdir, offset)

      def _tricontours3(self, args, kwargs, filled, zdir, offset):
          from matplotlib.tri import TriContourSet, Triangulation
          tri, rest, kwargs = Triangulation.get_from_args_and_kwargs(*args, **kwargs)
          z = _flat(kwargs.pop("Z") if "Z" in kwargs else rest[0])
          rest = rest[1:] if rest else ()
          made = TriContourSet(self, tri, z, rest[0] if rest else kwargs.pop("levels", None), filled=filled, **kwargs)
          return self._take_contours(made, (tri.x, tri.y, z), filled, zdir, offset)

      def _contours_seen(self, made, data, matrix):
          heights, filled, zdir = data
          specs, depths = [], []
          colours, bounds = made._rgba.tolist(), list(made._bounds)
          if filled and bounds[0] == made.zmin:
              bounds[0] -= 1.0
          for k, height in enumerate(heights.tolist()):
              colour = tuple(colours[k])
              if filled:
                  vertices, codes = _plotting.vertices(_plotting.band(made._surface, bounds[k], bounds[k + 1]))
                  points = np.asarray(vertices).reshape(-1, 2)
                  if not len(points):
                      continue
                  x, y, z = self._project(*_juggled(points[:, 0], points[:, 1], np.full(len(points), height), zdir), matrix)
                  specs.append(made._mark("patch", path=(np.column_stack([x, y]), list(codes)), fill=colour, edge=(0.0, 0.0, 0.0, 0.0), pen=None,
                                          smooth=bool(made._antialiased)))
                  depths.append(float(z.min()))
              else:
                  paths = []
                  for line in _plotting.lines(made._surface, float(made.levels[k])):
                      x, y, z = self._project(*_juggled(line[:, 0], line[:, 1], np.full(len(line), height), zdir), matrix)
                      paths.append((np.column_stack([x, y]), None))
                      depths.append(float(z.min()))
                  if paths:
                      from matplotlib.lines import pattern
                      width = made.get_linewidths()[k]
                      shift, lengths = pattern(made._styles()[k], width) or (0.0, ())
                      specs.append(made._mark("collection", paths=paths, sizes=(), fills=(), edges=np.array([colour]), widths=[width],
                                              pens=[(width, "butt", "round", lengths, shift)]))
          for one in specs:
              one["clip"] = False
          return min(depths, default=0.0), specs

      # Surfaces of triangles

      def plot_trisurf(self, *args, color=None, norm=None, vmin=None, vmax=None, lightsource=None, axlim_clip=False, shade=None, cmap=None, **kwargs):
          from matplotlib.tri import Triangulation
          if lightsource is not None:
              raise ValueError("unsupported: plot_trisurf with lightsource")
          tri, rest, kwargs = Triangulation.get_from_args_and_kwargs(*args, **kwargs)
          z = _flat(kwargs.pop("Z") if "Z" in kwargs else rest[0])
          kwargs = resolved(kwargs)
          corners = tri.get_masked_triangles()
          polygons = [p for p in np.stack([tri.x[corners], tri.y[corners], z[corners]], axis=2)]
          if cmap is None and color is None:
              color = self._next().get("color")
          made = PolyCollection([p[:, :2] for p in polygons], cmap=cmap, norm=norm, alpha=kwargs.pop("alpha", None), edgecolors=kwargs.pop("edgecolor", None),
                                linewidths=kwargs.pop("linewidth", None), facecolors=color)
          if cmap is not None:
              made.set_array(np.array([p[:, 2].mean() for p in polygons]))
              made.set_clim(vmin, vmax)
              made.autoscale_None()
              self.figure._last_mappable = made
          made.update(kwargs)
          self._add(made)
          self._hold3(tri.x, tri.y, z)
          self._space.append((made, self._polygons, (polygons, cmap is None if shade is None else shade)))
          return made

      # Arrows and stems

      def quiver(self, X, Y, Z, U, V, W, *, length=1, arrow_length_ratio=0.3, pivot="tail", normalize=False, axlim_clip=False, data=None, **kwargs):
          check("pivot", pivot, ["tail", "middle", "tip"])
          kwargs = resolved(kwargs)
          parts = np.broadcast_arrays(*(np.atleast_1d(_flat(one)) for one in (X, Y, Z, U, V, W)))
          places = np.column_stack([np.ravel(one) for one in parts[:3]])
          ways = np.column_stack([np.ravel(one) for one in parts[3:]])
          sizes = np.linalg.norm(ways, axis=1)
          kept = sizes > 0
          if normalize:
              ways = np.where(kept[:, None], ways / np.where(kept, sizes, 1.0)[:, None], ways)
          shown_places, ways = places[kept], ways[kept]
          back = {"tail": -length, "middle": -length / 2, "tip": 0.0}[pivot]
          tips, tails = shown_places - back * ways, shown_places - (back + length) * ways
          lines = [np.array(pair) for pair in zip(tips, tails)]
          for direction in _heads(ways):
              lines += [np.array([tip, tip - length * arrow_length_ratio * one]) for tip, one in zip(tips, direction)]
          colours = kwargs.pop("color", kwargs.pop("colors", None))
          made = Line3DCollection(lines, colors=colours, linewidths=kwargs.pop("linewidth", None), **kwargs)
          self._add(made)
          self._hold3(*places.T)
          self._space.append((made, self._lines, made._lines3))
          return made

      quiver3D = quiver

      def stem(self, x, y, z, *, linefmt="C0-", markerfmt="C0o", basefmt="C3-", bottom=0, label=None, orientation="z", axlim_clip=False, data=None):
          from matplotlib._axes_data import parsed_format
          check("orientation", orientation, ["x", "y", "z"])
          x, y, z = (np.ravel(_flat(one)) for one in (x, y, z))
          which = "xyz".index(orientation)
          ends = np.column_stack([x, y, z])
          feet = ends.copy()
          feet[:, which] = bottom
          style, _, colour = parsed_format(linefmt)
          lines = Line3DCollection([np.array(pair) for pair in zip(feet, ends)], colors="C0" if colour is None else colour, linestyles=style or "-",
                                   label="_nolegend_")
          base_style, base_marker, base_colour = parsed_format(basefmt)
          baseline, = self.plot(feet[:, 0], feet[:, 1], feet[:, 2], basefmt, label="_nolegend_")
          self._add(lines)
          self._space.append((lines, self._lines, lines._lines3))
          markers, = self.plot(x, y, z, markerfmt, label="_nolegend_")
          if "-" not in markerfmt and ":" not in markerfmt:
              markers.set_linestyle("None")
          container = StemContainer((markers, lines, baseline), label=label or "")
          self._containers = getattr(self, "_containers", []) + [container]
          return container

      stem3D = stem

      # Bars, walls and cubes

      def bar(self, left, height, zs=0, zdir="z", *args, axlim_clip=False, data=None, **kwargs):
          kwargs = resolved(kwargs)
          width, bottom, align = kwargs.pop("width", args[0] if args else 0.8), kwargs.pop("bottom", 0), kwargs.pop("align", "center")
          left, height, zs, width, bottom = np.broadcast_arrays(*(np.atleast_1d(_flat(one)) for one in (left, height, zs, width, bottom)))
          start = left - width / 2 if align == "center" else left
          colours = kwargs.pop("color", kwargs.pop("facecolor", None))
          colours = to_rgba_array(self.next_colour() if colours is None else colours)
          label = kwargs.pop("label", None)
          made = []
          for k in range(len(left)):
              corners = [(start[k], bottom[k]), (start[k] + width[k], bottom[k]), (start[k] + width[k], bottom[k] + height[k]), (start[k], bottom[k] + height[k])]
              points = np.array([_juggled(a, b, zs[k], zdir) for a, b in corners], dtype=float)
              one = PolyCollection([points[:, :2]], facecolors=tuple(colours[k % len(colours)]), edgecolors=kwargs.get("edgecolor"),
                                   linewidths=kwargs.get("linewidth"))
              one.update({name: value for name, value in kwargs.items() if name not in ("edgecolor", "linewidth")})
              if label is not None and k == 0:
                  one.set_label(label)
              self._add(one)
              self._hold3(*points.T)
              self._space.append((one, self._polygons, ([points], False)))
              made.append(one)
          from matplotlib.container import BarContainer
          return BarContainer(made, datavalues=height, orientation="vertical", label=label or "")

      def voxels(self, *args, facecolors=None, edgecolors=None, shade=True, lightsource=None, axlim_clip=False, **kwargs):
          if lightsource is not None:
              raise ValueError("unsupported: voxels with lightsource")
          corners = None
          if len(args) >= 3:
              corners, args = [_flat(one) for one in args[:3]], args[3:]
          filled = np.asarray(args[0] if args else kwargs.pop("filled"), dtype=bool)
          if filled.ndim != 3:
              raise ValueError("Argument filled must be 3-dimensional")
          if corners is None:
              corners = np.indices(np.array(filled.shape) + 1).astype(float)
          kwargs = resolved(kwargs)
          facecolors = kwargs.pop("facecolor", facecolors)
          edgecolors = kwargs.pop("edgecolor", edgecolors)
          if facecolors is None:
              facecolors = self.next_colour(patches=False)

          def looks(given):
              if given is None:
                  return None
              array = np.asarray(given)
              if array.ndim in (0, 1):
                  return lambda at: given if array.ndim == 0 else tuple(array.tolist())
              return lambda at: given[at] if array.ndim == 3 else tuple(np.asarray(given[at]).tolist())
          face_of, edge_of = looks(facecolors), looks(edgecolors)
          made = {}
          for at in zip(*(index.tolist() for index in np.nonzero(filled))):
              sides = []
              for axis in range(3):
                  for far in (0, 1):
                      beside = list(at)
                      beside[axis] += 1 if far else -1
                      if 0 <= beside[axis] < filled.shape[axis] and filled[tuple(beside)]:
                          continue
                      around = [(0, 0), (1, 0), (1, 1), (0, 1)] if far else [(0, 0), (0, 1), (1, 1), (1, 0)]
                      side = []
                      for u, v in around:
                          corner = [0, 0, 0]
                          corner[axis], corner[axis - 2], corner[axis - 1] = far, u, v
                          index = tuple(at[k] + corner[k] for k in range(3))
                          side.append([one[index] for one in corners])
                      sides.append(np.array(side))
              if not sides:
                  continue
              one = PolyCollection([side[:, :2] for side in sides], facecolors=[face_of(at)] * len(sides), edgecolors=None if edge_of is None else edge_of(at),
                                   **kwargs)
              self._add(one)
              self._hold3(*np.concatenate(sides).T)
              self._space.append((one, self._polygons, (sides, shade)))
              made[at] = one
          return made

      def fill_between(self, x1, y1, z1, x2, y2, z2, *, where=None, mode="auto", facecolors=None, shade=None, axlim_clip=False, **kwargs):
          check("mode", mode, ["auto", "quad", "polygon"])
          parts = np.broadcast_arrays(*(np.atleast_1d(_flat(one)) for one in (x1, y1, z1, x2, y2, z2)))
          first, second = np.column_stack(parts[:3]), np.column_stack(parts[3:])
          kept = np.ones(len(first), dtype=bool) if where is None else np.asarray(where, dtype=bool)
          kept = kept & np.isfinite(first).all(axis=1) & np.isfinite(second).all(axis=1)
          if mode == "auto":
              flat = any(np.allclose(np.concatenate([first[:, k], second[:, k]]), first[0, k]) for k in range(3))
              mode = "polygon" if flat else "quad"
          shade = mode == "quad" if shade is None else shade
          polygons, start = [], None
          for k in range(len(kept) + 1):
              if k < len(kept) and kept[k]:
                  start = k if start is None else start
                  continue
              if start is not None and k - start > 1:
                  a, b = first[start:k], second[start:k]
                  if mode == "polygon":
                      polygons.append(np.concatenate([a, b[::-1]]))
                  else:
                      polygons += [np.array([a[j], a[j + 1], b[j + 1], b[j]]) for j in range(len(a) - 1)]
              start = None
          kwargs = resolved(kwargs)
          face = facecolors if facecolors is not None else kwargs.pop("facecolor", kwargs.pop("color", None))
          face = self._next(patches=True).get("color") if face is None else face
          made = PolyCollection([p[:, :2] for p in polygons], facecolors=face, edgecolors=kwargs.pop("edgecolor", None), linewidths=kwargs.pop("linewidth", None))
          made.update(kwargs)
          self._add(made)
          self._hold3(*np.concatenate([first[kept], second[kept]]).T)
          self._space.append((made, self._polygons, (polygons, shade)))
          return made

      def add_collection3d(self, col, zs=0, zdir="z", autolim=True, axlim_clip=False):
          self._add(col)
          if isinstance(col, Poly3DCollection):
              points = np.concatenate(col._polygons3) if col._polygons3 else np.empty((0, 3))
              self._space.append((col, self._polygons_of, None))
          elif isinstance(col, Line3DCollection):
              points = np.concatenate(col._lines3) if col._lines3 else np.empty((0, 3))
              self._space.append((col, self._lines_of, None))
          elif isinstance(col, (PolyCollection, LineCollection)):
              flat = col._verts if isinstance(col, PolyCollection) else col._segments
              heights = np.broadcast_to(np.asarray(zs, dtype=float), (len(flat),)).tolist()
              shapes = [np.column_stack(_juggled(one[:, 0], one[:, 1], np.full(len(one), height), zdir)) for one, height in zip(flat, heights)]
              points = np.concatenate(shapes) if shapes else np.empty((0, 3))
              self._space.append((col, self._polygons, (shapes, False)) if isinstance(col, PolyCollection) else (col, self._lines, shapes))
          else:
              raise TypeError(f"unsupported: add_collection3d of {type(col).__name__}")
          if len(points) and autolim:
              self._hold3(*points.T)
          return col

      def _polygons_of(self, made, data, matrix):
          return self._polygons(made, (made._polygons3, made._shaded), matrix)

      def _lines_of(self, made, data, matrix):
          return self._lines(made, made._lines3, matrix)


  def _heads(ways):
      """The two directions in which the strokes of each head run, 15 degrees from the arrow."""
      x, y = ways[:, 0], ways[:, 1]
      flat = np.hypot(x, y)
      safe = np.where(flat != 0, flat, 1.0)
      px, py = np.where(flat != 0, y / safe, 0.0), np.where(flat != 0, -x / safe, 1.0)
      c, s = math.cos(math.radians(15)), math.sin(math.radians(15))
      found = []
      for sign in (1, -1):
          a, b = py * s * sign, px * s * sign
          mixed = px * py * (1 - c)
          turned = [(c + px ** 2 * (1 - c)) * x + mixed * y + a * ways[:, 2], mixed * x + (c + py ** 2 * (1 - c)) * y - b * ways[:, 2],
                    -a * x + b * y + c * ways[:, 2]]
          found.append(np.column_stack(turned))
      return found
  """#
}
