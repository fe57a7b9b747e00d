extension PythonSource {
  static let toolkitsAxesGrid1Module = #"""
  """Axes beside axes."""

  from matplotlib._dividers import Divider as AxesDivider, ImageGrid, make_axes_locatable

  AxesGrid = ImageGrid


  class Grid(ImageGrid):
      def __init__(self, fig, rect, nrows_ncols, *, aspect=False, **kwargs):
          super().__init__(fig, rect, nrows_ncols, aspect=aspect, **kwargs)
  """#
}
