extension PythonSource {
  static let sklearnLinearModelCoordinateDescentCvModule = #"""
    """Lasso and elastic net that choose their penalties by cross-validation."""

    from numbers import Integral, Number, Real

    import numpy as np

    from sklearn.base import RegressorMixin, _fit_context
    from sklearn.linear_model._base import MultiOutputLinearModel, _preprocess_data
    from sklearn.linear_model._coordinate_descent import ElasticNet, Lasso, enet_path
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.validation import (
        _check_sample_weight, _raise_for_params, check_consistent_length, check_scalar, column_or_1d, validate_data,
    )


    def _grid(X, y, l1_ratio, settings, sample_weight):
        """Penalties from the least that leaves no weight down to `eps` times that."""
        if l1_ratio == 0:
            raise ValueError(
                "Automatic alpha grid generation is not supported for l1_ratio=0. Please supply a grid by providing your estimator with "
                "the appropriate `alphas=` argument.")
        if settings.fit_intercept:
            y = y - np.average(y, axis=0, weights=sample_weight)
        weighted = y if sample_weight is None else y * sample_weight
        products = X.T @ weighted
        if settings.fit_intercept:
            products = products - np.average(X, axis=0, weights=sample_weight) * np.sum(weighted, axis=0)
        count = X.shape[0] if sample_weight is None else sample_weight.sum()
        most = max(0, np.max(products)) if settings.positive else np.sqrt(np.max(products ** 2))
        most = most / (count * l1_ratio)
        if most <= np.finfo(np.float64).resolution:
            return np.full(settings.alphas, np.finfo(np.float64).resolution)
        return np.geomspace(most, most * settings.eps, num=settings.alphas)


    class LinearModelCV(MultiOutputLinearModel):
        _parameter_constraints = {
            "eps": [Interval(Real, 0, None, closed="neither")],
            "alphas": [Interval(Integral, 1, None, closed="left"), "array-like"],
            "fit_intercept": ["boolean"],
            "precompute": [StrOptions({"auto"}), "array-like", "boolean"],
            "max_iter": [Interval(Integral, 1, None, closed="left")],
            "tol": [Interval(Real, 0, None, closed="left")],
            "copy_X": ["boolean"],
            "cv": ["cv_object"],
            "verbose": ["verbose"],
            "n_jobs": [Integral, None],
            "positive": ["boolean"],
            "random_state": ["random_state"],
            "selection": [StrOptions({"cyclic", "random"})],
        }

        path = staticmethod(enet_path)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None, **params):
            _raise_for_params(params, self, "fit")
            from sklearn.model_selection import check_cv
            kind = type(self).__name__
            if not isinstance(self.precompute, (bool, str, np.bool_)):
                raise NotImplementedError(f"unsupported: {kind}(precompute=...) with a matrix")
            if self.verbose:
                raise NotImplementedError(f"unsupported: {kind}(verbose={self.verbose!r})")
            X, y = validate_data(
                self, X, y, accept_sparse="csc", dtype=[np.float64, np.float32], force_writeable=True, multi_output=True, y_numeric=True)
            check_consistent_length(X, y)
            if y.ndim > 1 and y.shape[1] > 1:
                raise ValueError(f"For multi-task outputs, use MultiTask{kind}")
            y = column_or_1d(y, warn=True)
            if isinstance(sample_weight, Number):
                sample_weight = None
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
            shares = np.atleast_1d(getattr(self, "l1_ratio", 1)).tolist()
            if isinstance(self.alphas, Integral):
                grids = [_grid(X, y, share, self, sample_weight) for share in shares]
            else:
                for index, alpha in enumerate(self.alphas):
                    check_scalar(alpha, f"alphas[{index}]", target_type=Real, min_val=0.0, include_boundaries="left")
                grids = [np.sort(self.alphas)[::-1] for _ in shares]
            folds = list(check_cv(self.cv).split(X, y))
            errors = np.array([
                [self._errors(X, y, sample_weight, train, test, share, grid) for train, test in folds]
                for share, grid in zip(shares, grids)])
            self.mse_path_ = np.squeeze(np.moveaxis(errors, 2, 1))
            least = np.inf
            for share, grid, means in zip(shares, grids, np.mean(errors, axis=1)):
                place = np.argmin(means)
                if means[place] < least:
                    least, self.alpha_, best_share = means[place], grid[place], share
            self.alphas_ = np.asarray(grids) if isinstance(self.alphas, Integral) and len(shares) > 1 else np.asarray(grids[0])
            model = self._get_estimator()
            known = model.get_params()
            model.set_params(**{name: value for name, value in self.get_params().items() if name in known})
            model.alpha = self.alpha_
            model.l1_ratio = best_share
            if model.precompute == "auto":
                model.precompute = False
            model.fit(X, y, sample_weight=sample_weight)
            if hasattr(self, "l1_ratio"):
                self.l1_ratio_ = best_share
            self.coef_ = model.coef_
            self.intercept_ = model.intercept_
            self.dual_gap_ = model.dual_gap_
            self.n_iter_ = model.n_iter_
            return self

        def _errors(self, X, y, sample_weight, train, test, share, alphas):
            """The mean squared errors on samples left out, for each penalty."""
            weights = None
            if sample_weight is not None:
                weights = sample_weight[train]
                weights = weights * (len(train) / np.sum(weights))
            inputs, targets, X_offset, y_offset = _preprocess_data(
                X[train], y[train], fit_intercept=self.fit_intercept, copy=False, sample_weight=weights)
            _, coefs, _ = self.path(
                inputs, targets, l1_ratio=share, alphas=alphas, max_iter=self.max_iter, tol=self.tol, positive=self.positive,
                random_state=self.random_state, selection=self.selection)
            residues = X[test] @ coefs - y[test][:, None] + (y_offset - X_offset @ coefs)
            if sample_weight is None:
                return (residues ** 2).mean(axis=0)
            return np.average(residues ** 2, weights=sample_weight[test], axis=0)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            tags.target_tags.single_output = True
            tags.target_tags.multi_output = False
            return tags


    class LassoCV(RegressorMixin, LinearModelCV):
        def __init__(
            self, *, eps=1e-3, alphas=100, fit_intercept=True, precompute="auto", max_iter=1000, tol=1e-4, copy_X=True, cv=None,
            verbose=False, n_jobs=None, positive=False, random_state=None, selection="cyclic",
        ):
            self.eps = eps
            self.alphas = alphas
            self.fit_intercept = fit_intercept
            self.precompute = precompute
            self.max_iter = max_iter
            self.tol = tol
            self.copy_X = copy_X
            self.cv = cv
            self.verbose = verbose
            self.n_jobs = n_jobs
            self.positive = positive
            self.random_state = random_state
            self.selection = selection

        def _get_estimator(self):
            return Lasso()


    class ElasticNetCV(RegressorMixin, LinearModelCV):
        _parameter_constraints = {
            **LinearModelCV._parameter_constraints, "l1_ratio": [Interval(Real, 0, 1, closed="both"), "array-like"]}

        def __init__(
            self, *, l1_ratio=0.5, eps=1e-3, alphas=100, fit_intercept=True, precompute="auto", max_iter=1000, tol=1e-4, cv=None,
            copy_X=True, verbose=0, n_jobs=None, positive=False, random_state=None, selection="cyclic",
        ):
            self.l1_ratio = l1_ratio
            self.eps = eps
            self.alphas = alphas
            self.fit_intercept = fit_intercept
            self.precompute = precompute
            self.max_iter = max_iter
            self.tol = tol
            self.cv = cv
            self.copy_X = copy_X
            self.verbose = verbose
            self.n_jobs = n_jobs
            self.positive = positive
            self.random_state = random_state
            self.selection = selection

        def _get_estimator(self):
            return ElasticNet()

    """#
}
