extension PythonSource {
  static let sklearnLinearModelRansacModule = #"""
    """Models of the samples that agree, found by trying few at a time."""

    import warnings
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, MetaEstimatorMixin, MultiOutputMixin, RegressorMixin, _fit_context, clone
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model._base import LinearRegression
    from sklearn.utils._param_validation import HasMethods, Interval, Options, RealNotInt, StrOptions
    from sklearn.utils.random import sample_without_replacement
    from sklearn.utils.validation import (
        _check_sample_weight, _raise_for_params, check_array, check_consistent_length, check_is_fitted, check_random_state,
        has_fit_parameter, validate_data,
    )

    _tiny = np.spacing(1)
    _limit = [Interval(Integral, 0, None, closed="left"), Options(Real, {np.inf})]


    def _trials_needed(inliers, count, chosen, certainty):
        """How often to try so that once at least all that are chosen agree, with the given certainty."""
        top = max(_tiny, 1 - certainty)
        bottom = max(_tiny, 1 - (inliers / float(count)) ** chosen)
        if top == 1:
            return 0
        return float("inf") if bottom == 1 else abs(float(np.ceil(np.log(top) / np.log(bottom))))


    class RANSACRegressor(MetaEstimatorMixin, RegressorMixin, MultiOutputMixin, BaseEstimator):
        _parameter_constraints = {
            "estimator": [HasMethods(["fit", "score", "predict"]), None],
            "min_samples": [Interval(Integral, 1, None, closed="left"), Interval(RealNotInt, 0, 1, closed="both"), None],
            "residual_threshold": [Interval(Real, 0, None, closed="left"), None],
            "is_data_valid": [callable, None],
            "is_model_valid": [callable, None],
            "max_trials": _limit,
            "max_skips": _limit,
            "stop_n_inliers": _limit,
            "stop_score": [Interval(Real, None, None, closed="both")],
            "stop_probability": [Interval(Real, 0, 1, closed="both")],
            "loss": [StrOptions({"absolute_error", "squared_error"}), callable],
            "random_state": ["random_state"],
        }

        def __init__(
            self, estimator=None, *, min_samples=None, residual_threshold=None, is_data_valid=None, is_model_valid=None, max_trials=100,
            max_skips=np.inf, stop_n_inliers=np.inf, stop_score=np.inf, stop_probability=0.99, loss="absolute_error", random_state=None,
        ):
            self.estimator = estimator
            self.min_samples = min_samples
            self.residual_threshold = residual_threshold
            self.is_data_valid = is_data_valid
            self.is_model_valid = is_model_valid
            self.max_trials = max_trials
            self.max_skips = max_skips
            self.stop_n_inliers = stop_n_inliers
            self.stop_score = stop_score
            self.stop_probability = stop_probability
            self.random_state = random_state
            self.loss = loss

        def _count_of_samples(self, estimator, X):
            if self.min_samples is None:
                if not isinstance(estimator, LinearRegression):
                    raise ValueError("`min_samples` needs to be explicitly set when estimator is not a LinearRegression.")
                count = X.shape[1] + 1
            else:
                count = np.ceil(self.min_samples * X.shape[0]) if 0 < self.min_samples < 1 else self.min_samples
            if count > X.shape[0]:
                raise ValueError(f"`min_samples` may not be larger than number of samples: n_samples = {X.shape[0]}.")
            return int(count)

        def _errors(self, y, predicted):
            if callable(self.loss):
                return self.loss(y, predicted)
            errors = np.abs(y - predicted) if self.loss == "absolute_error" else (y - predicted) ** 2
            return errors if y.ndim == 1 else np.sum(errors, axis=1)

        def _skips(self):
            return self.n_skips_no_inliers_ + self.n_skips_invalid_data_ + self.n_skips_invalid_model_

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, sample_weight=None, **fit_params):
            _raise_for_params(fit_params, self, "fit")
            X = validate_data(self, X, accept_sparse="csr", ensure_all_finite=False)
            y = check_array(y, ensure_2d=False, input_name="y")
            check_consistent_length(X, y)
            estimator = LinearRegression() if self.estimator is None else clone(self.estimator)
            chosen = self._count_of_samples(estimator, X)
            threshold = self.residual_threshold
            if threshold is None:
                threshold = np.median(np.abs(y - np.median(y)))
            rng = check_random_state(self.random_state)
            try:
                estimator.set_params(random_state=rng)
            except ValueError:
                pass
            if sample_weight is not None:
                if not has_fit_parameter(estimator, "sample_weight"):
                    raise ValueError(
                        f"{type(estimator).__name__} does not support sample_weight. Sample weights are only used for the calibration "
                        "itself.")
                sample_weight = _check_sample_weight(sample_weight, X)

            def fitted(rows):
                weights = {} if sample_weight is None else {"sample_weight": sample_weight[rows]}
                estimator.fit(X[rows], y[rows], **weights)

            self.n_skips_no_inliers_ = self.n_skips_invalid_data_ = self.n_skips_invalid_model_ = 0
            self.n_trials_ = 0
            best, most, highest, trials = None, 1, -np.inf, self.max_trials
            while self.n_trials_ < trials:
                self.n_trials_ += 1
                if self._skips() > self.max_skips:
                    break
                rows = sample_without_replacement(X.shape[0], chosen, random_state=rng)
                if self.is_data_valid is not None and not self.is_data_valid(X[rows], y[rows]):
                    self.n_skips_invalid_data_ += 1
                    continue
                fitted(rows)
                if self.is_model_valid is not None and not self.is_model_valid(estimator, X[rows], y[rows]):
                    self.n_skips_invalid_model_ += 1
                    continue
                agree = self._errors(y, estimator.predict(X)) <= threshold
                count = np.sum(agree)
                if count < most:
                    self.n_skips_no_inliers_ += 1
                    continue
                score = estimator.score(X[agree], y[agree])
                if count == most and score < highest:
                    continue
                best, most, highest = agree, count, score
                trials = min(trials, _trials_needed(most, X.shape[0], chosen, self.stop_probability))
                if most >= self.stop_n_inliers or highest >= self.stop_score:
                    break
            self._judge_ending(best)
            fitted(np.flatnonzero(best))
            self.estimator_ = estimator
            self.inlier_mask_ = best
            return self

        def _judge_ending(self, best):
            too_many = self._skips() > self.max_skips
            if best is None and too_many:
                raise ValueError(
                    "RANSAC skipped more iterations than `max_skips` without finding a valid consensus set. Iterations were skipped "
                    "because each randomly chosen sub-sample failed the passing criteria. See estimator attributes for diagnostics "
                    "(n_skips*).")
            if best is None:
                raise ValueError(
                    "RANSAC could not find a valid consensus set. All `max_trials` iterations were skipped because each randomly chosen "
                    "sub-sample failed the passing criteria. See estimator attributes for diagnostics (n_skips*).")
            if too_many:
                warnings.warn(
                    "RANSAC found a valid consensus set but exited early due to skipping more iterations than `max_skips`. See estimator "
                    "attributes for diagnostics (n_skips*).", ConvergenceWarning)

        def predict(self, X, **params):
            check_is_fitted(self)
            X = validate_data(self, X, ensure_all_finite=False, accept_sparse=True, reset=False)
            _raise_for_params(params, self, "predict")
            return self.estimator_.predict(X)

        def score(self, X, y, **params):
            check_is_fitted(self)
            X = validate_data(self, X, ensure_all_finite=False, accept_sparse=True, reset=False)
            _raise_for_params(params, self, "score")
            return self.estimator_.score(X, y)

    """#
}
