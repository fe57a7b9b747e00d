extension PythonSource {
  static let sklearnLinearModelBayesModule = #"""
    """Least squares whose penalty is guessed from the data."""

    from math import log
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import RegressorMixin, _fit_context
    from sklearn.linear_model._base import LinearModel, _preprocess_data
    from sklearn.utils._param_validation import Interval
    from sklearn.utils.validation import _check_sample_weight, validate_data


    class BayesianRidge(RegressorMixin, LinearModel):
        _parameter_constraints = {
            "max_iter": [Interval(Integral, 1, None, closed="left")],
            "tol": [Interval(Real, 0, None, closed="neither")],
            "alpha_1": [Interval(Real, 0, None, closed="left")],
            "alpha_2": [Interval(Real, 0, None, closed="left")],
            "lambda_1": [Interval(Real, 0, None, closed="left")],
            "lambda_2": [Interval(Real, 0, None, closed="left")],
            "alpha_init": [None, Interval(Real, 0, None, closed="left")],
            "lambda_init": [None, Interval(Real, 0, None, closed="left")],
            "compute_score": ["boolean"],
            "fit_intercept": ["boolean"],
            "copy_X": ["boolean"],
            "verbose": ["verbose"],
        }

        def __init__(
            self, *, max_iter=300, tol=1.0e-3, alpha_1=1.0e-6, alpha_2=1.0e-6, lambda_1=1.0e-6, lambda_2=1.0e-6, alpha_init=None,
            lambda_init=None, compute_score=False, fit_intercept=True, copy_X=True, verbose=False,
        ):
            self.max_iter = max_iter
            self.tol = tol
            self.alpha_1 = alpha_1
            self.alpha_2 = alpha_2
            self.lambda_1 = lambda_1
            self.lambda_2 = lambda_2
            self.alpha_init = alpha_init
            self.lambda_init = lambda_init
            self.compute_score = compute_score
            self.fit_intercept = fit_intercept
            self.copy_X = copy_X
            self.verbose = verbose

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            X, y = validate_data(self, X, y, dtype=[np.float64, np.float32], force_writeable=True, y_numeric=True)
            total, spread = X.shape[0], y.var()
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
                total = sample_weight.sum()
                spread = np.average((y - np.average(y, weights=sample_weight)) ** 2, weights=sample_weight)
            X, y, self.X_offset_, y_offset = _preprocess_data(
                X, y, fit_intercept=self.fit_intercept, copy=self.copy_X, sample_weight=sample_weight)
            self.X_scale_ = np.ones(X.shape[1], dtype=X.dtype)
            count, width = X.shape
            noise = np.asarray(1.0 / (spread + np.finfo(np.float64).eps) if self.alpha_init is None else self.alpha_init)
            prior = np.asarray(1.0 if self.lambda_init is None else self.lambda_init)
            products = X.T @ y
            U, S, Vt = np.linalg.svd(X, full_matrices=count < width)
            kept = len(S)
            values = S ** 2
            every = np.zeros(width, dtype=X.dtype)
            every[:kept] = values
            short = Vt[:kept]

            def solved():
                if count > width:
                    coef = np.linalg.multi_dot([short.T, short / (values + prior / noise)[:, None], products])
                else:
                    coef = np.linalg.multi_dot([X.T, U / (values + prior / noise)[None, :], U.T, y])
                return coef, np.sum((y - X @ coef) ** 2)

            scores = []
            before = None
            for step in range(self.max_iter):
                coef, error = solved()
                if self.compute_score:
                    scores.append(self._evidence(count, width, total, values, noise, prior, coef, error))
                known = np.sum((noise * values) / (prior + noise * values))
                prior = (known + 2 * self.lambda_1) / (np.sum(coef ** 2) + 2 * self.lambda_2)
                noise = (total - known + 2 * self.alpha_1) / (error + 2 * self.alpha_2)
                if step != 0 and np.sum(np.abs(before - coef)) < self.tol:
                    if self.verbose:
                        print("Convergence after ", str(step), " iterations")
                    break
                before = coef.copy()
            self.n_iter_ = step + 1
            self.alpha_, self.lambda_ = noise, prior
            self.coef_, error = solved()
            self.scores_ = scores
            if self.compute_score:
                scores.append(self._evidence(count, width, total, values, noise, prior, coef, error))
                self.scores_ = np.array(scores)
            self.sigma_ = np.dot(Vt.T, Vt / (noise * every + prior)[:, np.newaxis])
            self._set_intercept(self.X_offset_, y_offset)
            return self

        def _evidence(self, count, width, total, values, noise, prior, coef, error):
            """The logarithm of how likely the targets are, whatever the weights."""
            if count > width:
                spread = -np.sum(np.log(prior + noise * values))
            else:
                spread = np.full(width, prior)
                spread[:count] += noise * values
                spread = -np.sum(np.log(spread))
            score = self.lambda_1 * log(prior) - self.lambda_2 * prior + self.alpha_1 * log(noise) - self.alpha_2 * noise
            return score + 0.5 * (
                width * log(prior) + total * log(noise) - noise * error - prior * np.sum(coef ** 2) + spread
                - total * log(2 * np.pi))

        def predict(self, X, return_std=False):
            mean = self._decision_function(X)
            if not return_std:
                return mean
            X = X - self.X_offset_
            return mean, np.sqrt((np.dot(X, self.sigma_) * X).sum(axis=1) + (1.0 / self.alpha_))

    """#
}
