extension PythonSource {
  static let sklearnImputeModule = #"""
    """What to do about missing values."""

    from sklearn.impute._base import MissingIndicator, SimpleImputer
    from sklearn.impute._knn import KNNImputer

    """#
}
