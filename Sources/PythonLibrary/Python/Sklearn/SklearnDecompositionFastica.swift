extension PythonSource {
  static let sklearnDecompositionFasticaModule = #"""
    """Sources that were mixed, told apart because they are independent."""

    import warnings
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin, _fit_context
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.utils._param_validation import Interval, Options, StrOptions
    from sklearn.utils.validation import check_array, check_is_fitted, check_random_state, validate_data


    def _decorrelated(W):
        values, vectors = np.linalg.eigh(np.dot(W, W.T))
        values = np.clip(values, np.finfo(W.dtype).tiny, None)
        return np.linalg.multi_dot([vectors * (1.0 / np.sqrt(values)), vectors.T, W])


    def _all_at_once(X, tol, slope, max_iter, start):
        W = _decorrelated(start)
        for step in range(max_iter):
            values, slopes = slope(np.dot(W, X))
            found = _decorrelated(np.dot(values, X.T) / float(X.shape[1]) - slopes[:, np.newaxis] * W)
            change = max(abs(abs(np.sum(found * W, axis=1)) - 1))
            W = found
            if change < tol:
                return W, step + 1
        warnings.warn(
            "FastICA did not converge. Consider increasing tolerance or the maximum number of iterations.", ConvergenceWarning)
        return W, max_iter


    def _one_by_one(X, tol, slope, max_iter, start):
        count = start.shape[0]
        W = np.zeros((count, count), dtype=X.dtype)
        most = 0
        for place in range(count):
            w = start[place] / np.sqrt((start[place] ** 2).sum())
            for step in range(max_iter):
                values, slopes = slope(np.dot(w, X))
                found = (X * values).mean(axis=1) - slopes.mean() * w
                found -= found @ W[:place].T @ W[:place]
                found /= np.sqrt((found ** 2).sum())
                change = np.abs(np.abs((found * w).sum()) - 1)
                w = found
                if change < tol:
                    break
            most = max(most, step + 1)
            W[place] = w
        return W, most


    def _hyperbolic(alpha):
        def slope(x):
            values = np.tanh(x * alpha)
            slopes = alpha * (1 - values ** 2)
            return values, slopes if x.ndim == 1 else slopes.mean(axis=1)
        return slope


    def _gaussian(x):
        bell = np.exp(-(x ** 2) / 2)
        return x * bell, ((1 - x ** 2) * bell).mean(axis=-1)


    def _cubic(x):
        return x ** 3, (3 * x ** 2).mean(axis=-1)


    class FastICA(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "n_components": [Interval(Integral, 1, None, closed="left"), None],
            "algorithm": [StrOptions({"parallel", "deflation"})],
            "whiten": [StrOptions({"arbitrary-variance", "unit-variance"}), Options(bool, {False})],
            "fun": [StrOptions({"logcosh", "exp", "cube"}), callable],
            "fun_args": [dict, None],
            "max_iter": [Interval(Integral, 1, None, closed="left")],
            "tol": [Interval(Real, 0.0, None, closed="left")],
            "w_init": ["array-like", None],
            "whiten_solver": [StrOptions({"eigh", "svd"})],
            "random_state": ["random_state"],
        }

        def __init__(
            self, n_components=None, *, algorithm="parallel", whiten="unit-variance", fun="logcosh", fun_args=None, max_iter=200, tol=1e-4,
            w_init=None, whiten_solver="svd", random_state=None,
        ):
            self.n_components = n_components
            self.algorithm = algorithm
            self.whiten = whiten
            self.fun = fun
            self.fun_args = fun_args
            self.max_iter = max_iter
            self.tol = tol
            self.w_init = w_init
            self.whiten_solver = whiten_solver
            self.random_state = random_state

        def _slope(self):
            given = {} if self.fun_args is None else self.fun_args
            alpha = given.get("alpha", 1.0)
            if not 1 <= alpha <= 2:
                raise ValueError("alpha must be in [1,2]")
            if callable(self.fun):
                return lambda x: self.fun(x, **given)
            return {"logcosh": _hyperbolic(alpha), "exp": _gaussian, "cube": _cubic}[self.fun]

        def _whitening(self, XT, X, count):
            if self.whiten_solver == "eigh":
                scales, u = np.linalg.eigh(XT @ X)
                order = np.argsort(scales)[::-1]
                least = np.finfo(scales.dtype).eps * 10
                if np.any(scales < least):
                    warnings.warn(
                        "There are some small singular values, using whiten_solver = 'svd' might lead to more accurate results.")
                scales = np.sqrt(np.where(scales < least, least, scales))
                scales, u = scales[order], u[:, order]
            else:
                u, scales, _ = np.linalg.svd(XT, full_matrices=False)
            u = u * np.sign(u[0])
            return (u / scales).T[:count]

        def _fit_transform(self, X, compute_sources=False):
            given = validate_data(self, X, copy=bool(self.whiten), dtype=[np.float64, np.float32], ensure_min_samples=2)
            XT = given.T
            rng = check_random_state(self.random_state)
            slope = self._slope()
            most = min(XT.shape)
            count = self.n_components
            if not self.whiten and count is not None:
                count = None
                warnings.warn("Ignoring n_components with whiten=False.")
            if count is None:
                count = most
            if count > most:
                count = most
                warnings.warn(f"n_components is too large: it will be set to {count}")
            white = XT
            if self.whiten:
                mean = XT.mean(axis=-1)
                XT = XT - mean[:, np.newaxis]
                whitening = self._whitening(XT, XT.T, count)
                white = np.dot(whitening, XT) * np.sqrt(XT.shape[1])
            start = self.w_init
            if start is None:
                start = np.asarray(rng.normal(size=(count, count)), dtype=white.dtype)
            else:
                start = np.asarray(start)
                if start.shape != (count, count):
                    raise ValueError(f"w_init has invalid shape -- should be {(count, count)}")
            solve = _all_at_once if self.algorithm == "parallel" else _one_by_one
            W, self.n_iter_ = solve(white, self.tol, slope, self.max_iter, start)
            sources = None
            if self.whiten:
                if compute_sources or self.whiten == "unit-variance":
                    sources = np.linalg.multi_dot([W, whitening, XT]).T
                if self.whiten == "unit-variance":
                    spread = np.std(sources, axis=0, keepdims=True)
                    sources = sources / spread
                    W = W / spread.T
                self.components_ = np.dot(W, whitening)
                self.mean_ = mean
                self.whitening_ = whitening
            else:
                sources = np.dot(W, XT).T
                self.components_ = W
            self.mixing_ = np.linalg.pinv(self.components_)
            self._unmixing = W
            return sources

        @_fit_context(prefer_skip_nested_validation=True)
        def fit_transform(self, X, y=None):
            return self._fit_transform(X, compute_sources=True)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            self._fit_transform(X)
            return self

        def transform(self, X, copy=True):
            check_is_fitted(self)
            X = validate_data(self, X, dtype=[np.float64, np.float32], reset=False)
            return np.dot(X - self.mean_ if self.whiten else X, self.components_.T)

        def inverse_transform(self, X, copy=True):
            check_is_fitted(self)
            X = np.dot(check_array(X, dtype=[np.float64, np.float32]), self.mixing_.T)
            return X + self.mean_ if self.whiten else X

        @property
        def _n_features_out(self):
            return self.components_.shape[0]

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.transformer_tags.preserves_dtype = ["float64", "float32"]
            return tags


    def fastica(
        X, n_components=None, *, algorithm="parallel", whiten="unit-variance", fun="logcosh", fun_args=None, max_iter=200, tol=1e-04,
        w_init=None, whiten_solver="svd", random_state=None, return_X_mean=False, compute_sources=True, return_n_iter=False,
    ):
        model = FastICA(
            n_components=n_components, algorithm=algorithm, whiten=whiten, fun=fun, fun_args=fun_args, max_iter=max_iter, tol=tol,
            w_init=w_init, whiten_solver=whiten_solver, random_state=random_state)
        model._validate_params()
        sources = model._fit_transform(X, compute_sources=compute_sources)
        found = [model.whitening_ if whiten else None, model._unmixing, sources if compute_sources else None]
        if return_X_mean:
            found.append(model.mean_ if whiten else None)
        if return_n_iter:
            found.append(model.n_iter_)
        return found

    """#
}
