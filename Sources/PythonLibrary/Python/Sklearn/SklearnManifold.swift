extension PythonSource {
  static let sklearnManifoldModule = #"""
    """Learning of surfaces."""

    from sklearn.manifold._isomap import Isomap

    __all__ = ["Isomap"]

    """#
}
