extension PythonSource {
  static let toolkitsMplot3dModule = #"""
  """Axes in space."""

  from matplotlib._axes3d import Axes3D
  """#
}
