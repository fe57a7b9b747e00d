extension PythonSource {
  static let toolkitsAxesGrid1InsetLocatorModule = #"""
  """Axes within axes."""

  from matplotlib._insets import inset_axes, mark_inset, zoomed_inset_axes
  """#
}
