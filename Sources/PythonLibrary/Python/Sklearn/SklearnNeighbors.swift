extension PythonSource {
  static let sklearnNeighborsModule = #"""
    """Learning from the nearest samples."""

    from sklearn.neighbors._base import VALID_METRICS
    from sklearn.neighbors._classification import KNeighborsClassifier, RadiusNeighborsClassifier
    from sklearn.neighbors._graph import kneighbors_graph, radius_neighbors_graph
    from sklearn.neighbors._nearest_centroid import NearestCentroid
    from sklearn.neighbors._regression import KNeighborsRegressor, RadiusNeighborsRegressor
    from sklearn.neighbors._unsupervised import NearestNeighbors

    """#
}
