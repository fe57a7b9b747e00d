extension PythonSource {
  static let toolkitsModule = #"""
  """Beside matplotlib."""
  """#
}
