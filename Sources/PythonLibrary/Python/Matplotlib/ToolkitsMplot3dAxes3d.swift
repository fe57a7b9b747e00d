extension PythonSource {
  static let toolkitsMplot3dAxes3dModule = #"""
  """Axes in space."""

  import numpy as np
  from matplotlib._axes3d import Axes3D


  def get_test_data(delta=0.05):
      """Two bells, one of them upside down, over a square."""
      along = np.arange(-3.0, 3.0, delta)
      X, Y = np.meshgrid(along, along)
      broad = np.exp(-(X ** 2 + Y ** 2) / 2) / (2 * np.pi)
      narrow = np.exp(-(((X - 1) / 1.5) ** 2 + ((Y - 1) / 0.5) ** 2) / 2) / (2 * np.pi * 0.5 * 1.5)
      return X * 10, Y * 10, (narrow - broad) * 500
  """#
}
