extension PythonSource {
  static let matplotlibColorbarModule = #"""
  """What the colours mean."""

  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.collections import LineCollection, PolyCollection
  from matplotlib.image import AxesImage
  from matplotlib.patches import PathPatch
  from matplotlib.path import Path

  _places = {"left": {"anchor": (1.0, 0.5), "panchor": (0.0, 0.5), "pad": 0.10}, "right": {"anchor": (0.0, 0.5), "panchor": (1.0, 0.5), "pad": 0.05},
             "top": {"anchor": (0.5, 0.0), "panchor": (0.5, 1.0), "pad": 0.05}, "bottom": {"anchor": (0.5, 1.0), "panchor": (0.5, 0.0), "pad": 0.15}}


  def side_of(location, orientation):
      """Where a bar stands, and which way it runs."""
      check("location", location, [None, "left", "right", "top", "bottom"])
      check("orientation", orientation, [None, "vertical", "horizontal"])
      if location is None:
          location = "bottom" if orientation == "horizontal" else "right"
      runs = "vertical" if location in ("left", "right") else "horizontal"
      if orientation is not None and orientation != runs:
          raise TypeError("location and orientation are mutually exclusive")
      return location, runs


  class Colorbar:
      n_rasterize = 50

      def __init__(self, ax, mappable=None, *, alpha=None, location=None, extend=None, extendfrac=None, extendrect=False, ticks=None, format=None,
                   values=None, boundaries=None, spacing="uniform", drawedges=False, label="", cmap=None, norm=None, orientation=None,
                   ticklocation="auto"):
          if mappable is None:
              from matplotlib.cm import ScalarMappable
              mappable = ScalarMappable(norm, cmap)
          check("spacing", spacing, ["uniform", "proportional"])
          check("ticklocation", ticklocation, ["auto", "left", "right", "top", "bottom"])
          self.ax, self.mappable, self.norm, self.cmap = ax, mappable, mappable.norm, mappable.cmap
          self.orientation = orientation or ("horizontal" if location in ("top", "bottom") else "vertical")
          self.alpha = mappable.get_alpha() if alpha is None and hasattr(mappable, "get_alpha") else alpha
          self.alpha = None if isinstance(self.alpha, np.ndarray) else self.alpha
          self.drawedges, self.spacing, self.extendrect, self._extendfrac = drawedges, spacing, extendrect, extendfrac
          mappable.autoscale_None()
          if not self.norm.scaled():
              self.norm.vmin, self.norm.vmax = 0.0, 1.0
          self._upright = self.orientation == "vertical"
          self.long, short = (ax.yaxis, ax.xaxis) if self._upright else (ax.xaxis, ax.yaxis)
          self.long_axis = self.long
          short.set_ticks([])
          self._is_contours, self._is_filled = hasattr(mappable, "levels"), getattr(mappable, "filled", True)
          self.extend = extend if extend is not None else mappable.extend if self._is_contours else getattr(self.norm, "extend", "neither")
          if self._is_contours and extend is None:
              self.extend = mappable.extend
          check("extend", self.extend, ["neither", "both", "min", "max"])
          if ticklocation == "auto":
              ticklocation = location or ("right" if self._upright else "bottom")
          getattr(ax, "yaxis" if self._upright else "xaxis").set_ticks_position(ticklocation)
          self.long.set_label_position(ticklocation)
          self.ticklocation = ticklocation
          self.boundaries, self.values = boundaries, values
          self._lay_out()
          self._draw()
          self._mark(ticks, format)
          if label:
              self.set_label(label)
          mappable.colorbar = self
          ax._colorbar = self

      # Where the colours change

      def _lay_out(self):
          norm = self.norm
          self._bounds = None
          if self._is_contours:
              self._bounds = np.asarray(self.mappable.levels, dtype=float)
          elif self.boundaries is not None:
              bounds = np.asarray(self.boundaries, dtype=float)
              self._bounds = bounds[int(self.extend in ("min", "both") and len(bounds) > 2):len(bounds) - int(self.extend in ("max", "both") and len(bounds) > 2)]
          elif type(norm).__name__ == "BoundaryNorm":
              self._bounds = np.asarray(norm.boundaries, dtype=float)
          elif type(norm).__name__ == "NoNorm":
              self._bounds = np.arange(self.cmap.N + 1) - 0.5
          elif self.values is not None:
              values = np.asarray(self.values, dtype=float)
              middle = (values[1:] + values[:-1]) / 2
              self._bounds = np.concatenate([[2 * middle[0] - middle[1]], middle, [2 * middle[-1] - middle[-2]]]) if len(values) > 2 else None
          if self._bounds is not None and not (self._is_contours and not self._is_filled):
              low, high = float(self._bounds[0]), float(self._bounds[-1])
          else:
              low, high = self.norm.vmin, self.norm.vmax
              if self._is_contours:
                  low, high = float(self._bounds[0]), float(self._bounds[-1])
          if low == high:
              room = 0.1 * abs(low) or 0.1
              low, high = low - room, high + room
          self.vmin, self.vmax = low, high
          (self.ax.set_ylim if self._upright else self.ax.set_xlim)(low, high)
          (self.ax.set_xlim if self._upright else self.ax.set_ylim)(0, 1)
          self._choose_scale(low, high)

      def _choose_scale(self, low, high):
          axis, kind = self.long, type(self.norm).__name__
          set_scale = self.ax.set_yscale if self._upright else self.ax.set_xscale
          stepped = self._bounds is not None and (not self._is_contours or self._is_filled)
          if stepped:
              if self.spacing == "uniform":
                  axis.scale, axis.scale_options = "function", {"from": self._bounds, "to": np.linspace(0, 1, len(self._bounds))}
          elif self._is_contours and not self._is_filled:
              if self.spacing == "uniform" and len(self._bounds) > 1:
                  axis.scale, axis.scale_options = "function", {"from": self._bounds, "to": np.linspace(0, 1, len(self._bounds))}
          elif kind == "LogNorm":
              set_scale("log")
          elif kind == "SymLogNorm":
              set_scale("symlog", linthresh=self.norm.linthresh, linscale=self.norm._linscale, base=self.norm._base)
          elif kind not in ("Normalize", "NoNorm"):
              shares = np.linspace(0, 1, 1025)
              axis.scale, axis.scale_options = "function", {"from": np.asarray(self.norm.inverse(shares), dtype=float), "to": shares}

      # What is drawn

      def _colour(self, value):
          return tuple(np.asarray(self.cmap(self.norm(np.array([value])), alpha=self.alpha)).reshape(-1, 4)[0].tolist())

      def _draw(self):
          if self._is_contours and not self._is_filled:
              self._draw_lines()
          elif self._bounds is not None:
              self._draw_steps()
          else:
              self._draw_gradient()
          lower, upper = self._ends()
          if lower or upper:
              self._draw_ends(lower, upper)

      def _draw_gradient(self):
          colours = self.cmap(np.arange(self.cmap.N), alpha=self.alpha)
          upright = self._upright
          box = (0, 1, self.vmin, self.vmax) if upright else (self.vmin, self.vmax, 0, 1)
          image = AxesImage(self.ax, interpolation="nearest", origin="lower", extent=box)
          image._A = colours.reshape((len(colours), 1, 4) if upright else (1, len(colours), 4))
          self.solids = self.ax._add(image)
          if self.drawedges:
              self._draw_dividers(self.norm.inverse(np.linspace(0, 1, self.cmap.N + 1)))

      def _draw_steps(self):
          bounds = self._bounds
          if self._is_contours:
              first = 1 if self.mappable.extend in ("min", "both") else 0
              colours = self.mappable._rgba[first:first + len(bounds) - 1]
          else:
              middle = (bounds[1:] + bounds[:-1]) / 2 if self.values is None or self.boundaries is None else np.asarray(self.values, dtype=float)
              colours = self.cmap(self.norm(middle), alpha=self.alpha)
          quads = []
          for a, b in zip(bounds[:-1].tolist(), bounds[1:].tolist()):
              quad = [(0, a), (1, a), (1, b), (0, b)]
              quads.append(quad if self._upright else [(y, x) for x, y in quad])
          self.solids = self.ax.add_collection(PolyCollection(quads, facecolors=colours, edgecolors="none"), autolim=False)
          hatches = getattr(self.mappable, "hatches", None)
          if hatches and hatches != [None]:
              for k, quad in enumerate(quads):
                  mark = PathPatch(Path([*quad, quad[0]], closed=True), facecolor=tuple(colours[k]), hatch=hatches[k % len(hatches)], linewidth=0)
                  self.ax._add(mark)
          if self.drawedges:
              self._draw_dividers(bounds)

      def _draw_dividers(self, bounds):
          inner = np.asarray(bounds)[0 if self._ends()[0] else 1:len(bounds) if self._ends()[1] else -1].tolist()
          lines = [[(0, at), (1, at)] if self._upright else [(at, 0), (at, 1)] for at in inner]
          self.dividers = self.ax.add_collection(LineCollection(lines, colors=[rcParams["axes.edgecolor"]], linewidths=[0.5 * rcParams["axes.linewidth"]]),
                                                 autolim=False)

      def _draw_lines(self):
          made = self.mappable
          for level, colour, width, style in zip(made.levels.tolist(), made._rgba.tolist(), made.get_linewidths(), made._styles()):
              (self.ax.axhline if self._upright else self.ax.axvline)(level, color=tuple(colour), linewidth=width, linestyle=style)

      def add_lines(self, CS, *args, **kwargs):
          if args:
              raise ValueError("unsupported: Colorbar.add_lines with levels, colours and widths")
          for level, colour, width in zip(CS.levels.tolist(), CS._rgba.tolist(), CS.get_linewidths()):
              (self.ax.axhline if self._upright else self.ax.axvline)(level, color=tuple(colour), linewidth=width)

      # Beyond both ends

      def _ends(self):
          """How long the ends are, in shares of the bar."""
          lengths = [0.05, 0.05]
          if self._extendfrac is not None:
              if isinstance(self._extendfrac, str):
                  if self._extendfrac.lower() != "auto":
                      raise ValueError(f"invalid value for extendfrac")
                  bounds = self._bounds
                  count = len(bounds) - 1 if bounds is not None else self.cmap.N
                  lengths = [1 / count, 1 / count]
                  if bounds is not None and self.spacing == "proportional":
                      lengths = [float((bounds[1] - bounds[0]) / (bounds[-1] - bounds[0])), float((bounds[-1] - bounds[-2]) / (bounds[-1] - bounds[0]))]
              else:
                  lengths = [float(one) for one in np.broadcast_to(self._extendfrac, 2)]
          filled = not self._is_contours or self._is_filled
          return [length if filled and self.extend in (side, "both") else 0.0 for length, side in zip(lengths, ("min", "max"))]

      def _draw_ends(self, lower, upper):
          ax, upright = self.ax, self._upright
          outline = [(0.0, 0.0)]
          for length, at, sign in ((lower, 0.0, -1), (upper, 1.0, 1)):
              shape = [(0.0, at), (1.0, at)]
              if length:
                  tip = at + sign * length
                  shape = [(0.0, at), (0.0, tip), (1.0, tip), (1.0, at)] if self.extendrect else [(0.0, at), (0.5, tip), (1.0, at)]
                  if self._is_contours:
                      colour = tuple(self.mappable._rgba[0 if sign < 0 else -1].tolist())
                  else:
                      edge = self._bounds[0 if sign < 0 else -1] if self._bounds is not None else self.vmin if sign < 0 else self.vmax
                      away = abs(edge) + (self.vmax - self.vmin) + 1
                      colour = self._colour(edge + sign * away if type(self.norm).__name__ != "LogNorm" else edge * (1e-3 if sign < 0 else 1e3))
                  points = shape if upright else [(y, x) for x, y in shape]
                  patch = PathPatch(Path([*points, points[0]], closed=True), facecolor=colour, linewidth=0, transform=ax.transAxes, clip_on=False)
                  ax._add(patch)
              outline += shape if sign < 0 else shape[::-1]
          outline.append((0.0, 0.0))
          points = outline if upright else [(y, x) for x, y in outline]
          self._outline = PathPatch(Path(points[1:], closed=True), fill=False, edgecolor=rcParams["axes.edgecolor"],
                                    linewidth=rcParams["axes.linewidth"], transform=ax.transAxes, clip_on=False, zorder=2.5)
          ax._add(self._outline)
          ax.spines[:].set_visible(False)
          self._shrink(lower, upper)

      def _shrink(self, lower, upper):
          """The bar becomes shorter by its ends."""
          self.ax._bar_ends = (lower, upper, self._upright)

      # Ticks and words

      def _mark(self, ticks, format):
          from matplotlib.ticker import FixedLocator, Locator
          stepped = self._bounds is not None
          if ticks is not None:
              if isinstance(ticks, Locator):
                  self.long.set_major_locator(ticks)
              else:
                  self.set_ticks(ticks)
          elif stepped:
              places = self._kept(self._bounds if not self._is_contours or self._is_filled else np.asarray(self.mappable.levels))
              self.long.set_major_locator(FixedLocator(places))
              if type(self.norm).__name__ == "NoNorm":
                  self.long.set_major_locator(FixedLocator(np.arange(0, self.cmap.N, 1 + self.cmap.N // 10)))
              elif type(self.norm).__name__ == "BoundaryNorm" and not self._is_contours:
                  self.long.set_minor_locator(FixedLocator(self._bounds))
          if format is not None:
              from matplotlib.ticker import FormatStrFormatter
              if isinstance(format, str):
                  try:
                      format % 0.0
                  except (TypeError, ValueError):
                      pass
                  else:
                      format = FormatStrFormatter(format)
              self.long.set_major_formatter(format)

      def _kept(self, places):
          """At most about ten of them, and the one that is nearest to zero."""
          step = max(1, -(-len(places) // 10))
          chosen = places[::step]
          for k in range(1, step):
              other = places[k::step]
              if len(other) and abs(other).min() < abs(chosen).min():
                  chosen = other
          return chosen

      def set_label(self, label, *, loc=None, **kwargs):
          self.ax._set_label(self.long, label, None, None, loc, kwargs)

      def set_ticks(self, ticks, *, labels=None, minor=False, **kwargs):
          if hasattr(ticks, "tick_values"):
              self.long.set_major_locator(ticks)
              return
          limits = self.long.limits
          self.long.set_ticks(ticks, labels, minor=minor, **kwargs)
          self.long.limits = limits
          if not minor and labels is None:
              self.long.words = None

      def set_ticklabels(self, ticklabels, *, minor=False, **kwargs):
          self.long.set_ticklabels(ticklabels, minor=minor, **kwargs)

      def get_ticks(self, minor=False):
          return self.long.get_ticklocs(minor=minor)

      def minorticks_on(self):
          self.long.minorticks_on()

      def minorticks_off(self):
          self.long.minorticks_off()

      locator = property(lambda self: self.long.places, lambda self, locator: self.long.set_major_locator(locator))
      formatter = property(lambda self: self.long.words, lambda self, formatter: self.long.set_major_formatter(formatter))

      def update_ticks(self):
          pass

      def update_normal(self, mappable=None):
          self._redraw()

      def _redraw(self):
          for artist in list(self.ax._children):
              self.ax._children.remove(artist)
          self.cmap, self.norm = self.mappable.cmap, self.mappable.norm
          self._lay_out()
          self._draw()

      def draw_all(self):
          pass

      def set_alpha(self, alpha):
          self.alpha = None if isinstance(alpha, np.ndarray) else alpha
          self._redraw()

      def remove(self):
          self.ax.remove()
          info = getattr(self.ax, "_bar", None)
          if info is not None:
              for parent, box, place, anchor in info["before"]:
                  parent._box, parent._spec_of_grid, parent._anchor = box, place, anchor
                  if self.ax in parent._bars:
                      parent._bars.remove(self.ax)
          self.mappable.colorbar = None

      @property
      def outline(self):
          return getattr(self, "_outline", None) or self.ax.spines[:]


  def make_axes(parents, location=None, orientation=None, fraction=0.15, shrink=1.0, aspect=20, pad=None, anchor=None, panchor=None, gridspec=True):
      """A place for a colour bar, taken from the side of its parents."""
      location, orientation = side_of(location, orientation)
      parents = list(np.ravel(np.asarray(parents, dtype=object))) if isinstance(parents, (list, tuple, np.ndarray)) else [parents]
      figure = parents[0].figure
      usual = _places[location]
      constrained = figure._layout in ("constrained", "compressed")
      if pad is None:
          pad = 0.05 if constrained else usual["pad"]
      anchor = usual["anchor"] if anchor is None else anchor
      panchor = usual["panchor"] if panchor is None else panchor
      before = [(parent, parent._box, parent._spec_of_grid, parent._anchor) for parent in parents]
      if len(parents) == 1 and parents[0]._spec_of_grid is not None and gridspec and not constrained:
          made = _within_grid(figure, parents[0], location, fraction, shrink, pad, anchor)
      else:
          made = _beside(figure, parents, location, fraction, shrink, pad, anchor, constrained)
      if panchor is not False:
          for parent in parents:
              parent._anchor = panchor
      made._anchor = anchor
      made._box_aspect = aspect if orientation == "vertical" else 1.0 / aspect
      made._bar = {"parents": parents, "location": location, "shrink": shrink, "anchor": anchor, "fraction": fraction, "aspect": aspect, "pad": pad,
                   "before": before}
      for parent in parents:
          parent._bars = getattr(parent, "_bars", []) + [made]
      return made


  def _within_grid(figure, parent, location, fraction, shrink, pad, anchor):
      gap, rest = 2 * pad / (1 - pad), 1 - fraction - pad
      spare = 1 - shrink
      first = location in ("left", "top")
      shares = [fraction, rest] if first else [rest, fraction]
      bar, main = (0, 1) if first else (1, 0)
      if location in ("left", "right"):
          grid = parent._spec_of_grid.subgridspec(1, 2, wspace=gap, width_ratios=shares)
          side = grid[0, bar].subgridspec(3, 1, hspace=0, height_ratios=[(1 - anchor[1]) * spare, shrink, anchor[1] * spare])[1, 0]
          parent._spec_of_grid = grid[0, main]
      else:
          grid = parent._spec_of_grid.subgridspec(2, 1, hspace=gap, height_ratios=shares)
          side = grid[bar, 0].subgridspec(1, 3, wspace=0, width_ratios=[anchor[0] * spare, shrink, (1 - anchor[0]) * spare])[0, 1]
          parent._spec_of_grid = grid[main, 0]
      parent._box = parent._spec_of_grid.box()
      made = figure._take_quietly(side.box())
      made._spec_of_grid = side
      return made


  def _beside(figure, parents, location, fraction, shrink, pad, anchor, keeps_grid):
      boxes = [axes._box for axes in parents]
      l, b, r, t = (min(x[0] for x in boxes), min(x[1] for x in boxes), max(x[2] for x in boxes), max(x[3] for x in boxes))
      share = 1 - fraction - pad
      wide, high = (r - l), (t - b)
      if location in ("left", "right"):
          height = high * shrink
          low = b + anchor[1] * (high - height)
          box = (l, low, l + wide * fraction, low + height) if location == "left" else (r - wide * fraction, low, r, low + height)
      else:
          width = wide * shrink
          start = l + anchor[0] * (wide - width)
          box = (start, t - high * fraction, start + width, t) if location == "top" else (start, b, start + width, b + high * fraction)
      for axes in parents:
          x0, y0, x1, y1 = axes._box
          if not keeps_grid:
              axes._spec_of_grid = None
          if location == "right":
              axes._box = (l + (x0 - l) * share, y0, l + (x1 - l) * share, y1)
          elif location == "left":
              axes._box = (r - (r - x0) * share, y0, r - (r - x1) * share, y1)
          elif location == "bottom":
              axes._box = (x0, t - (t - y0) * share, x1, t - (t - y1) * share)
          else:
              axes._box = (x0, b + (y0 - b) * share, x1, b + (y1 - b) * share)
      return figure._take_quietly(box)


  ColorbarBase = Colorbar
  """#
}
