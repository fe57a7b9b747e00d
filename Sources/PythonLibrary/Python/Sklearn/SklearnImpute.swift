extension PythonSource {
  static let sklearnImputeModule = #"""
    """What to do about missing values."""

    from sklearn.impute._base import MissingIndicator, SimpleImputer
    from sklearn.impute._knn import KNNImputer

    __all__ = ["KNNImputer", "MissingIndicator", "SimpleImputer"]


    def __getattr__(name):
        if name == "IterativeImputer":
            raise ImportError(
                "IterativeImputer is experimental and the API might change without any deprecation cycle. To use it, you need to "
                "explicitly import enable_iterative_imputer:\nfrom sklearn.experimental import enable_iterative_imputer")
        raise AttributeError(f"module {__name__} has no attribute {name}")

    """#
}
