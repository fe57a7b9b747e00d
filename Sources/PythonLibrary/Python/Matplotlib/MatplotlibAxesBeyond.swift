extension PythonSource {
  static let matplotlibAxesBeyondModule = #"""
  """Axes: steps, bars in groups, tables, barbs, sparse matrices, second scales, and what is said about the axes."""

  import itertools
  import numpy as np
  from matplotlib import rcParams
  from matplotlib._choices import check
  from matplotlib.artist import resolved


  class BeyondMethods:
      def stairs(self, values, edges=None, *, orientation="vertical", baseline=0, fill=False, data=None, **kwargs):
          from matplotlib.patches import StepPatch
          kwargs = resolved(kwargs)
          color = kwargs.pop("color", None)
          color = self._next().get("color", "k") if color is None else color
          if fill:
              kwargs.setdefault("linewidth", 0)
              kwargs.setdefault("facecolor", color)
          else:
              kwargs.setdefault("edgecolor", color)
          edges = np.arange(len(values) + 1) if edges is None else np.asarray(edges, dtype=float)
          patch = StepPatch(values, edges, baseline=baseline, orientation=orientation, fill=fill, **kwargs)
          self._add(patch)
          corners = np.asarray(patch._outline()[0], dtype=float).reshape(-1, 2)
          least = () if baseline is None else (float(np.min(baseline)),)
          self._hold(corners[:, 0], corners[:, 1], **({"sticky_y": least} if orientation == "vertical" else {"sticky_x": least}))
          return patch

      def grouped_bar(self, heights, *, positions=None, group_spacing=1.5, bar_spacing=0, tick_labels=None, labels=None, orientation="vertical",
                      colors=None, **kwargs):
          if hasattr(heights, "keys"):
              if labels is not None:
                  raise ValueError("'labels' cannot be used if 'heights' is a mapping")
              labels, heights = list(heights.keys()), list(heights.values())
          elif hasattr(heights, "shape"):
              heights = heights.T
          count, groups = len(heights), len(next(iter(heights)))
          for k, one in enumerate(heights):
              if len(one) != groups:
                  raise ValueError(f"'heights' contains datasets with different number of elements. dataset 0 has {groups} elements but dataset {k} has "
                                   f"{len(one)} elements.")
          centres = np.arange(groups) if positions is None else np.asanyarray(positions)
          apart = 1
          if positions is not None and len(centres) > 1:
              steps = np.diff(centres)
              if not np.allclose(steps, steps.mean()):
                  raise ValueError("'positions' must be equidistant")
              apart = steps[0]
          check("orientation", orientation, ["vertical", "horizontal"])
          wide = apart / (count + (count - 1) * bar_spacing + group_spacing)
          shades = itertools.cycle([None] if colors is None else colors)
          made = []
          for k, (one, label, colour) in enumerate(zip(heights, [None] * count if labels is None else labels, shades)):
              starts = centres - 0.5 * apart + 0.5 * group_spacing * wide + k * (wide + bar_spacing * wide)
              look = {"align": "edge", **({} if label is None else {"label": label}), **({} if colour is None else {"color": colour}), **kwargs}
              made.append(self.bar(starts, one, width=wide, **look) if orientation == "vertical" else self.barh(starts, one, height=wide, **look))
          if tick_labels is not None:
              (self.xaxis if orientation == "vertical" else self.yaxis).set_ticks(centres, labels=tick_labels)
          return _GroupedBars(made)

      def table(self, **kwargs):
          from matplotlib.table import table
          return table(self, **kwargs)

      def add_table(self, table):
          self._children.append(table)
          return table

      def secondary_xaxis(self, location, functions=None, *, transform=None, **kwargs):
          from matplotlib._axes_secondary import secondary
          return secondary(self, "x", location, functions, transform, kwargs)

      def secondary_yaxis(self, location, functions=None, *, transform=None, **kwargs):
          from matplotlib._axes_secondary import secondary
          return secondary(self, "y", location, functions, transform, kwargs)

      def barbs(self, *args, data=None, **kwargs):
          from matplotlib.quiver import Barbs, arguments
          X, Y, U, V, C = arguments(args)
          made = Barbs(self, X, Y, U, V, C, **kwargs)
          self.add_collection(made)
          if C is not None:
              self.figure._last_mappable = made
          return made

      def matshow(self, Z, **kwargs):
          from matplotlib.ticker import MaxNLocator
          image = self.imshow(np.asanyarray(Z), **{"origin": "upper", "interpolation": "nearest", "aspect": "equal", **kwargs})
          self._mark_cells()
          return image

      def _mark_cells(self):
          from matplotlib.ticker import MaxNLocator
          self.xaxis.tick_top()
          self.xaxis.set_ticks_position("both")
          for axis in (self.xaxis, self.yaxis):
              axis.set_major_locator(MaxNLocator(nbins=9, steps=[1, 2, 5, 10], integer=True))

      def spy(self, Z, precision=0, marker=None, markersize=None, aspect="equal", origin="upper", **kwargs):
          Z = np.asarray(Z)
          shown = Z != 0 if precision == 0 else np.abs(Z) > precision
          if marker is None and markersize is None:
              from matplotlib.colors import ListedColormap
              if "interpolation" in kwargs:
                  raise TypeError("spy() got an unexpected keyword argument 'interpolation'")
              kwargs.setdefault("cmap", ListedColormap(["w", "k"], name="binary"))
              made = self.imshow(shown.astype(float), interpolation="nearest", aspect=aspect, origin=origin, **kwargs)
          else:
              rows, columns = np.nonzero(shown)
              kwargs.setdefault("linestyle", "None")
              made = self.plot(columns, rows, marker="s" if marker is None else marker, markersize=10 if markersize is None else markersize, **kwargs)[0]
              height, width = Z.shape
              self.set_xlim(-0.5, width - 0.5)
              self.set_ylim(*((height - 0.5, -0.5) if origin == "upper" else (-0.5, height - 0.5)))
              self.set_aspect(aspect)
          self._mark_cells()
          return made

      # What is said about the axes

      def get_subplotspec(self):
          return self._spec_of_grid

      def set_subplotspec(self, subplotspec):
          self._spec_of_grid = subplotspec
          self._box = subplotspec.box()

      def get_gridspec(self):
          return None if self._spec_of_grid is None else self._spec_of_grid.get_gridspec()

      def get_adjustable(self):
          return self._adjustable

      def get_anchor(self):
          return self._anchor

      def get_box_aspect(self):
          return getattr(self, "_box_aspect", None)

      def get_axisbelow(self):
          return self._axisbelow

      def get_frame_on(self):
          return self._frame_on

      def get_images(self):
          from matplotlib.container import SilentList
          return SilentList("AxesImage", self.images)

      def get_xmargin(self):
          return self.xaxis.margin

      def get_ymargin(self):
          return self.yaxis.margin

      def get_xinverted(self):
          return self.xaxis_inverted()

      def get_yinverted(self):
          return self.yaxis_inverted()

      def set_xinverted(self, inverted):
          if bool(inverted) != self.xaxis_inverted():
              self.invert_xaxis()

      def set_yinverted(self, inverted):
          if bool(inverted) != self.yaxis_inverted():
              self.invert_yaxis()

      def get_autoscale_on(self):
          return self.xaxis.limits is None and self.yaxis.limits is None

      def set_autoscale_on(self, on):
          self.set_autoscalex_on(on)
          self.set_autoscaley_on(on)

      def set_autoscalex_on(self, on):
          self.xaxis.limits = None if on else self._limits(self.xaxis)

      def set_autoscaley_on(self, on):
          self.yaxis.limits = None if on else self._limits(self.yaxis)

      def sharex(self, other):
          if self._sharex is not None and other is not self._sharex:
              raise ValueError("x-axis is already shared")
          self._sharex = self.xaxis.shared = other

      def sharey(self, other):
          if self._sharey is not None and other is not self._sharey:
              raise ValueError("y-axis is already shared")
          self._sharey = self.yaxis.shared = other

      def get_xgridlines(self):
          return self.xaxis.get_gridlines()

      def get_ygridlines(self):
          return self.yaxis.get_gridlines()

      def get_xmajorticklabels(self):
          return self.xaxis.get_ticklabels()

      def get_ymajorticklabels(self):
          return self.yaxis.get_ticklabels()

      def get_xminorticklabels(self):
          return self.xaxis.get_ticklabels(minor=True)

      def get_yminorticklabels(self):
          return self.yaxis.get_ticklabels(minor=True)

      def apply_aspect(self, position=None):
          self._before_drawing()

      def update_datalim(self, xys, updatex=True, updatey=True):
          points = np.asarray(xys, dtype=float).reshape(-1, 2)
          self._hold(points[:, 0] if updatex else (), points[:, 1] if updatey else ())

      def set_navigate(self, b):
          pass

      def get_navigate(self):
          return True

      def set_rasterization_zorder(self, z):
          pass

      @property
      def dataLim(self):
          from matplotlib.transforms import Bbox
          both = [np.concatenate([held[k] for held in self._pending] or [np.array([])]) for k in (0, 1)]
          ends = [(float(one.min()), float(one.max())) if one.size else (np.inf, -np.inf) for one in both]
          return Bbox.from_extents(ends[0][0], ends[1][0], ends[0][1], ends[1][1])

      @property
      def viewLim(self):
          from matplotlib.transforms import Bbox
          (x0, x1), (y0, y1) = self._limits(self.xaxis), self._limits(self.yaxis)
          return Bbox.from_extents(x0, y0, x1, y1)

      artists = property(lambda self: [artist for artist in self._children if not any(artist is one for one in (
          *self.lines, *self.patches, *self.collections, *self.texts, *self.images))])
      tables = property(lambda self: [artist for artist in self._children if type(artist).__name__ == "Table"])
      axison = property(lambda self: self._on)


  class _GroupedBars:
      def __init__(self, bar_containers):
          self.bar_containers = bar_containers

      def remove(self):
          for one in self.bar_containers:
              one.remove()
  """#
}
