extension PythonSource {
  static let sklearnFeatureSelectionByModelModule = #"""
    """Features chosen by their variance, or by what a model makes of them."""

    import copy as _copy
    import warnings as _warnings

    import numpy as np

    from sklearn.base import BaseEstimator, MetaEstimatorMixin, _fit_context, clone, is_classifier
    from sklearn.exceptions import NotFittedError
    from sklearn.feature_selection._base import SelectorMixin, _get_feature_importances
    from sklearn.utils._param_validation import HasMethods, Integral, Interval, Options, Real, RealNotInt, StrOptions
    from sklearn.utils._tags import get_tags
    from sklearn.utils.metaestimators import _safe_split, available_if
    from sklearn.utils.validation import (
        _check_feature_names, _estimator_has, _raise_for_params, check_is_fitted, check_scalar, validate_data,
    )


    class VarianceThreshold(SelectorMixin, BaseEstimator):
        _parameter_constraints = {"threshold": [Interval(Real, 0, None, closed="left")]}

        def __init__(self, threshold=0.0):
            self.threshold = threshold

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            X = validate_data(self, X, accept_sparse=("csr", "csc"), dtype=np.float64, ensure_all_finite="allow-nan")
            self.variances_ = np.nanvar(X, axis=0)
            if self.threshold == 0:
                # Rounding may leave a constant feature a variance above nought.
                self.variances_ = np.nanmin(np.array([self.variances_, np.ptp(X, axis=0)]), axis=0)
            if np.all(~np.isfinite(self.variances_) | (self.variances_ <= self.threshold)):
                alone = " (X contains only one sample)" if X.shape[0] == 1 else ""
                raise ValueError(f"No feature in X meets the variance threshold {self.threshold:.5f}{alone}")
            return self

        def _get_support_mask(self):
            check_is_fitted(self)
            return self.variances_ > self.threshold

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.allow_nan = True
            tags.input_tags.sparse = True
            return tags


    def _is_sparing(estimator):
        """Whether the estimator brings weights to nought."""
        kind = type(estimator).__name__
        ratio = {"ElasticNet": "l1_ratio", "LogisticRegression": "l1_ratio", "ElasticNetCV": "l1_ratio_", "LogisticRegressionCV": "l1_ratio_"}.get(kind)
        found = getattr(estimator, ratio, None) if ratio else None
        return getattr(estimator, "penalty", None) == "l1" or "Lasso" in kind or found is not None and bool(np.all(np.isclose(found, 1.0)))


    def _calculate_threshold(estimator, importances, threshold):
        if threshold is None:
            threshold = 1e-5 if _is_sparing(estimator) else "mean"
        if not isinstance(threshold, str):
            return float(threshold)
        means = {"median": np.median, "mean": np.mean}
        if "*" in threshold:
            scale, reference = (each.strip() for each in threshold.split("*"))
            if reference not in means:
                raise ValueError("Unknown reference: " + reference)
            return float(scale) * means[reference](importances)
        if threshold not in means:
            raise ValueError(f"Expected threshold='mean' or threshold='median' got {threshold}")
        return means[threshold](importances)


    class SelectFromModel(MetaEstimatorMixin, SelectorMixin, BaseEstimator):
        _parameter_constraints = {
            "estimator": [HasMethods(("fit",))], "threshold": [Interval(Real, None, None, closed="both"), str, None], "prefit": ["boolean"],
            "norm_order": [
                Interval(Integral, None, -1, closed="right"), Interval(Integral, 1, None, closed="left"), Options(Real, {np.inf, -np.inf})],
            "max_features": [Interval(Integral, 0, None, closed="left"), callable, None], "importance_getter": [str, callable]}

        def __init__(self, estimator, *, threshold=None, prefit=False, norm_order=1, max_features=None, importance_getter="auto"):
            self.estimator = estimator
            self.threshold = threshold
            self.prefit = prefit
            self.importance_getter = importance_getter
            self.norm_order = norm_order
            self.max_features = max_features

        def _require_prefit(self):
            try:
                check_is_fitted(self.estimator)
            except NotFittedError as error:
                raise NotFittedError("When `prefit=True`, `estimator` is expected to be a fitted estimator.") from error

        def _get_support_mask(self):
            estimator = getattr(self, "estimator_", self.estimator)
            most = getattr(self, "max_features_", self.max_features)
            if self.prefit:
                self._require_prefit()
            if callable(most):
                raise NotFittedError("When `prefit=True` and `max_features` is a callable, call `fit` before calling `transform`.")
            scores = _get_feature_importances(estimator, self.importance_getter, "norm", self.norm_order)
            threshold = _calculate_threshold(estimator, scores, self.threshold)
            mask = np.full(scores.shape, self.max_features is None)
            if self.max_features is not None:
                mask[np.argsort(-scores, kind="mergesort")[:most]] = True
            mask[scores < threshold] = False
            return mask

        def _choose_most(self, X):
            if self.max_features is not None:
                most = self.max_features(X) if callable(self.max_features) else self.max_features
                check_scalar(most, "max_features", Integral, min_val=0)
                self.max_features_ = most

        def _take_names(self, X, reset):
            if hasattr(self.estimator_, "feature_names_in_"):
                self.feature_names_in_ = self.estimator_.feature_names_in_
            else:
                _check_feature_names(self, X, reset=reset)

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y=None, **fit_params):
            self._choose_most(X)
            if self.prefit:
                self._require_prefit()
                self.estimator_ = _copy.deepcopy(self.estimator)
            else:
                self.estimator_ = clone(self.estimator)
                self.estimator_.fit(X, y, **fit_params)
            self._take_names(X, True)
            return self

        @property
        def threshold_(self):
            scores = _get_feature_importances(self.estimator_, self.importance_getter, "norm", self.norm_order)
            return _calculate_threshold(self.estimator, scores, self.threshold)

        @available_if(_estimator_has("partial_fit"))
        @_fit_context(prefer_skip_nested_validation=False)
        def partial_fit(self, X, y=None, **partial_fit_params):
            is_first = not hasattr(self, "estimator_")
            if is_first:
                self._choose_most(X)
                if self.prefit:
                    self._require_prefit()
                self.estimator_ = _copy.deepcopy(self.estimator) if self.prefit else clone(self.estimator)
            if not self.prefit:
                self.estimator_.partial_fit(X, y, **partial_fit_params)
                self._take_names(X, is_first)
            return self

        @property
        def n_features_in_(self):
            try:
                check_is_fitted(self)
            except NotFittedError as error:
                raise AttributeError(f"{type(self).__name__} object has no n_features_in_ attribute.") from error
            return self.estimator_.n_features_in_

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            inner = get_tags(self.estimator).input_tags
            tags.input_tags.sparse = inner.sparse
            tags.input_tags.allow_nan = inner.allow_nan
            return tags


    class RFE(SelectorMixin, MetaEstimatorMixin, BaseEstimator):
        _parameter_constraints = {
            "estimator": [HasMethods(("fit",))],
            "n_features_to_select": [None, Interval(RealNotInt, 0, 1, closed="right"), Interval(Integral, 0, None, closed="neither")],
            "step": [Interval(Integral, 0, None, closed="neither"), Interval(RealNotInt, 0, 1, closed="neither")],
            "verbose": ["verbose"], "importance_getter": [str, callable]}

        def __init__(self, estimator, *, n_features_to_select=None, step=1, verbose=0, importance_getter="auto"):
            self.estimator = estimator
            self.n_features_to_select = n_features_to_select
            self.step = step
            self.importance_getter = importance_getter
            self.verbose = verbose

        @property
        def classes_(self):
            return self.estimator_.classes_

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, **fit_params):
            return self._fit(X, y, **fit_params)

        def _goal(self, count):
            wanted = self.n_features_to_select
            if wanted is None:
                return count // 2
            if not isinstance(wanted, Integral):
                return int(count * wanted)
            if wanted > count:
                _warnings.warn(
                    f"Found n_features_to_select={wanted!r} > n_features={count!r}. There will be no feature selection and all features will "
                    "be kept.", UserWarning)
            return wanted

        def _fit(self, X, y, step_score=None, **fit_params):
            X, y = validate_data(self, X, y, accept_sparse="csc", ensure_min_features=2, ensure_all_finite=False, multi_output=True)
            count = X.shape[1]
            goal = self._goal(count)
            step = int(max(1, self.step * count)) if 0.0 < self.step < 1.0 else int(self.step)
            support = np.ones(count, dtype=bool)
            ranking = np.ones(count, dtype=int)
            self._steps = []

            def fitted():
                features = np.arange(count)[support]
                estimator = clone(self.estimator)
                estimator.fit(X[:, features], y, **fit_params)
                if step_score:
                    self._steps.append((len(features), step_score(estimator, features), support.copy(), ranking.copy()))
                return features, estimator

            while support.sum() > goal:
                if self.verbose > 0:
                    print(f"Fitting estimator with {support.sum()} features.")
                features, estimator = fitted()
                importances = _get_feature_importances(estimator, self.importance_getter, "square")
                ranks = np.ravel(np.argsort(importances, kind="stable"))
                support[features[ranks][:min(step, support.sum() - goal)]] = False
                ranking[~support] += 1
            _, self.estimator_ = fitted()
            self.n_features_ = support.sum()
            self.support_ = support
            self.ranking_ = ranking
            return self

        @available_if(_estimator_has("predict"))
        def predict(self, X, **predict_params):
            _raise_for_params(predict_params, self, "predict")
            check_is_fitted(self)
            return self.estimator_.predict(self.transform(X))

        @available_if(_estimator_has("score"))
        def score(self, X, y, **score_params):
            check_is_fitted(self)
            return self.estimator_.score(self.transform(X), y, **score_params)

        def _get_support_mask(self):
            check_is_fitted(self)
            return self.support_

        @available_if(_estimator_has("decision_function"))
        def decision_function(self, X):
            check_is_fitted(self)
            return self.estimator_.decision_function(self.transform(X))

        @available_if(_estimator_has("predict_proba"))
        def predict_proba(self, X):
            check_is_fitted(self)
            return self.estimator_.predict_proba(self.transform(X))

        @available_if(_estimator_has("predict_log_proba"))
        def predict_log_proba(self, X):
            check_is_fitted(self)
            return self.estimator_.predict_log_proba(self.transform(X))

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            inner = get_tags(self.estimator)
            tags.estimator_type = inner.estimator_type
            tags.classifier_tags = _copy.deepcopy(inner.classifier_tags)
            tags.regressor_tags = _copy.deepcopy(inner.regressor_tags)
            tags.target_tags.required = True
            tags.input_tags.sparse = inner.input_tags.sparse
            tags.input_tags.allow_nan = inner.input_tags.allow_nan
            return tags


    class RFECV(RFE):
        _parameter_constraints = {
            **{name: each for name, each in RFE._parameter_constraints.items() if name != "n_features_to_select"},
            "min_features_to_select": [Interval(Integral, 0, None, closed="neither")], "cv": ["cv_object"], "scoring": [None, str, callable],
            "n_jobs": [None, Integral]}

        def __init__(
            self, estimator, *, step=1, min_features_to_select=1, cv=None, scoring=None, verbose=0, n_jobs=None, importance_getter="auto",
        ):
            self.estimator = estimator
            self.step = step
            self.importance_getter = importance_getter
            self.cv = cv
            self.scoring = scoring
            self.verbose = verbose
            self.n_jobs = n_jobs
            self.min_features_to_select = min_features_to_select

        def _scorer(self):
            from sklearn.metrics import get_scorer

            return get_scorer(("accuracy" if is_classifier(self.estimator) else "r2") if self.scoring is None else self.scoring)

        def _eliminator(self, count):
            return RFE(
                clone(self.estimator), n_features_to_select=count, step=self.step, importance_getter=self.importance_getter, verbose=self.verbose)

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, *, groups=None):
            from sklearn.model_selection import check_cv

            X, y = validate_data(self, X, y, accept_sparse="csr", ensure_min_features=2, ensure_all_finite=False, multi_output=True)
            cv = check_cv(self.cv, y, classifier=is_classifier(self.estimator))
            scorer = self._scorer()
            least, count = self.min_features_to_select, X.shape[1]
            if least > count:
                _warnings.warn(
                    f"Found min_features_to_select={least} > n_features={count!r}. There will be no feature selection and all features will be "
                    "kept.", UserWarning)
            folds = []
            for train, test in cv.split(X, y, groups):
                eliminator = self._eliminator(min(least, count))
                X_train, y_train = _safe_split(self.estimator, X, y, train)
                X_test, y_test = _safe_split(self.estimator, X, y, test, train)
                eliminator._fit(X_train, y_train, lambda estimator, features: scorer(estimator, X_test[:, features], y_test))
                folds.append(eliminator._steps[::-1])
            numbers = np.array([step[0] for step in folds[0]])
            scores = np.array([[step[1] for step in fold] for fold in folds])
            best = self._eliminator(numbers[np.argmax(np.sum(scores, axis=0))]).fit(X, y)
            self.support_, self.n_features_, self.ranking_ = best.support_, best.n_features_, best.ranking_
            self.estimator_ = clone(self.estimator)
            self.estimator_.fit(self._transform(X), y)
            self.cv_results_ = {
                "mean_test_score": np.mean(scores, axis=0), "std_test_score": np.std(scores, axis=0),
                **{f"split{place}_test_score": row for place, row in enumerate(scores)},
                **{f"split{place}_ranking": np.array([step[3] for step in fold]) for place, fold in enumerate(folds)},
                **{f"split{place}_support": np.array([step[2] for step in fold]) for place, fold in enumerate(folds)},
                "n_features": numbers}
            return self

        def score(self, X, y, **score_params):
            _raise_for_params(score_params, self, "score")
            return self._scorer()(self, X, y)


    class SequentialFeatureSelector(SelectorMixin, MetaEstimatorMixin, BaseEstimator):
        _parameter_constraints = {
            "estimator": [HasMethods(("fit",))],
            "n_features_to_select": [StrOptions(("auto",)), Interval(RealNotInt, 0, 1, closed="right"), Interval(Integral, 0, None, closed="neither")],
            "tol": [None, Interval(Real, None, None, closed="neither")], "direction": [StrOptions(("forward", "backward"))],
            "scoring": [None, str, callable], "cv": ["cv_object"], "n_jobs": [None, Integral]}

        def __init__(
            self, estimator, *, n_features_to_select="auto", tol=None, direction="forward", scoring=None, cv=5, n_jobs=None,
        ):
            self.estimator = estimator
            self.n_features_to_select = n_features_to_select
            self.tol = tol
            self.direction = direction
            self.scoring = scoring
            self.cv = cv
            self.n_jobs = n_jobs

        def _goal(self, count):
            wanted = self.n_features_to_select
            if wanted == "auto":
                return count - 1 if self.tol is not None else count // 2
            if isinstance(wanted, Integral):
                if wanted >= count:
                    raise ValueError("n_features_to_select must be < n_features.")
                return wanted
            return int(count * wanted)

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y=None, **params):
            from sklearn.model_selection import check_cv, cross_val_score

            _raise_for_params(params, self, "fit")
            X = validate_data(
                self, X, accept_sparse="csc", ensure_min_features=2, ensure_all_finite=not get_tags(self).input_tags.allow_nan)
            count = X.shape[1]
            goal = self._goal(count)
            if self.tol is not None and self.tol < 0 and self.direction == "forward":
                raise ValueError("tol must be strictly positive when doing forward selection")
            cv = check_cv(self.cv, y, classifier=is_classifier(self.estimator))
            estimator = clone(self.estimator)
            taken = np.zeros(count, dtype=bool)
            is_forward = self.direction == "forward"
            steps = goal if self.n_features_to_select == "auto" or is_forward else count - goal
            is_automatic = self.tol is not None and self.n_features_to_select == "auto"
            before = -np.inf
            for _ in range(steps):
                scores = {}
                for feature in np.flatnonzero(~taken):
                    mask = taken.copy()
                    mask[feature] = True
                    scores[feature] = cross_val_score(estimator, X[:, mask if is_forward else ~mask], y, cv=cv, scoring=self.scoring).mean()
                best = max(scores, key=lambda feature: scores[feature])
                if is_automatic and scores[best] - before < self.tol:
                    break
                before = scores[best]
                taken[best] = True
            self.support_ = taken if is_forward else ~taken
            self.n_features_to_select_ = self.support_.sum()
            return self

        def _get_support_mask(self):
            check_is_fitted(self)
            return self.support_

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            inner = get_tags(self.estimator).input_tags
            tags.input_tags.allow_nan = inner.allow_nan
            tags.input_tags.sparse = inner.sparse
            return tags

    """#
}
