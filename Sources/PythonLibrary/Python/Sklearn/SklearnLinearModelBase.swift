extension PythonSource {
  static let sklearnLinearModelBaseModule = #"""
    """What linear models have in common, and least squares."""

    from numbers import Integral, Real

    import numpy as np

    from _sklearn_linear import logistic_function
    from sklearn.base import BaseEstimator, ClassifierMixin, MultiOutputMixin, RegressorMixin, _fit_context
    from sklearn.utils._param_validation import Interval
    from sklearn.utils.extmath import safe_sparse_dot
    from sklearn.utils.validation import _check_sample_weight, check_array, check_is_fitted, validate_data


    def _floats(X):
        return X if X.dtype in (np.float64, np.float32) else X.astype(np.float64)


    def _preprocess_data(X, y, *, fit_intercept, copy=True, sample_weight=None, averages=None):
        """Both about their means (by `averages`) and scaled by the roots of weights; what was taken away comes along."""
        if averages is None:
            averages = sample_weight
        given, X = X, _floats(X)
        if copy and X is given:
            X = X.copy()
        y = y.astype(X.dtype)
        if fit_intercept:
            X_offset = np.average(X, axis=0, weights=averages).astype(X.dtype)
            X -= X_offset
            y_offset = np.average(y, axis=0, weights=averages)
            y = y - y_offset
        else:
            X_offset = np.zeros(X.shape[1], dtype=X.dtype)
            y_offset = np.asarray(0.0, dtype=X.dtype) if y.ndim == 1 else np.zeros(y.shape[1], dtype=X.dtype)
        if sample_weight is not None:
            root = np.sqrt(sample_weight)
            X = X * root[:, None]
            y = y * (root if y.ndim == 1 else root[:, None])
        return X, y, X_offset, y_offset


    class LinearModel(BaseEstimator):
        def _decision_function(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, accept_sparse=["csr", "csc", "coo"], reset=False)
            coef = self.coef_
            return X @ (coef if coef.ndim == 1 else coef.T) + self.intercept_

        def predict(self, X):
            return self._decision_function(X)

        def _set_intercept(self, X_offset, y_offset):
            if not self.fit_intercept:
                self.intercept_ = 0.0
                return
            self.coef_ = self.coef_.astype(X_offset.dtype, copy=False)
            self.intercept_ = y_offset - X_offset @ (self.coef_ if self.coef_.ndim == 1 else self.coef_.T)


    class MultiOutputLinearModel(MultiOutputMixin, LinearModel):
        pass


    class LinearClassifierMixin(ClassifierMixin):
        def decision_function(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, accept_sparse="csr", reset=False)
            scores = safe_sparse_dot(X, self.coef_.T if self.coef_.ndim == 2 else self.coef_, dense_output=True) + self.intercept_
            return scores.reshape(-1) if scores.ndim > 1 and scores.shape[1] == 1 else scores

        def predict(self, X):
            scores = self.decision_function(X)
            indices = (scores > 0).astype(np.int64) if scores.ndim == 1 else np.argmax(scores, axis=1)
            return np.take(self.classes_, indices, axis=0)

        def _predict_proba_lr(self, X):
            probability = _expit(self.decision_function(X))
            if probability.ndim == 1:
                return np.stack([1 - probability, probability], axis=1)
            total = probability.sum(axis=1)
            nothing = total == 0
            if np.any(nothing):
                probability[nothing, :] = 1
                total[nothing] = probability.shape[1]
            probability /= total.reshape((probability.shape[0], -1))
            return probability


    def _expit(x):
        return logistic_function(x.ravel()).reshape(x.shape).astype(x.dtype, copy=False)


    class SparseCoefMixin:
        def densify(self):
            check_is_fitted(self, msg="Estimator, %(name)s, must be fitted before densifying.")
            return self

        def sparsify(self):
            raise NotImplementedError(f"unsupported: {type(self).__name__}.sparsify")


    def _number_of_positive(X, y):
        """Least squares with weights that are not negative, by the method of Lawson and Hanson."""
        count = X.shape[1]
        weights = np.zeros(count)
        passive = np.zeros(count, dtype=bool)
        products, pull = X.T @ X, X.T @ y
        slack = 10 * np.finfo(float).eps * max(X.shape) * np.abs(products).sum(axis=0).max()
        for _ in range(3 * count):
            gradient = np.where(passive, -np.inf, pull - products @ weights)
            best = int(np.argmax(gradient))
            if passive.all() or gradient[best] <= slack:
                break
            passive[best] = True
            while True:
                inside = np.flatnonzero(passive)
                tried = np.zeros(count)
                tried[inside] = np.linalg.lstsq(X[:, inside], y, rcond=None)[0]
                if (tried[inside] > 0).all():
                    break
                sinking = inside[tried[inside] <= 0]
                step = (weights[sinking] / (weights[sinking] - tried[sinking])).min()
                weights = weights + step * (tried - weights)
                passive &= weights > slack * 1e-3
                weights[~passive] = 0
            weights = tried
        return weights


    class LinearRegression(RegressorMixin, MultiOutputLinearModel):
        _parameter_constraints = {
            "fit_intercept": ["boolean"],
            "copy_X": ["boolean"],
            "n_jobs": [None, Integral],
            "positive": ["boolean"],
            "tol": [Interval(Real, 0, None, closed="left")],
        }

        def __init__(self, *, fit_intercept=True, copy_X=True, tol=1e-6, n_jobs=None, positive=False):
            self.fit_intercept = fit_intercept
            self.copy_X = copy_X
            self.tol = tol
            self.n_jobs = n_jobs
            self.positive = positive

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            X, y = validate_data(
                self, X, y, accept_sparse="csr", y_numeric=True, multi_output=True, force_writeable=True)
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype, ensure_non_negative=True)
            X, y, X_offset, y_offset = _preprocess_data(
                X, y, fit_intercept=self.fit_intercept, copy=self.copy_X, sample_weight=sample_weight)
            if self.positive:
                columns = [y] if y.ndim == 1 else list(y.T)
                self.coef_ = np.vstack([_number_of_positive(X, column) for column in columns])
            else:
                coef, _, self.rank_, self.singular_ = np.linalg.lstsq(X, y, rcond=self.tol)
                self.rank_ = int(self.rank_)
                self.coef_ = coef.T
            if y.ndim == 1:
                self.coef_ = np.ravel(self.coef_)
            self._set_intercept(X_offset, y_offset)
            return self

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = not self.positive
            return tags

    """#
}
