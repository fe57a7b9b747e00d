extension PythonSource {
  static let sklearnPreprocessingDistributionModule = #"""
    """Features brought to another distribution: by powers, by their quantiles."""

    import math
    import warnings
    from numbers import Integral
    from statistics import NormalDist

    import numpy as np

    from sklearn.base import BaseEstimator, OneToOneFeatureMixin, TransformerMixin, _fit_context
    from sklearn.preprocessing._scalers import FLOAT_DTYPES, StandardScaler
    from sklearn.utils import resample
    from sklearn.utils._minima import lowest_between, lowest_near
    from sklearn.utils._param_validation import Interval, Options, StrOptions, validate_params
    from sklearn.utils.validation import check_array, check_is_fitted, check_random_state, validate_data


    def _yeo_johnson(x, power):
        found = np.zeros_like(x)
        positive = x >= 0
        if abs(power) < np.spacing(1.0):
            found[positive] = np.log1p(x[positive])
        else:
            found[positive] = np.expm1(power * np.log1p(x[positive])) / power
        if abs(power - 2) > np.spacing(1.0):
            found[~positive] = -np.expm1((2 - power) * np.log1p(-x[~positive])) / (2 - power)
        else:
            found[~positive] = -np.log1p(-x[~positive])
        found[np.isnan(x)] = np.nan
        return found


    def _yeo_johnson_back(x, power):
        found = np.zeros_like(x)
        positive = x >= 0
        if abs(power) < np.spacing(1.0):
            found[positive] = np.exp(x[positive]) - 1
        else:
            found[positive] = np.power(x[positive] * power + 1, 1 / power) - 1
        if abs(power - 2) > np.spacing(1.0):
            found[~positive] = 1 - np.power(-(2 - power) * x[~positive] + 1, 1 / (2 - power))
        else:
            found[~positive] = 1 - np.exp(-x[~positive])
        return found


    def _box_cox(x, power):
        return np.log(x) if abs(power) < 1e-19 else np.expm1(power * np.log(x)) / power


    def _box_cox_back(x, power):
        return np.exp(x) if power == 0 else np.exp(np.log1p(power * x) / power)


    def _best_yeo_johnson(x):
        if np.all(x == 0):
            return 1.0
        logs = np.sum(np.sign(x) * np.log1p(np.abs(x)))
        tiny = np.finfo(np.float64).tiny

        def unlikelihood(power):
            spread = np.var(_yeo_johnson(x, power))
            if not np.isfinite(spread) or spread < tiny:
                return np.inf
            return len(x) / 2 * np.log(spread) - (power - 1) * logs

        info = np.finfo(np.float64)
        reach = np.log1p(20 * np.max(np.abs(x)))
        low = (np.log(info.tiny) - np.log(info.eps)) / 2 / reach
        high = (np.log(info.max) + np.log(info.eps)) / 2 / reach
        if np.all(x < 0):
            low, high = 2 - high, 2 - low
        elif np.any(x < 0):
            low, high = max(2 - high, low), min(2 - low, high)
        return lowest_between(unlikelihood, float(low), float(high), 1.48e-08)


    def _best_box_cox(x):
        if np.all(x == x[0]):
            raise ValueError("Data must not be constant.")
        logs = np.log(x)

        def unlikelihood(power):
            if power == 0:
                spread = np.log(np.var(logs))
            else:
                scaled = power * logs
                top = scaled.max()
                spread = np.log(np.var(np.exp(scaled - top))) + 2 * top - 2 * math.log(abs(power))
            return len(x) / 2 * spread - (power - 1) * np.sum(logs)

        return lowest_near(unlikelihood, -2.0, 2.0)


    _ways = {
        "yeo-johnson": (_best_yeo_johnson, _yeo_johnson, _yeo_johnson_back), "box-cox": (_best_box_cox, _box_cox, _box_cox_back)}


    class PowerTransformer(OneToOneFeatureMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {"method": [StrOptions(set(_ways))], "standardize": ["boolean"], "copy": ["boolean"]}

        def __init__(self, method="yeo-johnson", *, standardize=True, copy=True):
            self.method = method
            self.standardize = standardize
            self.copy = copy

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            self._fit(X)
            return self

        @_fit_context(prefer_skip_nested_validation=True)
        def fit_transform(self, X, y=None):
            X = self._fit(X)
            return self._scaler.transform(X) if self.standardize else X

        def _fit(self, X):
            X = self._checked(X, True).copy()
            best, change, _ = _ways[self.method]
            self.lambdas_ = np.empty(X.shape[1], dtype=X.dtype)
            with np.errstate(invalid="ignore", over="ignore"):
                for place in range(X.shape[1]):
                    column = X[:, place]
                    known = column[~np.isnan(column)]
                    mean, spread = np.mean(column), np.var(column)
                    limit = len(X) * np.finfo(np.float64).eps * spread + (len(X) * mean * np.finfo(np.float64).eps) ** 2
                    if self.method == "yeo-johnson" and spread <= limit:
                        self.lambdas_[place] = 1.0
                        continue
                    if self.method == "box-cox" and len(known) == 0:
                        raise ValueError("Column must not be all nan.")
                    self.lambdas_[place] = best(known)
                    X[:, place] = change(column, self.lambdas_[place])
            if self.standardize:
                self._scaler = StandardScaler().fit(X)
            return X

        def transform(self, X):
            check_is_fitted(self)
            X = self._checked(X, False).copy()
            with np.errstate(invalid="ignore", over="ignore"):
                for place, power in enumerate(self.lambdas_):
                    X[:, place] = _ways[self.method][1](X[:, place], power)
            return self._scaler.transform(X) if self.standardize else X

        def inverse_transform(self, X):
            check_is_fitted(self)
            X = check_array(X, copy=self.copy, dtype=FLOAT_DTYPES, force_writeable=True, ensure_all_finite="allow-nan")
            if X.shape[1] != self.n_features_in_:
                raise ValueError(
                    f"X has {X.shape[1]} features, but PowerTransformer is expecting {self.n_features_in_} features as input.")
            X = self._scaler.inverse_transform(X) if self.standardize else X.copy()
            for place, power in enumerate(self.lambdas_):
                before = np.isnan(X[:, place])
                with np.errstate(invalid="ignore"):
                    X[:, place] = _ways[self.method][2](X[:, place], power)
                if (np.isnan(X[:, place]) & ~before).any():
                    warnings.warn(
                        f"Some values in column {place} of the inverse-transformed data are NaN. This may be caused by numerical issues in "
                        "the transformation process, e.g. extremely skewed data. Consider inspecting the input data or preprocessing it "
                        "before applying the transformation.", UserWarning)
            return X

        def _checked(self, X, is_fitting):
            X = validate_data(
                self, X, dtype=FLOAT_DTYPES, force_writeable=True, copy=self.copy, ensure_all_finite="allow-nan", reset=is_fitting)
            if self.method == "box-cox" and np.nanmin(X) <= 0:
                raise ValueError("The Box-Cox transformation can only be applied to strictly positive data")
            return X

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.allow_nan = True
            return tags


    def power_transform(X, method="yeo-johnson", *, standardize=True, copy=True):
        return PowerTransformer(method=method, standardize=standardize, copy=copy).fit_transform(X)


    _edge = 1e-7


    def _normal_quantiles(shares):
        normal = NormalDist()
        ends = {0.0: -np.inf, 1.0: np.inf}
        found = [
            ends[share] if share in ends else normal.inv_cdf(share) if 0 < share < 1 else np.nan for share in shares.tolist()]
        least, most = normal.inv_cdf(_edge - np.spacing(1)), normal.inv_cdf(1 - (_edge - np.spacing(1)))
        return np.clip(np.array(found, dtype=float), least, most)


    def _normal_shares(values):
        return np.array([0.5 * math.erfc(-value / math.sqrt(2)) for value in values.tolist()])


    class QuantileTransformer(OneToOneFeatureMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "n_quantiles": [Interval(Integral, 1, None, closed="left")],
            "output_distribution": [StrOptions({"uniform", "normal"})],
            "ignore_implicit_zeros": ["boolean"],
            "subsample": [Interval(Integral, 1, None, closed="left"), None],
            "random_state": ["random_state"],
            "copy": ["boolean"],
        }

        def __init__(
            self, *, n_quantiles=1000, output_distribution="uniform", ignore_implicit_zeros=False, subsample=10_000, random_state=None,
            copy=True,
        ):
            self.n_quantiles = n_quantiles
            self.output_distribution = output_distribution
            self.ignore_implicit_zeros = ignore_implicit_zeros
            self.subsample = subsample
            self.random_state = random_state
            self.copy = copy

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            if self.subsample is not None and self.n_quantiles > self.subsample:
                raise ValueError(
                    "The number of quantiles cannot be greater than the number of samples used. Got "
                    f"{self.n_quantiles} quantiles and {self.subsample} samples.")
            X = validate_data(self, X, dtype=FLOAT_DTYPES, ensure_all_finite="allow-nan")
            count = X.shape[0]
            if self.n_quantiles > count:
                warnings.warn(
                    f"n_quantiles ({self.n_quantiles}) is greater than the total number of samples ({count}). n_quantiles is set to "
                    "n_samples.")
            self.n_quantiles_ = max(1, min(self.n_quantiles, count))
            rng = check_random_state(self.random_state)
            self.references_ = np.linspace(0, 1, self.n_quantiles_, endpoint=True)
            if self.ignore_implicit_zeros:
                warnings.warn("'ignore_implicit_zeros' takes effect only with sparse matrix. This parameter has no effect.")
            if self.subsample is not None and self.subsample < count:
                X = resample(X, replace=False, n_samples=self.subsample, random_state=rng)
            self.quantiles_ = np.nanpercentile(X, self.references_ * 100, axis=0)
            return self

        def _there(self, column, quantiles):
            is_normal = self.output_distribution == "normal"
            low = column - _edge < quantiles[0] if is_normal else column == quantiles[0]
            high = column + _edge > quantiles[-1] if is_normal else column == quantiles[-1]
            known = ~np.isnan(column)
            found = column.copy()
            values = column[known]
            found[known] = 0.5 * (
                np.interp(values, quantiles, self.references_)
                - np.interp(-values, -quantiles[::-1], -self.references_[::-1]))
            found[high] = 1
            found[low] = 0
            return _normal_quantiles(found) if is_normal else found

        def _back(self, column, quantiles):
            is_normal = self.output_distribution == "normal"
            shares = _normal_shares(column) if is_normal else column.copy()
            low = shares - _edge < 0 if is_normal else shares == 0
            high = shares + _edge > 1 if is_normal else shares == 1
            known = ~np.isnan(shares)
            shares[known] = np.interp(shares[known], self.references_, quantiles)
            shares[high] = quantiles[-1]
            shares[low] = quantiles[0]
            return shares

        def _each(self, X, change):
            return np.stack([change(X[:, place], self.quantiles_[:, place]) for place in range(X.shape[1])], axis=1)

        def transform(self, X):
            check_is_fitted(self)
            X = validate_data(
                self, X, copy=self.copy, dtype=FLOAT_DTYPES, force_writeable=True, ensure_all_finite="allow-nan", reset=False)
            return self._each(X, self._there)

        def inverse_transform(self, X):
            check_is_fitted(self)
            X = check_array(X, copy=self.copy, dtype=FLOAT_DTYPES, force_writeable=True, ensure_all_finite="allow-nan")
            if X.shape[1] != self.n_features_in_:
                raise ValueError(
                    f"X has {X.shape[1]} features, but QuantileTransformer is expecting {self.n_features_in_} features as input.")
            return self._each(X, self._back)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            tags.input_tags.allow_nan = True
            return tags


    @validate_params({"X": ["array-like", "sparse matrix"], "axis": [Options(Integral, (0, 1))]})
    def quantile_transform(
        X, *, axis=0, n_quantiles=1000, output_distribution="uniform", ignore_implicit_zeros=False, subsample=int(1e5), random_state=None,
        copy=True,
    ):
        transformer = QuantileTransformer(
            n_quantiles=n_quantiles, output_distribution=output_distribution, subsample=subsample,
            ignore_implicit_zeros=ignore_implicit_zeros, random_state=random_state, copy=copy)
        X = np.asarray(X)
        return transformer.fit_transform(X) if axis == 0 else transformer.fit_transform(X.T).T

    """#
}
