extension PythonSource {
  static let sklearnMultioutputModule = #"""
    """Estimators of several targets out of estimators of one."""

    import numpy as np

    from sklearn.base import BaseEstimator, ClassifierMixin, MetaEstimatorMixin, RegressorMixin, _fit_context, clone, is_classifier
    from sklearn.model_selection import cross_val_predict
    from sklearn.utils._composing import timed
    from sklearn.utils._param_validation import HasMethods, Integral, StrOptions
    from sklearn.utils._tags import get_tags
    from sklearn.utils.metaestimators import available_if
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.validation import (
        _check_method_params, _check_response_method, _raise_for_params, check_is_fitted, check_random_state, has_fit_parameter, validate_data,
    )


    def _estimator_has(name):
        def check(self):
            if hasattr(self, "estimators_"):
                return all(hasattr(each, name) for each in self.estimators_)
            return hasattr(self.estimator, name)

        return available_if(check)


    class _MultiOutputEstimator(MetaEstimatorMixin, BaseEstimator):
        _parameter_constraints = {"estimator": [HasMethods(("fit", "predict"))], "n_jobs": [Integral, None]}

        def __init__(self, estimator, *, n_jobs=None):
            self.estimator = estimator
            self.n_jobs = n_jobs

        def _checked(self, y, sample_weight):
            y = validate_data(self, X="no_validation", y=y, multi_output=True)
            if is_classifier(self):
                check_classification_targets(y)
            if y.ndim == 1:
                raise ValueError("y must have at least two dimensions for multi-output regression but has only one.")
            if sample_weight is None:
                return y, {}
            if not has_fit_parameter(self.estimator, "sample_weight"):
                raise ValueError("Underlying estimator does not support sample weights.")
            return y, {"sample_weight": sample_weight}

        def _take_inputs(self):
            for name in ("n_features_in_", "feature_names_in_"):
                if hasattr(self.estimators_[0], name):
                    setattr(self, name, getattr(self.estimators_[0], name))

        @_estimator_has("partial_fit")
        @_fit_context(prefer_skip_nested_validation=False)
        def partial_fit(self, X, y, classes=None, sample_weight=None, **partial_fit_params):
            _raise_for_params(partial_fit_params, self, "partial_fit")
            is_first = not hasattr(self, "estimators_")
            y, params = self._checked(y, sample_weight)
            if is_first:
                self.estimators_ = [clone(self.estimator) for _ in range(y.shape[1])]
            for place, estimator in enumerate(self.estimators_):
                known = {} if classes is None else {"classes": classes[place]}
                estimator.partial_fit(X, y[:, place], **known, **params)
            if is_first:
                self._take_inputs()
            return self

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, sample_weight=None, **fit_params):
            y, params = self._checked(y, sample_weight)
            params.update(_check_method_params(X, fit_params, indices=slice(None)))
            self.estimators_ = [clone(self.estimator).fit(X, y[:, place], **params) for place in range(y.shape[1])]
            self._take_inputs()
            return self

        def predict(self, X):
            check_is_fitted(self)
            return np.asarray([each.predict(X) for each in self.estimators_]).T

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = get_tags(self.estimator).input_tags.sparse
            tags.target_tags.single_output = False
            tags.target_tags.multi_output = True
            return tags


    class MultiOutputRegressor(RegressorMixin, _MultiOutputEstimator):
        def __init__(self, estimator, *, n_jobs=None):
            super().__init__(estimator, n_jobs=n_jobs)

        @_estimator_has("partial_fit")
        def partial_fit(self, X, y, sample_weight=None, **partial_fit_params):
            super().partial_fit(X, y, sample_weight=sample_weight, **partial_fit_params)


    class MultiOutputClassifier(ClassifierMixin, _MultiOutputEstimator):
        def __init__(self, estimator, *, n_jobs=None):
            super().__init__(estimator, n_jobs=n_jobs)

        def fit(self, X, Y, sample_weight=None, **fit_params):
            super().fit(X, Y, sample_weight=sample_weight, **fit_params)
            self.classes_ = [each.classes_ for each in self.estimators_]
            return self

        @_estimator_has("predict_proba")
        def predict_proba(self, X):
            check_is_fitted(self)
            return [each.predict_proba(X) for each in self.estimators_]

        def score(self, X, y):
            check_is_fitted(self)
            if y.ndim == 1:
                raise ValueError("y must have at least two dimensions for multi target classification but has only one")
            if y.shape[1] != len(self.estimators_):
                raise ValueError(f"The number of outputs of Y for fit {len(self.estimators_)} and score {y.shape[1]} should be same")
            return np.mean(np.all(y == self.predict(X), axis=1))


    class _BaseChain(BaseEstimator):
        _parameter_constraints = {
            "estimator": [HasMethods(("fit", "predict"))], "order": ["array-like", StrOptions(("random",)), None],
            "cv": ["cv_object", StrOptions(("prefit",))], "random_state": ["random_state"], "verbose": ["boolean"]}

        def __init__(self, estimator, *, order=None, cv=None, random_state=None, verbose=False):
            self.estimator = estimator
            self.order = order
            self.cv = cv
            self.random_state = random_state
            self.verbose = verbose

        def _choose_order(self, count):
            random_state = check_random_state(self.random_state)
            if self.order is None:
                return np.arange(count)
            if isinstance(self.order, str):
                return random_state.permutation(count)
            if sorted(self.order) != list(range(count)):
                raise ValueError("invalid order")
            return np.array(self.order) if isinstance(self.order, tuple) else self.order

        def _fit(self, X, Y, fit_params):
            X, Y = validate_data(self, X, Y, multi_output=True, accept_sparse=True)
            count = Y.shape[1]
            self.order_ = self._choose_order(count)
            self.estimators_ = [clone(self.estimator) for _ in range(count)]
            known = Y[:, self.order_] if self.cv is None else np.zeros((X.shape[0], count))
            features = np.hstack((X, known))
            method = "predict"
            if hasattr(self, "chain_method"):
                method = self.chain_method_ = _check_response_method(self.estimator, self.chain_method).__name__
            for place, estimator in enumerate(self.estimators_):
                message = f"({place + 1} of {count}) Processing order {self.order_[place]}" if self.verbose else None
                width = X.shape[1] + place
                target = Y[:, self.order_[place]]
                with timed("Chain", message):
                    estimator.fit(features[:, :width], target, **fit_params)
                if self.cv is not None and place < count - 1:
                    guessed = cross_val_predict(self.estimator, features[:, :width], y=target, cv=self.cv, method=method)
                    features[:, width] = guessed[:, 1] if guessed.ndim > 1 else guessed
            return self

        def _respond(self, X, method):
            check_is_fitted(self)
            X = validate_data(self, X, accept_sparse=True, reset=False)
            between = getattr(self, "chain_method_", "predict")
            passed, given = [], []
            for estimator in self.estimators_:
                features = np.hstack((X, *(each.reshape(-1, 1) for each in passed)))
                passed.append(_values(estimator, features, between))
                given.append(passed[-1] if method == between else _values(estimator, features, method))
            result = np.zeros((X.shape[0], len(given)))
            for place, column in zip(self.order_, given):
                result[:, place] = column
            return result

        def predict(self, X):
            return self._respond(X, "predict")

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = get_tags(self.estimator).input_tags.sparse
            tags.target_tags.single_output = False
            tags.target_tags.multi_output = True
            return tags


    def _values(estimator, X, method):
        values = _check_response_method(estimator, method)(X)
        return values[:, 1] if values.ndim == 2 and method in ("predict_proba", "predict_log_proba") else values


    class ClassifierChain(MetaEstimatorMixin, ClassifierMixin, _BaseChain):
        _parameter_constraints = {
            **_BaseChain._parameter_constraints,
            "chain_method": [list, tuple, StrOptions(("predict", "predict_proba", "predict_log_proba", "decision_function"))]}

        def __init__(self, estimator, *, order=None, cv=None, chain_method="predict", random_state=None, verbose=False):
            super().__init__(estimator, order=order, cv=cv, random_state=random_state, verbose=verbose)
            self.chain_method = chain_method

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, Y, **fit_params):
            _raise_for_params(fit_params, self, "fit")
            self._fit(X, Y, fit_params)
            self.classes_ = [each.classes_ for each in self.estimators_]
            return self

        @_estimator_has("predict_proba")
        def predict_proba(self, X):
            return self._respond(X, "predict_proba")

        def predict_log_proba(self, X):
            return np.log(self.predict_proba(X))

        @_estimator_has("decision_function")
        def decision_function(self, X):
            return self._respond(X, "decision_function")


    class RegressorChain(MetaEstimatorMixin, RegressorMixin, _BaseChain):
        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, Y, **fit_params):
            return self._fit(X, Y, fit_params)

    """#
}
