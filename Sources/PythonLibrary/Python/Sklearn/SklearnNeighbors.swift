extension PythonSource {
  static let sklearnNeighborsModule = #"""
    """Learning from the nearest samples."""

    from sklearn.neighbors._base import VALID_METRICS
    from sklearn.neighbors._classification import KNeighborsClassifier, RadiusNeighborsClassifier
    from sklearn.neighbors._graph import kneighbors_graph, radius_neighbors_graph
    from sklearn.neighbors._nearest_centroid import NearestCentroid
    from sklearn.neighbors._regression import KNeighborsRegressor, RadiusNeighborsRegressor
    from sklearn.neighbors._unsupervised import NearestNeighbors

    _elsewhere = {"KernelDensity": "_kde", "LocalOutlierFactor": "_lof"}

    __all__ = [name for name in globals() if not name.startswith("_")] + list(_elsewhere)


    def __getattr__(name):
        home = _elsewhere.get(name)
        if home is None:
            raise AttributeError(f"module 'sklearn.neighbors' has no attribute '{name}'")
        import importlib
        found = getattr(importlib.import_module("sklearn.neighbors." + home), name)
        globals()[name] = found
        return found

    """#
}
