extension PythonSource {
  static let sklearnPreprocessingDataModule = #"""
    """Samples normalised, cut at thresholds, and turned by functions."""

    import numpy as np

    from sklearn.base import BaseEstimator, OneToOneFeatureMixin, TransformerMixin, _fit_context
    from sklearn.preprocessing._scalers import FLOAT_DTYPES, _handle_zeros_in_scale
    from sklearn.utils._param_validation import Integral, Interval, Options, Real, StrOptions, validate_params
    from sklearn.utils._sparse import csr_matrix, issparse
    from sklearn.utils.extmath import row_norms
    from sklearn.utils.metaestimators import available_if
    from sklearn.utils.validation import _check_feature_names_in, _names, check_array, validate_data

    _norms = ("l1", "l2", "max")


    def _norms_of_rows(X, norm):
        """One after the other is added, as they are stored."""
        ends = X.indptr.tolist()
        values = np.abs(X.data) if norm != "l2" else X.data * X.data
        rows = [values[start:end] for start, end in zip(ends, ends[1:])]
        if norm == "max":
            return np.array([row.max() if len(row) else 0.0 for row in rows])
        sums = np.array([np.cumsum(row)[-1] if len(row) else 0.0 for row in rows])
        return np.sqrt(sums) if norm == "l2" else sums


    @validate_params({
        "X": ["array-like", "sparse matrix"], "norm": [StrOptions(_norms)], "axis": [Options(Integral, (0, 1))], "copy": ["boolean"],
        "return_norm": ["boolean"]})
    def normalize(X, norm="l2", *, axis=1, copy=True, return_norm=False):
        if issparse(X) and axis == 1:
            norms = _norms_of_rows(X, norm)
            scales = np.repeat(np.where(norms == 0, 1.0, norms), np.diff(X.indptr))
            X = csr_matrix(X.data / scales, X.indices, X.indptr, X.shape)
            return (X, norms) if return_norm else X
        X = check_array(
            X, accept_sparse=True, copy=copy, estimator="the normalize function", dtype=FLOAT_DTYPES, force_writeable=True)
        turned = X if axis == 1 else X.T
        if norm == "l2":
            norms = row_norms(turned)
        else:
            norms = np.abs(turned).sum(axis=1) if norm == "l1" else np.abs(turned).max(axis=1)
        norms = _handle_zeros_in_scale(norms)
        turned /= norms[:, None]
        return (X, norms) if return_norm else X


    class _Stateless(OneToOneFeatureMixin, TransformerMixin, BaseEstimator):
        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            validate_data(self, X, accept_sparse=True)
            return self

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.requires_fit = False
            return tags


    class Normalizer(_Stateless):
        _parameter_constraints = {"norm": [StrOptions(_norms)], "copy": ["boolean"]}

        def __init__(self, norm="l2", *, copy=True):
            self.norm = norm
            self.copy = copy

        def transform(self, X, copy=None):
            X = validate_data(
                self, X, accept_sparse=True, force_writeable=True, copy=self.copy if copy is None else copy, reset=False)
            return normalize(X, norm=self.norm, axis=1, copy=False)


    @validate_params({
        "X": ["array-like", "sparse matrix"], "threshold": [Interval(Real, None, None, closed="neither")], "copy": ["boolean"]})
    def binarize(X, *, threshold=0.0, copy=True):
        X = check_array(X, force_writeable=True, copy=copy)
        above = X > threshold
        X[above] = 1
        X[~above] = 0
        return X


    class Binarizer(_Stateless):
        _parameter_constraints = {"threshold": [Real], "copy": ["boolean"]}

        def __init__(self, *, threshold=0.0, copy=True):
            self.threshold = threshold
            self.copy = copy

        def transform(self, X, copy=None):
            X = validate_data(self, X, force_writeable=True, copy=self.copy if copy is None else copy, reset=False)
            return binarize(X, threshold=self.threshold, copy=False)


    def add_dummy_feature(X, value=1.0):
        X = check_array(X, dtype=FLOAT_DTYPES)
        return np.hstack((np.full((X.shape[0], 1), value), X))


    class FunctionTransformer(TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "func": [callable, None], "inverse_func": [callable, None], "validate": ["boolean"], "accept_sparse": ["boolean"],
            "check_inverse": ["boolean"], "feature_names_out": [callable, StrOptions(("one-to-one",)), None], "kw_args": [dict, None],
            "inv_kw_args": [dict, None]}

        def __init__(
            self, func=None, inverse_func=None, *, validate=False, accept_sparse=False, check_inverse=True, feature_names_out=None,
            kw_args=None, inv_kw_args=None,
        ):
            self.func = func
            self.inverse_func = inverse_func
            self.validate = validate
            self.accept_sparse = accept_sparse
            self.check_inverse = check_inverse
            self.feature_names_out = feature_names_out
            self.kw_args = kw_args
            self.inv_kw_args = inv_kw_args

        def _check_inverse_transform(self, X):
            some = X[slice(None, None, max(1, X.shape[0] // 100))]
            back = self.inverse_transform(self.transform(some))
            if X.dtype.kind not in "iuf":
                raise ValueError("'check_inverse' is only supported when all the elements in `X` is numerical.")
            if not np.allclose(some, back):
                import warnings
                warnings.warn(
                    "The provided functions are not strictly inverse of each other. If you are sure you want to proceed regardless, set "
                    "'check_inverse=False'.", UserWarning)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            X = validate_data(self, X, reset=True, skip_check_array=not self.validate)
            if self.check_inverse and self.func is not None and self.inverse_func is not None:
                self._check_inverse_transform(X)
            return self

        def transform(self, X):
            if self.validate:
                X = validate_data(self, X, reset=False)
            return X if self.func is None else self.func(X, **(self.kw_args or {}))

        def inverse_transform(self, X):
            if self.validate:
                X = check_array(X)
            return X if self.inverse_func is None else self.inverse_func(X, **(self.inv_kw_args or {}))

        @available_if(lambda self: self.feature_names_out is not None)
        def get_feature_names_out(self, input_features=None):
            if hasattr(self, "n_features_in_") or input_features is not None:
                input_features = _check_feature_names_in(self, input_features)
            if self.feature_names_out == "one-to-one":
                return _names(input_features)
            return _names(self.feature_names_out(self, input_features))

        def __sklearn_is_fitted__(self):
            return True

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.no_validation = not self.validate
            tags.requires_fit = False
            return tags

    """#
}
