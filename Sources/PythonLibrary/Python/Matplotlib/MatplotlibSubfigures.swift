extension PythonSource {
  static let matplotlibSubfiguresModule = #"""
  """Figures within a figure."""

  import numpy as np
  from matplotlib import rcParams
  from matplotlib.colors import to_rgba
  from matplotlib.figure import Figure
  from matplotlib.patches import Rectangle


  class SubFigure(Figure):
      """A part of a figure that is laid out like one of its own."""

      def __init__(self, parent, place, *, facecolor=None, edgecolor=None, linewidth=0.0, frameon=None, **kwargs):
          self._parent, self._place, self._laid_out = parent, place, None
          self._face = "none" if facecolor is None else facecolor
          self._edge, self._edge_width = rcParams["figure.edgecolor"] if edgecolor is None else edgecolor, linewidth
          super().__init__(facecolor="none" if facecolor is None else facecolor, edgecolor=edgecolor, linewidth=linewidth, frameon=frameon)
          self._layout = parent._layout
          self._frame_on = facecolor is not None if frameon is None else frameon

      def set_facecolor(self, color):
          self._face, self._frame_on = color, True

      figure = property(lambda self: self._parent, lambda self, value: None)

      def _set_size(self, size):
          pass

      def set_dpi(self, dpi):
          pass

      _dpi = property(lambda self: self._parent._dpi)

      @property
      def _size(self):
          l, b, r, t = self._box()
          width, height = self._parent._size
          return (r - l) * width, (t - b) * height

      def _box(self):
          if self._laid_out is not None:
              return self._laid_out
          place, grid = self._place, self._place._grid
          across, down = np.cumsum([0.0, *grid._widths]) / sum(grid._widths), np.cumsum([0.0, *grid._heights]) / sum(grid._heights)
          return float(across[place.c0]), float(1 - down[place.r1 + 1]), float(across[place.c1 + 1]), float(1 - down[place.r0])

      def _pixels(self):
          l, b, r, t = self._box()
          width, height = self._parent._pixels()
          return (r - l) * width, (t - b) * height

      def get_figure(self, root=None):
          return self._parent.get_figure(root) if root else self._parent

      def _within(self, spec, box):
          """A part of a picture that knows shares of this figure, in shares of the one around it."""
          l, b, r, t = box
          frame = spec.get("frame")
          for name in ("frame", "text_frame"):
              frame = spec.get(name)
              if frame is not None and tuple(frame[:2]) == ("figure", "figure"):
                  m = frame[4] or (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
                  w, h = r - l, t - b
                  spec[name] = (*frame[:4], (m[0] * w, m[1] * h, m[2] * w, m[3] * h, m[4] * w + l, m[5] * h + b))
          return spec

      def _parts(self):
          """Axes and marks in shares of the figure around."""
          spec = Figure._spec(self)
          box = l, b, r, t = self._box()
          w, h = r - l, t - b
          for axes in spec["axes"]:
              x0, y0, x1, y1 = axes["box"]
              axes["box"] = (l + x0 * w, b + y0 * h, l + x1 * w, b + y1 * h)
              axes["marks"] = [self._within(mark, box) for mark in axes["marks"]]
          marks = [self._within(mark, box) for mark in spec["marks"]]
          if self._frame_on and to_rgba(self._face)[3]:
              ground = Rectangle((l, b), w, h, facecolor=self._face, edgecolor="none", zorder=-20, clip_on=False, transform=self._root().transFigure)
              marks = ground._specs() + marks
          return spec["axes"], marks

      def _root(self):
          figure = self._parent
          while isinstance(figure, SubFigure):
              figure = figure._parent
          return figure

      def _border(self):
          if not self._edge_width:
              return []
          return [Rectangle((0, 0), 1, 1, fill=False, edgecolor=self._edge, linewidth=self._edge_width, zorder=-10, clip_on=False,
                            transform=self.transFigure)]

      def savefig(self, *args, **kwargs):
          raise AttributeError("'SubFigure' object has no attribute 'savefig'")


  def subfigures(figure, nrows, ncols, squeeze, wspace, hspace, width_ratios, height_ratios, kwargs):
      from matplotlib.gridspec import GridSpec
      grid = GridSpec(nrows, ncols, figure, wspace=wspace, hspace=hspace, width_ratios=width_ratios, height_ratios=height_ratios)
      made = np.empty((nrows, ncols), dtype=object)
      for r in range(nrows):
          for c in range(ncols):
              made[r, c] = figure.add_subfigure(grid[r, c], **kwargs)
      if not squeeze:
          return made
      return made.item() if made.size == 1 else made.squeeze()
  """#
}
