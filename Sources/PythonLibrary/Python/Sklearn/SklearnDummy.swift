extension PythonSource {
  static let sklearnDummyModule = #"""
    """Estimators that do not look at features: what others have to be better than."""

    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClassifierMixin, MultiOutputMixin, RegressorMixin, _fit_context
    from sklearn.utils import check_array, check_random_state
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.multiclass import class_distribution
    from sklearn.utils.validation import (
        _check_sample_weight, _num_samples, check_consistent_length, check_is_fitted, validate_data,
    )


    class DummyClassifier(MultiOutputMixin, ClassifierMixin, BaseEstimator):
        _parameter_constraints = {
            "strategy": [StrOptions({"most_frequent", "prior", "stratified", "uniform", "constant"})],
            "random_state": ["random_state"],
            "constant": [Integral, str, "array-like", None],
        }

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
            if self._strategy == "constant":
                if self.constant is None:
                    raise ValueError("Constant target value has to be specified when the constant strategy is used.")
                constant = np.atleast_1d(self.constant).reshape(-1, 1)
                if constant.shape[0] != self.n_outputs_:
                    raise ValueError(f"Constant target value should have shape ({self.n_outputs_}, 1).")
            classes, counts, priors = class_distribution(y, sample_weight)
            if self._strategy == "constant":
                for column in range(self.n_outputs_):
                    if constant[column].tolist()[0] not in classes[column].tolist():
                        raise ValueError(
                            "The constant target value must be present in the training data. You provided constant="
                            f"{self.constant}. Possible values are: {classes[column].tolist()}.")
            alone = self.n_outputs_ == 1
            self.classes_, self.n_classes_, self.class_prior_ = (each[0] if alone else each for each in (classes, counts, priors))
            return self

        def _outputs(self):
            """For each output the classes and how frequent they are."""
            if self.n_outputs_ == 1:
                return [(self.classes_, self.class_prior_)]
            return list(zip(self.classes_, self.class_prior_))

        def predict(self, X):
            check_is_fitted(self)
            n_samples = _num_samples(X)
            random = check_random_state(self.random_state)
            outputs = self._outputs()
            if self._strategy == "constant":
                y = np.tile(self.constant, (n_samples, 1))
            elif self._strategy == "uniform":
                y = np.vstack([classes[random.randint(len(classes), size=n_samples)] for classes, _ in outputs]).T
            elif self._strategy == "stratified":
                proba = self.predict_proba(X)
                proba = [proba] if self.n_outputs_ == 1 else proba
                y = np.vstack([classes[part.argmax(axis=1)] for (classes, _), part in zip(outputs, proba)]).T
            else:
                y = np.tile([classes[prior.argmax()] for classes, prior in outputs], [n_samples, 1])
            return np.ravel(y) if self.n_outputs_ == 1 else y

        def predict_proba(self, X):
            check_is_fitted(self)
            n_samples = _num_samples(X)
            random = check_random_state(self.random_state)
            parts = []
            for column, (classes, prior) in enumerate(self._outputs()):
                if self._strategy == "prior":
                    part = np.ones((n_samples, 1)) * prior
                elif self._strategy == "uniform":
                    part = np.ones((n_samples, len(classes))) / len(classes)
                elif self._strategy == "stratified":
                    part = random.multinomial(1, prior, size=n_samples).astype(np.float64)
                else:
                    constant = self.constant if self.n_outputs_ == 1 else self.constant[column] if self.constant is not None else None
                    part = np.zeros((n_samples, len(classes)))
                    part[:, prior.argmax() if self._strategy == "most_frequent" else classes.tolist().index(constant)] = 1.0
                parts.append(part)
            return parts[0] if self.n_outputs_ == 1 else parts

        def predict_log_proba(self, X):
            proba = self.predict_proba(X)
            return np.log(proba) if self.n_outputs_ == 1 else [np.log(each) for each in proba]

        def score(self, X, y, sample_weight=None):
            return super().score(np.zeros((len(y), 1)) if X is None else X, y, sample_weight)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            tags.classifier_tags.poor_score = True
            tags.no_validation = True
            return tags


    class DummyRegressor(MultiOutputMixin, RegressorMixin, BaseEstimator):
        _parameter_constraints = {
            "strategy": [StrOptions({"mean", "median", "quantile", "constant"})],
            "quantile": [Interval(Real, 0.0, 1.0, closed="both"), None],
            "constant": [Interval(Real, None, None, closed="neither"), "array-like", None],
        }

        def __init__(self, *, strategy="mean", constant=None, quantile=None):
            self.strategy = strategy
            self.constant = constant
            self.quantile = quantile

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            validate_data(self, X, skip_check_array=True)
            y = check_array(y, ensure_2d=False, input_name="y")
            if len(y) == 0:
                raise ValueError("y must not be empty.")
            if y.ndim == 1:
                y = y.reshape(-1, 1)
            self.n_outputs_ = y.shape[1]
            check_consistent_length(X, y, sample_weight)
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X)
            self.constant_ = np.reshape(self._found(y, sample_weight), (1, -1))
            return self

        def _found(self, y, sample_weight):
            if self.strategy == "mean":
                return np.average(y, axis=0, weights=sample_weight)
            if self.strategy == "constant":
                if self.constant is None:
                    raise TypeError("Constant target value has to be specified when the constant strategy is used.")
                constant = check_array(self.constant, ensure_2d=False, ensure_min_samples=0)
                if self.n_outputs_ != 1 and constant.shape[0] != y.shape[1]:
                    raise ValueError(f"Constant target value should have shape ({y.shape[1]}, 1).")
                return constant
            if self.strategy == "quantile" and self.quantile is None:
                raise ValueError(
                    "When using `strategy='quantile', you have to specify the desired quantile in the range [0, 1].")
            percent = 50.0 if self.strategy == "median" else self.quantile * 100.0
            if sample_weight is not None:
                from sklearn.ensemble._losses import _weighted_percentile
                return [_weighted_percentile(y[:, column], sample_weight, percent) for column in range(y.shape[1])]
            return np.median(y, axis=0) if self.strategy == "median" else np.percentile(y, percent, axis=0)

        def predict(self, X, return_std=False):
            check_is_fitted(self)
            n_samples = _num_samples(X)
            y = np.tile(self.constant_, (n_samples, 1))
            deviation = np.zeros((n_samples, self.n_outputs_))
            if self.n_outputs_ == 1:
                y, deviation = np.ravel(y), np.ravel(deviation)
            return (y, deviation) if return_std else y

        def score(self, X, y, sample_weight=None):
            return super().score(np.zeros((len(y), 1)) if X is None else X, y, sample_weight)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            tags.regressor_tags.poor_score = True
            tags.no_validation = True
            return tags
    """#
}
