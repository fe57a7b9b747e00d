extension PythonSource {
  static let sklearnInspectionPermutationImportanceModule = #"""
    """How much worse a model gets when a feature's values are shuffled."""

    from numbers import Integral

    import numpy as np

    from sklearn.metrics._scorer import check_scoring
    from sklearn.utils import Bunch
    from sklearn.utils._indexing import _safe_indexing
    from sklearn.utils._param_validation import HasMethods, Interval, RealNotInt, validate_params
    from sklearn.utils.random import sample_without_replacement
    from sklearn.utils.validation import check_array, check_random_state


    def _scored(scorer, estimator, X, y, sample_weight):
        return scorer(estimator, X, y) if sample_weight is None else scorer(estimator, X, y, sample_weight=sample_weight)


    def _summary(baseline, scores):
        importances = baseline - scores
        return Bunch(
            importances_mean=np.mean(importances, axis=1), importances_std=np.std(importances, axis=1), importances=importances)


    @validate_params({
        "estimator": [HasMethods(["fit"])], "X": ["array-like"], "y": ["array-like", None], "scoring": "no_validation",
        "n_repeats": [Interval(Integral, 1, None, closed="left")], "n_jobs": [Integral, None], "random_state": ["random_state"],
        "sample_weight": ["array-like", None],
        "max_samples": [Interval(Integral, 1, None, closed="left"), Interval(RealNotInt, 0, 1, closed="right")],
    })
    def permutation_importance(
        estimator, X, y, *, scoring=None, n_repeats=5, n_jobs=None, random_state=None, sample_weight=None, max_samples=1.0,
    ):
        X = check_array(X, ensure_all_finite="allow-nan", dtype=None)
        seed = check_random_state(random_state).randint(np.iinfo(np.int32).max + 1)
        if not isinstance(max_samples, Integral):
            max_samples = int(max_samples * X.shape[0])
        elif max_samples > X.shape[0]:
            raise ValueError("max_samples must be <= n_samples")
        scorer = check_scoring(estimator, scoring=scoring)
        baseline = _scored(scorer, estimator, X, y, sample_weight)
        scores = []
        for column in range(X.shape[1]):
            rng = check_random_state(seed)
            shuffled, labels, weights = X.copy(), y, sample_weight
            if max_samples < X.shape[0]:
                rows = sample_without_replacement(X.shape[0], max_samples, random_state=rng)
                shuffled, labels = X[rows], _safe_indexing(y, rows)
                weights = None if sample_weight is None else _safe_indexing(sample_weight, rows)
            order = np.arange(shuffled.shape[0])
            of_column = []
            for _ in range(n_repeats):
                rng.shuffle(order)
                shuffled[:, column] = shuffled[order, column]
                of_column.append(_scored(scorer, estimator, shuffled, labels, weights))
            scores.append(of_column)
        if isinstance(baseline, dict):
            return {
                name: _summary(baseline[name], np.array([[each[name] for each in of_column] for of_column in scores]))
                for name in baseline
            }
        return _summary(baseline, np.array(scores))

    """#
}
