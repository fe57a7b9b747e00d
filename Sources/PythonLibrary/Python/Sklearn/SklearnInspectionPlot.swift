extension PythonSource {
  static let sklearnInspectionPlotModule = #"""
    """Pictures of what models do."""

    """#
}
