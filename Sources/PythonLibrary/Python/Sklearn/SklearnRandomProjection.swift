extension PythonSource {
  static let sklearnRandomProjectionModule = #"""
    """Fewer dimensions by random directions."""

    import warnings
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin, _fit_context
    from sklearn.exceptions import DataDimensionalityWarning
    from sklearn.utils._param_validation import Interval, StrOptions, validate_params
    from sklearn.utils.validation import check_array, check_is_fitted, check_random_state, validate_data

    __all__ = ["GaussianRandomProjection", "johnson_lindenstrauss_min_dim"]


    @validate_params(
        {
            "n_samples": ["array-like", Interval(Real, 1, None, closed="left")],
            "eps": ["array-like", Interval(Real, 0, 1, closed="neither")],
        },
        prefer_skip_nested_validation=True,
    )
    def johnson_lindenstrauss_min_dim(n_samples, *, eps=0.1):
        eps, n_samples = np.asarray(eps), np.asarray(n_samples)
        if np.any(eps <= 0.0) or np.any(eps >= 1):
            raise ValueError("The JL bound is defined for eps in ]0, 1[, got %r" % eps)
        if np.any(n_samples <= 0):
            raise ValueError("The JL bound is defined for n_samples greater than zero, got %r" % n_samples)
        return (4 * np.log(n_samples) / (eps**2 / 2 - eps**3 / 3)).astype(np.int64)


    class GaussianRandomProjection(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "n_components": [Interval(Integral, 1, None, closed="left"), StrOptions({"auto"})],
            "eps": [Interval(Real, 0, None, closed="neither")], "compute_inverse_components": ["boolean"],
            "random_state": ["random_state"],
        }

        def __init__(self, n_components="auto", *, eps=0.1, compute_inverse_components=False, random_state=None):
            self.n_components = n_components
            self.eps = eps
            self.compute_inverse_components = compute_inverse_components
            self.random_state = random_state

        def _wanted(self, samples, features):
            if self.n_components != "auto":
                if self.n_components > features:
                    warnings.warn(
                        f"The number of components is higher than the number of features: n_features < n_components ({features} < "
                        f"{self.n_components}).The dimensionality of the problem will not be reduced.", DataDimensionalityWarning)
                return self.n_components
            wanted = johnson_lindenstrauss_min_dim(n_samples=samples, eps=self.eps)
            told = "eps=%f and n_samples=%d lead to a target dimension of %d which is " % (self.eps, samples, wanted)
            if wanted <= 0:
                raise ValueError(told + "invalid")
            if wanted > features:
                raise ValueError(told + "larger than the original space with n_features=%d" % features)
            return wanted

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            X = validate_data(self, X, dtype=[np.float64, np.float32])
            self.n_components_ = self._wanted(*X.shape)
            random = check_random_state(self.random_state)
            size = (self.n_components_, X.shape[1])
            self.components_ = random.normal(loc=0.0, scale=1.0 / np.sqrt(self.n_components_), size=size).astype(X.dtype)
            if self.compute_inverse_components:
                self.inverse_components_ = np.linalg.pinv(self.components_)
            self._n_features_out = self.n_components_
            return self

        def transform(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, reset=False, dtype=[np.float64, np.float32])
            return X @ self.components_.T

        def inverse_transform(self, X):
            check_is_fitted(self)
            X = check_array(X, dtype=[np.float64, np.float32])
            back = self.inverse_components_ if self.compute_inverse_components else np.linalg.pinv(self.components_)
            return X @ back.T

    """#
}
