extension PythonSource {
  static let matplotlibGridspecModule = #"""
  """Rectangles in rows and columns."""

  from matplotlib import rcParams


  class GridSpec:
      def __init__(self, nrows, ncols, figure=None, left=None, bottom=None, right=None, top=None, wspace=None, hspace=None, width_ratios=None,
                   height_ratios=None):
          for name, value in (("rows", nrows), ("columns", ncols)):
              if not isinstance(value, int) or value <= 0:
                  raise ValueError(f"Number of {name} must be a positive integer, not {value!r}")
          self.nrows, self.ncols, self.figure = nrows, ncols, figure
          self._given = {"left": left, "bottom": bottom, "right": right, "top": top, "wspace": wspace, "hspace": hspace}
          for name, ratios, count in (("width", width_ratios, ncols), ("height", height_ratios, nrows)):
              if ratios is not None and len(ratios) != count:
                  raise ValueError(f"Expected the given number of {name} ratios to match the number of {'columns' if name == 'width' else 'rows'} of the grid")
          self._widths, self._heights = width_ratios or [1] * ncols, height_ratios or [1] * nrows

      def update(self, **kwargs):
          self._given.update(kwargs)

      left, right, bottom, top, wspace, hspace = (property(lambda self, name=name: self._given[name], lambda self, value, name=name: self._given.update({name: value}))
                                                  for name in ("left", "right", "bottom", "top", "wspace", "hspace"))

      def get_geometry(self):
          return self.nrows, self.ncols

      def get_width_ratios(self):
          return self._widths

      def get_height_ratios(self):
          return self._heights

      def set_width_ratios(self, width_ratios):
          self._widths = width_ratios or [1] * self.ncols

      def set_height_ratios(self, height_ratios):
          self._heights = height_ratios or [1] * self.nrows

      def subplots(self, *, sharex=False, sharey=False, squeeze=True, subplot_kw=None):
          if self.figure is None:
              raise ValueError("GridSpec.subplots() only works for GridSpecs created with a parent figure")
          return self.figure._subplots_in(self, sharex, sharey, squeeze, subplot_kw)

      def tight_layout(self, figure, renderer=None, pad=1.08, h_pad=None, w_pad=None, rect=None):
          from matplotlib._tight_layout import adjust
          adjust(figure, pad, h_pad, w_pad, rect, self)

      def get_grid_positions(self, fig):
          import numpy as np
          columns, rows = self.cells()
          return (np.array([low for low, _ in rows]), np.array([high for _, high in rows]), np.array([left for left, _ in columns]),
                  np.array([right for _, right in columns]))

      def __getitem__(self, key):
          if isinstance(key, tuple):
              rows, columns = key
              (r0, r1), (c0, c1) = self._span(rows, self.nrows), self._span(columns, self.ncols)
          else:
              a, b = self._span(key, self.nrows * self.ncols)
              (r0, c0), (r1, c1) = divmod(a, self.ncols), divmod(b, self.ncols)
          return SubplotSpec(self, r0, r1, c0, c1)

      def _span(self, key, count):
          if isinstance(key, slice):
              start, stop, _ = key.indices(count)
              if stop <= start:
                  raise IndexError("GridSpec slice would result in no space allocated for subplot")
              return start, stop - 1
          if not -count <= key < count:
              raise IndexError(f"index {key} is out of bounds for axis 0 with size {count}")
          return key % count, key % count

      def _values(self):
          pars = self.figure.subplotpars if self.figure is not None else {}
          return {name: value if value is not None else pars.get(name, rcParams["figure.subplot." + name]) for name, value in self._given.items()}

      def cells(self):
          """The borders of columns and rows, rows from the top, in shares of the figure."""
          v = self._values()
          width, height = v["right"] - v["left"], v["top"] - v["bottom"]
          cell_w = width / (self.ncols + v["wspace"] * (self.ncols - 1))
          cell_h = height / (self.nrows + v["hspace"] * (self.nrows - 1))
          gap_w, gap_h = v["wspace"] * cell_w, v["hspace"] * cell_h
          unit_w, unit_h = cell_w * self.ncols / sum(self._widths), cell_h * self.nrows / sum(self._heights)
          columns, x = [], v["left"]
          for share in self._widths:
              columns.append((x, x + share * unit_w))
              x += share * unit_w + gap_w
          rows, y = [], v["top"]
          for share in self._heights:
              rows.append((y - share * unit_h, y))
              y -= share * unit_h + gap_h
          return columns, rows


  class GridSpecFromSubplotSpec(GridSpec):
      def __init__(self, nrows, ncols, subplot_spec, wspace=None, hspace=None, height_ratios=None, width_ratios=None):
          super().__init__(nrows, ncols, subplot_spec._grid.figure, wspace=wspace, hspace=hspace, width_ratios=width_ratios,
                           height_ratios=height_ratios)
          self._outer = subplot_spec

      def _values(self):
          values = super()._values()
          values["left"], values["bottom"], values["right"], values["top"] = self._outer.box()
          return values


  class SubplotSpec:
      def __init__(self, grid, r0, r1, c0, c1):
          self._grid = grid
          self.r0, self.r1, self.c0, self.c1 = r0, r1, c0, c1

      def box(self):
          columns, rows = self._grid.cells()
          return columns[self.c0][0], rows[self.r1][0], columns[self.c1][1], rows[self.r0][1]

      def topmost(self):
          """The rectangle of the figure's own grid that this one is a part of."""
          return self._grid._outer.topmost() if hasattr(self._grid, "_outer") else self

      def get_gridspec(self):
          return self._grid

      def subgridspec(self, nrows, ncols, **kwargs):
          return GridSpecFromSubplotSpec(nrows, ncols, self, **kwargs)

      def get_topmost_subplotspec(self):
          return self.topmost()

      def get_position(self, figure=None):
          from matplotlib.transforms import Bbox
          return Bbox.from_extents(*self.box())

      def get_geometry(self):
          columns = self._grid.ncols
          return self._grid.nrows, columns, self.r0 * columns + self.c0, self.r1 * columns + self.c1

      def is_first_col(self):
          return self.c0 == 0

      def is_last_row(self):
          return self.r1 == self._grid.nrows - 1

      def is_first_row(self):
          return self.r0 == 0

      def is_last_col(self):
          return self.c1 == self._grid.ncols - 1

      rowspan = property(lambda self: range(self.r0, self.r1 + 1))
      colspan = property(lambda self: range(self.c0, self.c1 + 1))
  """#
}
