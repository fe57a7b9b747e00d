extension PythonSource {
  static let matplotlibContourModule = #"""
  """Lines and bands of equal height."""

  import numpy as np
  import _plotting
  from matplotlib import rcParams
  from matplotlib.artist import Artist
  from matplotlib.cm import ScalarMappable
  from matplotlib.colors import ListedColormap, Normalize, to_rgba, to_rgba_array
  from matplotlib.lines import pattern

  _steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]


  class ContourSet(ScalarMappable, Artist):
      zorder = 1

      def __init__(self, ax, X, Y, Z, levels=None, *, filled=False, colors=None, cmap=None, norm=None, vmin=None, vmax=None, alpha=None,
                   linewidths=None, linestyles=None, extend="neither", negative_linestyles=None, origin=None, extent=None, antialiased=None,
                   corner_mask=None, hatches=None, zorder=None, nchunk=0, algorithm=None, locator=None, data=None, transform=None,
                   xunits=None, yunits=None, **kwargs):
          for name in kwargs:
              raise AttributeError(f"QuadContourSet.set() got an unexpected keyword argument {name!r}")
          if colors is not None and cmap is not None:
              raise ValueError("Either colors or cmap must be None")
          self.hatches, self._locator = [None] if hatches is None else list(hatches), locator
          if locator is None and type(norm).__name__ == "LogNorm":
              from matplotlib.ticker import LogLocator
              self._locator = LogLocator()
          if norm is None and type(self._locator).__name__ == "LogLocator":
              from matplotlib.colors import LogNorm
              norm = LogNorm()
          Artist.__init__(self)
          ScalarMappable.__init__(self, norm if norm is not None else Normalize(), cmap)
          self.axes, self.figure = ax, ax.figure
          self.filled, self.extend, self._colors = filled, extend, colors
          self._linewidths, self._linestyles = linewidths, linestyles
          self._X, self._Y, self._Z = X, Y, Z
          self._surface = self._landscape(X, Y, Z)
          self._alpha = alpha
          self._antialiased = antialiased
          self.zorder = (1 if filled else 2) if zorder is None else zorder
          finite = self._shown_heights()
          finite = finite[np.isfinite(finite)]
          if type(self.norm).__name__ == "LogNorm":
              finite = finite[finite > 0]
          self.zmin, self.zmax = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
          self.levels = self._levels(levels)
          self.set_clim(vmin, vmax)
          self._choose_colours()
          self.labelTexts = []
          self._gaps = {}
          self._texts = []
          if transform is not None:
              self.set_transform(transform)

      def _landscape(self, X, Y, Z):
          return _plotting.surface(X, Y, Z)

      def _shown_heights(self):
          return self._Z

      def _levels(self, levels):
          if levels is None or np.ndim(levels) == 0 and isinstance(levels, (int, np.integer)):
              count = 7 if levels is None else int(levels)
              if self._locator is not None:
                  found = np.asarray(self._locator.tick_values(self.zmin, self.zmax), dtype=float)
              else:
                  found = np.array(_plotting.ticks(self.zmin, self.zmax, count + 1, _steps, False, 1)) if self.zmax > self.zmin else np.array([self.zmin])
              under = np.nonzero(found < self.zmin)[0]
              first = int(under[-1]) if len(under) else 0
              over = np.nonzero(found > self.zmax)[0]
              last = int(over[0]) + 1 if len(over) else len(found)
              first += self.extend in ("min", "both")
              last -= self.extend in ("max", "both")
              if last - first < 3:
                  first, last = 0, len(found)
              levels = found[first:last]
          levels = np.asarray(levels, dtype=float)
          if not self.filled and not ((levels > self.zmin) & (levels < self.zmax)).any():
              import warnings
              warnings.warn("No contour levels were found within the data range.", UserWarning, stacklevel=5)
              levels = np.array([self.zmin])
          if self.filled and len(levels) < 2:
              if self.zmin == self.zmax:
                  levels = np.array([self.zmin, self.zmin + 1.0])
              else:
                  raise ValueError("Filled contours require at least 2 levels.")
          if len(levels) > 1 and np.min(np.diff(levels)) <= 0.0:
              raise ValueError("Contour levels must be increasing")
          return levels

      def _choose_colours(self):
          levels = self.levels.tolist()
          low, high = [], []
          if self.extend in ("both", "min"):
              low = [-1e250]
          if self.extend in ("both", "max"):
              high = [1e250]
          self._bounds = low + levels + high
          self.layers = np.array([(a + b) / 2 for a, b in zip(self._bounds[:-1], self._bounds[1:])]) if self.filled else self.levels
          if self._colors is not None:
              count = len(self._bounds) - 1 if self.filled else len(levels)
              given = to_rgba_array(self._colors, self._alpha)
              if len(given) == 0:
                  given = np.zeros((1, 4))
              rows = given[np.arange(count) % len(given)]
              self._rgba = rows
              return
          self.norm.autoscale_None(self.levels)
          values = self.layers.copy()
          if self.filled:
              if self.extend in ("both", "min"):
                  values[0] = -1e250
              if self.extend in ("both", "max"):
                  values[-1] = 1e250
          self._rgba = np.atleast_2d(self.to_rgba(values, alpha=self._alpha))

      def changed(self):
          self._choose_colours()

      def set_cmap(self, cmap):
          ScalarMappable.set_cmap(self, cmap)
          self._choose_colours()

      @property
      def collections(self):
          return [self]

      def get_array(self):
          return self.layers

      @property
      def allsegs(self):
          return [_plotting.lines(self._surface, level) for level in self.levels.tolist()]

      def legend_elements(self, variable_name="x", str_format=str):
          from matplotlib.lines import Line2D
          from matplotlib.patches import Rectangle
          if self.filled:
              names = [f"${str_format(a)} < {variable_name} \\leq {str_format(b)}$" for a, b in zip(self.levels[:-1], self.levels[1:])]
              return [Rectangle((0, 0), 1, 1, facecolor=tuple(c)) for c in self._rgba.tolist()], names
          names = [f"${variable_name} = {str_format(level)}$" for level in self.levels]
          return [Line2D([], [], color=tuple(c)) for c in self._rgba.tolist()], names

      def get_linewidths(self):
          widths = self._linewidths
          if widths is None:
              widths = rcParams["contour.linewidth"] or rcParams["lines.linewidth"]
          widths = list(widths) if hasattr(widths, "__len__") else [widths]
          return [float(widths[k % len(widths)]) for k in range(len(self.levels))]

      def _styles(self):
          styles = self._linestyles
          if styles is None:
              one_colour = isinstance(self._colors, str) or self._colors is not None and len(to_rgba_array(self._colors)) == 1
              dashed = rcParams["contour.negative_linestyle"]
              return [dashed if one_colour and level < -1e-15 * (self.zmax - self.zmin) else "solid" for level in self.levels.tolist()]
          styles = [styles] if isinstance(styles, (str, tuple)) else list(styles)
          return [styles[k % len(styles)] for k in range(len(self.levels))]

      def _specs(self):
          if not self._visible:
              return []
          return self._bands() if self.filled else self._lines() + [spec for text in self._texts for spec in text._specs()]

      def _bands(self):
          specs = []
          bounds = list(self._bounds)
          if bounds[0] == self.zmin:
              bounds[0] -= 1.0
          for k, (low, high, colour) in enumerate(zip(bounds[:-1], bounds[1:], self._rgba.tolist())):
              path = _plotting.band(self._surface, low, high)
              hatch = self.hatches[k % len(self.hatches)]
              strokes = {"hatch": hatch, "hatch_color": to_rgba(rcParams["patch.edgecolor"] if rcParams["hatch.color"] == "edge" else rcParams["hatch.color"]),
                         "hatch_width": rcParams["hatch.linewidth"]} if hatch else {}
              specs.append(self._mark("patch", data=() if specs else self._data(), path=path, fill=tuple(colour), edge=(0.0, 0.0, 0.0, 0.0), pen=None,
                                      smooth=bool(self._antialiased), **strokes))
          return specs

      def _lines(self):
          specs = []
          for k, (level, colour, width, style) in enumerate(zip(self.levels.tolist(), self._rgba.tolist(), self.get_linewidths(), self._styles())):
              lines = self._gaps.get(k) or _plotting.lines(self._surface, level)
              offset, lengths = pattern(style, width) or (0.0, ())
              if lines:
                  specs.append(self._mark("collection", data=() if specs else self._data(), paths=[(line, None) for line in lines], sizes=(), fills=(), edges=np.array([colour]),
                                          widths=[width], pens=[(width, "butt", "round", lengths, offset)]))
          return specs

      def _data(self):
          """The levels, and heights from all over the grid: what the shapes are made of."""
          heights = self._Z.ravel()
          return np.concatenate([self.levels, heights[::max(1, len(heights) // 400)]])

      def _corners(self):
          return np.column_stack([self._X.ravel(), self._Y.ravel()])


  class QuadContourSet(ContourSet):
      """Contours of heights on a grid of rows and columns."""


  def arguments(args, kwargs):
      """X, Y and Z as matrices, and what is left of the arguments."""
      if len(args) in (1, 2):
          Z, rest = args[0], args[1:]
          Z = np.asarray(Z, dtype=float)
          if Z.ndim != 2:
              raise TypeError(f"Input z must be 2D, not {Z.ndim}D")
          rows, columns = Z.shape
          extent = kwargs.get("extent")
          if extent is not None:
              x0, x1, y0, y1 = extent
              dx, dy = (x1 - x0) / columns, (y1 - y0) / rows
              x, y = x0 + (np.arange(columns) + 0.5) * dx, y0 + (np.arange(rows) + 0.5) * dy
          else:
              x, y = np.arange(columns), np.arange(rows)
      elif len(args) in (3, 4):
          x, y, Z, *rest = args
          Z = np.asarray(Z, dtype=float)
          x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
          if Z.ndim != 2:
              raise TypeError(f"Input z must be 2D, not {Z.ndim}D")
          if Z.shape[0] < 2 or Z.shape[1] < 2:
              raise TypeError(f"Input z must be at least a (2, 2) shaped array, but has shape {Z.shape}")
          rows, columns = Z.shape
          if x.ndim != y.ndim:
              raise TypeError(f"Number of dimensions of x ({x.ndim}) and y ({y.ndim}) do not match")
          if x.ndim == 1:
              if x.shape[0] != columns:
                  raise TypeError(f"Length of x ({x.shape[0]}) must match number of columns in z ({columns})")
              if y.shape[0] != rows:
                  raise TypeError(f"Length of y ({y.shape[0]}) must match number of rows in z ({rows})")
          elif x.ndim == 2:
              if x.shape != Z.shape:
                  raise TypeError(f"Shapes of x {x.shape} and z {Z.shape} do not match")
              if y.shape != Z.shape:
                  raise TypeError(f"Shapes of y {y.shape} and z {Z.shape} do not match")
          else:
              raise TypeError(f"Inputs x and y must be 1D or 2D, not {x.ndim}D")
      else:
          raise TypeError(f"contour takes from 1 to 4 positional arguments but {len(args)} were given")
      if x.ndim == 1:
          x, y = np.meshgrid(x, y)
      return np.asarray(x, dtype=float), np.asarray(y, dtype=float), Z, list(rest)
  """#
}
