extension PythonSource {
  static let sklearnEnsembleHistGradientBoostingModule = #"""
    """Boosting of trees over values in bins."""

    """#
}
