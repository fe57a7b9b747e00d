extension PythonSource {
  static let sklearnKernelRidgeModule = #"""
    """Ridge regression in the space of a kernel."""

    from numbers import Real

    import numpy as np

    from sklearn.base import BaseEstimator, MultiOutputMixin, RegressorMixin, _fit_context
    from sklearn.metrics.pairwise import PAIRWISE_KERNEL_FUNCTIONS, pairwise_kernels
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.validation import _check_sample_weight, check_is_fitted, validate_data


    def _solve(K, y, alpha, sample_weight):
        if sample_weight is not None:
            root = np.sqrt(sample_weight)
            y = y * root[:, None]
            K = K * np.outer(root, root)
        own = [alpha[0]] if (alpha == alpha[0]).all() else alpha
        columns = []
        for place, each in enumerate(own):
            shifted = K + each * np.eye(K.shape[0])
            columns.append(np.linalg.solve(shifted, y if len(own) == 1 else y[:, place:place + 1]))
        found = np.hstack(columns)
        return found if sample_weight is None else found * root[:, None]


    class KernelRidge(MultiOutputMixin, RegressorMixin, BaseEstimator):
        _parameter_constraints = {
            "alpha": [Interval(Real, 0, None, closed="left"), "array-like"],
            "kernel": [StrOptions(set(PAIRWISE_KERNEL_FUNCTIONS) | {"precomputed"}), callable],
            "gamma": [Interval(Real, 0, None, closed="left"), None],
            "degree": [Interval(Real, 0, None, closed="left")],
            "coef0": [Interval(Real, None, None, closed="neither")],
            "kernel_params": [dict, None],
        }

        def __init__(self, alpha=1, *, kernel="linear", gamma=None, degree=3, coef0=1, kernel_params=None):
            self.alpha = alpha
            self.kernel = kernel
            self.gamma = gamma
            self.degree = degree
            self.coef0 = coef0
            self.kernel_params = kernel_params

        def _get_kernel(self, X, Y=None):
            if callable(self.kernel):
                params = self.kernel_params or {}
            else:
                params = {"gamma": self.gamma, "degree": self.degree, "coef0": self.coef0}
            return pairwise_kernels(X, Y, metric=self.kernel, filter_params=True, **params)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            X, y = validate_data(self, X, y, accept_sparse=("csr", "csc"), multi_output=True, y_numeric=True)
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X)
            coef = _solve(
                self._get_kernel(X), y.reshape(-1, 1) if y.ndim == 1 else y, np.atleast_1d(self.alpha), sample_weight)
            self.dual_coef_ = coef.ravel() if y.ndim == 1 else coef
            self.X_fit_ = X
            return self

        def predict(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, accept_sparse=("csr", "csc"), reset=False)
            return np.dot(self._get_kernel(X, self.X_fit_), self.dual_coef_)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            tags.input_tags.pairwise = self.kernel == "precomputed"
            return tags

    """#
}
