extension PythonSource {
  static let sklearnNaiveBayesModule = #"""
    """Classes by Bayes' rule, with features taken as independent."""

    import warnings as _warnings

    import numpy as np

    from sklearn.base import BaseEstimator, ClassifierMixin, _fit_context
    from sklearn.utils._param_validation import Interval, Real
    from sklearn.utils.multiclass import _check_partial_fit_first_call
    from sklearn.utils.validation import _check_sample_weight, check_is_fitted, check_non_negative, validate_data


    def _log_of_sums(values):
        """Logarithms of the sums of exponentials of each row."""
        largest = values.max(axis=1)
        with np.errstate(divide="ignore"):
            return np.log(np.exp(values - largest[:, None]).sum(axis=1)) + largest


    class _BaseNB(ClassifierMixin, BaseEstimator):
        def _likelihood(self, X):
            check_is_fitted(self)
            return self._joint_log_likelihood(self._check_X(X))

        def predict_joint_log_proba(self, X):
            return self._likelihood(X)

        def predict(self, X):
            likelihood = self._likelihood(X)
            return self.classes_[np.argmax(likelihood, axis=1)]

        def predict_log_proba(self, X):
            joint = self._likelihood(X)
            return joint - _log_of_sums(joint)[:, None]

        def predict_proba(self, X):
            return np.exp(self.predict_log_proba(X))


    class GaussianNB(_BaseNB):
        _parameter_constraints = {"priors": ["array-like", None], "var_smoothing": [Interval(Real, 0, None, closed="left")]}

        def __init__(self, *, priors=None, var_smoothing=1e-9):
            self.priors = priors
            self.var_smoothing = var_smoothing

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            y = validate_data(self, y=y)
            return self._partial_fit(X, y, np.unique(y), True, sample_weight)

        def _check_X(self, X):
            return validate_data(self, X, reset=False)

        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X, y, classes=None, sample_weight=None):
            return self._partial_fit(X, y, classes, False, sample_weight)

        def _partial_fit(self, X, y, classes, refits, sample_weight):
            if refits:
                self.classes_ = None
            is_first = _check_partial_fit_first_call(self, classes)
            X, y = validate_data(self, X, y, reset=is_first)
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X)
            self.epsilon_ = self.var_smoothing * np.var(X, axis=0).max()
            if is_first:
                self._start(X.shape[1])
            else:
                if X.shape[1] != self.theta_.shape[1]:
                    raise ValueError(f"Number of features {X.shape[1]} does not match previous data {self.theta_.shape[1]}.")
                self.var_[:, :] -= self.epsilon_
            places = {label: place for place, label in enumerate(self.classes_.tolist())}
            present = np.unique(y)
            strange = np.array([label not in places for label in present.tolist()])
            if strange.any():
                raise ValueError(f"The target label(s) {present[strange]} in y do not exist in the initial classes {self.classes_}")
            for label in present.tolist():
                self._update(places[label], X, y == label, sample_weight)
            self.var_[:, :] += self.epsilon_
            if self.priors is None:
                self.class_prior_ = self.class_count_ / self.class_count_.sum()
            return self

        def _start(self, features):
            count = len(self.classes_)
            self.theta_ = np.zeros((count, features))
            self.var_ = np.zeros((count, features))
            self.class_count_ = np.zeros(count)
            self.class_prior_ = np.zeros(count)
            if self.priors is not None:
                priors = np.asarray(self.priors, dtype=np.float64)
                if len(priors) != count:
                    raise ValueError("Number of priors must match number of classes.")
                if not np.isclose(priors.sum(), 1.0):
                    raise ValueError("The sum of the priors should be 1.")
                if (priors < 0).any():
                    raise ValueError("Priors must be non-negative.")
                self.class_prior_ = priors

        def _update(self, place, X, own, sample_weight):
            X = X[own]
            if sample_weight is None:
                new = X.shape[0]
                mean, variance = np.mean(X, axis=0), np.var(X, axis=0)
            else:
                weights = sample_weight[own]
                new = float(weights.sum())
                if np.isclose(new, 0.0):
                    return
                mean = np.average(X, axis=0, weights=weights)
                variance = np.average((X - mean) ** 2, axis=0, weights=weights)
            past = self.class_count_[place]
            if past != 0:
                total = float(past + new)
                old_mean, old_variance = self.theta_[place].copy(), self.var_[place].copy()
                squares = past * old_variance + new * variance + (new * past / total) * (old_mean - mean) ** 2
                mean, variance = (new * mean + past * old_mean) / total, squares / total
            self.theta_[place] = mean
            self.var_[place] = variance
            self.class_count_[place] += new

        def _joint_log_likelihood(self, X):
            joint = []
            for place in range(len(self.classes_)):
                variance = self.var_[place]
                likelihood = -0.5 * np.sum(np.log(2.0 * np.pi * variance))
                likelihood = likelihood - 0.5 * np.sum((X - self.theta_[place]) ** 2 / variance, axis=1)
                joint.append(np.log(self.class_prior_[place]) + likelihood)
            return np.stack(joint).T


    class _BaseDiscreteNB(_BaseNB):
        _parameter_constraints = {
            "alpha": [Interval(Real, 0, None, closed="left"), "array-like"], "fit_prior": ["boolean"],
            "class_prior": ["array-like", None], "force_alpha": ["boolean"]}
        _name = None

        def _check_X(self, X):
            return validate_data(self, X, accept_sparse="csr", reset=False)

        def _check_X_y(self, X, y, reset=True):
            return validate_data(self, X, y, accept_sparse="csr", reset=reset)

        def _indicators(self, y, sample_weight, X):
            places = {label: place for place, label in enumerate(self.classes_.tolist())}
            codes = np.array([places.get(label, -1) for label in y.tolist()])
            Y = (codes[:, None] == np.arange(len(places))).astype(np.float64)
            if sample_weight is not None:
                Y *= _check_sample_weight(sample_weight, X)[:, None]
            return Y

        def _learn(self, X, Y):
            self._count(X, Y)
            self._update_feature_log_prob(self._checked_alpha())
            self._update_class_log_prior()
            return self

        def _count(self, X, Y):
            if self._name:
                check_non_negative(X, f"{self._name} (input X)")
            self.feature_count_ += Y.T @ X
            self.class_count_ += Y.sum(axis=0)

        def _update_class_log_prior(self):
            count = len(self.classes_)
            if self.class_prior is not None:
                if len(self.class_prior) != count:
                    raise ValueError("Number of priors must match number of classes.")
                self.class_log_prior_ = np.log(self.class_prior)
            elif self.fit_prior:
                with np.errstate(divide="ignore"):
                    self.class_log_prior_ = np.log(self.class_count_) - np.log(self.class_count_.sum())
            else:
                self.class_log_prior_ = np.full(count, -np.log(count))

        def _checked_alpha(self):
            alpha = self.alpha if isinstance(self.alpha, Real) else np.asarray(self.alpha)
            if isinstance(alpha, np.ndarray):
                if alpha.shape[0] != self.n_features_in_:
                    raise ValueError(
                        f"When alpha is an array, it should contains `n_features`. Got {alpha.shape[0]} elements instead of "
                        f"{self.n_features_in_}.")
                if alpha.min() < 0:
                    raise ValueError("All values in alpha must be greater than 0.")
            if np.min(alpha) < 1e-10 and not self.force_alpha:
                _warnings.warn(
                    "alpha too small will result in numeric errors, setting alpha = 1.0e-10. Use `force_alpha=True` to keep alpha "
                    "unchanged.")
                return np.maximum(alpha, 1e-10)
            return alpha

        def _start(self, features):
            self.class_count_ = np.zeros(len(self.classes_))
            self.feature_count_ = np.zeros((len(self.classes_), features))

        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X, y, classes=None, sample_weight=None):
            X, y = self._check_X_y(X, y, reset=not hasattr(self, "classes_"))
            if _check_partial_fit_first_call(self, classes):
                self._start(X.shape[1])
            return self._learn(X, self._indicators(y, sample_weight, X))

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            from sklearn.utils.multiclass import unique_labels
            X, y = self._check_X_y(X, y)
            self.classes_ = unique_labels(y)
            self._start(X.shape[1])
            return self._learn(X, self._indicators(y, sample_weight, X))


    class MultinomialNB(_BaseDiscreteNB):
        _name = "MultinomialNB"

        def __init__(self, *, alpha=1.0, force_alpha=True, fit_prior=True, class_prior=None):
            self.alpha = alpha
            self.force_alpha = force_alpha
            self.fit_prior = fit_prior
            self.class_prior = class_prior

        def _update_feature_log_prob(self, alpha):
            smoothed = self.feature_count_ + alpha
            self.feature_log_prob_ = np.log(smoothed) - np.log(smoothed.sum(axis=1).reshape(-1, 1))

        def _joint_log_likelihood(self, X):
            return X @ self.feature_log_prob_.T + self.class_log_prior_


    class ComplementNB(_BaseDiscreteNB):
        _parameter_constraints = {**_BaseDiscreteNB._parameter_constraints, "norm": ["boolean"]}
        _name = "ComplementNB"

        def __init__(self, *, alpha=1.0, force_alpha=True, fit_prior=True, class_prior=None, norm=False):
            self.alpha = alpha
            self.force_alpha = force_alpha
            self.fit_prior = fit_prior
            self.class_prior = class_prior
            self.norm = norm

        def _count(self, X, Y):
            super()._count(X, Y)
            self.feature_all_ = self.feature_count_.sum(axis=0)

        def _update_feature_log_prob(self, alpha):
            others = self.feature_all_ + alpha - self.feature_count_
            logged = np.log(others / others.sum(axis=1, keepdims=True))
            self.feature_log_prob_ = logged / logged.sum(axis=1, keepdims=True) if self.norm else -logged

        def _joint_log_likelihood(self, X):
            joint = X @ self.feature_log_prob_.T
            return joint + self.class_log_prior_ if len(self.classes_) == 1 else joint


    class BernoulliNB(_BaseDiscreteNB):
        _parameter_constraints = {
            **_BaseDiscreteNB._parameter_constraints, "binarize": [None, Interval(Real, 0, None, closed="left")]}

        def __init__(self, *, alpha=1.0, force_alpha=True, binarize=0.0, fit_prior=True, class_prior=None):
            self.alpha = alpha
            self.force_alpha = force_alpha
            self.binarize = binarize
            self.fit_prior = fit_prior
            self.class_prior = class_prior

        def _binary(self, X):
            return X if self.binarize is None else (X > self.binarize).astype(X.dtype)

        def _check_X(self, X):
            return self._binary(super()._check_X(X))

        def _check_X_y(self, X, y, reset=True):
            X, y = super()._check_X_y(X, y, reset=reset)
            return self._binary(X), y

        def _update_feature_log_prob(self, alpha):
            self.feature_log_prob_ = np.log(self.feature_count_ + alpha) - np.log((self.class_count_ + alpha * 2).reshape(-1, 1))

        def _joint_log_likelihood(self, X):
            absent = np.log(1 - np.exp(self.feature_log_prob_))
            return X @ (self.feature_log_prob_ - absent).T + (self.class_log_prior_ + absent.sum(axis=1))

    """#
}
