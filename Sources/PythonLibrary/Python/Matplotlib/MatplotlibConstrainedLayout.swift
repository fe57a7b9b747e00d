extension PythonSource {
  static let matplotlibConstrainedLayoutModule = #"""
  """Room for labels and colour bars: a grid whose cells are as large as can be beside margins in which nothing overlaps."""

  import warnings
  import _plotting
  import numpy as np

  _sides = ("left", "right", "bottom", "top")


  class _Cells:
      """The columns and rows of a grid of axes, with margins of their own, in shares of the figure."""

      def __init__(self, rows, columns, heights, widths):
          self.rows, self.columns = rows, columns
          self._shares = {"x": np.array(widths, dtype=float), "y": np.array(heights, dtype=float)}
          self.clear()

      def clear(self):
          self.margins = {side + kind: np.zeros(self.columns if side in ("left", "right") else self.rows) for side in _sides for kind in ("", "bar")}

      def widen(self, side, cell, amount):
          self.margins[side][cell] = max(self.margins[side][cell], amount)

      def widen_around(self, place, margin):
          for side, cell in (("left", place.c0), ("right", place.c1), ("top", place.r0), ("bottom", place.r1)):
              for kind in ("", "bar"):
                  self.widen(side + kind, cell, margin[side + kind])

      def solve(self, box):
          """Finds all borders within a box; whether there is room."""
          left, bottom, right, top = box
          m = self.margins
          before, after = m["left"] + m["leftbar"], m["right"] + m["rightbar"]
          above, below = m["top"] + m["topbar"], m["bottom"] + m["bottombar"]
          wide, high = right - left - (before + after).sum(), top - bottom - (above + below).sum()
          widths, heights = self._shares["x"] / self._shares["x"].sum() * wide, self._shares["y"] / self._shares["y"].sum() * high
          ends = left + np.cumsum(before + widths + after)
          self.lefts, self.rights = np.concatenate([[left], ends[:-1]]), ends
          ends = top - np.cumsum(above + heights + below)
          self.tops, self.bottoms = np.concatenate([[top], ends[:-1]]), ends
          return wide > 0 and high > 0

      def box(self, r0, r1, c0, c1, kinds):
          """What some cells take up, without margins of some kinds."""
          edges = [self.lefts[c0], self.bottoms[r1], self.rights[c1], self.tops[r0]]
          for kind in kinds:
              m = self.margins
              edges = [edges[0] + m["left" + kind][c0], edges[1] + m["bottom" + kind][r1], edges[2] - m["right" + kind][c1],
                       edges[3] - m["top" + kind][r0]]
          return [float(edge) for edge in edges]


  class _Layout:
      def __init__(self, figure, w_pad, h_pad, wspace, hspace, rect):
          self.figure, self.wspace, self.hspace = figure, wspace, hspace
          self.w_pad, self.h_pad = w_pad / figure._size[0], h_pad / figure._size[1]
          x, y, w, h = rect
          self.rect = (x, y, x + w, y + h)
          self.grids, self.outer = {}, {}
          self.placed = [axes for axes in figure._axes if axes._spec_of_grid is not None and axes.get_visible()]
          for axes in self.placed:
              self._take(axes._spec_of_grid._grid)
          for part in figure.subfigs:
              self._take(part._place._grid)
          self.edges = dict.fromkeys(_sides, 0.0)
          self.is_solved = False

      def _take(self, grid):
          if grid in self.grids:
              return
          self.outer[grid] = getattr(grid, "_outer", None)
          if self.outer[grid] is not None:
              self._take(self.outer[grid]._grid)
          self.grids[grid] = _Cells(grid.nrows, grid.ncols, grid._heights, grid._widths)

      def _padding(self, place):
          grid = place._grid
          margin = {side + kind: 0.0 for side in _sides for kind in ("", "bar")}
          margin["leftbar"] = margin["rightbar"] = self.w_pad
          margin["topbar"] = margin["bottombar"] = self.h_pad
          wspace = self.wspace if grid._given["wspace"] is None else grid._given["wspace"]
          hspace = self.hspace if grid._given["hspace"] is None else grid._given["hspace"]
          if wspace / 2 / grid.ncols > self.w_pad:
              if place.c0 > 0:
                  margin["leftbar"] = wspace / 2 / grid.ncols
              if place.c1 < grid.ncols - 1:
                  margin["rightbar"] = wspace / 2 / grid.ncols
          if hspace / 2 / grid.nrows > self.h_pad:
              if place.r0 > 0:
                  margin["topbar"] = hspace / 2 / grid.nrows
              if place.r1 < grid.nrows - 1:
                  margin["bottombar"] = hspace / 2 / grid.nrows
          return margin

      def _reaches(self):
          width, height = self.figure._pixels()
          spec, boxes = self.figure._reaches()
          return spec, {key: [box[0] / width, box[1] / height, box[2] / width, box[3] / height] for key, box in boxes.items()}

      def _bar_span(self, bar):
          places = [parent._spec_of_grid for parent in bar._bar["parents"] if parent._spec_of_grid is not None]
          return (min(p.r0 for p in places), max(p.r1 for p in places), min(p.c0 for p in places), max(p.c1 for p in places))

      def _bar_pad(self, bar):
          grid = self.grids[bar._bar["parents"][0]._spec_of_grid._grid]
          box = self._inner(grid, self._bar_span(bar))
          return bar._bar["pad"] * (box[2] - box[0] if bar._bar["location"] in ("left", "right") else box[3] - box[1])

      def _inner(self, grid, span):
          return grid.box(*span, ("", "bar"))

      def measure(self):
          spec, reaches = self._reaches()
          # As wide as they were in the last round; at first bars stand close to their axes.
          bars = [bar for axes in self.placed for bar in getattr(axes, "_bars", [])]
          pads = {id(bar): self._bar_pad(bar) if self.is_solved else 0.0 for bar in bars}
          for cells in self.grids.values():
              cells.clear()
          for axes in self.placed:
              place, box, reach = axes._spec_of_grid, axes._box, reaches[id(axes)]
              cells = self.grids[place._grid]
              margin = self._padding(place)
              margin["left"] += box[0] - reach[0]
              margin["right"] += reach[2] - box[2]
              margin["bottom"] += box[1] - reach[1]
              margin["top"] += reach[3] - box[3]
              for bar in getattr(axes, "_bars", []):
                  if id(bar) not in reaches or bar not in self.figure._axes:
                      continue
                  r0, r1, c0, c1 = self._bar_span(bar)
                  at, around = bar._bar["location"], reaches[id(bar)]
                  wide, high, pad = around[2] - around[0], around[3] - around[1], pads[id(bar)]
                  if {"right": c1 == place.c1, "left": c0 == place.c0, "top": r0 == place.r0, "bottom": r1 == place.r1}[at]:
                      margin[at + "bar"] += (wide if at in ("left", "right") else high) + pad
                  if at in ("top", "bottom"):
                      if c0 == place.c0 and around[0] < reach[0]:
                          margin["left"] += reach[0] - around[0]
                      if c1 == place.c1 and around[2] > reach[2]:
                          margin["right"] += around[2] - reach[2]
                  else:
                      if r1 == place.r1 and around[1] < reach[1]:
                          margin["bottom"] += reach[1] - around[1]
                      if r0 == place.r0 and around[3] > reach[3]:
                          margin["top"] += around[3] - reach[3]
              cells.widen_around(place, margin)
          for part in self.figure.subfigs:
              margin = {side + kind: 0.0 for side in _sides for kind in ("", "bar")}
              pads = self.w_pad, self.h_pad
              self.w_pad = self.h_pad = 0.0
              margin.update(self._padding(part._place))
              self.w_pad, self.h_pad = pads
              self.grids[part._place._grid].widen_around(part._place, margin)
          self._measure_words(spec)
          return reaches

      def _measure_words(self, spec):
          figure = self.figure
          width, height = figure._pixels()
          self.edges = dict.fromkeys(_sides, 0.0)

          def high(text):
              return _plotting.text_height(spec, text._specs()[0])

          if figure._suptitle is not None and figure._suptitle.get_text() and figure._suptitle._autopos:
              figure._suptitle.set_y(1 - self.h_pad)
              self.edges["top"] = high(figure._suptitle) / height + 2 * self.h_pad
          if figure._supxlabel is not None and figure._supxlabel._autopos:
              figure._supxlabel.set_y(self.h_pad)
              self.edges["bottom"] = high(figure._supxlabel) / height + 2 * self.h_pad
          if figure._supylabel is not None and figure._supylabel._autopos:
              figure._supylabel.set_x(self.w_pad)
              text = figure._supylabel._specs()[0]
              text["style"] = {**text["style"], "rotation": 0.0}
              self.edges["left"] = _plotting.text_height(spec, text) / width + 2 * self.w_pad

      def solve(self):
          l, b, r, t = self.rect
          self.is_solved = True
          e = self.edges
          for grid, cells in self.grids.items():
              outer = self.outer[grid]
              box = (l + e["left"], b + e["bottom"], r - e["right"], t - e["top"]) if outer is None else self.grids[outer._grid].box(
                  outer.r0, outer.r1, outer.c0, outer.c1, ())
              if not cells.solve(box):
                  return False
          return True

      def place(self, reaches):
          for axes in self.placed:
              place = axes._spec_of_grid
              axes._box = tuple(self._inner(self.grids[place._grid], (place.r0, place.r1, place.c0, place.c1)))
          for part in self.figure.subfigs:
              place = part._place
              part._laid_out = tuple(self._inner(self.grids[place._grid], (place.r0, place.r1, place.c0, place.c1)))
          offsets = {}
          for axes in self.placed:
              for bar in reversed(getattr(axes, "_bars", [])):
                  if bar._bar["parents"][0] is axes and id(bar) in reaches:
                      self._place_bar(bar, reaches[id(bar)], offsets.setdefault(id(axes), dict.fromkeys(_sides, 0.0)))

      def _place_bar(self, bar, around, offset):
          info = bar._bar
          cells, span = self.grids[info["parents"][0]._spec_of_grid._grid], self._bar_span(bar)
          outer, inner = cells.box(*span, ("bar",)), self._inner(cells, span)
          at, pad = info["location"], self._bar_pad(bar)
          wide, high = inner[2] - inner[0], inner[3] - inner[1]
          if at in ("left", "right"):
              w, h = wide * info["fraction"], high * info["shrink"]
              y = inner[1] + info["anchor"][1] * (high - h)
              margin = bar._box[0] - around[0]
              if at == "right":
                  x = outer[2] + offset["right"] + pad + margin
              else:
                  x = outer[0] - (around[2] - around[0]) - pad + margin - offset["left"]
              offset[at] += around[2] - around[0] + pad
          else:
              w, h = wide * info["shrink"], high * info["fraction"]
              x = inner[0] + info["anchor"][0] * (wide - w)
              margin = bar._box[1] - around[1]
              if at == "top":
                  y = outer[3] + offset["top"] + pad + margin
              else:
                  y = outer[1] - (around[3] - around[1]) - pad + margin - offset["bottom"]
              offset[at] += around[3] - around[1] + pad
          bar._box = (x, y, x + w, y + h)

      def compress(self):
          """Takes away what axes of a fixed aspect leave free."""
          wide, high = {}, {}
          for axes in self.placed:
              place, given, shown = axes._spec_of_grid, axes._box, axes._shown_box()
              if place._grid in self.grids and self.outer[place._grid] is None:
                  for column in range(place.c0, place.c1 + 1):
                      spare = given[2] - given[0] - shown[2] + shown[0]
                      wide[column] = max(wide.get(column, 0.0), spare)
                  for row in range(place.r0, place.r1 + 1):
                      high[row] = max(high.get(row, 0.0), given[3] - given[1] - shown[3] + shown[1])
          for side, spare in (("left", wide), ("right", wide), ("top", high), ("bottom", high)):
              self.edges[side] = max(self.edges[side], sum(spare.values()) / 2)


  def constrain(figure, *, w_pad=None, h_pad=None, wspace=None, hspace=None, rect=(0, 0, 1, 1), compress=False):
      from matplotlib import rcParams
      usual = lambda value, name: rcParams["figure.constrained_layout." + name] if value is None else value
      layout = _Layout(figure, usual(w_pad, "w_pad"), usual(h_pad, "h_pad"), usual(wspace, "wspace"), usual(hspace, "hspace"), rect)
      if not layout.placed and not figure.subfigs:
          return
      for _ in range(2):
          reaches = layout.measure()
          if not layout.solve():
              warnings.warn("constrained_layout not applied because axes sizes collapsed to zero.  Try making figure larger or Axes decorations "
                            "smaller.", UserWarning, stacklevel=3)
              return
          layout.place(reaches)
          if compress:
              layout.compress()
              if layout.solve():
                  layout.place(layout._reaches()[1])
              if figure._suptitle is not None and figure._suptitle._autopos:
                  figure._suptitle.set_y(1 - layout.edges["top"] + layout.h_pad)
                  figure._suptitle.set_verticalalignment("bottom")
  """#
}
