extension PythonSource {
  static let sklearnSvmClassesModule = #"""
    """Machines of support vectors."""

    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, OutlierMixin, RegressorMixin, _fit_context
    from sklearn.linear_model._base import LinearClassifierMixin, LinearModel, SparseCoefMixin
    from sklearn.svm._base import BaseLibSVM, BaseSVC, _fit_liblinear, _get_liblinear_solver_type
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.validation import _num_samples, validate_data


    def _validate_dual_parameter(dual, loss, penalty, multi_class, X):
        if dual != "auto":
            return dual
        preferred = X.shape[0] < X.shape[1]
        try:
            _get_liblinear_solver_type(multi_class, penalty, loss, preferred)
        except ValueError:
            return not preferred
        return preferred


    class LinearSVC(LinearClassifierMixin, SparseCoefMixin, BaseEstimator):
        _parameter_constraints = {
            "penalty": [StrOptions({"l1", "l2"})],
            "loss": [StrOptions({"hinge", "squared_hinge"})],
            "dual": ["boolean", StrOptions({"auto"})],
            "tol": [Interval(Real, 0.0, None, closed="neither")],
            "C": [Interval(Real, 0.0, None, closed="neither")],
            "multi_class": [StrOptions({"ovr", "crammer_singer"})],
            "fit_intercept": ["boolean"],
            "intercept_scaling": [Interval(Real, 0, None, closed="neither")],
            "class_weight": [None, dict, StrOptions({"balanced"})],
            "verbose": ["verbose"],
            "random_state": ["random_state"],
            "max_iter": [Interval(Integral, 0, None, closed="left")],
        }

        def __init__(
            self, penalty="l2", loss="squared_hinge", *, dual="auto", tol=1e-4, C=1.0, multi_class="ovr", fit_intercept=True,
            intercept_scaling=1, class_weight=None, verbose=0, random_state=None, max_iter=1000,
        ):
            self.dual = dual
            self.tol = tol
            self.C = C
            self.multi_class = multi_class
            self.fit_intercept = fit_intercept
            self.intercept_scaling = intercept_scaling
            self.class_weight = class_weight
            self.verbose = verbose
            self.random_state = random_state
            self.max_iter = max_iter
            self.penalty = penalty
            self.loss = loss

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            X, y = validate_data(self, X, y, accept_sparse="csr", dtype=np.float64, order="C")
            check_classification_targets(y)
            self.classes_ = np.unique(y)
            dual = _validate_dual_parameter(self.dual, self.loss, self.penalty, self.multi_class, X)
            self.coef_, self.intercept_, steps = _fit_liblinear(
                X, y, self.C, self.fit_intercept, self.intercept_scaling, self.class_weight, self.penalty, dual, self.verbose,
                self.max_iter,
                self.tol, self.random_state, self.multi_class, self.loss, sample_weight=sample_weight)
            self.n_iter_ = steps.max().item()
            return self

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            return tags


    class LinearSVR(RegressorMixin, LinearModel):
        _parameter_constraints = {
            "epsilon": [Real],
            "tol": [Interval(Real, 0.0, None, closed="neither")],
            "C": [Interval(Real, 0.0, None, closed="neither")],
            "loss": [StrOptions({"epsilon_insensitive", "squared_epsilon_insensitive"})],
            "fit_intercept": ["boolean"],
            "intercept_scaling": [Interval(Real, 0, None, closed="neither")],
            "dual": ["boolean", StrOptions({"auto"})],
            "verbose": ["verbose"],
            "random_state": ["random_state"],
            "max_iter": [Interval(Integral, 0, None, closed="left")],
        }

        def __init__(
            self, *, epsilon=0.0, tol=1e-4, C=1.0, loss="epsilon_insensitive", fit_intercept=True, intercept_scaling=1.0, dual="auto",
            verbose=0,
            random_state=None, max_iter=1000,
        ):
            self.tol = tol
            self.C = C
            self.epsilon = epsilon
            self.fit_intercept = fit_intercept
            self.intercept_scaling = intercept_scaling
            self.verbose = verbose
            self.random_state = random_state
            self.max_iter = max_iter
            self.dual = dual
            self.loss = loss

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            X, y = validate_data(self, X, y, accept_sparse="csr", dtype=np.float64, order="C")
            dual = _validate_dual_parameter(self.dual, self.loss, "l2", "ovr", X)
            coef, self.intercept_, steps = _fit_liblinear(
                X, y, self.C, self.fit_intercept, self.intercept_scaling, None, "l2", dual, self.verbose, self.max_iter, self.tol,
                self.random_state, loss=self.loss, epsilon=self.epsilon, sample_weight=sample_weight)
            self.coef_ = coef.ravel()
            self.n_iter_ = steps.max().item()
            return self

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            return tags


    class SVC(BaseSVC):
        def __init__(
            self, *, C=1.0, kernel="rbf", degree=3, gamma="scale", coef0=0.0, shrinking=True, probability="deprecated", tol=1e-3,
            cache_size=200,
            class_weight=None, verbose=False, max_iter=-1, decision_function_shape="ovr", break_ties=False, random_state=None,
        ):
            super().__init__(
                kernel=kernel, degree=degree, gamma=gamma, coef0=coef0, tol=tol, C=C, shrinking=shrinking, probability=probability,
                cache_size=cache_size, class_weight=class_weight, verbose=verbose, max_iter=max_iter,
                decision_function_shape=decision_function_shape, break_ties=break_ties, random_state=random_state)


    class SVR(RegressorMixin, BaseLibSVM):
        _parameter_constraints = {**BaseLibSVM._parameter_constraints}
        del _parameter_constraints["class_weight"], _parameter_constraints["probability"], _parameter_constraints["random_state"]

        def __init__(
            self, *, kernel="rbf", degree=3, gamma="scale", coef0=0.0, tol=1e-3, C=1.0, epsilon=0.1, shrinking=True, cache_size=200,
            verbose=False, max_iter=-1,
        ):
            super().__init__(
                kernel=kernel, degree=degree, gamma=gamma, coef0=coef0, tol=tol, C=C, epsilon=epsilon, shrinking=shrinking,
                probability=False,
                cache_size=cache_size, class_weight=None, verbose=verbose, max_iter=max_iter, random_state=None)


    class OneClassSVM(OutlierMixin, BaseLibSVM):
        _encloses = True
        _parameter_constraints = {**BaseLibSVM._parameter_constraints, "nu": [Interval(Real, 0.0, 1.0, closed="right")]}
        for _name in ("C", "class_weight", "epsilon", "probability", "random_state"):
            del _parameter_constraints[_name]
        del _name

        def __init__(
            self, *, kernel="rbf", degree=3, gamma="scale", coef0=0.0, tol=1e-3, nu=0.5, shrinking=True, cache_size=200, verbose=False,
            max_iter=-1,
        ):
            super().__init__(
                kernel=kernel, degree=degree, gamma=gamma, coef0=coef0, tol=tol, C=0.0, epsilon=0.0, shrinking=shrinking,
                probability=False, cache_size=cache_size, class_weight=None, verbose=verbose, max_iter=max_iter, random_state=None)
            self.nu = nu

        def fit(self, X, y=None, sample_weight=None):
            super().fit(X, np.ones(_num_samples(X)), sample_weight=sample_weight)
            self.offset_ = -self._intercept_
            return self

        def decision_function(self, X):
            return self._decision_function(X).ravel()

        def score_samples(self, X):
            return self.decision_function(X) + self.offset_

        def predict(self, X):
            return np.where(super().predict(X) > 0, 1, -1)

    """#
}
