extension PythonSource {
  static let matplotlibTightLayoutModule = #"""
  """Room for labels: margins and gaps in which nothing overlaps."""

  import warnings
  import _plotting
  import numpy as np
  from matplotlib import rcParams


  def adjust(figure, pad=1.08, h_pad=None, w_pad=None, rect=None, grid=None):
      """Finds the margins of a figure, or of one of its grids."""
      placed = [axes for axes in figure._axes if axes.get_visible()]
      spec, reaches = figure._reaches()
      around = {}
      for axes in placed:
          if axes._spec_of_grid is not None and (grid is None or axes._spec_of_grid.topmost()._grid is grid):
              # All that shares a place in the grid counts together.
              place, reach = axes._spec_of_grid.topmost(), reaches[id(axes)]
              key = (id(place._grid), place.r0, place.r1, place.c0, place.c1)
              old = around[key][1] if key in around else reach
              around[key] = place, (min(old[0], reach[0]), min(old[1], reach[1]), max(old[2], reach[2]), max(old[3], reach[3]))
      chosen = list(around.values())
      if not chosen:
          return
      rows = max(place._grid.nrows for place, _ in chosen)
      columns = max(place._grid.ncols for place, _ in chosen)
      width, height = figure._pixels()
      across, down = np.zeros((rows, columns + 1)), np.zeros((rows + 1, columns))
      for place, reach in chosen:
          l, b, r, t = place.box()
          row_scale, column_scale = rows // place._grid.nrows, columns // place._grid.ncols
          rows_of = slice(place.r0 * row_scale, (place.r1 + 1) * row_scale)
          columns_of = slice(place.c0 * column_scale, (place.c1 + 1) * column_scale)
          left, bottom, right, top = reach[0] / width, reach[1] / height, reach[2] / width, reach[3] / height
          across[rows_of, columns_of.start] += l - left
          across[rows_of, columns_of.stop] += right - r
          down[rows_of.start, columns_of] += top - t
          down[rows_of.stop, columns_of] += b - bottom
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
          rect = [usual if one is None else one for one, usual in zip(rect, (0, 0, 1, 1))]
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
      if grid is not None:
          grid.update(**new)
          figure._place_axes()
          return
      figure.subplots_adjust(**new)
  """#
}
