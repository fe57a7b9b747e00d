extension PythonSource {
  static let toolkitsAxesGrid1AxesGridModule = #"""
  """Axes in rows and columns."""

  from mpl_toolkits.axes_grid1 import AxesGrid, Grid, ImageGrid
  """#
}
