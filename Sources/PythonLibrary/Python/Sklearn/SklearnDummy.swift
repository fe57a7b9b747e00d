extension PythonSource {
  static let sklearnDummyModule = #"""
    """Estimators that ignore the features."""

    import numpy as np

    from sklearn.base import BaseEstimator, ClassifierMixin, MultiOutputMixin, RegressorMixin, _fit_context
    from sklearn.utils._param_validation import Integral, Interval, Real, StrOptions
    from sklearn.utils.multiclass import class_distribution
    from sklearn.utils.validation import (
        _check_sample_weight, _num_samples, check_array, check_consistent_length, check_is_fitted, check_random_state, validate_data,
    )


    class DummyClassifier(MultiOutputMixin, ClassifierMixin, BaseEstimator):
        _parameter_constraints = {
            "strategy": [StrOptions(("most_frequent", "prior", "stratified", "uniform", "constant"))], "random_state": ["random_state"],
            "constant": [Integral, str, "array-like", None]}

        def __init__(self, *, strategy="prior", random_state=None, constant=None):
            self.strategy = strategy
            self.random_state = random_state
            self.constant = constant

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            validate_data(self, X, skip_check_array=True)
            self._strategy = self.strategy
            self.sparse_output_ = False
            y = np.atleast_1d(np.asarray(y))
            if y.ndim == 1:
                y = y.reshape(-1, 1)
            self.n_outputs_ = y.shape[1]
            check_consistent_length(X, y)
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X)
            classes, counts, priors = class_distribution(y, sample_weight)
            if self._strategy == "constant":
                self._check_constant(classes)
            self.classes_, self.n_classes_, self.class_prior_ = classes, counts, priors
            if self.n_outputs_ == 1:
                self.classes_, self.n_classes_, self.class_prior_ = classes[0], counts[0], priors[0]
            return self

        def _constants(self):
            return [self.constant] if isinstance(self.constant, (str, Integral)) else list(np.ravel(self.constant))

        def _check_constant(self, classes):
            if self.constant is None:
                raise ValueError("Constant target value has to be specified when the constant strategy is used.")
            if len(self._constants()) != self.n_outputs_:
                raise ValueError(f"Constant target value should have shape ({self.n_outputs_}, 1).")
            for constant, own in zip(self._constants(), classes):
                if constant not in own.tolist():
                    raise ValueError(
                        f"The constant target value must be present in the training data. You provided constant={self.constant}. Possible "
                        f"values are: {own.tolist()}.")

        def _outputs(self):
            if self.n_outputs_ == 1:
                return [(self.classes_, self.n_classes_, self.class_prior_)]
            return list(zip(self.classes_, self.n_classes_, self.class_prior_))

        def predict(self, X):
            check_is_fitted(self)
            count = _num_samples(X)
            random_state = check_random_state(self.random_state)
            if self._strategy == "stratified":
                shares = self.predict_proba(X)
                shares = [shares] if self.n_outputs_ == 1 else shares
            columns = []
            for place, (classes, number, prior) in enumerate(self._outputs()):
                if self._strategy in ("most_frequent", "prior"):
                    codes = np.full(count, prior.argmax())
                elif self._strategy == "stratified":
                    codes = shares[place].argmax(axis=1)
                elif self._strategy == "uniform":
                    codes = random_state.randint(number, size=count)
                else:
                    codes = np.full(count, classes.tolist().index(self._constants()[place]))
                columns.append(classes[codes])
            return columns[0] if self.n_outputs_ == 1 else np.stack(columns, axis=1)

        def predict_proba(self, X):
            check_is_fitted(self)
            count = _num_samples(X)
            random_state = check_random_state(self.random_state)
            shares = []
            for place, (classes, number, prior) in enumerate(self._outputs()):
                if self._strategy == "prior":
                    share = np.ones((count, 1)) * prior
                elif self._strategy == "stratified":
                    share = random_state.multinomial(1, prior, size=count).astype(np.float64)
                elif self._strategy == "uniform":
                    share = np.ones((count, number)) / number
                else:
                    share = np.zeros((count, number))
                    chosen = prior.argmax() if self._strategy == "most_frequent" else classes.tolist().index(self._constants()[place])
                    share[:, chosen] = 1.0
                shares.append(share)
            return shares[0] if self.n_outputs_ == 1 else shares

        def predict_log_proba(self, X):
            shares = self.predict_proba(X)
            with np.errstate(divide="ignore"):
                return np.log(shares) if self.n_outputs_ == 1 else [np.log(share) for share in shares]

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.classifier_tags.poor_score = True
            tags.no_validation = True
            return tags

        def score(self, X, y, sample_weight=None):
            return super().score(np.zeros((len(y), 1)) if X is None else X, y, sample_weight)


    class DummyRegressor(MultiOutputMixin, RegressorMixin, BaseEstimator):
        _parameter_constraints = {
            "strategy": [StrOptions(("mean", "median", "quantile", "constant"))],
            "quantile": [Interval(Real, 0.0, 1.0, closed="both"), None],
            "constant": [Interval(Real, None, None, closed="neither"), "array-like", None]}

        def __init__(self, *, strategy="mean", constant=None, quantile=None):
            self.strategy = strategy
            self.constant = constant
            self.quantile = quantile

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            validate_data(self, X, skip_check_array=True)
            y = check_array(y, ensure_2d=False, input_name="y")
            if y.ndim == 1:
                y = y.reshape(-1, 1)
            self.n_outputs_ = y.shape[1]
            check_consistent_length(X, y, sample_weight)
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X)
                if self.strategy in ("median", "quantile"):
                    raise NotImplementedError(f"unsupported: sklearn.dummy.DummyRegressor(strategy={self.strategy!r}) with sample_weight")
            if self.strategy == "mean":
                constant = np.average(y, axis=0, weights=sample_weight)
            elif self.strategy == "median":
                constant = np.median(y, axis=0)
            elif self.strategy == "quantile":
                if self.quantile is None:
                    raise ValueError(
                        "When using `strategy='quantile', you have to specify the desired quantile in the range [0, 1].")
                constant = np.percentile(y, self.quantile * 100.0, axis=0)
            else:
                if self.constant is None:
                    raise TypeError("Constant target value has to be specified when the constant strategy is used.")
                constant = check_array(self.constant, ensure_2d=False, ensure_min_samples=0)
                if self.n_outputs_ != 1 and constant.shape[0] != self.n_outputs_:
                    raise ValueError(f"Constant target value should have shape ({self.n_outputs_}, 1).")
            self.constant_ = np.reshape(constant, (1, -1))
            return self

        def predict(self, X, return_std=False):
            check_is_fitted(self)
            predicted = np.repeat(self.constant_, _num_samples(X), axis=0)
            if self.n_outputs_ == 1:
                predicted = predicted.ravel()
            return (predicted, np.zeros(predicted.shape)) if return_std else predicted

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.regressor_tags.poor_score = True
            tags.no_validation = True
            return tags

        def score(self, X, y, sample_weight=None):
            return super().score(np.zeros((len(y), 1)) if X is None else X, y, sample_weight)

    """#
}
