extension PythonSource {
  static let sklearnFeatureSelectionBaseModule = #"""
    """What all that choose features share."""

    import warnings as _warnings
    from operator import attrgetter as _attrgetter

    import numpy as np

    from sklearn.base import TransformerMixin
    from sklearn.utils._tags import get_tags
    from sklearn.utils.validation import _check_feature_names_in, check_array, check_is_fitted, validate_data


    class SelectorMixin(TransformerMixin):
        def get_support(self, indices=False):
            mask = self._get_support_mask()
            return np.nonzero(mask)[0] if indices else mask

        def transform(self, X):
            X = validate_data(
                self, X, dtype=None, accept_sparse="csr", ensure_all_finite=not get_tags(self).input_tags.allow_nan, reset=False)
            return self._transform(X)

        def _transform(self, X):
            mask = self.get_support()
            if not mask.any():
                _warnings.warn("No features were selected: either the data is too noisy or the selection test too strict.", UserWarning)
                return np.empty(0, dtype=X.dtype).reshape((X.shape[0], 0))
            return X[:, mask]

        def inverse_transform(self, X):
            support = self.get_support()
            X = check_array(X, dtype=None)
            if support.sum() != X.shape[1]:
                raise ValueError("X has a different shape than during fitting.")
            restored = np.zeros((X.shape[0], support.size), dtype=X.dtype)
            restored[:, support] = X
            return restored

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self)
            return _check_feature_names_in(self, input_features)[self.get_support()]


    def _get_feature_importances(estimator, getter, transform_func=None, norm_order=1):
        if getter == "auto":
            if hasattr(estimator, "coef_"):
                getter = "coef_"
            elif hasattr(estimator, "feature_importances_"):
                getter = "feature_importances_"
            else:
                raise ValueError(
                    f"when `importance_getter=='auto'`, the underlying estimator {type(estimator).__name__} should have `coef_` or "
                    "`feature_importances_` attribute. Either pass a fitted estimator to feature selector or call fit before calling transform.")
        importances = _attrgetter(getter)(estimator) if isinstance(getter, str) else getter(estimator)
        if transform_func == "norm":
            return np.abs(importances) if importances.ndim == 1 else np.linalg.norm(importances, axis=0, ord=norm_order)
        if transform_func == "square":
            return importances**2 if importances.ndim == 1 else (importances**2).sum(axis=0)
        return importances

    """#
}
