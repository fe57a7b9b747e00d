extension PythonSource {
  /// The names under which lessons import axes in space.
  static let matplotlibToolkitsModule = #"""
  """Beside matplotlib."""
  """#

  static let matplotlibSpaceModule = #"""
  """Axes in space."""

  from matplotlib._axes3d import Axes3D
  """#
}
