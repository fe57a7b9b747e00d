extension PythonSource {
  static let sklearnFeatureSelectionModule = #"""
    """Features chosen out of many."""

    _elsewhere = {
        "_base": ("SelectorMixin",),
        "_by_model": ("RFE", "RFECV", "SelectFromModel", "SequentialFeatureSelector", "VarianceThreshold"),
        "_univariate_selection": (
            "GenericUnivariateSelect", "SelectFdr", "SelectFpr", "SelectFwe", "SelectKBest", "SelectPercentile", "chi2", "f_classif",
            "f_oneway", "f_regression", "r_regression"),
    }


    def __getattr__(name):
        for home, names in _elsewhere.items():
            if name in names:
                import importlib
                found = getattr(importlib.import_module("sklearn.feature_selection." + home), name)
                globals()[name] = found
                return found
        raise AttributeError(f"module 'sklearn.feature_selection' has no attribute '{name}'")

    """#
}
