extension PythonSource {
  static let sklearnMixtureGaussianMixtureModule = #"""
    """Mixtures of normal distributions."""

    import math

    import numpy as np

    from sklearn.mixture._base import BaseMixture, _check_shape
    from sklearn.utils import check_array
    from sklearn.utils._param_validation import StrOptions
    from sklearn.utils.extmath import row_norms

    _floats = [np.float64, np.float32]


    def _check_weights(weights, n_components):
        weights = check_array(weights, dtype=_floats, ensure_2d=False)
        _check_shape(weights, (n_components,), "weights")
        if (weights < 0.0).any() or (weights > 1.0).any():
            raise ValueError(
                "The parameter 'weights' should be in the range [0, 1], but got max value %.5f, min value %.5f"
                % (np.min(weights), np.max(weights)))
        if not np.allclose(np.abs(1.0 - np.sum(weights)), 0.0, atol=1e-6 if weights.dtype == np.float32 else 1e-8):
            raise ValueError("The parameter 'weights' should be normalized, but got sum(weights) = %.5f" % np.sum(weights))
        return weights


    def _check_precisions(precisions, kind, n_components, n_features):
        precisions = check_array(precisions, dtype=_floats, ensure_2d=False, allow_nd=kind == "full")
        shapes = {
            "full": (n_components, n_features, n_features), "tied": (n_features, n_features), "diag": (n_components, n_features),
            "spherical": (n_components,),
        }
        _check_shape(precisions, shapes[kind], f"{kind} precision")
        if kind in ("full", "tied"):
            for matrix in precisions if kind == "full" else [precisions]:
                if not (np.allclose(matrix, matrix.T) and np.all(np.linalg.eigvalsh(matrix) > 0.0)):
                    raise ValueError(f"'{kind} precision' should be symmetric, positive-definite")
        elif np.any(precisions <= 0.0):
            raise ValueError(f"'{kind} precision' should be positive")
        return precisions


    def _covariances(kind, resp, X, counts, means, reg_covar):
        if kind == "full":
            made = []
            for k in range(len(means)):
                difference = X - means[k]
                covariance = ((resp[:, k] * difference.T) @ difference) / counts[k]
                made.append(covariance + reg_covar * np.eye(X.shape[1]))
            return np.array(made).astype(X.dtype)
        if kind == "tied":
            covariance = X.T @ X - counts * means.T @ means
            covariance = covariance / np.sum(counts)
            return covariance + (reg_covar * np.eye(X.shape[1])).astype(X.dtype)
        variances = (resp.T @ (X * X)) / counts[:, None] - means ** 2 + reg_covar
        return variances if kind == "diag" else np.mean(variances, axis=1)


    def _estimate_gaussian_parameters(X, resp, reg_covar, kind):
        counts = np.sum(resp, axis=0) + 10 * np.finfo(resp.dtype).eps
        means = (resp.T @ X) / counts[:, None]
        return counts, means, _covariances(kind, resp, X, counts, means, reg_covar)


    def _inverse_of_root(covariance, complaint):
        """The transpose of the inverse of the lower factor."""
        try:
            root = np.linalg.cholesky(covariance)
        except np.linalg.LinAlgError:
            raise ValueError(complaint)
        size = len(root)
        rows = root.tolist()
        inverse = [[0.0] * size for _ in range(size)]
        for column in range(size):
            for row in range(column, size):
                total = 1.0 if row == column else 0.0
                for inner in range(column, row):
                    total -= rows[row][inner] * inverse[inner][column]
                inverse[row][column] = total / rows[row][row]
        return np.array(inverse, dtype=covariance.dtype).T


    def _compute_precision_cholesky(covariances, kind):
        complaint = (
            "Fitting the mixture model failed because some components have ill-defined empirical covariance (for instance caused by "
            "singleton or collapsed samples). Try to decrease the number of components, increase reg_covar, or scale the input data.")
        if covariances.dtype == np.float32:
            complaint += " The numerical accuracy can also be improved by passing float64 data instead of float32."
        if not np.isfinite(covariances).all():
            raise ValueError("array must not contain infs or NaNs")
        if kind == "full":
            return np.array([_inverse_of_root(covariance, complaint) for covariance in covariances])
        if kind == "tied":
            return _inverse_of_root(covariances, complaint)
        if np.any(covariances <= 0.0):
            raise ValueError(complaint)
        return 1.0 / np.sqrt(covariances)


    def _root_from_below(matrix):
        return np.linalg.cholesky(matrix[::-1, ::-1].copy())[::-1, ::-1].copy()


    def _compute_precision_cholesky_from_precisions(precisions, kind):
        if kind == "full":
            return np.stack([_root_from_below(matrix) for matrix in precisions])
        return _root_from_below(precisions) if kind == "tied" else np.sqrt(precisions)


    def _compute_log_det_cholesky(roots, kind, n_features):
        if kind == "full":
            return np.sum(np.log(roots.reshape(len(roots), -1)[:, ::n_features + 1]), axis=1)
        if kind == "tied":
            return np.sum(np.log(np.diag(roots)))
        return np.sum(np.log(roots), axis=1) if kind == "diag" else n_features * np.log(roots)


    def _estimate_log_gaussian_prob(X, means, roots, kind):
        n_features = X.shape[1]
        if kind in ("full", "tied"):
            distances = np.empty((len(X), len(means)), dtype=X.dtype)
            for k in range(len(means)):
                root = roots[k] if kind == "full" else roots
                y = X @ root - means[k] @ root
                distances[:, k] = np.sum(np.square(y), axis=1)
        elif kind == "diag":
            precisions = roots ** 2
            distances = (
                np.sum(means ** 2 * precisions, axis=1) - 2.0 * (X @ (means * precisions).T) + X ** 2 @ precisions.T)
        else:
            precisions = roots ** 2
            distances = (
                np.sum(means ** 2, axis=1) * precisions - 2 * (X @ means.T * precisions)
                + np.outer(row_norms(X, squared=True), precisions))
        log_det = _compute_log_det_cholesky(roots, kind, n_features)
        return -0.5 * (n_features * math.log(2 * math.pi) + distances) + log_det


    class GaussianMixture(BaseMixture):
        _parameter_constraints = {
            **BaseMixture._parameter_constraints,
            "covariance_type": [StrOptions({"full", "tied", "diag", "spherical"})],
            "weights_init": ["array-like", None],
            "means_init": ["array-like", None],
            "precisions_init": ["array-like", None],
        }

        def __init__(
            self, n_components=1, *, covariance_type="full", tol=1e-3, reg_covar=1e-6, max_iter=100, n_init=1, init_params="kmeans",
            weights_init=None, means_init=None, precisions_init=None, random_state=None, warm_start=False, verbose=0, verbose_interval=10,
        ):
            super().__init__(
                n_components=n_components, tol=tol, reg_covar=reg_covar, max_iter=max_iter, n_init=n_init, init_params=init_params,
                random_state=random_state, warm_start=warm_start, verbose=verbose, verbose_interval=verbose_interval)
            self.covariance_type = covariance_type
            self.weights_init = weights_init
            self.means_init = means_init
            self.precisions_init = precisions_init

        def _check_parameters(self, X):
            n_features = X.shape[1]
            if self.weights_init is not None:
                self.weights_init = _check_weights(self.weights_init, self.n_components)
            if self.means_init is not None:
                self.means_init = check_array(self.means_init, dtype=_floats, ensure_2d=False)
                _check_shape(self.means_init, (self.n_components, n_features), "means")
            if self.precisions_init is not None:
                self.precisions_init = _check_precisions(
                    self.precisions_init, self.covariance_type, self.n_components, n_features)

        def _initialize_parameters(self, X, random_state):
            if self.weights_init is None or self.means_init is None or self.precisions_init is None:
                super()._initialize_parameters(X, random_state)
            else:
                self._initialize(X, None)

        def _initialize(self, X, resp):
            weights = means = covariances = None
            if resp is not None:
                weights, means, covariances = _estimate_gaussian_parameters(X, resp, self.reg_covar, self.covariance_type)
                weights = weights / X.shape[0]
            self.weights_ = weights if self.weights_init is None else self.weights_init
            self.means_ = means if self.means_init is None else self.means_init
            if self.precisions_init is None:
                self.covariances_ = covariances
                self.precisions_cholesky_ = _compute_precision_cholesky(covariances, self.covariance_type)
            else:
                self.precisions_cholesky_ = _compute_precision_cholesky_from_precisions(self.precisions_init, self.covariance_type)

        def _m_step(self, X, log_resp):
            counts, self.means_, self.covariances_ = _estimate_gaussian_parameters(
                X, np.exp(log_resp), self.reg_covar, self.covariance_type)
            self.weights_ = counts / np.sum(counts)
            self.precisions_cholesky_ = _compute_precision_cholesky(self.covariances_, self.covariance_type)

        def _estimate_log_prob(self, X):
            return _estimate_log_gaussian_prob(X, self.means_, self.precisions_cholesky_, self.covariance_type)

        def _estimate_log_weights(self):
            return np.log(self.weights_)

        def _compute_lower_bound(self, log_resp, bound):
            return bound

        def _get_parameters(self):
            return self.weights_, self.means_, getattr(self, "covariances_", None), self.precisions_cholesky_

        def _set_parameters(self, parameters):
            self.weights_, self.means_, self.covariances_, roots = parameters
            self.precisions_cholesky_ = roots
            if self.covariance_type == "full":
                self.precisions_ = np.array([root @ root.T for root in roots])
            else:
                self.precisions_ = roots @ roots.T if self.covariance_type == "tied" else roots ** 2

        def _n_parameters(self):
            n_features = self.means_.shape[1]
            of_covariances = {
                "full": self.n_components * n_features * (n_features + 1) / 2.0, "diag": self.n_components * n_features,
                "tied": n_features * (n_features + 1) / 2.0, "spherical": self.n_components,
            }[self.covariance_type]
            return int(of_covariances + n_features * self.n_components + self.n_components - 1)

        def bic(self, X):
            return -2 * self.score(X) * X.shape[0] + self._n_parameters() * math.log(X.shape[0])

        def aic(self, X):
            return -2 * self.score(X) * X.shape[0] + 2 * self._n_parameters()
    """#
}
