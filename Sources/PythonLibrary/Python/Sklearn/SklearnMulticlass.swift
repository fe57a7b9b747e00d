extension PythonSource {
  static let sklearnMulticlassModule = #"""
    """Classifiers of many classes out of classifiers of two."""

    import warnings as _warnings

    import numpy as np

    from sklearn.base import BaseEstimator, ClassifierMixin, MetaEstimatorMixin, MultiOutputMixin, _fit_context, clone, is_classifier, is_regressor
    from sklearn.preprocessing import LabelBinarizer
    from sklearn.utils._param_validation import HasMethods, Integral
    from sklearn.utils._tags import get_tags
    from sklearn.utils.metaestimators import _safe_split, available_if
    from sklearn.utils.multiclass import _check_partial_fit_first_call, _ovr_decision_function, check_classification_targets
    from sklearn.utils.validation import _check_method_params, _num_samples, _raise_for_params, check_is_fitted, validate_data


    class _ConstantPredictor(BaseEstimator):
        def fit(self, X, y):
            validate_data(self, X, skip_check_array=True)
            self.y_ = y
            return self

        def predict(self, X):
            check_is_fitted(self)
            return np.repeat(self.y_, _num_samples(X))

        decision_function = predict

        def predict_proba(self, X):
            check_is_fitted(self)
            y = self.y_.astype(np.float64)
            return np.repeat([np.hstack([1 - y, y])], _num_samples(X), axis=0)


    def _fit_binary(estimator, X, y, fit_params, classes):
        if (y != y[0]).any():
            return clone(estimator).fit(X, y, **fit_params)
        _warnings.warn(f"Label {classes[0 if y[0] == -1 else int(y[0])]} is present in all training examples.")
        return _ConstantPredictor().fit(X, y[:1])


    def _predict_binary(estimator, X):
        if is_regressor(estimator):
            return estimator.predict(X)
        try:
            return np.ravel(estimator.decision_function(X))
        except (AttributeError, NotImplementedError):
            return estimator.predict_proba(X)[:, 1]


    def _threshold(estimator):
        return 0.0 if hasattr(estimator, "decision_function") and is_classifier(estimator) else 0.5


    def _estimators_have(name):
        def check(self):
            getattr(self.estimators_[0] if hasattr(self, "estimators_") else self.estimator, name)
            return True

        return check


    def _dense(table):
        return table.toarray() if hasattr(table, "toarray") else np.asarray(table)


    class _OfBinaryOnes(MetaEstimatorMixin, BaseEstimator):
        @property
        def n_classes_(self):
            return len(self.classes_)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            inner = get_tags(self.estimator).input_tags
            tags.input_tags.pairwise = inner.pairwise
            tags.input_tags.sparse = inner.sparse
            return tags


    class OneVsRestClassifier(MultiOutputMixin, ClassifierMixin, _OfBinaryOnes):
        _parameter_constraints = {"estimator": [HasMethods(("fit",))], "n_jobs": [Integral, None], "verbose": ["verbose"]}

        def __init__(self, estimator, *, n_jobs=None, verbose=0):
            self.estimator = estimator
            self.n_jobs = n_jobs
            self.verbose = verbose

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, **fit_params):
            _raise_for_params(fit_params, self, "fit")
            self.label_binarizer_ = LabelBinarizer(sparse_output=True)
            table = _dense(self.label_binarizer_.fit_transform(y))
            self.classes_ = self.label_binarizer_.classes_
            self.estimators_ = [
                _fit_binary(self.estimator, X, column, fit_params, [f"not {label}", label]) for column, label in zip(table.T, self.classes_)]
            self._take_inputs()
            return self

        def _take_inputs(self):
            for name in ("n_features_in_", "feature_names_in_"):
                if hasattr(self.estimators_[0], name):
                    setattr(self, name, getattr(self.estimators_[0], name))

        @available_if(_estimators_have("partial_fit"))
        @_fit_context(prefer_skip_nested_validation=False)
        def partial_fit(self, X, y, classes=None, **partial_fit_params):
            _raise_for_params(partial_fit_params, self, "partial_fit")
            if _check_partial_fit_first_call(self, classes):
                self.estimators_ = [clone(self.estimator) for _ in range(self.n_classes_)]
                self.label_binarizer_ = LabelBinarizer(sparse_output=True)
                self.label_binarizer_.fit(self.classes_)
            if len(np.setdiff1d(y, self.classes_)):
                raise ValueError(f"Mini-batch contains {np.unique(y)} while classes must be subset of {self.classes_}")
            table = _dense(self.label_binarizer_.transform(y))
            for estimator, column in zip(self.estimators_, table.T):
                estimator.partial_fit(X, column, classes=np.array((0, 1)))
            self._take_inputs()
            return self

        def predict(self, X):
            check_is_fitted(self)
            if self.label_binarizer_.y_type_ == "multiclass":
                scores = np.array([_predict_binary(each, X) for each in self.estimators_], dtype=float)
                # Of equal scores the first class wins.
                return self.classes_[scores.argmax(axis=0)]
            threshold = _threshold(self.estimators_[0])
            above = np.array([_predict_binary(each, X) > threshold for each in self.estimators_]).astype(int).T
            return self.label_binarizer_.inverse_transform(above)

        @available_if(_estimators_have("predict_proba"))
        def predict_proba(self, X):
            check_is_fitted(self)
            shares = np.array([each.predict_proba(X)[:, 1] for each in self.estimators_]).T
            if len(self.estimators_) == 1:
                shares = np.concatenate(((1 - shares), shares), axis=1)
            if not self.multilabel_:
                sums = np.sum(shares, axis=1)[:, np.newaxis]
                shares = np.where(sums != 0, shares / np.where(sums != 0, sums, 1), shares)
            return shares

        @available_if(_estimators_have("decision_function"))
        def decision_function(self, X):
            check_is_fitted(self)
            if len(self.estimators_) == 1:
                return self.estimators_[0].decision_function(X)
            return np.array([each.decision_function(X).ravel() for each in self.estimators_]).T

        @property
        def multilabel_(self):
            return self.label_binarizer_.y_type_.startswith("multilabel")


    class OneVsOneClassifier(ClassifierMixin, _OfBinaryOnes):
        _parameter_constraints = {"estimator": [HasMethods(("fit",))], "n_jobs": [Integral, None]}

        def __init__(self, estimator, *, n_jobs=None):
            self.estimator = estimator
            self.n_jobs = n_jobs

        def _pairs(self):
            return [(first, second) for place, first in enumerate(self.classes_) for second in self.classes_[place + 1:]]

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, **fit_params):
            _raise_for_params(fit_params, self, "fit")
            X, y = validate_data(self, X, y, accept_sparse=["csr", "csc"], ensure_all_finite=False)
            check_classification_targets(y)
            self.classes_ = np.unique(y)
            if len(self.classes_) == 1:
                raise ValueError("OneVsOneClassifier can not be fit when only one class is present.")
            fitted, places = [], []
            for first, second in self._pairs():
                chosen = np.flatnonzero((y == first) | (y == second))
                part, _ = _safe_split(self.estimator, X, None, indices=chosen)
                fitted.append(_fit_binary(
                    self.estimator, part, (y[chosen] == second).astype(int), _check_method_params(X, fit_params, indices=chosen), [first, second]))
                places.append(chosen)
            self.estimators_ = tuple(fitted)
            self.pairwise_indices_ = tuple(places) if self.__sklearn_tags__().input_tags.pairwise else None
            return self

        @available_if(_estimators_have("partial_fit"))
        @_fit_context(prefer_skip_nested_validation=False)
        def partial_fit(self, X, y, classes=None, **partial_fit_params):
            _raise_for_params(partial_fit_params, self, "partial_fit")
            is_first = _check_partial_fit_first_call(self, classes)
            if is_first:
                self.estimators_ = [clone(self.estimator) for _ in self._pairs()]
            if len(np.setdiff1d(y, self.classes_)):
                raise ValueError(f"Mini-batch contains {np.unique(y)} while it must be subset of {self.classes_}")
            X, y = validate_data(self, X, y, accept_sparse=["csr", "csc"], ensure_all_finite=False, reset=is_first)
            check_classification_targets(y)
            for estimator, (first, second) in zip(self.estimators_, self._pairs()):
                chosen = np.flatnonzero((y == first) | (y == second))
                if len(chosen):
                    estimator.partial_fit(X[chosen], (y[chosen] == second).astype(int), classes=np.array((0, 1)))
            self.pairwise_indices_ = None
            return self

        def predict(self, X):
            scores = self.decision_function(X)
            if self.n_classes_ == 2:
                return self.classes_[(scores > _threshold(self.estimators_[0])).astype(int)]
            return self.classes_[scores.argmax(axis=1)]

        def decision_function(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, accept_sparse=True, ensure_all_finite=False, reset=False)
            if self.pairwise_indices_ is None:
                parts = [X] * len(self.estimators_)
            else:
                parts = [X[:, chosen] for chosen in self.pairwise_indices_]
            pairs = list(zip(self.estimators_, parts))
            votes = np.vstack([each.predict(part) for each, part in pairs]).T
            confidences = np.vstack([_predict_binary(each, part) for each, part in pairs]).T
            scores = _ovr_decision_function(votes, confidences, len(self.classes_))
            return scores[:, 1] if self.n_classes_ == 2 else scores

    """#
}
