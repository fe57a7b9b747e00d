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
        "ElasticNet", "Lasso", "LinearRegression", "LogisticRegression", "Perceptron", "Ridge", "RidgeClassifier", "SGDClassifier",
        "SGDRegressor", "enet_path", "lasso_path",
    ]

    """#
}
