extension PythonSource {
  static let sklearnEnsembleWeightBoostingModule = #"""
    """AdaBoost: each estimator looks harder at what those before it got wrong."""

    import warnings as _warnings
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import ClassifierMixin, RegressorMixin, _fit_context, is_classifier, is_regressor
    from sklearn.ensemble._base import BaseEnsemble
    from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor
    from sklearn.utils import _safe_indexing, check_random_state
    from sklearn.utils._param_validation import HasMethods, Interval, StrOptions
    from sklearn.utils.extmath import softmax
    from sklearn.utils.validation import _check_sample_weight, _num_samples, check_is_fitted, has_fit_parameter, validate_data


    class BaseWeightBoosting(BaseEnsemble):
        _parameter_constraints = {
            "estimator": [HasMethods(["fit", "predict"]), None],
            "n_estimators": [Interval(Integral, 1, None, closed="left")],
            "learning_rate": [Interval(Real, 0, None, closed="neither")],
            "random_state": ["random_state"],
        }

        def __init__(self, estimator=None, *, n_estimators=50, estimator_params=tuple(), learning_rate=1.0, random_state=None):
            super().__init__(estimator=estimator, n_estimators=n_estimators, estimator_params=estimator_params)
            self.learning_rate = learning_rate
            self.random_state = random_state

        def _check_X(self, X):
            return validate_data(
                self, X, accept_sparse=["csr", "csc"], ensure_2d=True, allow_nd=True, dtype=None, reset=False)

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, sample_weight=None):
            X, y = validate_data(
                self, X, y, accept_sparse=["csr", "csc"], ensure_2d=True, allow_nd=True, dtype=None, y_numeric=is_regressor(self))
            sample_weight = _check_sample_weight(sample_weight, X, dtype=np.float64, copy=True, ensure_non_negative=True)
            sample_weight = sample_weight / sample_weight.sum()
            self._validate_estimator()
            self.estimators_ = []
            self.estimator_weights_ = np.zeros(self.n_estimators)
            self.estimator_errors_ = np.ones(self.n_estimators)
            random_state = check_random_state(self.random_state)
            without_weight = sample_weight == 0.0
            for place in range(self.n_estimators):
                sample_weight = np.clip(sample_weight, np.finfo(np.float64).eps, None)
                sample_weight[without_weight] = 0.0
                sample_weight, weight, error = self._boost(place, X, y, sample_weight, random_state)
                if sample_weight is None:
                    break
                self.estimator_weights_[place] = weight
                self.estimator_errors_[place] = error
                if error == 0:
                    break
                total = np.sum(sample_weight)
                if not np.isfinite(total):
                    _warnings.warn(
                        f"Sample weights have reached infinite values, at iteration {place}, causing overflow. Iterations stopped. Try "
                        "lowering the learning rate.", stacklevel=2)
                    break
                if total <= 0:
                    break
                if place < self.n_estimators - 1:
                    sample_weight = sample_weight / total
            return self

        def staged_score(self, X, y, sample_weight=None):
            from sklearn.metrics import accuracy_score, r2_score
            score = accuracy_score if is_classifier(self) else r2_score
            for predicted in self.staged_predict(self._check_X(X)):
                yield score(y, predicted, sample_weight=sample_weight)

        @property
        def feature_importances_(self):
            if self.estimators_ is None or len(self.estimators_) == 0:
                raise ValueError("Estimator not fitted, call `fit` before `feature_importances_`.")
            try:
                return sum(
                    weight * each.feature_importances_ for weight, each in zip(self.estimator_weights_, self.estimators_)
                ) / self.estimator_weights_.sum()
            except AttributeError as error:
                raise AttributeError(
                    "Unable to compute feature importances since estimator does not have a feature_importances_ attribute") from error

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            return tags


    class AdaBoostClassifier(ClassifierMixin, BaseWeightBoosting):
        def __init__(self, estimator=None, *, n_estimators=50, learning_rate=1.0, random_state=None):
            super().__init__(estimator=estimator, n_estimators=n_estimators, learning_rate=learning_rate, random_state=random_state)

        def _validate_estimator(self):
            super()._validate_estimator(default=DecisionTreeClassifier(max_depth=1))
            if not has_fit_parameter(self.estimator_, "sample_weight"):
                raise ValueError(f"{type(self.estimator).__name__} doesn't support sample_weight.")

        def _boost(self, place, X, y, sample_weight, random_state):
            estimator = self._make_estimator(random_state=random_state)
            estimator.fit(X, y, sample_weight=sample_weight)
            predicted = estimator.predict(X)
            if place == 0:
                self.classes_ = getattr(estimator, "classes_", None)
                self.n_classes_ = len(self.classes_)
            wrong = predicted != y
            error = np.mean(np.average(wrong, weights=sample_weight, axis=0))
            if error <= 0:
                return sample_weight, 1.0, 0.0
            if error >= 1.0 - (1.0 / self.n_classes_):
                self.estimators_.pop(-1)
                if len(self.estimators_) == 0:
                    raise ValueError(
                        "BaseClassifier in AdaBoostClassifier ensemble is worse than random, ensemble can not be fit.")
                return None, None, None
            weight = self.learning_rate * (np.log((1.0 - error) / error) + np.log(self.n_classes_ - 1.0))
            if place != self.n_estimators - 1:
                with np.errstate(divide="ignore"):
                    sample_weight = np.exp(np.log(sample_weight) + weight * wrong * (sample_weight > 0))
            return sample_weight, weight, error

        def predict(self, X):
            decision = self.decision_function(X)
            if self.n_classes_ == 2:
                return self.classes_.take((decision > 0).astype(int), axis=0)
            return self.classes_.take(np.argmax(decision, axis=1), axis=0)

        def staged_predict(self, X):
            for decision in self.staged_decision_function(self._check_X(X)):
                yield self.classes_.take((decision > 0).astype(int) if self.n_classes_ == 2 else np.argmax(decision, axis=1), axis=0)

        def _votes(self, X):
            classes = self.classes_[:, np.newaxis]
            for estimator, weight in zip(self.estimators_, self.estimator_weights_):
                yield np.where((estimator.predict(X) == classes).T, weight, -1 / (self.n_classes_ - 1) * weight)

        def decision_function(self, X):
            check_is_fitted(self)
            X = self._check_X(X)
            if self.n_classes_ == 1:
                return np.zeros((X.shape[0], 1), dtype=X.dtype)
            decision = sum(self._votes(X)) / self.estimator_weights_.sum()
            if self.n_classes_ == 2:
                decision[:, 0] *= -1
                return decision.sum(axis=1)
            return decision

        def staged_decision_function(self, X):
            check_is_fitted(self)
            X = self._check_X(X)
            total, weights = 0, 0.0
            for weight, votes in zip(self.estimator_weights_, self._votes(X)):
                weights += weight
                total = total + votes
                if self.n_classes_ == 2:
                    signed = total.copy()
                    signed[:, 0] *= -1
                    yield (signed / weights).sum(axis=1)
                else:
                    yield total / weights

        @staticmethod
        def _compute_proba_from_decision(decision, n_classes):
            if n_classes == 2:
                decision = np.vstack([-decision, decision]).T / 2
            else:
                decision = decision / (n_classes - 1)
            return softmax(decision)

        def predict_proba(self, X):
            check_is_fitted(self)
            if self.n_classes_ == 1:
                return np.ones((_num_samples(X), 1))
            return self._compute_proba_from_decision(self.decision_function(X), self.n_classes_)

        def staged_predict_proba(self, X):
            for decision in self.staged_decision_function(X):
                yield self._compute_proba_from_decision(decision, self.n_classes_)

        def predict_log_proba(self, X):
            return np.log(self.predict_proba(X))


    class AdaBoostRegressor(RegressorMixin, BaseWeightBoosting):
        _parameter_constraints = {
            **BaseWeightBoosting._parameter_constraints,
            "loss": [StrOptions({"linear", "square", "exponential"})],
        }

        def __init__(self, estimator=None, *, n_estimators=50, learning_rate=1.0, loss="linear", random_state=None):
            super().__init__(estimator=estimator, n_estimators=n_estimators, learning_rate=learning_rate, random_state=random_state)
            self.loss = loss

        def _validate_estimator(self):
            super()._validate_estimator(default=DecisionTreeRegressor(max_depth=3))

        def _boost(self, place, X, y, sample_weight, random_state):
            estimator = self._make_estimator(random_state=random_state)
            count = _num_samples(X)
            chosen = random_state.choice(np.arange(count), size=count, replace=True, p=sample_weight)
            estimator.fit(_safe_indexing(X, chosen), _safe_indexing(y, chosen))
            errors = np.abs(estimator.predict(X) - y)
            counts = sample_weight > 0
            errors = errors[counts]
            largest = errors.max()
            if largest != 0:
                errors = errors / largest
            if self.loss == "square":
                errors = errors ** 2
            elif self.loss == "exponential":
                errors = 1.0 - np.exp(-errors)
            error = (sample_weight[counts] * errors).sum()
            if error <= 0:
                return sample_weight, 1.0, 0.0
            if error >= 0.5:
                if len(self.estimators_) > 1:
                    self.estimators_.pop(-1)
                return None, None, None
            beta = error / (1.0 - error)
            weight = self.learning_rate * np.log(1.0 / beta)
            if place != self.n_estimators - 1:
                sample_weight[counts] = sample_weight[counts] * np.power(beta, (1.0 - errors) * self.learning_rate)
            return sample_weight, weight, error

        def _get_median_predict(self, X, limit):
            predictions = np.array([each.predict(X) for each in self.estimators_[:limit]]).T
            order = np.argsort(predictions, axis=1)
            sums = np.cumsum(self.estimator_weights_[order], axis=1)
            middle = (sums >= 0.5 * sums[:, -1][:, np.newaxis]).argmax(axis=1)
            rows = np.arange(_num_samples(X))
            return predictions[rows, order[rows, middle]]

        def predict(self, X):
            check_is_fitted(self)
            return self._get_median_predict(self._check_X(X), len(self.estimators_))

        def staged_predict(self, X):
            check_is_fitted(self)
            X = self._check_X(X)
            for limit in range(1, len(self.estimators_) + 1):
                yield self._get_median_predict(X, limit)
    """#
}
