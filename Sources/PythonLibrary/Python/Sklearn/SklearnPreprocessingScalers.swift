extension PythonSource {
  static let sklearnPreprocessingScalersModule = #"""
    """Features brought to a common scale."""

    import warnings as _warnings

    import numpy as np

    from sklearn.base import BaseEstimator, OneToOneFeatureMixin, TransformerMixin, _fit_context
    from sklearn.utils._param_validation import Integral, Options, validate_params
    from sklearn.utils.extmath import _incremental_mean_and_var
    from sklearn.utils.validation import _check_sample_weight, check_array, check_is_fitted, validate_data

    FLOAT_DTYPES = (np.float64, np.float32)


    def _handle_zeros_in_scale(scale, copy=True, constant_mask=None):
        if np.isscalar(scale):
            return 1.0 if scale == 0.0 else scale
        if constant_mask is None:
            constant_mask = scale < 10 * np.finfo(scale.dtype).eps
        return np.where(constant_mask, np.ones(1, dtype=scale.dtype), scale)


    class _Scaler(OneToOneFeatureMixin, TransformerMixin, BaseEstimator):
        """What transforms each feature by itself, in place where it may."""

        _learned = ()

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.allow_nan = True
            return tags

        def _reset(self):
            for name in self._learned:
                if hasattr(self, name):
                    delattr(self, name)

        def _checked(self, X, copy=None):
            check_is_fitted(self)
            return validate_data(
                self, X, reset=False, copy=self.copy if copy is None else copy, dtype=FLOAT_DTYPES, force_writeable=True,
                ensure_all_finite="allow-nan")

        def _checked_back(self, X, copy=None):
            check_is_fitted(self)
            return check_array(
                X, copy=self.copy if copy is None else copy, dtype=FLOAT_DTYPES, force_writeable=True, ensure_all_finite="allow-nan")


    class StandardScaler(_Scaler):
        _parameter_constraints = {"copy": ["boolean"], "with_mean": ["boolean"], "with_std": ["boolean"]}
        _learned = ("scale_", "n_samples_seen_", "mean_", "var_")

        def __init__(self, *, copy=True, with_mean=True, with_std=True):
            self.with_mean = with_mean
            self.with_std = with_std
            self.copy = copy

        def fit(self, X, y=None, sample_weight=None):
            self._reset()
            return self.partial_fit(X, y, sample_weight)

        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X, y=None, sample_weight=None):
            is_first = not hasattr(self, "n_samples_seen_")
            X = validate_data(self, X, dtype=FLOAT_DTYPES, ensure_all_finite="allow-nan", reset=is_first)
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
            dtype = np.int64 if sample_weight is None else X.dtype
            if is_first:
                seen = np.zeros(X.shape[1], dtype=dtype)
                self.mean_, self.var_ = 0.0, 0.0 if self.with_std else None
            else:
                seen = np.broadcast_to(self.n_samples_seen_, (X.shape[1],)).astype(dtype)
            if not self.with_mean and not self.with_std:
                self.mean_ = self.var_ = None
                seen = seen + X.shape[0] - np.isnan(X).sum(axis=0)
            else:
                self.mean_, self.var_, seen = _incremental_mean_and_var(X, self.mean_, self.var_, seen, sample_weight=sample_weight)
            self.n_samples_seen_ = seen[0] if seen.max() == seen.min() else seen
            self.scale_ = None
            if self.with_std:
                tiny = np.finfo(np.float64).eps
                bound = self.n_samples_seen_ * tiny * self.var_ + (self.n_samples_seen_ * self.mean_ * tiny) ** 2
                self.scale_ = _handle_zeros_in_scale(np.sqrt(self.var_), constant_mask=self.var_ <= bound)
            return self

        def transform(self, X, copy=None):
            X = self._checked(X, copy)
            if self.with_mean:
                X -= self.mean_.astype(X.dtype)
            if self.with_std:
                X /= self.scale_.astype(X.dtype)
            return X

        def inverse_transform(self, X, copy=None):
            X = self._checked_back(X, copy)
            if self.with_std:
                X *= self.scale_.astype(X.dtype)
            if self.with_mean:
                X += self.mean_.astype(X.dtype)
            return X


    class MinMaxScaler(_Scaler):
        _parameter_constraints = {"feature_range": [tuple], "copy": ["boolean"], "clip": ["boolean"]}
        _learned = ("scale_", "min_", "n_samples_seen_", "data_min_", "data_max_", "data_range_")

        def __init__(self, feature_range=(0, 1), *, copy=True, clip=False):
            self.feature_range = feature_range
            self.copy = copy
            self.clip = clip

        def fit(self, X, y=None):
            self._reset()
            return self.partial_fit(X, y)

        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X, y=None):
            low, high = self.feature_range
            if low >= high:
                raise ValueError(f"Minimum of desired feature range must be smaller than maximum. Got {self.feature_range}.")
            is_first = not hasattr(self, "n_samples_seen_")
            X = validate_data(self, X, reset=is_first, dtype=FLOAT_DTYPES, ensure_all_finite="allow-nan")
            data_min, data_max = np.nanmin(X, axis=0), np.nanmax(X, axis=0)
            seen = X.shape[0]
            if not is_first:
                data_min, data_max = np.minimum(self.data_min_, data_min), np.maximum(self.data_max_, data_max)
                seen += self.n_samples_seen_
            self.n_samples_seen_ = seen
            self.data_min_, self.data_max_, self.data_range_ = data_min, data_max, data_max - data_min
            self.scale_ = (high - low) / _handle_zeros_in_scale(self.data_range_)
            self.min_ = low - data_min * self.scale_
            return self

        def transform(self, X):
            X = self._checked(X)
            X *= self.scale_
            X += self.min_
            if self.clip:
                X = np.clip(X, *self.feature_range)
            return X

        def inverse_transform(self, X):
            X = self._checked_back(X)
            X -= self.min_
            X /= self.scale_
            return X


    class MaxAbsScaler(_Scaler):
        _parameter_constraints = {"copy": ["boolean"], "clip": ["boolean"]}
        _learned = ("scale_", "n_samples_seen_", "max_abs_")

        def __init__(self, *, copy=True, clip=False):
            self.copy = copy
            self.clip = clip

        def fit(self, X, y=None):
            self._reset()
            return self.partial_fit(X, y)

        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X, y=None):
            is_first = not hasattr(self, "n_samples_seen_")
            X = validate_data(self, X, reset=is_first, dtype=FLOAT_DTYPES, ensure_all_finite="allow-nan")
            largest = np.nanmax(np.abs(X), axis=0)
            seen = X.shape[0]
            if not is_first:
                largest = np.maximum(self.max_abs_, largest)
                seen += self.n_samples_seen_
            self.n_samples_seen_ = seen
            self.max_abs_ = largest
            self.scale_ = _handle_zeros_in_scale(largest)
            return self

        def transform(self, X):
            X = self._checked(X)
            X /= self.scale_
            return np.clip(X, -1.0, 1.0) if self.clip else X

        def inverse_transform(self, X):
            X = self._checked_back(X)
            X *= self.scale_
            return X


    class RobustScaler(_Scaler):
        _parameter_constraints = {
            "with_centering": ["boolean"], "with_scaling": ["boolean"], "quantile_range": [tuple], "copy": ["boolean"],
            "unit_variance": ["boolean"]}

        def __init__(
            self, *, with_centering=True, with_scaling=True, quantile_range=(25.0, 75.0), copy=True, unit_variance=False
        ):
            self.with_centering = with_centering
            self.with_scaling = with_scaling
            self.quantile_range = quantile_range
            self.unit_variance = unit_variance
            self.copy = copy

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            X = validate_data(self, X, dtype=FLOAT_DTYPES, ensure_all_finite="allow-nan")
            low, high = self.quantile_range
            if not 0 <= low <= high <= 100:
                raise ValueError(f"Invalid quantile range: {self.quantile_range}")
            self.center_ = np.nanmedian(X, axis=0) if self.with_centering else None
            self.scale_ = None
            if self.with_scaling:
                quantiles = np.array([np.nanpercentile(X[:, column], [low, high]) for column in range(X.shape[1])]).T
                self.scale_ = _handle_zeros_in_scale(quantiles[1] - quantiles[0])
                if self.unit_variance:
                    from statistics import NormalDist
                    normal = NormalDist()
                    self.scale_ = self.scale_ / (normal.inv_cdf(high / 100.0) - normal.inv_cdf(low / 100.0))
            return self

        def transform(self, X):
            X = self._checked(X)
            if self.with_centering:
                X -= self.center_
            if self.with_scaling:
                X /= self.scale_
            return X

        def inverse_transform(self, X):
            X = self._checked_back(X)
            if self.with_scaling:
                X *= self.scale_
            if self.with_centering:
                X += self.center_
            return X


    _of_axis = {"X": ["array-like", "sparse matrix"], "axis": [Options(Integral, (0, 1))]}


    @validate_params({**_of_axis, "with_mean": ["boolean"], "with_std": ["boolean"], "copy": ["boolean"]})
    def scale(X, *, axis=0, with_mean=True, with_std=True, copy=True):
        X = check_array(
            X, copy=copy, ensure_2d=False, estimator="the scale function", dtype=FLOAT_DTYPES, ensure_all_finite="allow-nan",
            input_name="X")
        mean, deviation = np.nanmean(X, axis), np.nanstd(X, axis)
        turned = np.moveaxis(X, axis, 0)
        if with_mean:
            turned -= mean
            left = np.nanmean(turned, axis=0)
            if not np.allclose(left, 0):
                _warnings.warn(
                    "Numerical issues were encountered when centering the data and might not be solved. Dataset may contain too large "
                    "values. You may need to prescale your features.")
                turned -= left
        if with_std:
            turned /= _handle_zeros_in_scale(deviation)
            if with_mean:
                left = np.nanmean(turned, axis=0)
                if not np.allclose(left, 0):
                    _warnings.warn(
                        "Numerical issues were encountered when scaling the data and might not be solved. The standard deviation of the "
                        "data is probably very close to 0. ")
                    turned -= left
        return X


    def _scaled(scaler, X, axis):
        X = check_array(X, copy=False, ensure_2d=False, dtype=FLOAT_DTYPES, ensure_all_finite="allow-nan")
        if X.ndim == 1:
            return _scaled(scaler, X.reshape(-1, 1), axis).ravel()
        return scaler.fit_transform(X) if axis == 0 else scaler.fit_transform(X.T).T


    @validate_params(_of_axis)
    def minmax_scale(X, feature_range=(0, 1), *, axis=0, copy=True):
        return _scaled(MinMaxScaler(feature_range=feature_range, copy=copy), X, axis)


    @validate_params(_of_axis)
    def maxabs_scale(X, *, axis=0, copy=True):
        return _scaled(MaxAbsScaler(copy=copy), X, axis)


    @validate_params(_of_axis)
    def robust_scale(
        X, *, axis=0, with_centering=True, with_scaling=True, quantile_range=(25.0, 75.0), copy=True, unit_variance=False
    ):
        scaler = RobustScaler(
            with_centering=with_centering, with_scaling=with_scaling, quantile_range=quantile_range, unit_variance=unit_variance, copy=copy)
        return _scaled(scaler, X, axis)

    """#
}
