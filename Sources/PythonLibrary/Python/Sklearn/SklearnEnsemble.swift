extension PythonSource {
  static let sklearnEnsembleModule = #"""
    """Estimators made of many."""

    from sklearn.ensemble._bagging import BaggingClassifier, BaggingRegressor
    from sklearn.ensemble._base import BaseEnsemble
    from sklearn.ensemble._forest import ExtraTreesClassifier, ExtraTreesRegressor, RandomForestClassifier, RandomForestRegressor
    from sklearn.ensemble._gb import GradientBoostingClassifier, GradientBoostingRegressor
    from sklearn.ensemble._iforest import IsolationForest
    from sklearn.ensemble._stacking import StackingClassifier, StackingRegressor
    from sklearn.ensemble._voting import VotingClassifier, VotingRegressor
    from sklearn.ensemble._weight_boosting import AdaBoostClassifier, AdaBoostRegressor

    __all__ = [
        "AdaBoostClassifier", "AdaBoostRegressor", "BaggingClassifier", "BaggingRegressor", "BaseEnsemble", "ExtraTreesClassifier",
        "ExtraTreesRegressor", "GradientBoostingClassifier", "GradientBoostingRegressor", "HistGradientBoostingClassifier",
        "HistGradientBoostingRegressor", "IsolationForest", "RandomForestClassifier",
        "RandomForestRegressor", "StackingClassifier", "StackingRegressor", "VotingClassifier", "VotingRegressor",
    ]

    _unsupported = ("RandomTreesEmbedding",)


    def __getattr__(name):
        if name in ("HistGradientBoostingClassifier", "HistGradientBoostingRegressor"):
            from sklearn.ensemble._hist_gradient_boosting import gradient_boosting
            return getattr(gradient_boosting, name)
        if name in _unsupported:
            raise AttributeError(f"unsupported: sklearn.ensemble.{name}")
        raise AttributeError(f"module 'sklearn.ensemble' has no attribute '{name}'")

    """#
}
