extension PythonSource {
  static let sklearnImputeKnnModule = #"""
    """Missing values taken from the nearest samples that have them."""

    from numbers import Integral

    import numpy as np

    from sklearn.base import _fit_context
    from sklearn.impute._base import _FLOATS, MissingIndicator, _Imputer, _is_nan, _missing
    from sklearn.metrics.pairwise import nan_euclidean_distances
    from sklearn.utils._param_validation import Interval, MissingValues, StrOptions
    from sklearn.utils.validation import _check_feature_names_in, check_is_fitted, validate_data


    class KNNImputer(_Imputer):
        _parameter_constraints = {
            "missing_values": [MissingValues()], "add_indicator": ["boolean"], "keep_empty_features": ["boolean"],
            "n_neighbors": [Interval(Integral, 1, None, closed="left")],
            "weights": [StrOptions({"uniform", "distance"}), callable, None],
            "metric": [StrOptions({"nan_euclidean"}), callable], "copy": ["boolean"],
        }

        def __init__(
            self, *, missing_values=np.nan, n_neighbors=5, weights="uniform", metric="nan_euclidean", copy=True, add_indicator=False,
            keep_empty_features=False,
        ):
            self.missing_values = missing_values
            self.add_indicator = add_indicator
            self.keep_empty_features = keep_empty_features
            self.n_neighbors = n_neighbors
            self.weights = weights
            self.metric = metric
            self.copy = copy

        def _checked(self, X, is_fitting):
            return validate_data(
                self, X, dtype=list(_FLOATS), copy=self.copy, reset=is_fitting, force_writeable=not is_fitting,
                ensure_all_finite="allow-nan" if _is_nan(self.missing_values) else True)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            X = self._checked(X, True)
            if callable(self.metric) or not _is_nan(self.missing_values):
                raise NotImplementedError("unsupported: sklearn.impute.KNNImputer with another metric or mark of what is missing")
            self._fit_X = X
            self._mask_fit_X = _missing(X, self.missing_values)
            self._valid_mask = ~np.all(self._mask_fit_X, axis=0)
            if self.add_indicator:
                self.indicator_ = MissingIndicator(missing_values=self.missing_values, error_on_new=False)
                self.indicator_._fit_mask(self._mask_fit_X)
            return self

        def _weights_of(self, distances):
            if callable(self.weights):
                return self.weights(distances)
            if self.weights != "distance":
                return np.ones_like(distances)
            is_same = distances == 0
            weights = 1 / np.where(is_same, 1.0, distances)
            return np.where(is_same.any(axis=1)[:, None], is_same.astype(float), weights)

        def _filled(self, distances, donors):
            """A value for each row of distances to the donors."""
            count = min(self.n_neighbors, len(donors))
            nearest = np.argpartition(np.where(np.isnan(distances), np.inf, distances), count - 1, axis=1)[:, :count]
            own = np.take_along_axis(distances, nearest, axis=1)
            weights = np.where(np.isnan(own), 0.0, self._weights_of(np.where(np.isnan(own), 1.0, own)))
            return (donors[nearest] * weights).sum(axis=1) / weights.sum(axis=1)

        def transform(self, X):
            check_is_fitted(self)
            X = self._checked(X, False).copy()
            mask, valid = _missing(X, self.missing_values), self._valid_mask
            added = self.indicator_.transform(X) if self.add_indicator else None
            rows = np.flatnonzero(mask[:, valid].any(axis=1))
            if len(rows):
                with np.errstate(invalid="ignore"):
                    distances = nan_euclidean_distances(X[rows], self._fit_X)
                for column in np.flatnonzero(valid):
                    wanting = mask[rows, column]
                    if not wanting.any():
                        continue
                    known = ~self._mask_fit_X[:, column]
                    donors, to_donors = self._fit_X[known, column], distances[wanting][:, known]
                    lost = np.isnan(to_donors).all(axis=1)
                    receivers = rows[wanting]
                    X[receivers[lost], column] = donors.mean()
                    if not lost.all():
                        X[receivers[~lost], column] = self._filled(to_donors[~lost], donors)
            if self.keep_empty_features:
                X[:, ~valid] = 0
            else:
                X = X[:, valid]
            return X if added is None else np.hstack([X, added])

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self, "n_features_in_")
            names = _check_feature_names_in(self, input_features)[self._valid_mask]
            if not self.add_indicator:
                return names
            return np.concatenate([names, self.indicator_.get_feature_names_out(input_features)])

    """#
}
