extension PythonSource {
  static let sklearnLinearModelModule = #"""
    """Linear models."""

    from sklearn.linear_model._base import LinearRegression
    from sklearn.linear_model._coordinate_descent import ElasticNet, Lasso, enet_path, lasso_path
    from sklearn.linear_model._logistic import LogisticRegression
    from sklearn.linear_model._perceptron import Perceptron
    from sklearn.linear_model._ridge import Ridge, RidgeClassifier
    from sklearn.linear_model._stochastic_gradient import SGDClassifier, SGDRegressor

    __all__ = [
        "BayesianRidge", "ElasticNet", "ElasticNetCV", "Lasso", "LassoCV", "LinearRegression", "LogisticRegression", "Perceptron",
        "RANSACRegressor", "Ridge", "RidgeCV", "RidgeClassifier", "RidgeClassifierCV", "SGDClassifier", "SGDRegressor", "enet_path",
        "lasso_path",
    ]

    _elsewhere = {
        "BayesianRidge": "_bayes", "ElasticNetCV": "_coordinate_descent_cv", "LassoCV": "_coordinate_descent_cv", "RidgeCV": "_ridge_cv",
        "RANSACRegressor": "_ransac", "RidgeClassifierCV": "_ridge_cv",
    }


    def __getattr__(name):
        home = _elsewhere.get(name)
        if home is None:
            raise AttributeError(f"module 'sklearn.linear_model' has no attribute '{name}'")
        import importlib
        found = getattr(importlib.import_module("sklearn.linear_model." + home), name)
        globals()[name] = found
        return found

    """#
}
