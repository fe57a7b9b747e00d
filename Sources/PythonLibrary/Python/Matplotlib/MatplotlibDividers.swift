extension PythonSource {
  static let matplotlibDividersModule = #"""
  """Axes beside axes: colour bars as high as their pictures, and grids of pictures without gaps between."""

  import numpy as np


  class Divider:
      """Columns and rows in a box, some as long as the data of axes, some of a length in inches."""

      def __init__(self, main, share_x=None, share_y=None):
          self.main = main
          self._columns, self._rows = [("x", main, 1.0)], [("y", main, 1.0)]
          self._column, self._row = 0, 0
          self._places = {}
          self.anchor = None
          self.put(main, 0, 0)

      def put(self, axes, column, row):
          self._places[id(axes)] = [column, row]
          axes._divider = self
          axes._beside = self.main

      def _size(self, given, direction):
          if isinstance(given, str) and given.endswith("%"):
              return (direction, self.main, float(given[:-1]) / 100)
          if isinstance(given, (tuple, list)) and len(given) == 3:
              return tuple(given)
          return ("inches", None, float(given))

      def append_axes(self, position, size, pad=None, *, axes_class=None, **kwargs):
          from matplotlib import rcParams
          from matplotlib.figure import _axes_class
          if position not in ("left", "right", "bottom", "top"):
              from matplotlib._choices import unknown
              raise unknown("position", position, ["left", "right", "bottom", "top"])
          across = position in ("left", "right")
          if pad is None:
              pad = rcParams["figure.subplot." + ("wspace" if across else "hspace")]
          share_x, share_y = kwargs.pop("sharex", None), kwargs.pop("sharey", None)
          kwargs.pop("add_to_figure", None)
          made = _axes_class(kwargs)(self.main.figure, self.main._box, sharex=share_x, sharey=share_y, **kwargs)
          lines = self._columns if across else self._rows
          gap, own = self._size(pad, "x" if across else "y"), self._size(size, "x" if across else "y")
          if position in ("right", "top"):
              lines += [gap, own]
              index = len(lines) - 1
          else:
              lines[:0] = [own, gap]
              for place in self._places.values():
                  place[0 if across else 1] += 2
              if across:
                  self._column += 2
              else:
                  self._row += 2
              index = 0
          self.put(made, *((index, self._row) if across else (self._column, index)))
          self.main.figure._take_in(made)
          return made

      new_horizontal = lambda self, size, pad=None, pack_start=False, **kwargs: self.append_axes("left" if pack_start else "right", size, pad, **kwargs)
      new_vertical = lambda self, size, pad=None, pack_start=False, **kwargs: self.append_axes("bottom" if pack_start else "top", size, pad, **kwargs)

      def set_anchor(self, anchor):
          self.anchor = anchor

      def set_aspect(self, aspect=False):
          self._aspect = aspect

      def _lengths(self, lines):
          """What each takes of the data, and in inches."""
          relative, fixed = [], []
          for kind, axes, amount in lines:
              if kind == "inches":
                  relative.append(0.0)
                  fixed.append(amount)
              else:
                  low, high = axes._limits(axes.xaxis if kind == "x" else axes.yaxis)
                  stretch = float(axes._aspect) if kind == "y" and axes._aspect != "auto" else 1.0
                  relative.append(abs(high - low) * amount * stretch)
                  fixed.append(0.0)
          return np.array(relative), np.array(fixed)

      def box(self, axes):
          """Where axes lie, in shares of the figure."""
          from matplotlib._axes_limits import _anchors
          l, b, r, t = self.main._box
          wide, high = axes.figure._size
          width, height = (r - l) * wide, (t - b) * high
          (rx, fx), (ry, fy) = self._lengths(self._columns), self._lengths(self._rows)
          kx = (width - fx.sum()) / rx.sum() if rx.sum() else 0.0
          ky = (height - fy.sum()) / ry.sum() if ry.sum() else 0.0
          has_aspect = getattr(self, "_aspect", self.main._aspect != "auto")
          x0, y0 = l * wide, b * high
          if has_aspect:
              k = min(kx, ky)
              used_x, used_y = (rx * k + fx).sum(), (ry * k + fy).sum()
              anchor = self.anchor or self.main._anchor
              ax, ay = _anchors[anchor] if isinstance(anchor, str) else anchor
              x0, y0 = x0 + (width - used_x) * ax, y0 + (height - used_y) * ay
              kx = ky = k
          columns, rows = np.concatenate([[0], np.cumsum(rx * kx + fx)]) + x0, np.concatenate([[0], np.cumsum(ry * ky + fy)]) + y0
          column, row = self._places[id(axes)]
          return (float(columns[column] / wide), float(rows[row] / high), float(columns[column + 1] / wide), float(rows[row + 1] / high))


  def make_axes_locatable(axes):
      return getattr(axes, "_divider", None) or Divider(axes)


  class ImageGrid:
      """Axes in rows and columns as close as told, and colour bars beside them."""

      def __init__(self, fig, rect, nrows_ncols, *, n_axes=None, direction="row", axes_pad=0.02, share_all=False, aspect=True, label_mode="L", cbar_mode=None,
                   cbar_location="right", cbar_pad=None, cbar_size="5%", cbar_set_cax=True, axes_class=None, ngrids=None, share_x=None, share_y=None):
          from matplotlib._choices import check
          check("label_mode", label_mode, ["all", "L", "1", "keep"])
          check("cbar_mode", cbar_mode, ["each", "single", "edge", None, "None"])
          check("direction", direction, ["column", "row"])
          cbar_mode = None if cbar_mode == "None" else cbar_mode
          if cbar_mode == "edge" or cbar_mode is not None and cbar_location not in ("right", "top"):
              raise ValueError(f"unsupported: ImageGrid(cbar_mode={cbar_mode!r}, cbar_location={cbar_location!r})")
          rows, columns = nrows_ncols
          count = n_axes or ngrids or rows * columns
          gap_x, gap_y = axes_pad if isinstance(axes_pad, (tuple, list)) else (axes_pad, axes_pad)
          first = None
          self.axes_all, self.cbar_axes = [], []
          grid = {}
          for k in range(count):
              row, column = divmod(k, columns) if direction == "row" else divmod(k, rows)[::-1]
              made = fig.add_subplot(*_place(rect)) if k == 0 else type(first)(fig, first._box, sharex=first if share_all else grid.get((0, column)),
                                                                              sharey=first if share_all else grid.get((row, 0)))
              if k == 0:
                  first = made
              else:
                  fig._take_in(made)
              if aspect:
                  made.set_aspect("equal")
              grid[row, column] = made
              self.axes_all.append(made)
          divider = Divider(first)
          divider._aspect = aspect
          divider._places.clear()
          each = cbar_mode == "each"
          bar_gap = (gap_x if cbar_location == "right" else gap_y) if cbar_pad is None else cbar_pad
          bar = divider._size(cbar_size, "x" if cbar_location == "right" else "y")
          lines = {"x": [], "y": []}
          at = {"x": [], "y": []}
          for name, number, gap, has_bar in (("x", columns, gap_x, each and cbar_location == "right"), ("y", rows, gap_y, each and cbar_location == "top")):
              for k in range(number):
                  if k:
                      lines[name].append(("inches", None, float(gap)))
                  at[name].append(len(lines[name]))
                  lines[name].append((name, first, 1.0))
                  if has_bar:
                      lines[name] += [("inches", None, float(bar_gap)), bar]
          divider._columns, divider._rows = lines["x"], lines["y"]
          for (row, column), axes in grid.items():
              x, y = at["x"][column], at["y"][rows - 1 - row]
              divider.put(axes, x, y)
              axes._beside = first
              if each:
                  made = type(first)(fig, first._box)
                  fig._take_in(made)
                  divider.put(made, *((x + 2, y) if cbar_location == "right" else (x, y + 2)))
                  self._bar(made, cbar_location)
                  if cbar_set_cax:
                      axes.cax = made
          if cbar_mode == "single":
              made = type(first)(fig, first._box)
              fig._take_in(made)
              whole = _Whole(divider, cbar_location, bar_gap, bar)
              made._divider, made._beside = whole, first
              self._bar(made, cbar_location)
              for axes in self.axes_all if cbar_set_cax else ():
                  axes.cax = made
          self.ngrids = self.n_axes = count
          self._grid, self._rows, self._columns = grid, rows, columns
          self.axes_row = [[grid[r, c] for c in range(columns) if (r, c) in grid] for r in range(rows)]
          self.axes_column = [[grid[r, c] for r in range(rows) if (r, c) in grid] for c in range(columns)]
          self.axes_llc = grid.get((rows - 1, 0), first)
          self.set_label_mode(label_mode)

      def _bar(self, axes, location):
          axes.orientation = "vertical" if location == "right" else "horizontal"

          def colorbar(mappable, **kwargs):
              return axes.figure.colorbar(mappable, cax=axes, location=location, **kwargs)
          axes.colorbar = colorbar
          self.cbar_axes.append(axes)

      def set_label_mode(self, mode):
          for (row, column), axes in self._grid.items():
              at_left, at_bottom = column == 0, row == self._rows - 1 or (row + 1, column) not in self._grid
              if mode == "1":
                  at_left = at_bottom = at_left and at_bottom
              if mode in ("L", "1"):
                  axes.xaxis.major.labels_first, axes.yaxis.major.labels_first = at_bottom, at_left

      def __getitem__(self, index):
          return self.axes_all[index]

      def __len__(self):
          return len(self.axes_all)

      def __iter__(self):
          return iter(self.axes_all)

      def get_geometry(self):
          return self._rows, self._columns


  class _Whole:
      """A colour bar beside all of a grid, for which the grid leaves room."""

      def __init__(self, grid, location, gap, size):
          self._grid, self._location = grid, location
          lines = grid._columns if location == "right" else grid._rows
          lines += [("inches", None, float(gap)), size]
          self._last = len(lines) - 1

      def box(self, axes):
          import copy
          whole = copy.copy(self._grid)
          column, row = (self._last, 0) if self._location == "right" else (0, self._last)
          ends = []
          for other in (0, len(whole._rows if self._location == "right" else whole._columns) - 1):
              whole._places = {id(axes): [self._last, other] if self._location == "right" else [other, self._last]}
              ends.append(Divider.box(whole, axes))
          return (ends[0][0], ends[0][1], ends[1][2], ends[1][3])


  def _place(rect):
      if isinstance(rect, int):
          return (rect,)
      if isinstance(rect, tuple) and len(rect) == 3:
          return rect
      if hasattr(rect, "_grid"):
          return (rect,)
      raise ValueError(f"unsupported: ImageGrid({rect!r})")
  """#
}
