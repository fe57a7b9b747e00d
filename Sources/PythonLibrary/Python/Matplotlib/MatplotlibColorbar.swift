extension PythonSource {
  static let matplotlibColorbarModule = #"""
  """What the colours mean."""

  import numpy as np
  from matplotlib import rcParams
  from matplotlib.collections import PolyCollection
  from matplotlib.image import AxesImage


  class Colorbar:
      def __init__(self, ax, mappable, *, orientation="vertical", label="", ticks=None, format=None, extend=None, alpha=None, drawedges=False,
                   ticklocation="auto", spacing="uniform", boundaries=None, values=None, **kwargs):
          if type(mappable.norm).__name__ in ("PowerNorm", "SymLogNorm"):
              raise ValueError(f"unsupported: a colorbar of {type(mappable.norm).__name__}")
          for name, value, usual in (("drawedges", drawedges, False), ("boundaries", boundaries, None), ("values", values, None)):
              if value is not usual:
                  raise ValueError(f"unsupported: colorbar({name}=...)")
          self.ax, self.mappable, self.orientation = ax, mappable, orientation
          self.norm, self.cmap = mappable.norm, mappable.cmap
          mappable.autoscale_None()
          self.long = ax.yaxis if orientation == "vertical" else ax.xaxis
          short = ax.xaxis if orientation == "vertical" else ax.yaxis
          short.set_ticks([])
          if orientation == "vertical":
              ax.yaxis.tick_right()
              ax.yaxis.set_label_position("right")
          levels = getattr(mappable, "levels", None)
          if levels is not None:
              self._levels(mappable, levels, format)
          else:
              self._gradient(mappable, alpha)
          if ticks is not None:
              self.set_ticks(ticks)
          if format is not None and levels is None:
              self.long.set_major_formatter(format)
          if label:
              self.set_label(label)
          mappable.colorbar = self

      def _gradient(self, mappable, alpha):
          low, high = self.norm.vmin, self.norm.vmax
          if low == high:
              room = 0.1 * abs(low) or 0.1
              low, high = low - room, high + room
          count = self.cmap.N
          colours = self.cmap(np.arange(count), alpha=mappable.get_alpha() if alpha is None else alpha)
          upright = self.orientation == "vertical"
          image = AxesImage(self.ax, interpolation="nearest", origin="lower", extent=(0, 1, low, high) if upright else (low, high, 0, 1))
          image._A = colours.reshape((count, 1, 4) if upright else (1, count, 4))
          self.ax._add(image)
          self.ax.set_xlim(*((0, 1) if upright else (low, high)))
          self.ax.set_ylim(*((low, high) if upright else (0, 1)))
          if type(self.norm).__name__ == "LogNorm":
              (self.ax.set_yscale if upright else self.ax.set_xscale)("log")

      def _levels(self, mappable, levels, format):
          levels = levels.tolist()
          upright = self.orientation == "vertical"
          if mappable.filled:
              places = list(range(len(levels)))
              quads = []
              for k in range(len(levels) - 1):
                  quad = [(0, k), (1, k), (1, k + 1), (0, k + 1)]
                  quads.append(quad if upright else [(y, x) for x, y in quad])
              first = 1 if mappable.extend in ("min", "both") else 0
              colours = mappable._rgba[first:first + len(quads)]
              self.ax.add_collection(PolyCollection(quads, facecolors=colours, edgecolors="none"), autolim=False)
              limits = (0, len(levels) - 1)
          else:
              low, high = self.norm.vmin, self.norm.vmax
              places, limits = levels, (low, high)
              for level, colour, width in zip(levels, mappable._rgba.tolist(), mappable.get_linewidths()):
                  (self.ax.axhline if upright else self.ax.axvline)(level, color=tuple(colour), linewidth=width)
          self.ax.set_xlim(*((0, 1) if upright else limits))
          self.ax.set_ylim(*(limits if upright else (0, 1)))
          words = [_shortest(level, levels) for level in levels]
          if format is not None:
              words = [format % level if isinstance(format, str) and "%" in format else format.format(x=level) for level in levels]
          keep = range(0, len(levels), max(1, (len(levels) + 9) // 10))
          self.long.set_ticks([places[k] for k in keep], [words[k] for k in keep])
          self._levels_, self._places = levels, places

      def set_label(self, label, *, loc=None, **kwargs):
          self.ax._set_label(self.long, label, None, None, loc, kwargs)

      def set_ticks(self, ticks, labels=None, **kwargs):
          if hasattr(self, "_levels_"):
              ticks = np.interp(ticks, self._levels_, self._places)
          self.long.set_ticks(ticks, labels)

      def set_ticklabels(self, labels, **kwargs):
          self.long.set_ticklabels(labels, **kwargs)

      def get_ticks(self, minor=False):
          return self.long.get_ticklocs(minor=minor)

      def update_ticks(self):
          pass

      def set_alpha(self, alpha):
          pass

      def remove(self):
          self.ax.remove()

      @property
      def outline(self):
          return self.ax.spines[:]


  def _shortest(level, levels):
      """A level with as many decimals as tell all of them apart."""
      for decimals in range(12):
          if all(abs(round(one, decimals) - one) <= 1e-9 * max(1.0, abs(one)) for one in levels):
              return f"{level:.{decimals}f}".replace("-", "\u2212")
      return f"{level:g}".replace("-", "\u2212")


  def make_axes(parent, orientation="vertical", fraction=0.15, shrink=1.0, aspect=20, pad=None):
      """A place for a colour bar, taken from the side of its parents."""
      parents = list(np.ravel(np.asarray(parent, dtype=object))) if isinstance(parent, (list, tuple, np.ndarray)) else [parent]
      upright = orientation == "vertical"
      pad = (0.05 if upright else 0.15) if pad is None else pad
      figure = parents[0].figure
      if len(parents) == 1 and parents[0]._spec_of_grid is not None:
          made = _within_grid(figure, parents[0], upright, fraction, shrink, pad)
      else:
          made = _beside(figure, parents, upright, fraction, shrink, pad)
      made._anchor = (0.0, 0.5) if upright else (0.5, 1.0)
      made._box_aspect = aspect if upright else 1.0 / aspect
      return made


  def _within_grid(figure, parent, upright, fraction, shrink, pad):
      gap = 2 * pad / (1 - pad)
      rest = (1 - shrink) / 2
      if upright:
          grid = parent._spec_of_grid.subgridspec(1, 2, wspace=gap, width_ratios=[1 - fraction - pad, fraction])
          side = grid[0, 1].subgridspec(3, 1, hspace=0, height_ratios=[rest, shrink, rest])[1, 0]
          parent._spec_of_grid = grid[0, 0]
      else:
          grid = parent._spec_of_grid.subgridspec(2, 1, hspace=gap, height_ratios=[1 - fraction - pad, fraction])
          side = grid[1, 0].subgridspec(1, 3, wspace=0, width_ratios=[rest, shrink, rest])[0, 1]
          parent._spec_of_grid = grid[0, 0]
      parent._box = parent._spec_of_grid.box()
      parent._anchor = (1.0, 0.5) if upright else (0.5, 0.0)
      made = figure._take_quietly(side.box())
      made._spec_of_grid = side
      return made


  def _beside(figure, parents, upright, fraction, shrink, pad):
      boxes = [axes._box for axes in parents]
      l, b, r, t = (min(x[0] for x in boxes), min(x[1] for x in boxes), max(x[2] for x in boxes), max(x[3] for x in boxes))
      share = 1 - fraction - pad
      if upright:
          height = (t - b) * shrink
          box = (r - (r - l) * fraction, (b + t - height) / 2, r, (b + t + height) / 2)
      else:
          width = (r - l) * shrink
          box = ((l + r - width) / 2, b, (l + r + width) / 2, b + (t - b) * fraction)
      for axes in parents:
          x0, y0, x1, y1 = axes._box
          axes._spec_of_grid = None
          axes._anchor = (1.0, 0.5) if upright else (0.5, 0.0)
          axes._box = (l + (x0 - l) * share, y0, l + (x1 - l) * share, y1) if upright else (x0, t - (t - y0) * share, x1, t - (t - y1) * share)
      return figure._take_quietly(box)
  """#
}
