extension PythonSource {
  static let matplotlibAxesTrianglesModule = #"""
  """Axes: triangles between points."""

  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.artist import resolved
  from matplotlib.collections import PolyCollection


  class TriangleMethods:
      def triplot(self, *args, **kwargs):
          from matplotlib.tri import Triangulation
          tri, rest, kwargs = Triangulation.get_from_args_and_kwargs(*args, **kwargs)
          from matplotlib._axes_data import parsed_format
          style, marker, colour = parsed_format(rest[0]) if rest and rest[0] else (None, None, None)
          look = resolved(kwargs)
          if style is not None or rest and rest[0]:
              look.setdefault("linestyle", style)
          if marker is not None:
              look.setdefault("marker", marker)
          if colour is not None:
              look.setdefault("color", colour)
          edges = tri.edges
          lines = {**look, "marker": "None", "zorder": look.get("zorder", 1)}
          marks = {**look, "linestyle": "None", "zorder": look.get("zorder", 2)}
          if look.get("linestyle") in (None, "None", "", " ") and "linestyle" in look:
              first = self.plot([], [], **lines)
          else:
              x, y = (np.insert(tri.__dict__[name][edges], 2, np.nan, axis=1).ravel() for name in ("x", "y"))
              first = self.plot(x, y, **lines)
          if look.get("marker") in (None, "None", "", " "):
              second = self.plot([], [], **marks)
          else:
              second = self.plot(tri.x, tri.y, **marks)
          return first + second

      def tripcolor(self, *args, alpha=1.0, norm=None, cmap=None, vmin=None, vmax=None, shading="flat", facecolors=None, **kwargs):
          from matplotlib.tri import Triangulation
          check("shading", shading, ["flat", "gouraud"])
          tri, rest, kwargs = Triangulation.get_from_args_and_kwargs(*args, **kwargs)
          if facecolors is not None:
              if rest:
                  import warnings
                  warnings.warn("Positional parameter c has no effect when the keyword facecolors is given", UserWarning, stacklevel=3)
              values = np.asarray(facecolors, dtype=float)
              on_corners = False
          else:
              if not rest:
                  raise TypeError("tripcolor() missing 1 required positional argument: 'c'; or 1 required keyword-only argument: 'facecolors'")
              values = np.asarray(rest[0], dtype=float)
              on_corners = len(values) == len(tri.x) and not (len(values) == len(tri.triangles) and len(tri.x) != len(tri.triangles))
          if len(values) not in (len(tri.x), len(tri.triangles)):
              raise ValueError("The length of c must match either the number of points or the number of triangles")
          kwargs = resolved(kwargs)
          corners = tri.get_masked_triangles()
          edges = kwargs.pop("edgecolor", "none")
          width = kwargs.pop("linewidth", (0.25,))
          if shading == "gouraud":
              if not on_corners:
                  raise ValueError("The length of c must match the number of points when using Gouraud shading")
              shades, parts = _shaded(tri, corners, values)
              made = PolyCollection(parts, edgecolors="face", linewidths=0.3, alpha=None if alpha == 1.0 else alpha, norm=norm, cmap=cmap)
              made.set_array(shades)
              made.norm.autoscale_None(values)
          else:
              shades = values[corners].mean(axis=1) if on_corners else values if tri.mask is None else values[~tri.mask]
              made = PolyCollection(np.stack([tri.x[corners], tri.y[corners]], axis=2), edgecolors=edges, linewidths=width,
                                    alpha=None if alpha == 1.0 else alpha, norm=norm, cmap=cmap)
              made.set_array(shades)
          if "antialiased" not in kwargs and isinstance(edges, str) and edges == "none":
              made.set_antialiased(False)
          made.set_clim(vmin, vmax)
          made.autoscale_None()
          made.update(kwargs)
          self._add(made)
          self._hold(tri.x, tri.y)
          self.figure._last_mappable = made
          return made

      def tricontour(self, *args, **kwargs):
          return self._tricontours(args, kwargs, False)

      def tricontourf(self, *args, **kwargs):
          return self._tricontours(args, kwargs, True)

      def _tricontours(self, args, kwargs, filled):
          from matplotlib.tri import TriContourSet, Triangulation
          tri, rest, kwargs = Triangulation.get_from_args_and_kwargs(*args, **kwargs)
          if not rest:
              raise TypeError("tricontour() missing 1 required positional argument: 'z'")
          z = np.asarray(rest[0], dtype=float)
          if z.shape != tri.x.shape:
              raise ValueError("z array must have same length as triangulation x and y arrays")
          if not np.isfinite(z[np.unique(tri.get_masked_triangles())]).all():
              raise ValueError("z array must not contain non-finite values within the triangulation")
          levels = rest[1] if len(rest) > 1 else kwargs.pop("levels", None)
          made = TriContourSet(self, tri, z, levels, filled=filled, **kwargs)
          self._add(made)
          used = np.unique(tri.get_masked_triangles())
          x, y = tri.x[used], tri.y[used]
          edges = {"sticky_x": (float(x.min()), float(x.max())), "sticky_y": (float(y.min()), float(y.max()))} if len(used) else {}
          self._hold(x, y, **edges)
          self.figure._last_mappable = made
          return made


  def _shaded(tri, corners, values):
      """Many small triangles in place of each, with the value in the middle of each."""
      parts, shades = [], []
      count = max(2, min(12, int((4000 / max(1, len(corners))) ** 0.5)))
      steps = [(i, j) for i in range(count) for j in range(count - i)]
      for a, b, c in corners.tolist():
          p, q, r = (np.array([tri.x[k], tri.y[k]]) for k in (a, b, c))
          for i, j in steps:
              for shape in (((i, j), (i + 1, j), (i, j + 1)), ((i + 1, j), (i + 1, j + 1), (i, j + 1))):
                  if max(u + v for u, v in shape) > count:
                      continue
                  places = [p + (q - p) * (u / count) + (r - p) * (v / count) for u, v in shape]
                  u, v = (sum(one) / (3 * count) for one in zip(*shape))
                  parts.append(places)
                  shades.append(values[a] * (1 - u - v) + values[b] * u + values[c] * v)
      return np.array(shades), parts
  """#
}
