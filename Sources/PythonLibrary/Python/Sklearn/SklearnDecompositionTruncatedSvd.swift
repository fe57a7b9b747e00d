extension PythonSource {
  static let sklearnDecompositionTruncatedSvdModule = #"""
    """The largest singular vectors of data that are not centered."""

    import numpy as np

    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin, _fit_context
    from sklearn.utils._param_validation import Integral, Interval, Real, StrOptions
    from sklearn.utils.extmath import _randomized_svd, svd_flip
    from sklearn.utils.validation import check_array, check_is_fitted, check_random_state, validate_data


    class TruncatedSVD(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "n_components": [Interval(Integral, 1, None, closed="left")], "algorithm": [StrOptions(("arpack", "randomized"))],
            "n_iter": [Interval(Integral, 0, None, closed="left")], "n_oversamples": [Interval(Integral, 1, None, closed="left")],
            "power_iteration_normalizer": [StrOptions(("auto", "QR", "LU", "none"))], "random_state": ["random_state"],
            "tol": [Interval(Real, 0, None, closed="left")]}

        def __init__(
            self, n_components=2, *, algorithm="randomized", n_iter=5, n_oversamples=10, power_iteration_normalizer="auto",
            random_state=None, tol=0.0,
        ):
            self.algorithm = algorithm
            self.n_components = n_components
            self.n_iter = n_iter
            self.n_oversamples = n_oversamples
            self.power_iteration_normalizer = power_iteration_normalizer
            self.random_state = random_state
            self.tol = tol

        def fit(self, X, y=None):
            self.fit_transform(X)
            return self

        @_fit_context(prefer_skip_nested_validation=True)
        def fit_transform(self, X, y=None):
            X = validate_data(self, X, accept_sparse=["csr", "csc"], ensure_min_features=2)
            random_state = check_random_state(self.random_state)
            wanted = self.n_components
            if self.algorithm == "arpack":
                random_state.uniform(-1, 1, min(X.shape))
                U, S, Vt = np.linalg.svd(X, full_matrices=False)
                U, S, Vt = U[:, :wanted], S[:wanted], Vt[:wanted]
            else:
                if wanted > X.shape[1]:
                    raise ValueError(f"n_components({wanted}) must be <= n_features({X.shape[1]}).")
                U, S, Vt = _randomized_svd(
                    X, wanted, n_iter=self.n_iter, n_oversamples=self.n_oversamples,
                    power_iteration_normalizer=self.power_iteration_normalizer, random_state=random_state, flip_sign=False)
            U, Vt = svd_flip(U, Vt, u_based_decision=False)
            self.components_ = Vt
            transformed = X @ Vt.T if self.algorithm == "randomized" or self.tol > 0 else U * S
            self.explained_variance_ = np.var(transformed, axis=0)
            self.explained_variance_ratio_ = self.explained_variance_ / np.var(X, axis=0).sum()
            self.singular_values_ = S
            return transformed

        def transform(self, X):
            check_is_fitted(self)
            return validate_data(self, X, accept_sparse=["csr", "csc"], reset=False) @ self.components_.T

        def inverse_transform(self, X):
            return np.dot(check_array(X), self.components_)

        @property
        def _n_features_out(self):
            return self.components_.shape[0]

    """#
}
