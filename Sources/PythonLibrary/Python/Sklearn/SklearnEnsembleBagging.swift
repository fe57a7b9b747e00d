extension PythonSource {
  static let sklearnEnsembleBaggingModule = #"""
    """Estimators that each see some of the samples and of the features."""

    import warnings as _warnings
    from numbers import Integral

    import numpy as np

    from sklearn.base import ClassifierMixin, RegressorMixin, _fit_context
    from sklearn.ensemble._base import MAX_INT, BaseEnsemble, _n_samples_bootstrap
    from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor
    from sklearn.utils import _safe_indexing, check_random_state, column_or_1d
    from sklearn.utils._param_validation import HasMethods, Interval, RealNotInt
    from sklearn.utils._tags import get_tags
    from sklearn.utils.metaestimators import available_if
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.validation import (
        _check_method_params, _check_sample_weight, _estimator_has, check_is_fitted, has_fit_parameter, validate_data,
    )


    def _without_replacement(population, count, random_state):
        """So many different numbers below another one."""
        ratio = count / population if population else 1.0
        if 0.01 < ratio < 0.99:
            return random_state.permutation(population)[:count]
        if ratio < 0.2:
            chosen = []
            known = set()
            for _ in range(count):
                draw = random_state.randint(population)
                while draw in known:
                    draw = random_state.randint(population)
                known.add(draw)
                chosen.append(draw)
            return np.array(chosen, dtype=np.int64)
        chosen = list(range(count))
        for place in range(count, population):
            draw = random_state.randint(0, place + 1)
            if draw < count:
                chosen[draw] = place
        return np.array(chosen, dtype=np.int64)


    def _generate_indices(random_state, bootstrap, population, count):
        if bootstrap:
            return random_state.randint(0, population, count)
        return _without_replacement(population, count, random_state)


    class BaseBagging(BaseEnsemble):
        _parameter_constraints = {
            "estimator": [HasMethods(["fit", "predict"]), None],
            "n_estimators": [Interval(Integral, 1, None, closed="left")],
            "max_samples": [None, Interval(Integral, 1, None, closed="left"), Interval(RealNotInt, 0, 1, closed="right")],
            "max_features": [Interval(Integral, 1, None, closed="left"), Interval(RealNotInt, 0, 1, closed="right")],
            "bootstrap": ["boolean"],
            "bootstrap_features": ["boolean"],
            "oob_score": ["boolean"],
            "warm_start": ["boolean"],
            "n_jobs": [None, Integral],
            "random_state": ["random_state"],
            "verbose": ["verbose"],
        }

        def __init__(
            self, estimator=None, n_estimators=10, *, max_samples=None, max_features=1.0, bootstrap=True, bootstrap_features=False,
            oob_score=False, warm_start=False, n_jobs=None, random_state=None, verbose=0,
        ):
            super().__init__(estimator=estimator, n_estimators=n_estimators)
            self.max_samples = max_samples
            self.max_features = max_features
            self.bootstrap = bootstrap
            self.bootstrap_features = bootstrap_features
            self.oob_score = oob_score
            self.warm_start = warm_start
            self.n_jobs = n_jobs
            self.random_state = random_state
            self.verbose = verbose

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, sample_weight=None, **fit_params):
            X, y = validate_data(
                self, X, y, accept_sparse=["csr", "csc"], dtype=None, ensure_all_finite=False, multi_output=True)
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X, dtype=None)
                if not self.bootstrap:
                    _warnings.warn(
                        f"When fitting {type(self).__name__} with sample_weight it is recommended to use bootstrap=True, got "
                        f"{self.bootstrap}.")
            return self._fit(X, y, self.max_samples, sample_weight=sample_weight, **fit_params)

        def _fit(self, X, y, max_samples, max_depth=None, sample_weight=None, **fit_params):
            random_state = check_random_state(self.random_state)
            self._n_samples = n_samples = X.shape[0]
            y = self._validate_y(y)
            self._validate_estimator(self._get_estimator())
            if max_depth is not None:
                self.estimator_.max_depth = max_depth
            max_samples = _n_samples_bootstrap(n_samples, max_samples, sample_weight)
            if not self.bootstrap and max_samples > n_samples:
                raise ValueError(
                    f"Effective max_samples={max_samples} must be <= n_samples={n_samples} to be able to sample without replacement.")
            self._max_samples = max_samples
            max_features = self.max_features
            if not isinstance(max_features, Integral):
                max_features = int(max_features * self.n_features_in_)
            if max_features > self.n_features_in_:
                raise ValueError("max_features must be <= n_features")
            self._max_features = max(1, int(max_features))
            self._sample_weight = sample_weight
            if not self.bootstrap and self.oob_score:
                raise ValueError("Out of bag estimation only available if bootstrap=True")
            if self.warm_start and self.oob_score:
                raise ValueError("Out of bag estimate only available if warm_start=False")
            if hasattr(self, "oob_score_") and self.warm_start:
                del self.oob_score_
            if not self.warm_start or not hasattr(self, "estimators_"):
                self.estimators_ = []
                self.estimators_features_ = []
            known = len(self.estimators_)
            more = self.n_estimators - known
            if more < 0:
                raise ValueError(
                    f"n_estimators={self.n_estimators} must be larger or equal to len(estimators_)={known} when warm_start==True")
            if more == 0:
                _warnings.warn("Warm-start fitting without increasing n_estimators does not fit new trees.")
                return self
            if self.warm_start and known > 0:
                random_state.randint(MAX_INT, size=known)
            self._seeds = random_state.randint(MAX_INT, size=more).tolist()
            for place, seed in enumerate(self._seeds):
                if self.verbose > 1:
                    print(f"Building estimator {place + 1} of {more} for this parallel run (total {more})...")
                self._fit_one(X, y, seed, fit_params)
            if self.oob_score:
                self._set_oob_score(X, y)
            return self

        def _chosen(self, seed):
            """The features and the samples that belong to a seed."""
            random_state = check_random_state(seed)
            features = _generate_indices(random_state, self.bootstrap_features, self.n_features_in_, self._max_features)
            if self._sample_weight is None:
                return features, _generate_indices(random_state, self.bootstrap, self._n_samples, self._max_samples)
            shares = self._sample_weight / np.sum(self._sample_weight)
            return features, random_state.choice(self._n_samples, self._max_samples, replace=self.bootstrap, p=shares)

        def _fit_one(self, X, y, seed, fit_params):
            estimator = self._make_estimator(append=False, random_state=seed)
            features, samples = self._chosen(seed)
            selects = self.bootstrap_features or self._max_features != X.shape[1]
            given = dict(fit_params)
            if has_fit_parameter(self.estimator_, "sample_weight"):
                given["sample_weight"] = np.bincount(samples, minlength=X.shape[0])
                estimator.fit(X[:, features] if selects else X, y, **given)
            else:
                given = _check_method_params(X, params=given, indices=samples)
                part = _safe_indexing(X, samples)
                estimator.fit(part[:, features] if selects else part, _safe_indexing(y, samples), **given)
            self.estimators_.append(estimator)
            self.estimators_features_.append(features)

        def _validate_y(self, y):
            return column_or_1d(y, warn=True) if y.ndim == 1 or y.shape[1] == 1 else y

        @property
        def estimators_samples_(self):
            return [self._chosen(seed)[1] for seed in self._seeds]

        def _checked(self, X):
            check_is_fitted(self)
            return validate_data(self, X, accept_sparse=["csr", "csc"], dtype=None, ensure_all_finite=False, reset=False)

        def _pairs(self):
            return zip(self.estimators_, self.estimators_features_)

        def _left_out(self):
            """For each estimator the samples that it did not see."""
            for estimator, samples, features in zip(self.estimators_, self.estimators_samples_, self.estimators_features_):
                mask = np.ones(self._n_samples, dtype=bool)
                mask[samples] = False
                yield estimator, features, mask

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            inner = get_tags(self._get_estimator()).input_tags
            tags.input_tags.sparse = inner.sparse
            tags.input_tags.allow_nan = inner.allow_nan
            return tags


    _too_few = (
        "Some inputs do not have OOB scores. This probably means too few estimators were used to compute any reliable oob estimates.")


    class BaggingClassifier(ClassifierMixin, BaseBagging):
        def _get_estimator(self):
            return DecisionTreeClassifier() if self.estimator is None else self.estimator

        def _set_oob_score(self, X, y):
            from sklearn.metrics import accuracy_score
            sums = np.zeros((y.shape[0], self.n_classes_))
            for estimator, features, mask in self._left_out():
                part = X[mask, :][:, features]
                if hasattr(estimator, "predict_proba"):
                    sums[mask, :] += estimator.predict_proba(part)
                else:
                    sums[np.nonzero(mask)[0], estimator.predict(part)] += 1
            totals = sums.sum(axis=1)
            if (totals == 0).any():
                _warnings.warn(_too_few)
            self.oob_decision_function_ = sums / totals[:, np.newaxis]
            self.oob_score_ = accuracy_score(y, np.argmax(sums, axis=1))

        def _validate_y(self, y):
            y = column_or_1d(y, warn=True)
            check_classification_targets(y)
            self.classes_, y = np.unique(y, return_inverse=True)
            self.n_classes_ = len(self.classes_)
            return y

        def predict(self, X):
            return self.classes_.take(np.argmax(self.predict_proba(X), axis=1), axis=0)

        def predict_proba(self, X):
            X = self._checked(X)
            total = np.zeros((X.shape[0], self.n_classes_))
            for estimator, features in self._pairs():
                if not hasattr(estimator, "predict_proba"):
                    total[np.arange(X.shape[0]), estimator.predict(X[:, features])] += 1
                elif self.n_classes_ == len(estimator.classes_):
                    total += estimator.predict_proba(X[:, features])
                else:
                    total[:, estimator.classes_] += estimator.predict_proba(X[:, features])
            return total / self.n_estimators

        def predict_log_proba(self, X):
            check_is_fitted(self)
            if not hasattr(self.estimator_, "predict_log_proba"):
                return np.log(self.predict_proba(X))
            X = self._checked(X)
            total = np.full((X.shape[0], self.n_classes_), -np.inf)
            for estimator, features in self._pairs():
                part = estimator.predict_log_proba(X[:, features])
                if self.n_classes_ == len(estimator.classes_):
                    total = np.logaddexp(total, part)
                else:
                    total[:, estimator.classes_] = np.logaddexp(total[:, estimator.classes_], part)
            return total - np.log(self.n_estimators)

        @available_if(_estimator_has("decision_function", delegates=("estimators_", "estimator")))
        def decision_function(self, X):
            X = self._checked(X)
            return sum(estimator.decision_function(X[:, features]) for estimator, features in self._pairs()) / self.n_estimators


    class BaggingRegressor(RegressorMixin, BaseBagging):
        def _get_estimator(self):
            return DecisionTreeRegressor() if self.estimator is None else self.estimator

        def predict(self, X):
            X = self._checked(X)
            return sum(estimator.predict(X[:, features]) for estimator, features in self._pairs()) / self.n_estimators

        def _set_oob_score(self, X, y):
            from sklearn.metrics import r2_score
            sums = np.zeros(y.shape[0])
            counts = np.zeros(y.shape[0])
            for estimator, features, mask in self._left_out():
                sums[mask] += estimator.predict(X[mask, :][:, features])
                counts[mask] += 1
            if (counts == 0).any():
                _warnings.warn(_too_few)
                counts[counts == 0] = 1
            self.oob_prediction_ = sums / counts
            self.oob_score_ = r2_score(y, self.oob_prediction_)

    """#
}
