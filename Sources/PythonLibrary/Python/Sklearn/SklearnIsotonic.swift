extension PythonSource {
  static let sklearnIsotonicModule = #"""
    """Steps that only rise, or only fall."""

    import math
    import warnings
    from numbers import Real

    import numpy as np

    from sklearn.base import BaseEstimator, RegressorMixin, TransformerMixin, _fit_context
    from sklearn.utils._param_validation import Interval, StrOptions, validate_params
    from sklearn.utils.validation import _check_sample_weight, check_array, check_consistent_length, check_is_fitted

    __all__ = ["IsotonicRegression", "check_increasing", "isotonic_regression"]


    def _ranks(values):
        """Ranks from 1, those of equal values their mean."""
        _, codes, counts = np.unique(values, return_inverse=True, return_counts=True)
        ends = np.cumsum(counts)
        return (ends - (counts - 1) / 2.0)[codes]


    @validate_params({"x": ["array-like"], "y": ["array-like"]})
    def check_increasing(x, y):
        a, b = _ranks(np.asarray(x)), _ranks(np.asarray(y))
        rho = np.corrcoef(a, b)[1, 0]
        if rho not in (-1.0, 1.0) and len(x) > 3:
            middle = 0.5 * math.log((1.0 + rho) / (1.0 - rho))
            error = 1 / math.sqrt(len(x) - 3)
            if np.sign(math.tanh(middle - 1.96 * error)) != np.sign(math.tanh(middle + 1.96 * error)):
                warnings.warn(
                    "Confidence interval of the Spearman correlation coefficient spans zero. Determination of ``increasing`` may be "
                    "suspect.")
        return rho >= 0


    def _pooled(y, weights):
        """Neighbours that fall are pooled to their mean until none does."""
        means, sums, sizes = [], [], []
        for value, weight in zip(y.tolist(), weights.tolist()):
            size = 1
            while means and means[-1] >= value:
                last, last_weight = means.pop(), sums.pop()
                value = (last * last_weight + value * weight) / (last_weight + weight)
                weight += last_weight
                size += sizes.pop()
            means.append(value)
            sums.append(weight)
            sizes.append(size)
        return np.repeat(np.array(means, dtype=y.dtype), sizes)


    _bound = [Interval(Real, None, None, closed="both"), None]


    @validate_params({
        "y": ["array-like"], "sample_weight": ["array-like", None], "y_min": _bound, "y_max": _bound, "increasing": ["boolean"]})
    def isotonic_regression(y, *, sample_weight=None, y_min=None, y_max=None, increasing=True):
        y = check_array(y, ensure_2d=False, input_name="y", dtype=[np.float64, np.float32])
        weights = np.ones_like(y) if sample_weight is None else np.asarray(sample_weight, dtype=y.dtype)
        y = _pooled(y, weights) if increasing else _pooled(y[::-1], weights[::-1])[::-1].copy()
        if y_min is not None or y_max is not None:
            y = np.clip(y, -np.inf if y_min is None else y_min, np.inf if y_max is None else y_max)
        return y


    class IsotonicRegression(RegressorMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "y_min": _bound, "y_max": _bound, "increasing": ["boolean", StrOptions({"auto"})],
            "out_of_bounds": [StrOptions({"nan", "clip", "raise"})],
        }

        def __init__(self, *, y_min=None, y_max=None, increasing=True, out_of_bounds="nan"):
            self.y_min = y_min
            self.y_max = y_max
            self.increasing = increasing
            self.out_of_bounds = out_of_bounds

        def _check_shape(self, X):
            if not (X.ndim == 1 or X.ndim == 2 and X.shape[1] == 1):
                raise ValueError("Isotonic regression input X should be a 1d array or 2d array with 1 feature")

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            X = check_array(X, input_name="X", dtype=[np.float64, np.float32], ensure_2d=False)
            y = check_array(y, input_name="y", dtype=X.dtype, ensure_2d=False)
            check_consistent_length(X, y, sample_weight)
            self._check_shape(X)
            X = X.reshape(-1)
            self.increasing_ = check_increasing(X, y) if self.increasing == "auto" else self.increasing
            weights = _check_sample_weight(sample_weight, X, dtype=X.dtype)
            counted = weights > 0
            X, y, weights = X[counted], y[counted], weights[counted]
            order = np.lexsort((y, X))
            X, y, weights = X[order], y[order], weights[order]
            places, codes = np.unique(X, return_inverse=True)
            sums = np.bincount(codes, weights=weights)
            y = isotonic_regression(
                np.bincount(codes, weights=weights * y) / sums, sample_weight=sums, y_min=self.y_min, y_max=self.y_max,
                increasing=bool(self.increasing_))
            self.X_min_, self.X_max_ = np.min(places), np.max(places)
            kept = np.ones(len(y), dtype=bool)
            kept[1:-1] = (y[1:-1] != y[:-2]) | (y[1:-1] != y[2:])
            self.X_thresholds_, self.y_thresholds_ = places[kept], y[kept]
            return self

        def transform(self, T):
            check_is_fitted(self, "X_thresholds_")
            T = check_array(T, dtype=self.X_thresholds_.dtype, ensure_2d=False)
            self._check_shape(T)
            T = T.reshape(-1)
            if self.out_of_bounds == "clip":
                T = np.clip(T, self.X_min_, self.X_max_)
            if len(self.y_thresholds_) == 1:
                return self.y_thresholds_.repeat(len(T))
            below, above = T < self.X_thresholds_[0], T > self.X_thresholds_[-1]
            if self.out_of_bounds == "raise" and below.any():
                raise ValueError(
                    f"A value ({T[below][0]}) in x_new is below the interpolation range's minimum value ({self.X_thresholds_[0]}).")
            if self.out_of_bounds == "raise" and above.any():
                raise ValueError(
                    f"A value ({T[above][0]}) in x_new is above the interpolation range's maximum value ({self.X_thresholds_[-1]}).")
            high = np.clip(np.searchsorted(self.X_thresholds_, T), 1, len(self.X_thresholds_) - 1)
            x0, x1 = self.X_thresholds_[high - 1], self.X_thresholds_[high]
            y0, y1 = self.y_thresholds_[high - 1], self.y_thresholds_[high]
            found = (y1 - y0) / (x1 - x0) * (T - x0) + y0
            found[below | above] = np.nan
            return found

        def predict(self, T):
            return self.transform(T)

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self, "X_thresholds_")
            return np.asarray([f"{type(self).__name__.lower()}0"], dtype=object)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.one_d_array = True
            tags.input_tags.two_d_array = False
            return tags

    """#
}
