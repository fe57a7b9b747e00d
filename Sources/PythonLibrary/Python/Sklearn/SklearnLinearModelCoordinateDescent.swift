extension PythonSource {
  static let sklearnLinearModelCoordinateDescentModule = #"""
    """Least squares with a penalty on the weights' magnitudes."""

    import warnings
    from numbers import Integral, Number, Real

    import numpy as np

    from _sklearn_linear import coordinate_descent
    from sklearn.base import RegressorMixin, _fit_context
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model._base import MultiOutputLinearModel, _preprocess_data
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.validation import _check_sample_weight, check_array, check_random_state, validate_data


    def _descend(columns, y, coef, alpha, l1_ratio, max_iter, tol, positive, random_state, selection):
        n_samples = columns.shape[1]
        seed = check_random_state(random_state).randint(0, 2147483647)
        l1 = float(alpha) * float(l1_ratio) * n_samples
        l2 = float(alpha) * (1.0 - float(l1_ratio)) * n_samples
        coef, gap, allowed, sweeps, has_converged = coordinate_descent(
            columns, y, coef, l1, l2, 1000 if max_iter is None else int(max_iter), float(tol), bool(positive),
            seed if selection == "random" else None)
        if not has_converged:
            message = (
                "Objective did not converge. You might want to increase the number of iterations, check the scale of the features or "
                "consider "
                f"increasing regularisation. Duality gap: {gap:.6e}, tolerance: {allowed:.3e}")
            if l1 < np.finfo(np.float64).eps:
                message += (
                    "\nLinear regression models with a zero l1 penalization strength are more efficiently fitted using one of the solvers "
                    "implemented in sklearn.linear_model.Ridge/RidgeCV instead.")
            warnings.warn(message, ConvergenceWarning)
        return coef, gap / n_samples, sweeps


    def _grid(X, y, l1_ratio, eps, count):
        """Penalties from the least that leaves no weight down to `eps` times that."""
        if l1_ratio == 0:
            raise ValueError(
                "Automatic alpha grid generation is not supported for l1_ratio=0. Please supply a grid by providing your estimator with "
                "the "
                "appropriate `alphas=` argument.")
        most = np.abs(X.T @ y).max() / (len(y) * l1_ratio)
        if most <= np.finfo(np.float64).resolution:
            return np.full(count, np.finfo(np.float64).resolution)
        return np.geomspace(most, most * eps, num=count)


    def enet_path(
        X, y, *, l1_ratio=0.5, eps=1e-3, n_alphas="deprecated", alphas="warn", precompute="auto", Xy=None, copy_X=True, coef_init=None,
        verbose=False, return_n_iter=False, positive=False, check_input=True, **params,
    ):
        wanted = 100
        if n_alphas != "deprecated":
            warnings.warn(
                "'n_alphas' was deprecated in 1.9 and will be removed in 1.11. 'alphas' now accepts an integer value which removes the "
                "need to "
                "pass 'n_alphas'. The default value of 'alphas' will change from None to 100 in 1.11. Pass an explicit value to 'alphas' "
                "and "
                "leave 'n_alphas' to its default value to silence this warning.", FutureWarning)
            wanted = n_alphas
        if alphas is None:
            warnings.warn(
                "'alphas=None' is deprecated and will be removed in 1.11, at which point the default value will be set to 100. Set "
                "'alphas=100' to silence this warning.", FutureWarning)
        elif not (isinstance(alphas, str) and alphas == "warn"):
            wanted = alphas
        tol = params.pop("tol", 1e-4)
        max_iter = params.pop("max_iter", 1000)
        random_state = check_random_state(params.pop("random_state", None))
        selection = params.pop("selection", "cyclic")
        params.pop("do_screening", True)
        if params:
            raise ValueError("Unexpected parameters in params", params.keys())
        if selection not in ("random", "cyclic"):
            raise ValueError("selection should be either random or cyclic.")
        X = check_array(X, dtype=[np.float64, np.float32])
        y = check_array(y, dtype=X.dtype, ensure_2d=False)
        if y.ndim != 1:
            raise NotImplementedError("unsupported: enet_path of several targets")
        if isinstance(wanted, Integral):
            alphas = _grid(X, y, l1_ratio, eps, wanted)
        else:
            alphas = np.sort(wanted)[::-1]
        coef = np.zeros(X.shape[1], dtype=X.dtype) if coef_init is None else np.asarray(coef_init, dtype=X.dtype)
        coefs = np.empty((X.shape[1], len(alphas)), dtype=X.dtype)
        gaps = np.empty(len(alphas))
        sweeps = []
        columns = np.ascontiguousarray(X.T)
        for index, alpha in enumerate(alphas):
            coef, gaps[index], own = _descend(columns, y, coef, alpha, l1_ratio, max_iter, tol, positive, random_state, selection)
            coefs[:, index] = coef
            sweeps.append(own)
        return (alphas, coefs, gaps, sweeps) if return_n_iter else (alphas, coefs, gaps)


    def lasso_path(
        X, y, *, eps=1e-3, n_alphas="deprecated", alphas="warn", precompute="auto", Xy=None, copy_X=True, coef_init=None, verbose=False,
        return_n_iter=False, positive=False, **params,
    ):
        return enet_path(
            X, y, l1_ratio=1.0, eps=eps, n_alphas=n_alphas, alphas=alphas, precompute=precompute, Xy=Xy, copy_X=copy_X, coef_init=coef_init,
            verbose=verbose, positive=positive, return_n_iter=return_n_iter, **params)


    class ElasticNet(RegressorMixin, MultiOutputLinearModel):
        _parameter_constraints = {
            "alpha": [Interval(Real, 0, None, closed="left")],
            "l1_ratio": [Interval(Real, 0, 1, closed="both")],
            "fit_intercept": ["boolean"],
            "precompute": ["boolean", "array-like"],
            "max_iter": [Interval(Integral, 1, None, closed="left"), None],
            "copy_X": ["boolean"],
            "tol": [Interval(Real, 0, None, closed="left")],
            "warm_start": ["boolean"],
            "positive": ["boolean"],
            "random_state": ["random_state"],
            "selection": [StrOptions({"cyclic", "random"})],
        }

        path = staticmethod(enet_path)

        def __init__(
            self, alpha=1.0, *, l1_ratio=0.5, fit_intercept=True, precompute=False, max_iter=1000, copy_X=True, tol=1e-4, warm_start=False,
            positive=False, random_state=None, selection="cyclic",
        ):
            self.alpha = alpha
            self.l1_ratio = l1_ratio
            self.fit_intercept = fit_intercept
            self.precompute = precompute
            self.max_iter = max_iter
            self.copy_X = copy_X
            self.tol = tol
            self.warm_start = warm_start
            self.positive = positive
            self.random_state = random_state
            self.selection = selection

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None, check_input=True):
            if self.alpha == 0:
                warnings.warn(
                    "With alpha=0, this algorithm does not converge well. You are advised to use the LinearRegression estimator",
                    stacklevel=2)
            if not isinstance(self.precompute, (bool, np.bool_)):
                raise NotImplementedError(f"unsupported: {type(self).__name__}(precompute=...) with a matrix")
            X, y = validate_data(
                self, X, y, accept_sparse="csc", dtype=[np.float64, np.float32], force_writeable=True, multi_output=True, y_numeric=True)
            y = check_array(y, copy=False, dtype=X.dtype, ensure_2d=False)
            n_samples, n_features = X.shape
            if isinstance(sample_weight, Number):
                sample_weight = None
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
                sample_weight = sample_weight * (n_samples / np.sum(sample_weight))
            X, y, X_offset, y_offset = _preprocess_data(X, y, fit_intercept=self.fit_intercept, copy=self.copy_X,
            sample_weight=sample_weight)
            targets = y[:, np.newaxis] if y.ndim == 1 else y
            count = targets.shape[1]
            if self.warm_start and hasattr(self, "coef_"):
                coef = np.array(self.coef_).reshape(count, n_features)
            else:
                coef = np.zeros((count, n_features), dtype=X.dtype)
            gaps = np.zeros(count, dtype=X.dtype)
            sweeps = []
            columns = np.ascontiguousarray(X.T)
            for index in range(count):
                found, gaps[index], own = _descend(
                    columns, np.ascontiguousarray(targets[:, index]), coef[index], self.alpha, self.l1_ratio, self.max_iter, self.tol,
                    self.positive, self.random_state, self.selection)
                coef[index] = found
                sweeps.append(own)
            self.n_iter_ = sweeps[0] if count == 1 else sweeps
            self.coef_ = coef[0] if count == 1 else coef
            self.dual_gap_ = gaps[0] if count == 1 else gaps
            self._set_intercept(X_offset, y_offset)
            if not (np.isfinite(self.coef_).all() and np.isfinite(self.intercept_).all()):
                raise ValueError(
                    "Coordinate descent iterations resulted in non-finite parameter values. The input data may contain large values and "
                    "need "
                    "to be preprocessed.")
            return self

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            return tags


    class Lasso(ElasticNet):
        _parameter_constraints = {**ElasticNet._parameter_constraints}
        del _parameter_constraints["l1_ratio"]

        path = staticmethod(enet_path)

        def __init__(
            self, alpha=1.0, *, fit_intercept=True, precompute=False, copy_X=True, max_iter=1000, tol=1e-4, warm_start=False,
            positive=False,
            random_state=None, selection="cyclic",
        ):
            super().__init__(
                alpha=alpha, l1_ratio=1.0, fit_intercept=fit_intercept, precompute=precompute, copy_X=copy_X, max_iter=max_iter, tol=tol,
                warm_start=warm_start, positive=positive, random_state=random_state, selection=selection)

    """#
}
