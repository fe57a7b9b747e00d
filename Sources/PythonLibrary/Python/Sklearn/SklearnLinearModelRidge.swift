extension PythonSource {
  static let sklearnLinearModelRidgeModule = #"""
    """Least squares with a penalty on the weights' squares."""

    import warnings
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import MultiOutputMixin, RegressorMixin, _fit_context
    from sklearn.linear_model._base import LinearClassifierMixin, LinearModel, _preprocess_data
    from sklearn.linear_model._sag import sag_solver
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils._sparse import issparse
    from sklearn.utils.class_weight import compute_sample_weight
    from sklearn.utils.extmath import row_norms
    from sklearn.utils.validation import _check_sample_weight, check_is_fitted, column_or_1d, validate_data


    def refuse_sparse(estimator, X):
        if issparse(X):
            raise NotImplementedError(f"unsupported: {type(estimator).__name__}.fit with sparse samples")


    def _solve_spread(X, y, alpha):
        """By singular values, which stand even where columns depend on each other."""
        U, s, Vt = np.linalg.svd(X, full_matrices=False)
        kept = s > 1e-15
        shrunk = np.zeros((s.shape[0], alpha.shape[0]), dtype=X.dtype)
        shrunk[kept] = s[kept][:, None] / (s[kept][:, None] ** 2 + alpha)
        return (Vt.T @ (shrunk * (U.T @ y))).T


    def _solve_products(X, y, alpha):
        n_samples, n_features = X.shape
        alphas = alpha[:1] if (alpha == alpha[0]).all() else alpha
        is_wide = n_features > n_samples
        products = X @ X.T if is_wide else X.T @ X
        wanted = y if is_wide else X.T @ y
        found = []
        for index, own in enumerate(alphas):
            shifted = products + own * np.eye(products.shape[0], dtype=X.dtype)
            right = wanted if len(alphas) == 1 else wanted[:, index:index + 1]
            np.linalg.cholesky(shifted)
            found.append(np.linalg.solve(shifted, right))
        solved = np.hstack(found)
        return (X.T @ solved if is_wide else solved).T


    class _BaseRidge(LinearModel):
        _parameter_constraints = {
            "alpha": [Interval(Real, 0, None, closed="left"), "array-like"],
            "fit_intercept": ["boolean"],
            "copy_X": ["boolean"],
            "max_iter": [Interval(Integral, 1, None, closed="left"), None],
            "tol": [Interval(Real, 0, None, closed="left")],
            "solver": [StrOptions({"auto", "svd", "cholesky", "lsqr", "sparse_cg", "sag", "saga", "lbfgs"})],
            "positive": ["boolean"],
            "random_state": ["random_state"],
        }

        def __init__(
            self, alpha=1.0, *, fit_intercept=True, copy_X=True, max_iter=None, tol=1e-4, solver="auto", positive=False, random_state=None,
        ):
            self.alpha = alpha
            self.fit_intercept = fit_intercept
            self.copy_X = copy_X
            self.max_iter = max_iter
            self.tol = tol
            self.solver = solver
            self.positive = positive
            self.random_state = random_state

        def fit(self, X, y, sample_weight=None):
            if self.solver == "lbfgs" and not self.positive:
                raise ValueError("'lbfgs' solver can be used only when positive=True. Please use another solver.")
            if self.positive and self.solver not in ("auto", "lbfgs"):
                raise ValueError(
                    f"solver='{self.solver}' does not support positive fitting. Please set the solver to 'auto' or 'lbfgs', or set "
                    "`positive=False`")
            if self.positive:
                raise NotImplementedError(f"unsupported: {type(self).__name__}(positive=True)")
            if self.solver in ("lsqr", "sparse_cg"):
                raise NotImplementedError(f"unsupported: {type(self).__name__}(solver={self.solver!r})")
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
            solver = "cholesky" if self.solver == "auto" else self.solver
            is_gradual = solver in ("sag", "saga")
            X, y, X_offset, y_offset = _preprocess_data(
                X, y, fit_intercept=self.fit_intercept, copy=self.copy_X, sample_weight=None if is_gradual else sample_weight,
                averages=sample_weight)
            targets = y.reshape(-1, 1) if y.ndim == 1 else y
            alpha = np.asarray(self.alpha, dtype=X.dtype).ravel()
            if alpha.shape[0] not in (1, targets.shape[1]):
                raise ValueError(
                    "Number of targets and number of penalties do not correspond: %d != %d" % (alpha.shape[0], targets.shape[1]))
            if alpha.shape[0] == 1:
                alpha = np.full(targets.shape[1], alpha[0], dtype=X.dtype)
            self.n_iter_ = None
            if is_gradual:
                coef = self._fit_gradually(X, targets, alpha, sample_weight, solver)
            elif solver == "cholesky":
                try:
                    coef = _solve_products(X, targets, alpha)
                except np.linalg.LinAlgError:
                    solver = "svd"
            if solver == "svd":
                coef = _solve_spread(X, targets, alpha)
            self.coef_ = coef.ravel() if targets.shape[1] == 1 else coef
            self.solver_ = solver
            self._set_intercept(X_offset, y_offset)
            return self

        def _fit_gradually(self, X, targets, alpha, sample_weight, solver):
            longest = row_norms(X, squared=True).max()
            coef = np.empty((targets.shape[1], X.shape[1]), dtype=X.dtype)
            self.n_iter_ = np.empty(targets.shape[1], dtype=np.int32)
            for index, own in enumerate(alpha):
                coef[index], self.n_iter_[index], _ = sag_solver(
                    X, np.ascontiguousarray(targets[:, index]), sample_weight, "squared", own, 0.0, self.max_iter, self.tol, 0,
                    self.random_state, False, longest, {"coef": np.zeros((X.shape[1], 1), dtype=X.dtype)}, is_saga=solver == "saga")
            return coef


    class Ridge(MultiOutputMixin, RegressorMixin, _BaseRidge):
        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            refuse_sparse(self, X)
            X, y = validate_data(
                self, X, y, dtype=[np.float64, np.float32], force_writeable=True, multi_output=True, y_numeric=True)
            return super().fit(X, y, sample_weight=sample_weight)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.array_api_support = True
            tags.input_tags.sparse = self.solver != "svd" and (self.solver != "cholesky" or not self.fit_intercept)
            return tags


    class RidgeClassifier(LinearClassifierMixin, _BaseRidge):
        _parameter_constraints = {
            **_BaseRidge._parameter_constraints,
            "class_weight": [dict, StrOptions({"balanced"}), None],
        }

        def __init__(
            self, alpha=1.0, *, fit_intercept=True, copy_X=True, max_iter=None, tol=1e-4, class_weight=None, solver="auto", positive=False,
            random_state=None,
        ):
            super().__init__(
                alpha=alpha, fit_intercept=fit_intercept, copy_X=copy_X, max_iter=max_iter, tol=tol, solver=solver, positive=positive,
                random_state=random_state)
            self.class_weight = class_weight

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            from sklearn.preprocessing import LabelBinarizer
            refuse_sparse(self, X)
            X, y = validate_data(self, X, y, multi_output=True, y_numeric=False, force_writeable=True)
            self._label_binarizer = LabelBinarizer(pos_label=1, neg_label=-1)
            Y = self._label_binarizer.fit_transform(y)
            self.classes_ = self._label_binarizer.classes_
            if not self._label_binarizer.y_type_.startswith("multilabel"):
                y = column_or_1d(y, warn=True)
            sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
            if self.class_weight:
                sample_weight = sample_weight * compute_sample_weight(self.class_weight, y)
            return super().fit(X, Y, sample_weight=sample_weight)

        def predict(self, X):
            check_is_fitted(self, attributes=["_label_binarizer"])
            if self._label_binarizer.y_type_.startswith("multilabel"):
                return self._label_binarizer.inverse_transform(2.0 * (self.decision_function(X) > 0) - 1.0)
            return super().predict(X)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.classifier_tags.multi_label = True
            return tags

    """#
}
