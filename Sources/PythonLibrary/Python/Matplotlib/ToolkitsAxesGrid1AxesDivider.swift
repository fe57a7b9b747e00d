extension PythonSource {
  static let toolkitsAxesGrid1AxesDividerModule = #"""
  """Axes beside axes."""

  from matplotlib._dividers import Divider as AxesDivider, make_axes_locatable
  """#
}
