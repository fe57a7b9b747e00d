extension PythonSource {
  static let sklearnFeatureSelectionUnivariateSelectionModule = #"""
    """Features chosen each by itself, by a test."""

    import warnings as _warnings

    import numpy as np

    from sklearn.base import BaseEstimator, _fit_context
    from sklearn.feature_selection._base import SelectorMixin
    from sklearn.preprocessing import LabelBinarizer
    from sklearn.utils._param_validation import Integral, Interval, Real, StrOptions, validate_params
    from sklearn.utils._tails import tail_of_chi2, tail_of_f
    from sklearn.utils.extmath import row_norms
    from sklearn.utils.validation import check_array, check_is_fitted, check_X_y, validate_data


    def _clean_nans(scores):
        scores = np.array(scores, dtype=float)
        scores[np.isnan(scores)] = np.finfo(scores.dtype).min
        return scores


    def f_oneway(*args):
        groups = [np.asarray(each, dtype=float) for each in args]
        counts = [each.shape[0] for each in groups]
        count = sum(counts)
        sums = [each.sum(axis=0) for each in groups]
        of_all = sum(sums) ** 2 / float(count)
        total = sum((each**2).sum(axis=0) for each in groups) - of_all
        between = sum(each**2 / number for each, number in zip(sums, counts)) - of_all
        freedom = len(groups) - 1, count - len(groups)
        above = np.atleast_1d(between / float(freedom[0]))
        below = np.atleast_1d((total - between) / float(freedom[1]))
        constant = np.where(below == 0.0)[0]
        if np.any(above == 0) and constant.size:
            _warnings.warn(f"Features {constant} are constant.", UserWarning)
        ratio = np.asarray(above / below).ravel()
        return ratio, tail_of_f(*freedom, ratio)


    _given = {"X": ["array-like", "sparse matrix"], "y": ["array-like"]}


    @validate_params(_given)
    def f_classif(X, y):
        X, y = check_X_y(X, y, accept_sparse=["csr", "csc", "coo"])
        return f_oneway(*[X[y == label] for label in np.unique(y)])


    @validate_params(_given)
    def chi2(X, y):
        X = check_array(X, accept_sparse="csr", dtype=(np.float64, np.float32))
        if np.any(X < 0):
            raise ValueError("Input X must be non-negative.")
        table = LabelBinarizer().fit_transform(y)
        if table.shape[1] == 1:
            table = np.append(1 - table, table, axis=1)
        observed = (table.T @ X).astype(float)
        expected = table.mean(axis=0).reshape(-1, 1) @ X.sum(axis=0).reshape(1, -1)
        with np.errstate(invalid="ignore"):
            statistic = ((observed - expected) ** 2 / expected).sum(axis=0)
        return statistic, tail_of_chi2(len(observed) - 1, statistic)


    _of_numbers = {**_given, "center": ["boolean"], "force_finite": ["boolean"]}


    @validate_params(_of_numbers)
    def r_regression(X, y, *, center=True, force_finite=True):
        X, y = check_X_y(X, y, accept_sparse=["csr", "csc", "coo"], dtype=np.float64)
        if center:
            y = y - np.mean(y)
            norms = np.sqrt(row_norms(X.T, squared=True) - X.shape[0] * X.mean(axis=0) ** 2)
        else:
            norms = row_norms(X.T)
        with np.errstate(divide="ignore", invalid="ignore"):
            correlation = y @ X / norms / np.linalg.norm(y)
        if force_finite:
            correlation[np.isnan(correlation)] = 0.0
        return correlation


    @validate_params(_of_numbers)
    def f_regression(X, y, *, center=True, force_finite=True):
        squares = r_regression(X, y, center=center, force_finite=force_finite) ** 2
        freedom = np.asarray(y).size - (2 if center else 1)
        with np.errstate(divide="ignore", invalid="ignore"):
            statistic = squares / (1 - squares) * freedom
        chances = tail_of_f(1, freedom, statistic)
        if force_finite:
            chances[np.isnan(statistic)] = 1.0
            statistic[np.isinf(statistic)] = np.finfo(statistic.dtype).max
            statistic[np.isnan(statistic)] = 0.0
        return statistic, chances


    class _BaseFilter(SelectorMixin, BaseEstimator):
        _parameter_constraints = {"score_func": [callable]}

        def __init__(self, score_func):
            self.score_func = score_func

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            if y is None:
                X = validate_data(self, X, accept_sparse=["csr", "csc"])
            else:
                X, y = validate_data(self, X, y, accept_sparse=["csr", "csc"], multi_output=True)
            self._check_params(X, y)
            found = self.score_func(X, y)
            self.scores_, self.pvalues_ = found if isinstance(found, (list, tuple)) else (found, None)
            self.scores_ = np.asarray(self.scores_)
            if self.pvalues_ is not None:
                self.pvalues_ = np.asarray(self.pvalues_)
            return self

        def _check_params(self, X, y):
            pass

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.target_tags.required = not isinstance(self, (SelectKBest, SelectPercentile))
            tags.input_tags.sparse = True
            return tags


    class SelectPercentile(_BaseFilter):
        _parameter_constraints = {**_BaseFilter._parameter_constraints, "percentile": [Interval(Real, 0, 100, closed="both")]}

        def __init__(self, score_func=f_classif, *, percentile=10):
            super().__init__(score_func=score_func)
            self.percentile = percentile

        def _get_support_mask(self):
            check_is_fitted(self)
            if self.percentile in (0, 100):
                return np.full(len(self.scores_), self.percentile == 100)
            scores = _clean_nans(self.scores_)
            threshold = np.percentile(scores, 100 - self.percentile)
            mask = scores > threshold
            ties = np.where(scores == threshold)[0]
            if len(ties):
                mask[ties[:int(len(scores) * self.percentile / 100) - mask.sum()]] = True
            return mask


    class SelectKBest(_BaseFilter):
        _parameter_constraints = {
            **_BaseFilter._parameter_constraints, "k": [StrOptions(("all",)), Interval(Integral, 0, None, closed="left")]}

        def __init__(self, score_func=f_classif, *, k=10):
            super().__init__(score_func=score_func)
            self.k = k

        def _check_params(self, X, y):
            if not isinstance(self.k, str) and self.k > X.shape[1]:
                _warnings.warn(f"k={self.k} is greater than n_features={X.shape[1]}. All the features will be returned.")

        def _get_support_mask(self):
            check_is_fitted(self)
            mask = np.full(self.scores_.shape, self.k == "all")
            if self.k not in ("all", 0):
                mask[np.argsort(_clean_nans(self.scores_), kind="mergesort")[-self.k:]] = True
            return mask


    class _ByChance(_BaseFilter):
        _parameter_constraints = {**_BaseFilter._parameter_constraints, "alpha": [Interval(Real, 0, 1, closed="both")]}

        def __init__(self, score_func=f_classif, *, alpha=5e-2):
            super().__init__(score_func=score_func)
            self.alpha = alpha


    class SelectFpr(_ByChance):
        def _get_support_mask(self):
            check_is_fitted(self)
            return self.pvalues_ < self.alpha


    class SelectFdr(_ByChance):
        def _get_support_mask(self):
            check_is_fitted(self)
            count = len(self.pvalues_)
            ordered = np.sort(self.pvalues_)
            chosen = ordered[ordered <= float(self.alpha) / count * np.arange(1, count + 1)]
            if chosen.size == 0:
                return np.zeros_like(self.pvalues_, dtype=bool)
            return self.pvalues_ <= chosen.max()


    class SelectFwe(_ByChance):
        def _get_support_mask(self):
            check_is_fitted(self)
            return self.pvalues_ < self.alpha / len(self.pvalues_)


    class GenericUnivariateSelect(_BaseFilter):
        _selection_modes = {"percentile": SelectPercentile, "k_best": SelectKBest, "fpr": SelectFpr, "fdr": SelectFdr, "fwe": SelectFwe}
        _parameter_constraints = {
            **_BaseFilter._parameter_constraints, "mode": [StrOptions(tuple(_selection_modes))],
            "param": [Interval(Real, 0, None, closed="left"), StrOptions(("all",))]}

        def __init__(self, score_func=f_classif, *, mode="percentile", param=1e-5):
            super().__init__(score_func=score_func)
            self.mode = mode
            self.param = param

        def _selector(self):
            selector = self._selection_modes[self.mode](score_func=self.score_func)
            name = next(each for each in selector._get_param_names() if each != "score_func")
            return selector.set_params(**{name: self.param})

        def _check_params(self, X, y):
            self._selector()._check_params(X, y)

        def _get_support_mask(self):
            check_is_fitted(self)
            selector = self._selector()
            selector.pvalues_, selector.scores_ = self.pvalues_, self.scores_
            return selector._get_support_mask()

    """#
}
