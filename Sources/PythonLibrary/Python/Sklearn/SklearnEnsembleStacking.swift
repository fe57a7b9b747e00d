extension PythonSource {
  static let sklearnEnsembleStackingModule = #"""
    """An estimator that learns from what others predict."""

    from copy import deepcopy
    from numbers import Integral

    import numpy as np

    from sklearn.base import ClassifierMixin, RegressorMixin, TransformerMixin, _fit_context, clone, is_classifier, is_regressor
    from sklearn.ensemble._base import _BaseHeterogeneousEnsemble, _check_fit_params, _fit_single_estimator, _is_dropped
    from sklearn.exceptions import NotFittedError
    from sklearn.utils import Bunch, column_or_1d
    from sklearn.utils._param_validation import HasMethods, StrOptions
    from sklearn.utils.metaestimators import available_if
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.validation import _check_feature_names_in, _check_response_method, _estimator_has, check_is_fitted

    _final = ("final_estimator_", "final_estimator")


    class _BaseStacking(TransformerMixin, _BaseHeterogeneousEnsemble):
        _parameter_constraints = {
            "estimators": [list], "final_estimator": [None, HasMethods("fit")], "cv": ["cv_object", StrOptions({"prefit"})],
            "n_jobs": [None, Integral], "passthrough": ["boolean"], "verbose": ["verbose"],
        }

        def __init__(
            self, estimators, final_estimator=None, *, cv=None, stack_method="auto", n_jobs=None, verbose=0, passthrough=False,
        ):
            super().__init__(estimators=estimators)
            self.final_estimator = final_estimator
            self.cv = cv
            self.stack_method = stack_method
            self.n_jobs = n_jobs
            self.verbose = verbose
            self.passthrough = passthrough

        def _concatenate_predictions(self, X, predictions):
            parts = []
            for place, predicted in enumerate(predictions):
                if predicted.ndim == 1:
                    parts.append(predicted.reshape(-1, 1))
                elif self.stack_method_[place] == "predict_proba" and len(self.classes_) == 2:
                    parts.append(predicted[:, 1:])
                else:
                    parts.append(predicted)
            self._n_feature_outs = [part.shape[1] for part in parts]
            return np.hstack(parts + [X] if self.passthrough else parts)

        def _method_name(self, name, estimator):
            wanted = ["predict_proba", "decision_function", "predict"] if self.stack_method == "auto" else self.stack_method
            try:
                return _check_response_method(estimator, wanted).__name__
            except AttributeError as error:
                raise ValueError(f"Underlying estimator {name} does not implement the method {wanted}.") from error

        @_fit_context(prefer_skip_nested_validation=False)
        def _fit_all(self, X, y, fit_params):
            names, estimators = self._validate_estimators()
            self._validate_final_estimator()
            used = [(name, each) for name, each in zip(names, estimators) if not _is_dropped(each)]
            is_fitted = isinstance(self.cv, str)
            self.estimators_ = []
            for _, each in used:
                if is_fitted:
                    check_is_fitted(each)
                self.estimators_.append(each if is_fitted else _fit_single_estimator(clone(each), X, y, fit_params))
            fitted = iter(self.estimators_)
            self.named_estimators_ = Bunch()
            for name, each in zip(names, estimators):
                self.named_estimators_[name] = "drop" if _is_dropped(each) else next(fitted)
            self.stack_method_ = [self._method_name(name, each) for name, each in used]
            if is_fitted:
                predictions = [getattr(each, method)(X) for each, method in zip(self.estimators_, self.stack_method_)]
            else:
                from sklearn.model_selection import check_cv, cross_val_predict
                cv = check_cv(self.cv, y=y, classifier=is_classifier(self))
                if hasattr(cv, "random_state") and cv.random_state is None:
                    cv.random_state = np.random.RandomState()
                predictions = [
                    cross_val_predict(clone(each), X, y, cv=deepcopy(cv), method=method, params=fit_params)
                    for (_, each), method in zip(used, self.stack_method_)]
            _fit_single_estimator(self.final_estimator_, self._concatenate_predictions(np.asarray(X), predictions), y, fit_params)
            return self

        @property
        def n_features_in_(self):
            try:
                check_is_fitted(self)
            except NotFittedError as error:
                raise AttributeError(f"{type(self).__name__} object has no attribute n_features_in_") from error
            return self.estimators_[0].n_features_in_

        def transform(self, X):
            check_is_fitted(self)
            predictions = [getattr(each, method)(X) for each, method in zip(self.estimators_, self.stack_method_)]
            return self._concatenate_predictions(np.asarray(X), predictions)

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self, "n_features_in_")
            input_features = _check_feature_names_in(self, input_features, generate_names=self.passthrough)
            prefix = type(self).__name__.lower()
            names = []
            for (name, _), count in zip([each for each in self.estimators if not _is_dropped(each[1])], self._n_feature_outs):
                names += [f"{prefix}_{name}"] if count == 1 else [f"{prefix}_{name}{place}" for place in range(count)]
            return np.asarray(names + list(input_features) if self.passthrough else names, dtype=object)

        @available_if(_estimator_has("predict", delegates=_final))
        def predict(self, X, **predict_params):
            check_is_fitted(self)
            return self.final_estimator_.predict(self.transform(X), **predict_params)


    class StackingClassifier(ClassifierMixin, _BaseStacking):
        _parameter_constraints = {
            **_BaseStacking._parameter_constraints,
            "stack_method": [StrOptions({"auto", "predict_proba", "decision_function", "predict"})],
        }

        def __init__(
            self, estimators, final_estimator=None, *, cv=None, stack_method="auto", n_jobs=None, passthrough=False, verbose=0,
        ):
            super().__init__(
                estimators=estimators, final_estimator=final_estimator, cv=cv, stack_method=stack_method, n_jobs=n_jobs,
                passthrough=passthrough, verbose=verbose)

        def _validate_final_estimator(self):
            final = self.final_estimator
            if final is None:
                from sklearn.linear_model import LogisticRegression
                final = LogisticRegression()
            self.final_estimator_ = clone(final)
            if not is_classifier(self.final_estimator_):
                raise ValueError(f"'final_estimator' parameter should be a classifier. Got {self.final_estimator_}")

        def _validate_estimators(self):
            if len(self.estimators) == 0:
                raise ValueError(
                    "Invalid 'estimators' attribute, 'estimators' should be a non-empty list of (string, estimator) tuples.")
            names, estimators = zip(*self.estimators)
            self._validate_names(names)
            self._require_some(estimators)
            return names, estimators

        def fit(self, X, y, **fit_params):
            _check_fit_params(self, fit_params)
            check_classification_targets(y)
            from sklearn.preprocessing import LabelEncoder
            self._label_encoder = LabelEncoder().fit(y)
            self.classes_ = self._label_encoder.classes_
            return self._fit_all(X, self._label_encoder.transform(y), fit_params)

        @available_if(_estimator_has("predict", delegates=_final))
        def predict(self, X, **predict_params):
            check_is_fitted(self)
            return self._label_encoder.inverse_transform(self.final_estimator_.predict(self.transform(X), **predict_params))

        @available_if(_estimator_has("predict_proba", delegates=_final))
        def predict_proba(self, X):
            check_is_fitted(self)
            return self.final_estimator_.predict_proba(self.transform(X))

        @available_if(_estimator_has("decision_function", delegates=_final))
        def decision_function(self, X):
            check_is_fitted(self)
            return self.final_estimator_.decision_function(self.transform(X))


    class StackingRegressor(RegressorMixin, _BaseStacking):
        def __init__(self, estimators, final_estimator=None, *, cv=None, n_jobs=None, passthrough=False, verbose=0):
            super().__init__(
                estimators=estimators, final_estimator=final_estimator, cv=cv, stack_method="predict", n_jobs=n_jobs,
                passthrough=passthrough, verbose=verbose)

        def _validate_final_estimator(self):
            final = self.final_estimator
            if final is None:
                from sklearn.linear_model import RidgeCV
                final = RidgeCV()
            self.final_estimator_ = clone(final)
            if not is_regressor(self.final_estimator_):
                raise ValueError(f"'final_estimator' parameter should be a regressor. Got {self.final_estimator_}")

        def fit(self, X, y, **fit_params):
            _check_fit_params(self, fit_params)
            return self._fit_all(X, column_or_1d(y, warn=True), fit_params)
    """#
}
