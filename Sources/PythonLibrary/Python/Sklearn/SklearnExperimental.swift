extension PythonSource {
  static let sklearnExperimentalModule = #"""
    """What lessons switch on by importing it."""

    """#
}
