extension PythonSource {
  static let matplotlibAxesFieldsModule = #"""
  """Axes: cells, counts in two directions, arrows, labels of contours."""

  import numpy as np
  from matplotlib import rcParams
  from matplotlib.artist import resolved
  from matplotlib.collections import QuadMesh, SmoothMesh
  from matplotlib.text import Text


  class FieldMethods:
      def quiver(self, *args, data=None, **kwargs):
          from matplotlib.quiver import Quiver, arguments
          kwargs = resolved(kwargs)
          color = kwargs.pop("color", None)
          color = kwargs.pop("facecolor", color)
          X, Y, U, V, C = arguments(args)
          made = Quiver(self, X, Y, U, V, C, color="k" if color is None else color, **kwargs)
          self.add_collection(made)
          if C is not None:
              self.figure._last_mappable = made
          return made

      def quiverkey(self, Q, X, Y, U, label, **kwargs):
          from matplotlib.quiver import QuiverKey
          key = QuiverKey(Q, X, Y, U, label, **kwargs)
          key.axes = self
          self._children.append(key)
          return key

      def streamplot(self, x, y, u, v, *args, **kwargs):
          from matplotlib.streamplot import streamplot
          return streamplot(self, x, y, u, v, *args, **kwargs)

      def pcolormesh(self, *args, alpha=None, norm=None, cmap=None, vmin=None, vmax=None, shading=None, antialiased=False, data=None, colorizer=None,
                     **kwargs):
          kwargs = resolved(kwargs)
          if len(args) == 1:
              C = np.asarray(args[0], dtype=float)
              rows, columns = C.shape
              whole = 0 if shading == "gouraud" else 1
              X, Y = np.meshgrid(np.arange(columns + whole), np.arange(rows + whole))
          elif len(args) == 3:
              X, Y, C = (np.asarray(a, dtype=float) for a in args)
              rows, columns = C.shape
              if X.ndim == 1:
                  X, Y = np.meshgrid(X, Y)
              if shading == "gouraud":
                  if X.shape != C.shape:
                      raise TypeError(f"For X ({X.shape[1]}) and Y ({Y.shape[0]}) with gouraud shading, the expected shape for C is "
                                      f"({X.shape[0]}, {X.shape[1]}), not {C.shape}")
              elif X.shape == C.shape and shading != "flat":
                  X, Y = _corners(_corners(X).T).T, _corners(_corners(Y).T).T
              elif X.shape != (rows + 1, columns + 1):
                  raise TypeError(f"Dimensions of C {C.shape} should be one smaller than X({X.shape[1]}) and Y({Y.shape[0]}) while using "
                                  f"shading='flat' see help(pcolormesh)")
          else:
              raise TypeError(f"Illegal arguments to pcolormesh; see help(pcolormesh)")
          from matplotlib._choices import check
          check("shading", shading, ["gouraud", "nearest", "flat", "auto", None])
          mesh = (SmoothMesh if shading == "gouraud" else QuadMesh)(X, Y, norm=norm, cmap=cmap, alpha=alpha, edgecolors=kwargs.pop("edgecolor", None), linewidths=kwargs.pop("linewidth", None))
          mesh.set_array(C)
          mesh.set_clim(vmin, vmax)
          mesh.autoscale_None()
          mesh.update(kwargs)
          self._add(mesh)
          edges = {"sticky_x": (float(X.min()), float(X.max())), "sticky_y": (float(Y.min()), float(Y.max()))}
          self._hold(X.ravel(), Y.ravel(), **edges)
          self.figure._last_mappable = mesh
          return mesh

      pcolor = pcolormesh

      def hist2d(self, x, y, bins=10, range=None, density=False, weights=None, cmin=None, cmax=None, *, data=None, **kwargs):
          counts, xedges, yedges = np.histogram2d(np.asarray(x), np.asarray(y), bins=bins, range=range, density=density, weights=weights)
          if cmin is not None:
              counts[counts < cmin] = np.nan
          if cmax is not None:
              counts[counts > cmax] = np.nan
          mesh = self.pcolormesh(xedges, yedges, counts.T, **kwargs)
          self.set_xlim(xedges[0], xedges[-1])
          self.set_ylim(yedges[0], yedges[-1])
          return counts, xedges, yedges, mesh

      def clabel(self, CS, levels=None, *, fontsize=None, inline=True, inline_spacing=5, fmt=None, colors=None, use_clabeltext=False, manual=False,
                 rightside_up=True, zorder=None):
          from matplotlib._contour_labels import label
          if manual is not False:
              raise ValueError("unsupported: clabel with manual")
          return label(self, CS, levels, fontsize, inline, inline_spacing, fmt, colors, zorder)


  def _corners(X):
      """Between the places of a row, and as far beyond its ends."""
      if X.shape[1] < 2:
          return np.hstack([X - 0.5, X + 0.5])
      step = np.diff(X, axis=1) / 2
      return np.hstack([X[:, :1] - step[:, :1], X[:, :-1] + step, X[:, -1:] + step[:, -1:]])
  """#
}
