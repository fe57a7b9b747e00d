extension PythonSource {
  static let sklearnLinearModelLogisticModule = #"""
    """Logistic regression."""

    import warnings
    from numbers import Integral, Real

    import numpy as np

    from _sklearn_linear import logistic
    from sklearn.base import BaseEstimator, _fit_context
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model._base import LinearClassifierMixin, SparseCoefMixin
    from sklearn.linear_model._sag import sag_solver
    from sklearn.svm._base import _fit_liblinear
    from sklearn.utils._param_validation import Hidden, Interval, StrOptions
    from sklearn.utils.class_weight import compute_class_weight
    from sklearn.utils.extmath import row_norms, softmax
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.optimize import _check_optimize_result, _ended
    from sklearn.utils.validation import _check_sample_weight, check_is_fitted, check_random_state, validate_data

    _ADVICE = (
        "Please also refer to the documentation for alternative solver options:\n"
        "    https://scikit-learn.org/stable/modules/linear_model.html#logistic-regression"
    )


    def _check_solver(solver, penalty, dual):
        if solver not in ("liblinear", "saga") and penalty not in ("l2", None):
            raise ValueError(f"Solver {solver} supports only 'l2' or None penalties, got {penalty} penalty.")
        if solver != "liblinear" and dual:
            raise ValueError(f"Solver {solver} supports only dual=False, got dual={dual}")
        if penalty == "elasticnet" and solver != "saga":
            raise ValueError(f"Only 'saga' solver supports elasticnet penalty, got solver={solver}.")
        if solver == "liblinear" and penalty is None:
            raise ValueError("C=np.inf as well as penalty=None is not supported for the liblinear solver")


    class LogisticRegression(LinearClassifierMixin, SparseCoefMixin, BaseEstimator):
        _parameter_constraints = {
            "penalty": [StrOptions({"l1", "l2", "elasticnet"}), None, Hidden(StrOptions({"deprecated"}))],
            "C": [Interval(Real, 0, None, closed="right")],
            "l1_ratio": [Interval(Real, 0, 1, closed="both"), None],
            "dual": ["boolean"],
            "tol": [Interval(Real, 0, None, closed="left")],
            "fit_intercept": ["boolean"],
            "intercept_scaling": [Interval(Real, 0, None, closed="neither")],
            "class_weight": [dict, StrOptions({"balanced"}), None],
            "random_state": ["random_state"],
            "solver": [StrOptions({"lbfgs", "liblinear", "newton-cg", "newton-cholesky", "sag", "saga"})],
            "max_iter": [Interval(Integral, 0, None, closed="left")],
            "verbose": ["verbose"],
            "warm_start": ["boolean"],
            "n_jobs": [None, Integral],
        }

        def __init__(
            self, penalty="deprecated", *, C=1.0, l1_ratio=0.0, dual=False, tol=1e-4, fit_intercept=True, intercept_scaling=1,
            class_weight=None, random_state=None, solver="lbfgs", max_iter=100, verbose=0, warm_start=False, n_jobs=None,
        ):
            self.penalty = penalty
            self.C = C
            self.l1_ratio = l1_ratio
            self.dual = dual
            self.tol = tol
            self.fit_intercept = fit_intercept
            self.intercept_scaling = intercept_scaling
            self.class_weight = class_weight
            self.random_state = random_state
            self.solver = solver
            self.max_iter = max_iter
            self.verbose = verbose
            self.warm_start = warm_start
            self.n_jobs = n_jobs

        def _chosen_penalty(self):
            if self.penalty != "deprecated":
                warnings.warn(
                    "'penalty' was deprecated in version 1.8 and will be removed in 1.10. To avoid this warning, leave 'penalty' set to "
                    "its "
                    "default value and use 'l1_ratio' or 'C' instead. Use l1_ratio=0 instead of penalty='l2', l1_ratio=1 instead of "
                    "penalty='l1', l1_ratio set to a float between 0 and 1 instead of penalty='elasticnet', and C=np.inf instead of "
                    "penalty=None.", FutureWarning)
                return self.penalty
            if self.l1_ratio is None:
                warnings.warn(
                    "'l1_ratio=None' was deprecated in version 1.8 and will trigger an error in 1.10. Use 0<=l1_ratio<=1 instead.",
                    FutureWarning)
            if self.C == np.inf:
                return None
            return "l2" if self.l1_ratio is None or self.l1_ratio == 0 else "l1" if self.l1_ratio == 1 else "elasticnet"

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            penalty = self._chosen_penalty()
            solver = self.solver
            _check_solver(solver, penalty, self.dual)
            if penalty != "elasticnet" and self.l1_ratio is not None and 0 < self.l1_ratio < 1:
                warnings.warn(f"l1_ratio parameter is only used when penalty is 'elasticnet'. Got (penalty={penalty})")
            if self.penalty == "l2" and self.l1_ratio != 0 or self.penalty == "l1" and self.l1_ratio != 1:
                warnings.warn(
                    f"Inconsistent values: penalty={self.penalty} with l1_ratio={self.l1_ratio}. penalty is deprecated. Please use "
                    "l1_ratio "
                    "only.")
            if penalty == "elasticnet" and self.l1_ratio is None:
                raise ValueError("l1_ratio must be specified when penalty is elasticnet.")
            C = self.C
            if self.penalty is None:
                if self.C != 1.0:
                    warnings.warn("Setting penalty=None will ignore the C and l1_ratio parameters")
                C = np.inf
                penalty = "l2"
            if self.n_jobs is not None:
                warnings.warn(
                    f"'n_jobs' has no effect since 1.8 and will be removed in 1.10. You provided 'n_jobs={self.n_jobs}', please leave it "
                    "unspecified.", category=FutureWarning)
            X, y = validate_data(self, X, y, accept_sparse="csr", dtype=[np.float64, np.float32], order="C")
            check_classification_targets(y)
            self.classes_, targets = np.unique(y, return_inverse=True)
            count = len(self.classes_)
            if solver == "liblinear":
                return self._fit_liblinear(X, y, penalty, sample_weight)
            if count < 2:
                raise ValueError(
                    "This solver needs samples of at least 2 classes in the data, but the data contains only one class: "
                    f"{self.classes_[0]!r}")
            if sample_weight is not None or self.class_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype, copy=True)
            if self.class_weight is not None:
                own = compute_class_weight(self.class_weight, classes=self.classes_, y=y, sample_weight=sample_weight)
                sample_weight = sample_weight * np.asarray(own[targets], dtype=X.dtype)
            outputs = 1 if count == 2 else count
            weights = np.zeros((outputs, X.shape[1] + bool(self.fit_intercept)), dtype=X.dtype)
            if self.warm_start and hasattr(self, "coef_"):
                parts = [self.coef_, self.intercept_[:, None]] if self.fit_intercept else [self.coef_]
                previous = np.concatenate(parts, axis=1)
                if previous.shape != weights.shape:
                    expected = (weights.shape[1],) if outputs == 1 else weights.shape
                    raise ValueError(
                        f"Initialization coef is of shape {previous.shape}, expected shape {expected}"
                        + (f" or (1, {weights.shape[1]})" if outputs == 1 else ""))
                weights[:] = previous
            targets = targets.astype(X.dtype)
            if solver in ("lbfgs", "newton-cg"):
                weights, iterations = self._fit_smoothly(X, targets, sample_weight, weights, C)
            elif solver in ("sag", "saga"):
                weights, iterations = self._fit_gradually(X, targets, sample_weight, weights, C, penalty)
            else:
                raise NotImplementedError(f"unsupported: LogisticRegression(solver={solver!r})")
            self.n_iter_ = np.array([iterations], dtype=np.int32)
            if self.fit_intercept:
                self.coef_, self.intercept_ = weights[:, :-1], weights[:, -1]
            else:
                self.coef_, self.intercept_ = weights, np.zeros(outputs, dtype=X.dtype)
            return self

        def _fit_smoothly(self, X, targets, sample_weight, weights, C):
            total = X.shape[0] if sample_weight is None else float(np.sum(sample_weight))
            is_newton = self.solver == "newton-cg"
            if is_newton and self.verbose:
                raise NotImplementedError(f"unsupported: LogisticRegression(solver='newton-cg', verbose={self.verbose!r})")
            found, loss, iterations, *ending = logistic(
                X, targets, sample_weight, len(weights), 1.0 / (C * total), bool(self.fit_intercept), weights.T.ravel(), int(self.max_iter),
                float(self.tol), is_newton)
            if not is_newton:
                iterations = _check_optimize_result("lbfgs", _ended(iterations, *ending), self.max_iter, extra_warning_msg=_ADVICE)
            elif ending[0]:
                warnings.warn("Line Search failed")
            if is_newton and iterations >= self.max_iter:
                warnings.warn(
                    f"newton-cg failed to converge at loss = {loss}. Increase the number of iterations.", ConvergenceWarning)
            return np.ascontiguousarray(found.reshape(-1, len(weights)).T.astype(X.dtype)), iterations

        def _fit_gradually(self, X, targets, sample_weight, weights, C, penalty):
            strength = 1.0 / C
            share = 1.0 if penalty == "l1" else 0.0 if penalty in ("l2", None) else self.l1_ratio
            found, iterations, _ = sag_solver(
                X, targets, sample_weight, "log" if len(weights) == 1 else "multinomial", strength * (1 - share), strength * share,
                self.max_iter, self.tol, self.verbose, check_random_state(self.random_state), False, row_norms(X, squared=True).max(),
                {"coef": weights.T}, is_saga=self.solver == "saga")
            return np.atleast_2d(found), iterations

        def _fit_liblinear(self, X, y, penalty, sample_weight):
            if len(self.classes_) != 2:
                raise ValueError(
                    "The 'liblinear' solver does not support multiclass classification (n_classes >= 3). Either use another solver or "
                    "wrap the "
                    "estimator in a OneVsRestClassifier to keep applying a one-versus-rest scheme.")
            if np.max(X) > 1e30:
                raise ValueError(
                    "Using the 'liblinear' solver while X contains a maximum value > 1e30 results in a frozen fit. Please choose another "
                    "solver "
                    "or rescale the input X.")
            self.coef_, self.intercept_, self.n_iter_ = _fit_liblinear(
                X, y, self.C, self.fit_intercept, self.intercept_scaling, self.class_weight, penalty, self.dual, self.verbose,
                self.max_iter,
                self.tol, self.random_state, sample_weight=sample_weight)
            return self

        def predict_proba(self, X):
            check_is_fitted(self)
            if len(self.classes_) <= 2:
                return super()._predict_proba_lr(X)
            return softmax(self.decision_function(X), copy=False)

        def predict_log_proba(self, X):
            return np.log(self.predict_proba(X))

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            tags.array_api_support = self.solver == "lbfgs"
            if self.solver == "liblinear":
                tags.classifier_tags.multi_class = False
            return tags

    """#
}
