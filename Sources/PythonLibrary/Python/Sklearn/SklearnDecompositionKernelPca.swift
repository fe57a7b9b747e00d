extension PythonSource {
  static let sklearnDecompositionKernelPcaModule = #"""
    """Principal components in the space of a kernel."""

    import numpy as np

    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin, _fit_context
    from sklearn.exceptions import NotFittedError
    from sklearn.metrics.pairwise import pairwise_kernels
    from sklearn.utils._param_validation import Integral, Interval, Real, StrOptions
    from sklearn.utils.extmath import svd_flip
    from sklearn.utils.validation import check_is_fitted, validate_data


    class KernelPCA(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "n_components": [Interval(Integral, 1, None, closed="left"), None],
            "kernel": [StrOptions(("linear", "poly", "rbf", "sigmoid", "cosine", "precomputed")), callable],
            "gamma": [Interval(Real, 0, None, closed="left"), None], "degree": [Interval(Real, 0, None, closed="left")],
            "coef0": [Interval(Real, None, None, closed="neither")], "kernel_params": [dict, None],
            "alpha": [Interval(Real, 0, None, closed="left")], "fit_inverse_transform": ["boolean"],
            "eigen_solver": [StrOptions(("auto", "dense", "arpack", "randomized"))], "tol": [Interval(Real, 0, None, closed="left")],
            "max_iter": [Interval(Integral, 1, None, closed="left"), None],
            "iterated_power": [Interval(Integral, 0, None, closed="left"), StrOptions(("auto",))], "remove_zero_eig": ["boolean"],
            "random_state": ["random_state"], "copy_X": ["boolean"], "n_jobs": [None, Integral]}

        def __init__(
            self, n_components=None, *, kernel="linear", gamma=None, degree=3, coef0=1, kernel_params=None, alpha=1.0,
            fit_inverse_transform=False, eigen_solver="auto", tol=0, max_iter=None, iterated_power="auto", remove_zero_eig=False,
            random_state=None, copy_X=True, n_jobs=None,
        ):
            self.n_components = n_components
            self.kernel = kernel
            self.kernel_params = kernel_params
            self.gamma = gamma
            self.degree = degree
            self.coef0 = coef0
            self.alpha = alpha
            self.fit_inverse_transform = fit_inverse_transform
            self.eigen_solver = eigen_solver
            self.tol = tol
            self.max_iter = max_iter
            self.iterated_power = iterated_power
            self.remove_zero_eig = remove_zero_eig
            self.random_state = random_state
            self.n_jobs = n_jobs
            self.copy_X = copy_X

        def _get_kernel(self, X, Y=None):
            params = self.kernel_params or {} if callable(self.kernel) else dict(gamma=self.gamma_, degree=self.degree, coef0=self.coef0)
            return pairwise_kernels(X, Y, metric=self.kernel, filter_params=True, **params)

        def _centered(self, K):
            of_rows = (K.sum(axis=1) / self._row_means.shape[0])[:, None]
            return K - self._row_means - of_rows + self._mean

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            if self.fit_inverse_transform and self.kernel == "precomputed":
                raise ValueError("Cannot fit_inverse_transform with a precomputed kernel.")
            if self.eigen_solver == "randomized":
                raise NotImplementedError("unsupported: sklearn.decomposition.KernelPCA(eigen_solver='randomized')")
            X = validate_data(self, X, accept_sparse="csr", copy=self.copy_X)
            self.gamma_ = 1 / X.shape[1] if self.gamma is None else self.gamma
            K = self._get_kernel(X)
            self._row_means = K.sum(axis=0) / K.shape[0]
            self._mean = self._row_means.sum() / K.shape[0]
            wanted = K.shape[0] if self.n_components is None else min(K.shape[0], self.n_components)
            values, vectors = np.linalg.eigh(self._centered(K))
            values, vectors = values[-wanted:], vectors[:, -wanted:]
            largest = values.max()
            values = np.where((values < 0) | (values < 1e-12 * largest), 0.0, values)
            vectors, _ = svd_flip(vectors, None)
            order = values.argsort()[::-1]
            values, vectors = values[order], vectors[:, order]
            if self.remove_zero_eig or self.n_components is None:
                values, vectors = values[values > 0], vectors[:, values > 0]
            self.eigenvalues_, self.eigenvectors_ = values, vectors
            if self.fit_inverse_transform:
                transformed = vectors * np.sqrt(values)
                K = self._get_kernel(transformed)
                self.dual_coef_ = np.linalg.solve(K + np.eye(len(K)) * self.alpha, X)
                self.X_transformed_fit_ = transformed
            self.X_fit_ = X
            return self

        def fit_transform(self, X, y=None, **params):
            self.fit(X, **params)
            return self.eigenvectors_ * np.sqrt(self.eigenvalues_)

        def transform(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, accept_sparse="csr", reset=False)
            K = self._centered(self._get_kernel(X, self.X_fit_))
            scale = np.where(self.eigenvalues_ != 0, np.sqrt(self.eigenvalues_), 1)
            return np.dot(K, np.where(self.eigenvalues_ != 0, self.eigenvectors_ / scale, 0.0))

        def inverse_transform(self, X):
            if not self.fit_inverse_transform:
                raise NotFittedError(
                    "The fit_inverse_transform parameter was not set to True when instantiating and hence the inverse transform is not "
                    "available.")
            return np.dot(self._get_kernel(X, self.X_transformed_fit_), self.dual_coef_)

        @property
        def _n_features_out(self):
            return self.eigenvalues_.shape[0]

    """#
}
