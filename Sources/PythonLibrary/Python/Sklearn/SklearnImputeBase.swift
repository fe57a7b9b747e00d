extension PythonSource {
  static let sklearnImputeBaseModule = #"""
    """Missing values filled in."""

    import warnings as _warnings

    import numpy as np

    from sklearn.base import BaseEstimator, TransformerMixin, _fit_context
    from sklearn.utils._param_validation import MissingValues, StrOptions
    from sklearn.utils.validation import _check_feature_names_in, _names, check_is_fitted, validate_data

    _FLOATS = (np.float64, np.float32)


    def _is_nan(value):
        return isinstance(value, (float, np.floating)) and value != value


    def _missing(X, marker):
        if X.dtype.kind == "f":
            return np.isnan(X) if _is_nan(marker) else X == marker
        if X.dtype.kind != "O":
            return np.zeros(X.shape, dtype=bool) if _is_nan(marker) or not isinstance(marker, (int, float, np.number)) else X == marker
        same = _is_nan if _is_nan(marker) else lambda value: value is marker or value == marker
        return np.array([bool(same(value)) for value in X.ravel().tolist()], dtype=bool).reshape(X.shape)


    class _Imputer(TransformerMixin, BaseEstimator):
        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.allow_nan = _is_nan(self.missing_values)
            return tags


    class SimpleImputer(_Imputer):
        _parameter_constraints = {
            "missing_values": [MissingValues()], "add_indicator": ["boolean"], "keep_empty_features": ["boolean"],
            "strategy": [StrOptions(("mean", "median", "most_frequent", "constant")), callable], "fill_value": "no_validation",
            "copy": ["boolean"]}

        def __init__(
            self, *, missing_values=np.nan, strategy="mean", fill_value=None, copy=True, add_indicator=False, keep_empty_features=False
        ):
            self.missing_values = missing_values
            self.add_indicator = add_indicator
            self.keep_empty_features = keep_empty_features
            self.strategy = strategy
            self.fill_value = fill_value
            self.copy = copy

        def _checked(self, X, in_fit):
            dtype = _FLOATS
            if self.strategy in ("most_frequent", "constant"):
                has_texts = isinstance(X, list) and any(isinstance(value, str) for row in X for value in row)
                dtype = object if has_texts else None
            if not in_fit and self._fit_dtype.kind == "O":
                dtype = self._fit_dtype
            try:
                X = validate_data(
                    self, X, reset=in_fit, dtype=dtype, force_writeable=not in_fit, copy=self.copy,
                    ensure_all_finite="allow-nan" if _is_nan(self.missing_values) else True)
            except ValueError as error:
                if "could not convert" in str(error):
                    raise ValueError(f"Cannot use {self.strategy} strategy with non-numeric data:\n{error}") from None
                raise
            if in_fit:
                self._fit_dtype = X.dtype
            if X.dtype.kind not in "iufO":
                raise ValueError(
                    f"SimpleImputer does not support data with dtype {X.dtype}. Please provide either a numeric array (with a floating "
                    "point or integer dtype) or categorical data represented either as an array with integer dtype or an array of string "
                    "values with an object dtype.")
            return X

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            X = self._checked(X, True)
            missing = _missing(X, self.missing_values)
            if self.add_indicator:
                self.indicator_ = MissingIndicator(missing_values=self.missing_values, error_on_new=False)
                self.indicator_._fit_mask(missing)
            fill = self.fill_value
            if fill is None:
                fill = 0 if X.dtype.kind in "iuf" else "missing_value"
            statistics = [self._statistic(X[:, column][~missing[:, column]], fill) for column in range(X.shape[1])]
            if X.dtype.kind == "O" or self.strategy == "constant":
                self.statistics_ = np.empty(len(statistics), dtype=object)
                for place, statistic in enumerate(statistics):
                    self.statistics_[place] = statistic
            else:
                self.statistics_ = np.array(statistics, dtype=np.float64)
            return self

        def _statistic(self, known, fill):
            if self.strategy == "constant":
                return np.nan if len(known) == 0 and not self.keep_empty_features else fill
            if callable(self.strategy):
                return self.strategy(known)
            if len(known) == 0:
                return 0 if self.keep_empty_features else np.nan
            if self.strategy == "mean":
                return known.mean()
            if self.strategy == "median":
                return np.median(known)
            counts = {}
            for value in known.tolist():
                counts[value] = counts.get(value, 0) + 1
            most = max(counts.values())
            return min(value for value, count in counts.items() if count == most)

        def transform(self, X):
            check_is_fitted(self)
            X = self._checked(X, False)
            missing = _missing(X, self.missing_values)
            statistics = self.statistics_.tolist()
            kept = list(range(len(statistics)))
            if not self.keep_empty_features:
                kept = [column for column, statistic in enumerate(statistics) if not _is_nan(statistic)]
                if len(kept) < len(statistics):
                    skipped = np.array([column for column in range(len(statistics)) if column not in kept])
                    _warnings.warn(
                        f"Skipping features without any observed values: {skipped}. At least one non-missing value is needed for "
                        f"imputation with strategy='{self.strategy}'.")
            filled = X[:, kept]
            for place, column in enumerate(kept):
                filled[missing[:, column], place] = statistics[column]
            if self.add_indicator:
                return np.hstack([filled, self.indicator_._features(missing)])
            return filled

        def inverse_transform(self, X):
            check_is_fitted(self)
            if not self.add_indicator:
                raise ValueError(
                    "'inverse_transform' works only when 'SimpleImputer' is instantiated with 'add_indicator=True'. Got "
                    f"'add_indicator={self.add_indicator}' instead.")
            features = self.indicator_.features_
            original = np.array(X[:, :X.shape[1] - len(features)])
            mask = X[:, X.shape[1] - len(features):].astype(bool)
            for place, column in enumerate(features.tolist()):
                original[mask[:, place], column] = self.missing_values
            return original

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self, "n_features_in_")
            input_features = _check_feature_names_in(self, input_features)
            known = [not _is_nan(statistic) for statistic in self.statistics_.tolist()]
            names = [name for name, is_known in zip(input_features.tolist(), known) if is_known]
            if self.add_indicator:
                names += self.indicator_.get_feature_names_out(input_features).tolist()
            return _names(names)


    class MissingIndicator(_Imputer):
        _parameter_constraints = {
            "missing_values": [MissingValues()], "features": [StrOptions(("missing-only", "all"))],
            "sparse": ["boolean", StrOptions(("auto",))], "error_on_new": ["boolean"]}

        def __init__(self, *, missing_values=np.nan, features="missing-only", sparse="auto", error_on_new=True):
            self.missing_values = missing_values
            self.features = features
            self.sparse = sparse
            self.error_on_new = error_on_new

        def _fit_mask(self, missing):
            self.n_features_in_ = self._n_features = missing.shape[1]
            self.features_ = np.arange(missing.shape[1]) if self.features == "all" else np.flatnonzero(missing.any(axis=0))

        def _features(self, missing):
            return missing[:, self.features_]

        def _checked(self, X, reset):
            return validate_data(
                self, X, reset=reset, dtype=None, ensure_all_finite="allow-nan" if _is_nan(self.missing_values) else True)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            if self.sparse is True:
                raise NotImplementedError("unsupported: sklearn.impute.MissingIndicator(sparse=True)")
            self._fit_mask(_missing(self._checked(X, True), self.missing_values))
            return self

        def transform(self, X):
            check_is_fitted(self)
            missing = _missing(self._checked(X, False), self.missing_values)
            if self.features == "missing-only" and self.error_on_new:
                new = np.setdiff1d(np.flatnonzero(missing.any(axis=0)), self.features_)
                if len(new):
                    raise ValueError(f"The features {new} have missing values in transform but have no missing values in fit.")
            return self._features(missing)

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self, "n_features_in_")
            input_features = _check_feature_names_in(self, input_features).tolist()
            return _names(f"missingindicator_{input_features[column]}" for column in self.features_.tolist())

    """#
}
