extension PythonSource {
  static let sklearnPreprocessingDiscretizationModule = #"""
    """Numbers in bins."""

    import warnings as _warnings

    import numpy as np

    from sklearn.base import BaseEstimator, TransformerMixin, _fit_context
    from sklearn.preprocessing._encoders import OneHotEncoder
    from sklearn.utils._indexing import resample
    from sklearn.utils._param_validation import Integral, Interval, Options, StrOptions
    from sklearn.utils.validation import _check_feature_names_in, check_array, check_is_fitted, validate_data

    _methods = (
        "inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull", "linear",
        "median_unbiased", "normal_unbiased")


    def _averaged_quantiles(column, levels):
        """Steps of the distribution; halfway between two samples where a step ends exactly."""
        ordered = np.sort(column)
        last = len(ordered) - 1
        exact = len(ordered) * (levels / 100) - 1
        below = np.floor(exact)
        low = ordered[np.clip(below, 0, last).astype(np.int64)]
        high = ordered[np.clip(below + 1, 0, last).astype(np.int64)]
        return np.where(exact == below, high - (high - low) * 0.5, high)


    class KBinsDiscretizer(TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "n_bins": [Interval(Integral, 2, None, closed="left"), "array-like"],
            "encode": [StrOptions(("onehot", "onehot-dense", "ordinal"))], "strategy": [StrOptions(("uniform", "quantile", "kmeans"))],
            "quantile_method": [StrOptions(_methods)], "dtype": [Options(type, (np.float64, np.float32)), None],
            "subsample": [Interval(Integral, 1, None, closed="left"), None], "random_state": ["random_state"]}

        def __init__(
            self, n_bins=5, *, encode="onehot", strategy="quantile", quantile_method="averaged_inverted_cdf", dtype=None,
            subsample=200_000, random_state=None,
        ):
            self.n_bins = n_bins
            self.encode = encode
            self.strategy = strategy
            self.quantile_method = quantile_method
            self.dtype = dtype
            self.subsample = subsample
            self.random_state = random_state

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None, sample_weight=None):
            if sample_weight is not None:
                raise NotImplementedError("unsupported: sklearn.preprocessing.KBinsDiscretizer.fit(sample_weight=...)")
            X = validate_data(self, X, dtype="numeric")
            output = X.dtype if self.dtype is None else self.dtype
            if self.subsample is not None and X.shape[0] > self.subsample:
                X = resample(X, replace=True, n_samples=self.subsample, random_state=self.random_state)
            bins = self._checked_bins(X.shape[1])
            edges = np.empty(X.shape[1], dtype=object)
            for feature in range(X.shape[1]):
                edges[feature] = self._edges(X[:, feature], feature, bins)
            self.bin_edges_ = edges
            self.n_bins_ = bins
            if self.encode != "ordinal":
                self._encoder = OneHotEncoder(
                    categories=[np.arange(count) for count in bins.tolist()], sparse_output=self.encode == "onehot", dtype=output)
                self._encoder.fit(np.zeros((1, len(bins))))
            return self

        def _edges(self, column, feature, bins):
            low, high = column.min(), column.max()
            if low == high:
                _warnings.warn(f"Feature {feature} is constant and will be replaced with 0.")
                bins[feature] = 1
                return np.array([-np.inf, np.inf])
            count = int(bins[feature])
            if self.strategy == "uniform":
                return np.linspace(low, high, count + 1)
            if self.strategy == "kmeans":
                from sklearn.cluster import KMeans
                uniform = np.linspace(low, high, count + 1)
                start = (uniform[1:] + uniform[:-1])[:, None] * 0.5
                centers = np.sort(KMeans(n_clusters=count, init=start, n_init=1).fit(column[:, None]).cluster_centers_[:, 0])
                edges = np.concatenate([np.array([low]), (centers[1:] + centers[:-1]) * 0.5, np.array([high])])
            else:
                levels = np.linspace(0, 100, count + 1)
                if self.quantile_method == "averaged_inverted_cdf":
                    edges = _averaged_quantiles(column, levels).astype(np.float64)
                elif self.quantile_method == "linear":
                    edges = np.percentile(column, levels).astype(np.float64)
                else:
                    raise NotImplementedError(f"unsupported: KBinsDiscretizer(quantile_method={self.quantile_method!r})")
            wide = np.concatenate([np.array([True]), np.diff(edges) > 1e-8])
            edges = edges[wide]
            if len(edges) - 1 != count:
                _warnings.warn(
                    f"Bins whose width are too small (i.e., <= 1e-8) in feature {feature} are removed. Consider decreasing the number of "
                    "bins.")
                bins[feature] = len(edges) - 1
            return edges

        def _checked_bins(self, features):
            if isinstance(self.n_bins, Integral):
                return np.full(features, self.n_bins, dtype=int)
            bins = check_array(self.n_bins, dtype=int, copy=True, ensure_2d=False)
            if bins.ndim > 1 or bins.shape[0] != features:
                raise ValueError("n_bins must be a scalar or array of shape (n_features,).")
            wrong = np.where((bins < 2) | (bins != np.asarray(self.n_bins)))[0]
            if len(wrong):
                raise ValueError(
                    f"KBinsDiscretizer received an invalid number of bins at indices {', '.join(map(str, wrong.tolist()))}. Number of "
                    "bins must be at least 2, and must be an int.")
            return bins

        def transform(self, X):
            check_is_fitted(self)
            binned = validate_data(
                self, X, copy=True, dtype=(np.float64, np.float32) if self.dtype is None else self.dtype, reset=False)
            for feature in range(binned.shape[1]):
                binned[:, feature] = np.searchsorted(self.bin_edges_[feature][1:-1], binned[:, feature], side="right")
            if self.encode == "ordinal":
                return binned
            kept, self._encoder.dtype = self._encoder.dtype, binned.dtype
            try:
                return self._encoder.transform(binned)
            finally:
                self._encoder.dtype = kept

        def inverse_transform(self, X):
            check_is_fitted(self)
            if self.encode != "ordinal":
                X = self._encoder.inverse_transform(X)
            X = check_array(X, copy=True, dtype=(np.float64, np.float32))
            if X.shape[1] != len(self.n_bins_):
                raise ValueError(f"Incorrect number of features. Expecting {len(self.n_bins_)}, received {X.shape[1]}.")
            for feature in range(X.shape[1]):
                edges = self.bin_edges_[feature]
                X[:, feature] = ((edges[1:] + edges[:-1]) * 0.5)[X[:, feature].astype(np.int64)]
            return X

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self, "n_features_in_")
            input_features = _check_feature_names_in(self, input_features)
            return self._encoder.get_feature_names_out(input_features) if hasattr(self, "_encoder") else input_features

    """#
}
