extension PythonSource {
  static let sklearnMetricsPlotModule = #"""
    """Pictures of measures."""

    """#
}
