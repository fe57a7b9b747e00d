extension PythonSource {
  static let matplotlibTightLayoutModule = #"""
  """Room for labels: margins and gaps in which nothing overlaps."""

  import warnings
  import _plotting
  import numpy as np
  from matplotlib import rcParams


  def adjust(figure, pad=1.08, h_pad=None, w_pad=None, rect=None):
      placed = [axes for axes in figure._axes if axes.get_visible()]
      spec, reaches = figure._reaches()
      chosen = [(axes._spec_of_grid.topmost(), reaches[id(axes)]) for axes in placed if axes._spec_of_grid is not None]
      if not chosen:
          return
      rows = max(grid._grid.nrows for grid, _ in chosen)
      columns = max(grid._grid.ncols for grid, _ in chosen)
      width, height = figure._pixels()
      across, down = np.zeros((rows, columns + 1)), np.zeros((rows + 1, columns))
      for grid, reach in chosen:
          l, b, r, t = grid.box()
          row_scale, column_scale = rows // grid._grid.nrows, columns // grid._grid.ncols
          rows_of = slice(grid.r0 * row_scale, (grid.r1 + 1) * row_scale)
          columns_of = slice(grid.c0 * column_scale, (grid.c1 + 1) * column_scale)
          left, bottom, right, top = reach[0] / width, reach[1] / height, reach[2] / width, reach[3] / height
          across[rows_of, columns_of.start] = np.maximum(across[rows_of, columns_of.start], l - left)
          across[rows_of, columns_of.stop] = np.maximum(across[rows_of, columns_of.stop], right - r)
          down[rows_of.start, columns_of] = np.maximum(down[rows_of.start, columns_of], top - t)
          down[rows_of.stop, columns_of] = np.maximum(down[rows_of.stop, columns_of], b - bottom)
      inch = rcParams["font.size"] / 72
      inches_wide, inches_high = figure._size
      side, end = pad * inch / inches_wide, pad * inch / inches_high
      gap_x, gap_y = (pad if w_pad is None else w_pad) * inch / inches_wide, (pad if h_pad is None else h_pad) * inch / inches_high
      left, right = max(across[:, 0].max(), 0) + side, max(across[:, -1].max(), 0) + side
      top, bottom = max(down[0].max(), 0) + end, max(down[-1].max(), 0) + end
      for text in (figure._suptitle,):
          if text is not None and text.get_text():
              top += _plotting.text_height(spec, text._specs()[0]) / height + end
      if figure._supxlabel is not None:
          bottom += _plotting.text_height(spec, figure._supxlabel._specs()[0]) / height + end
      if figure._supylabel is not None:
          left += _plotting.text_height(spec, figure._supylabel._specs()[0]) / width + side
      if left + right >= 1 or top + bottom >= 1:
          warnings.warn("Tight layout not applied. The left and right margins cannot be made large enough to accommodate all Axes decorations.",
                        UserWarning, stacklevel=3)
          return
      new = {"left": left, "right": 1 - right, "top": 1 - top, "bottom": bottom}
      if rect is not None:
          new = {"left": rect[0] + left, "bottom": rect[1] + bottom, "right": rect[2] - right, "top": rect[3] - top}
      if columns > 1:
          gap = across[:, 1:-1].max() + gap_x
          each = (new["right"] - new["left"] - gap * (columns - 1)) / columns
          if each > 0:
              new["wspace"] = gap / each
      if rows > 1:
          gap = down[1:-1].max() + gap_y
          each = (new["top"] - new["bottom"] - gap * (rows - 1)) / rows
          if each > 0:
              new["hspace"] = gap / each
      figure.subplots_adjust(**new)
  """#
}
