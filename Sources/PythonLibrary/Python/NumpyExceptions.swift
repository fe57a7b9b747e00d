extension PythonSource {
  static let numpyExceptionsModule = #"""
  """The exceptions of numpy."""

  from _numpy_errors import AxisError, ComplexWarning, RankWarning, VisibleDeprecationWarning

  """#
}
