extension PythonSource {
  static let sklearnModelSelectionModule = #"""
    """Parting data, and choosing models by how they do on what they have not seen."""

    from sklearn.model_selection._split import (
        BaseCrossValidator, BaseShuffleSplit, GroupKFold, GroupShuffleSplit, KFold, LeaveOneGroupOut, LeaveOneOut, LeavePOut,
        PredefinedSplit, RepeatedKFold, RepeatedStratifiedKFold, ShuffleSplit, StratifiedGroupKFold, StratifiedKFold,
        StratifiedShuffleSplit, TimeSeriesSplit, check_cv, train_test_split,
    )

    _elsewhere = {
        "cross_val_predict": "_validation", "cross_val_score": "_validation", "cross_validate": "_validation",
        "learning_curve": "_validation", "permutation_test_score": "_validation", "validation_curve": "_validation",
        "GridSearchCV": "_search", "ParameterGrid": "_search", "ParameterSampler": "_search", "RandomizedSearchCV": "_search",
        "BaseSearchCV": "_search", "LearningCurveDisplay": "_plot", "ValidationCurveDisplay": "_plot",
    }

    __all__ = [name for name in globals() if not name.startswith("_")] + list(_elsewhere)


    def __getattr__(name):
        home = _elsewhere.get(name)
        if home is None:
            raise AttributeError(f"module 'sklearn.model_selection' has no attribute '{name}'")
        import importlib
        found = getattr(importlib.import_module("sklearn.model_selection." + home), name)
        globals()[name] = found
        return found

    """#
}
