extension PythonSource {
  static let sklearnKernelApproximationModule = #"""
    """Features whose products are about those of a kernel."""

    import warnings
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin, _fit_context
    from sklearn.metrics.pairwise import KERNEL_PARAMS, PAIRWISE_KERNEL_FUNCTIONS, pairwise_kernels
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.validation import check_is_fitted, check_random_state, validate_data

    __all__ = ["Nystroem", "RBFSampler"]


    class RBFSampler(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "gamma": [StrOptions({"scale"}), Interval(Real, 0.0, None, closed="left")],
            "n_components": [Interval(Integral, 1, None, closed="left")], "random_state": ["random_state"],
        }

        def __init__(self, *, gamma=1.0, n_components=100, random_state=None):
            self.gamma = gamma
            self.n_components = n_components
            self.random_state = random_state

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            X = validate_data(self, X)
            random = check_random_state(self.random_state)
            width = X.shape[1]
            self._gamma = self.gamma
            if self.gamma == "scale":
                spread = X.var()
                self._gamma = 1.0 / (width * spread) if spread != 0 else 1.0
            self.random_weights_ = (2.0 * self._gamma) ** 0.5 * random.normal(size=(width, self.n_components))
            self.random_offset_ = random.uniform(0, 2 * np.pi, size=self.n_components)
            if X.dtype == np.float32:
                self.random_weights_ = self.random_weights_.astype(X.dtype)
                self.random_offset_ = self.random_offset_.astype(X.dtype)
            self._n_features_out = self.n_components
            return self

        def transform(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, reset=False)
            return np.cos(X @ self.random_weights_ + self.random_offset_) * (2.0 / self.n_components) ** 0.5


    class Nystroem(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "kernel": [StrOptions(set(PAIRWISE_KERNEL_FUNCTIONS) | {"precomputed"}), callable],
            "gamma": [Interval(Real, 0, None, closed="left"), None], "coef0": [Interval(Real, None, None, closed="neither"), None],
            "degree": [Interval(Real, 1, None, closed="left"), None], "kernel_params": [dict, None],
            "n_components": [Interval(Integral, 1, None, closed="left")], "random_state": ["random_state"], "n_jobs": [Integral, None],
        }

        def __init__(
            self, kernel="rbf", *, gamma=None, coef0=None, degree=None, kernel_params=None, n_components=100, random_state=None,
            n_jobs=None,
        ):
            self.kernel = kernel
            self.gamma = gamma
            self.coef0 = coef0
            self.degree = degree
            self.kernel_params = kernel_params
            self.n_components = n_components
            self.random_state = random_state
            self.n_jobs = n_jobs

        def _kernel(self, X, Y=None):
            params = dict(self.kernel_params or {})
            given = {name: getattr(self, name) for name in ("gamma", "coef0", "degree") if getattr(self, name) is not None}
            if not callable(self.kernel) and self.kernel != "precomputed":
                params.update((name, value) for name, value in given.items() if name in KERNEL_PARAMS[self.kernel])
            elif given:
                raise ValueError("Don't pass gamma, coef0 or degree to Nystroem if using a callable or precomputed kernel")
            return pairwise_kernels(X, Y, metric=self.kernel, filter_params=True, **params)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            X = validate_data(self, X)
            random = check_random_state(self.random_state)
            if self.n_components > len(X):
                warnings.warn(
                    "n_components > n_samples. This is not possible.\nn_components was set to n_samples, which results in inefficient "
                    "evaluation of the full kernel.")
            chosen = random.permutation(len(X))[:self.n_components]
            U, S, V = np.linalg.svd(self._kernel(X[chosen]))
            self.normalization_ = np.dot(U / np.sqrt(np.maximum(S, 1e-12)), V)
            self.components_ = X[chosen]
            self.component_indices_ = chosen
            self._n_features_out = len(chosen)
            return self

        def transform(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, reset=False)
            return np.dot(self._kernel(X, self.components_), self.normalization_.T)

    """#
}
