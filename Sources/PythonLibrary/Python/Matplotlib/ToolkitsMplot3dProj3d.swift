extension PythonSource {
  static let toolkitsMplot3dProj3dModule = #"""
  """From space to the plane."""

  import numpy as np


  def proj_transform(xs, ys, zs, M):
      points = np.stack([*np.broadcast_arrays(*(np.asarray(one, dtype=float) for one in (xs, ys, zs))), np.ones(np.broadcast(xs, ys, zs).shape)], axis=-1) @ np.asarray(M).T
      return tuple(points[..., k] / points[..., 3] for k in range(3))
  """#
}
