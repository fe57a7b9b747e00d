extension PythonSource {
  static let matplotlibTableModule = #"""
  """Cells of words in rows and columns."""

  import numpy as np
  import _plotting
  from matplotlib._choices import check
  from matplotlib.artist import Artist
  from matplotlib.patches import Rectangle
  from matplotlib.text import Text

  _apart = 0.02


  class Cell(Rectangle):
      PAD = 0.1
      _has_edge = True

      def __init__(self, xy, width, height, *, edgecolor="k", facecolor="w", fill=True, text="", loc="right", fontproperties=None, visible_edges="closed"):
          super().__init__(xy, width=width, height=height, fill=fill, edgecolor=edgecolor, facecolor=facecolor)
          self._clip_on = False
          self.visible_edges = visible_edges
          self._loc = loc
          self._text = Text(0, 0, text, fontproperties=fontproperties, horizontalalignment=loc, verticalalignment="center")

      @property
      def visible_edges(self):
          return self._edges

      @visible_edges.setter
      def visible_edges(self, value):
          named = {"open": "", "closed": "BRTL", "horizontal": "BT", "vertical": "RL"}
          if value in named:
              value = named[value]
          if any(letter not in "BRTL" for letter in value):
              raise ValueError(f"Invalid edge param {value}, must only be one of {', '.join(named)} or string of BRTL")
          self._edges = value

      def get_text(self):
          return self._text

      def set_fontsize(self, size):
          self._text.set_fontsize(size)

      def get_fontsize(self):
          return self._text.get_fontsize()

      def set_text_props(self, **kwargs):
          self._text.update(kwargs)

      def _needed(self, axes):
          """The width that the words take up with some room, in shares of the axes."""
          label = {"kind": "text", "text": self._text.get_text(), "place": (0.0, 0.0), "style": self._text._style_spec()}
          width = _plotting.text_size(label, axes.figure._dpi)[0] if self._text.get_text() else 0.0
          return width / axes.get_window_extent().width * (1 + 2 * self.PAD)

      def _cell_specs(self, table):
          frame = ("axes", "axes", 0.0, 0.0, None)
          x, y, w, h = self._x0, self._y0, self._width, self._height
          look = {**self._look(), "frame": frame, "zorder": table.zorder, "clip": False, "name": ""}
          specs = []
          if self._edges == "BRTL":
              specs.append({"kind": "patch", "path": self._outline(), **look})
          else:
              specs.append({"kind": "patch", "path": self._outline(), **{**look, "pen": None}})
              sides = {"B": [(x, y), (x + w, y)], "R": [(x + w, y), (x + w, y + h)], "T": [(x + w, y + h), (x, y + h)], "L": [(x, y + h), (x, y)]}
              for letter in self._edges:
                  specs.append({"kind": "patch", "path": (sides[letter], [1, 2]), **{**look, "fill": None}})
          if self._text.get_text():
              pad = self.PAD * w
              at = {"center": x + w / 2, "left": x + pad, "right": x + w - pad}[self._loc]
              specs.append({"kind": "text", "frame": frame, "zorder": table.zorder, "clip": False, "text": self._text.get_text(),
                            "place": (float(at), float(y + h / 2)), "style": {**self._text._style_spec(), "ha": self._loc}, "box": None})
          return specs


  CustomCell = Cell


  class Table(Artist):
      zorder = 0
      FONTSIZE = 10
      codes = {"best": 0, "upper right": 1, "upper left": 2, "lower left": 3, "lower right": 4, "center left": 5, "center right": 6, "lower center": 7,
               "upper center": 8, "center": 9, "top right": 10, "top left": 11, "bottom left": 12, "bottom right": 13, "right": 14, "left": 15,
               "top": 16, "bottom": 17}

      def __init__(self, ax, loc=None, bbox=None, **kwargs):
          super().__init__()
          loc = "bottom" if loc is None else loc
          if isinstance(loc, str):
              check("loc", loc, self.codes)
              loc = self.codes[loc]
          self._loc, self._bbox = loc, bbox
          self.axes, self.figure = ax, ax.figure
          self._cells, self._edges = {}, "closed"
          self._fitted, self._sized = [], True
          kwargs.pop("fontsize", None)
          self.update(kwargs)

      edges = property(lambda self: self._edges, lambda self, value: setattr(self, "_edges", value))

      def add_cell(self, row, col, *args, **kwargs):
          self[row, col] = cell = Cell((0, 0), *args, visible_edges=self._edges, **kwargs)
          return cell

      def __setitem__(self, position, cell):
          if not isinstance(cell, Cell):
              raise TypeError(f"'cell' must be an instance of matplotlib.table.Cell, not a {type(cell).__name__}")
          cell.axes, cell.figure = self.axes, self.figure
          self._cells[position] = cell

      def __getitem__(self, position):
          return self._cells[position]

      def get_celld(self):
          return self._cells

      def get_children(self):
          return list(self._cells.values())

      def _row_height(self):
          return self.FONTSIZE / 72.0 * self.figure._dpi / self.axes.get_window_extent().height * 1.2

      def auto_set_column_width(self, col):
          self._fitted += [int(one) for one in np.atleast_1d(col)]

      def auto_set_font_size(self, value=True):
          self._sized = value

      def scale(self, xscale, yscale):
          for cell in self._cells.values():
              cell.set_width(cell.get_width() * xscale)
              cell.set_height(cell.get_height() * yscale)

      def set_fontsize(self, size):
          for cell in self._cells.values():
              cell.set_fontsize(size)

      def _lay_out(self):
          rows, columns = sorted({r for r, _ in self._cells}), sorted({c for _, c in self._cells})
          for column in self._fitted:
              cells = [cell for (_, c), cell in self._cells.items() if c == column]
              width = max((cell._needed(self.axes) for cell in cells), default=0)
              for cell in cells:
                  cell.set_width(width)
          if self._sized and self._cells:
              size = next(iter(self._cells.values())).get_fontsize()
              for (_, column), cell in self._cells.items():
                  if column in self._fitted:
                      continue
                  own = cell.get_fontsize()
                  while own > 1 and cell._needed(self.axes) > cell.get_width():
                      own -= 1
                      cell.set_fontsize(own)
                  size = min(own, size)
              for cell in self._cells.values():
                  cell.set_fontsize(size)
          widths = {c: max(cell.get_width() for (_, column), cell in self._cells.items() if column == c) for c in columns}
          heights = {r: max(cell.get_height() for (row, _), cell in self._cells.items() if row == r) for r in rows}
          lefts, bottoms, x, y = {}, {}, 0.0, 0.0
          for c in columns:
              lefts[c] = x
              x += widths[c]
          for r in reversed(rows):
              bottoms[r] = y
              y += heights[r]
          for (r, c), cell in self._cells.items():
              cell.set_x(lefts[c])
              cell.set_y(bottoms[r])
          inner = [cell for (r, c), cell in self._cells.items() if r >= 0 and c >= 0] or list(self._cells.values())
          l, b = min(cell.get_x() for cell in inner), min(cell.get_y() for cell in inner)
          w = max(cell.get_x() + cell.get_width() for cell in inner) - l
          h = max(cell.get_y() + cell.get_height() for cell in inner) - b
          if self._bbox is not None:
              left, bottom, width, height = getattr(self._bbox, "bounds", self._bbox)
              rx, ry = width / w, height / h
              for cell in self._cells.values():
                  cell.set_width(cell.get_width() * rx)
                  cell.set_height(cell.get_height() * ry)
                  cell.set_x(left + (cell.get_x() - l) * rx)
                  cell.set_y(bottom + (cell.get_y() - b) * ry)
              return
          name = {code: name for name, code in self.codes.items()}[self._loc]
          dx, dy = -l, -b
          if name in ("upper left", "lower left", "center left"):
              dx = _apart - l
          if name in ("best", "upper right", "lower right", "right", "center right"):
              dx = 1 - (l + w + _apart)
          if name in ("best", "upper right", "upper left", "upper center"):
              dy = 1 - (b + h + _apart)
          if name in ("lower left", "lower right", "lower center"):
              dy = _apart - b
          if name in ("lower center", "upper center", "center"):
              dx = (0.5 - w / 2) - l
          if name in ("center left", "center right", "center"):
              dy = (0.5 - h / 2) - b
          if name in ("top left", "bottom left", "left"):
              dx = -(l + w)
          if name in ("top right", "bottom right", "right"):
              dx = 1.0 - l
          if name in ("top right", "top left", "top"):
              dy = 1.0 - b
          if name in ("bottom left", "bottom right", "bottom"):
              dy = -(b + h)
          for cell in self._cells.values():
              cell.set_x(cell.get_x() + dx)
              cell.set_y(cell.get_y() + dy)

      def _specs(self):
          if not self._visible or not self._cells:
              return []
          kept = {key: (cell._x0, cell._y0, cell._width, cell._height) for key, cell in self._cells.items()}
          self._lay_out()
          specs = [spec for key in sorted(self._cells) for spec in self._cells[key]._cell_specs(self)]
          for key, cell in self._cells.items():
              cell._x0, cell._y0, cell._width, cell._height = kept[key]
          return specs


  def table(ax, cellText=None, cellColours=None, cellLoc="right", colWidths=None, rowLabels=None, rowColours=None, rowLoc="left", colLabels=None,
            colColours=None, colLoc="center", loc="bottom", bbox=None, edges="closed", **kwargs):
      if cellColours is None and cellText is None:
          raise ValueError('At least one argument from "cellColours" or "cellText" must be provided to create a table.')
      if cellText is None:
          cellText = [[""] * len(cellColours[0])] * len(cellColours)
      rows, cols = len(cellText), len(cellText[0])
      for row in cellText:
          if len(row) != cols:
              raise ValueError(f"Each row in 'cellText' must have {cols} columns")
      if cellColours is not None:
          if len(cellColours) != rows:
              raise ValueError(f"'cellColours' must have {rows} rows")
          for row in cellColours:
              if len(row) != cols:
                  raise ValueError(f"Each row in 'cellColours' must have {cols} columns")
      else:
          cellColours = [["w"] * cols] * rows
      colWidths = [1.0 / cols] * cols if colWidths is None else colWidths
      label_width = 0
      if rowLabels is None and rowColours is not None:
          rowLabels, label_width = [""] * rows, colWidths[0]
      elif rowColours is None:
          rowColours = ["w"] * rows
      if rowLabels is not None and len(rowLabels) != rows:
          raise ValueError(f"'rowLabels' must be of length {rows}")
      if colLabels is None and colColours is not None:
          colLabels = [""] * cols
      elif colColours is None:
          colColours = ["w"] * cols
      first = 0 if colLabels is None else 1
      made = Table(ax, loc, bbox, **kwargs)
      made.edges = edges
      height = made._row_height()
      for row in range(rows):
          for col in range(cols):
              made.add_cell(row + first, col, width=colWidths[col], height=height, text=cellText[row][col], facecolor=cellColours[row][col], loc=cellLoc)
      if colLabels is not None:
          for col in range(cols):
              made.add_cell(0, col, width=colWidths[col], height=height, text=colLabels[col], facecolor=colColours[col], loc=colLoc)
      if rowLabels is not None:
          for row in range(rows):
              made.add_cell(row + first, -1, width=label_width or 1e-15, height=height, text=rowLabels[row], facecolor=rowColours[row], loc=rowLoc)
          if label_width == 0:
              made.auto_set_column_width(-1)
      if "fontsize" in kwargs:
          made.set_fontsize(kwargs["fontsize"])
      ax._children.append(made)
      return made
  """#
}
