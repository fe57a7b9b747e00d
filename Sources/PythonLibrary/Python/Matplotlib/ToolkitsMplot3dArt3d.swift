extension PythonSource {
  static let toolkitsMplot3dArt3dModule = #"""
  """Shapes in space."""

  from matplotlib._axes3d_more import Line3DCollection, Poly3DCollection


  def __getattr__(name):
      if name in ("Line3D", "Patch3D", "Path3DCollection", "Patch3DCollection", "PathPatch3D", "Text3D", "juggle_axes", "pathpatch_2d_to_3d",
                  "patch_2d_to_3d", "line_2d_to_3d", "text_2d_to_3d", "poly_collection_2d_to_3d", "line_collection_2d_to_3d", "patch_collection_2d_to_3d",
                  "rotate_axes"):
          raise AttributeError(f"unsupported: mpl_toolkits.mplot3d.art3d.{name}")
      raise AttributeError(f"module 'mpl_toolkits.mplot3d.art3d' has no attribute {name!r}")
  """#
}
