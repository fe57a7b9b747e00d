extension PythonSource {
  static let sklearnSvmBaseModule = #"""
    """What machines of support vectors have in common."""

    import warnings
    from numbers import Integral, Real

    import numpy as np

    from _sklearn_linear import approaching_machine, probabilities, separating_machines, support_vector_values, support_vectors, winners
    from sklearn.base import BaseEstimator, ClassifierMixin, _fit_context
    from sklearn.exceptions import ConvergenceWarning, NotFittedError
    from sklearn.utils._param_validation import Hidden, Interval, StrOptions
    from sklearn.utils.class_weight import compute_class_weight
    from sklearn.utils.extmath import safe_sparse_dot
    from sklearn.utils.metaestimators import available_if
    from sklearn.utils.multiclass import _ovr_decision_function, check_classification_targets
    from sklearn.utils.validation import (
        _check_sample_weight, _num_samples, check_array, check_consistent_length, check_is_fitted, check_random_state, column_or_1d,
        validate_data,
    )

    _MOST = np.iinfo("i").max


    class BaseLibSVM(BaseEstimator):
        _is_classifier = False
        _encloses = False

        _parameter_constraints = {
            "kernel": [StrOptions({"linear", "poly", "rbf", "sigmoid", "precomputed"}), callable],
            "degree": [Interval(Integral, 0, None, closed="left")],
            "gamma": [StrOptions({"scale", "auto"}), Interval(Real, 0.0, None, closed="left")],
            "coef0": [Interval(Real, None, None, closed="neither")],
            "tol": [Interval(Real, 0.0, None, closed="neither")],
            "C": [Interval(Real, 0.0, None, closed="right")],
            "epsilon": [Interval(Real, 0.0, None, closed="left")],
            "shrinking": ["boolean"],
            "probability": ["boolean", Hidden(StrOptions({"deprecated"}))],
            "cache_size": [Interval(Real, 0, None, closed="neither")],
            "class_weight": [StrOptions({"balanced"}), dict, None],
            "verbose": ["verbose"],
            "max_iter": [Interval(Integral, -1, None, closed="left")],
            "random_state": ["random_state"],
        }

        def __init__(
            self, kernel, degree, gamma, coef0, tol, C, epsilon, shrinking, probability, cache_size, class_weight, verbose, max_iter,
            random_state,
        ):
            self.kernel = kernel
            self.degree = degree
            self.gamma = gamma
            self.coef0 = coef0
            self.tol = tol
            self.C = C
            self.epsilon = epsilon
            self.shrinking = shrinking
            self.probability = probability
            self.cache_size = cache_size
            self.class_weight = class_weight
            self.verbose = verbose
            self.max_iter = max_iter
            self.random_state = random_state

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.pairwise = self.kernel == "precomputed"
            tags.input_tags.sparse = self.kernel != "precomputed"
            return tags

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            random_state = check_random_state(self.random_state)
            if self.verbose:
                raise NotImplementedError(f"unsupported: {type(self).__name__}(verbose={self.verbose!r})")
            if callable(self.kernel):
                check_consistent_length(X, y)
            else:
                X, y = validate_data(self, X, y, dtype=np.float64, order="C", accept_sparse="csr")
            y = self._validate_targets(y)
            sample_weight = np.asarray([] if sample_weight is None else sample_weight, dtype=np.float64)
            self._effective_probability = self.probability
            if self._is_classifier:
                if self.probability == "deprecated":
                    self._effective_probability = False
                else:
                    warnings.warn(
                        "The `probability` parameter was deprecated in 1.9 and will be removed in version 1.11. Use "
                        "`CalibratedClassifierCV(SVC(), ensemble=False)` instead of `SVC(probability=True)`", FutureWarning)
            n_samples = _num_samples(X)
            if n_samples != y.shape[0]:
                raise ValueError("X and y have incompatible shapes.\n" + f"X has {n_samples} samples, but y has {y.shape[0]}.")
            if isinstance(self.kernel, str) and self.kernel == "precomputed" and n_samples != X.shape[1]:
                raise ValueError(f"Precomputed matrix must be a square matrix. Input is a {X.shape[0]}x{X.shape[1]} matrix.")
            if sample_weight.shape[0] > 0 and sample_weight.shape[0] != n_samples:
                raise ValueError(
                    f"sample_weight and X have incompatible shapes: {sample_weight.shape!r} vs {X.shape!r}\n"
                    "Note: Sparse matrices cannot be indexed w/boolean masks (use `indices=True` in CV).")
            kernel = "precomputed" if callable(self.kernel) else self.kernel
            if kernel == "precomputed":
                self._gamma = 0.0
            elif isinstance(self.gamma, str):
                spread = X.var() if self.gamma == "scale" else None
                self._gamma = 1.0 / X.shape[1] if spread is None else 1.0 / (X.shape[1] * spread) if spread != 0 else 1.0
            else:
                self._gamma = self.gamma
            seed = random_state.randint(_MOST)
            self._dense_fit(X, y, sample_weight, kernel, seed)
            self.shape_fit_ = X.shape if hasattr(X, "shape") else (n_samples,)
            self._intercept_ = self.intercept_.copy()
            self._dual_coef_ = self.dual_coef_
            if self._is_classifier and len(self.classes_) == 2:
                self.intercept_ *= -1
                self.dual_coef_ = -self.dual_coef_
            if not (np.isfinite(self._intercept_).all() and np.isfinite(self._dual_coef_).all()):
                raise ValueError(
                    "The dual coefficients or intercepts are not finite. The input data may contain large values and need to be "
                    "preprocessed.")
            self.n_iter_ = self._num_iter if self._is_classifier else self._num_iter.item()
            return self

        def _validate_targets(self, y):
            return column_or_1d(y, warn=True).astype(np.float64, copy=False)

        def _settled_kernel(self):
            kernel = "precomputed" if callable(self.kernel) else self.kernel
            return kernel, float(self._gamma), float(self.coef0), int(self.degree)

        def _check_weights(self, y, sample_weight):
            kept = y[sample_weight > 0]
            if len(kept) == 0:
                raise ValueError("Invalid input - all samples have zero or negative weights.")
            if self._is_classifier and len(kept) < len(y) and (kept == kept[0]).all():
                raise ValueError("Invalid input - all samples with positive weights belong to the same class.")

        def _dense_fit(self, X, y, sample_weight, kernel, seed):
            if callable(self.kernel):
                self._known = X
                X = self._compute_kernel(X)
                if X.shape[0] != X.shape[1]:
                    raise ValueError("X.shape[0] should be equal to X.shape[1]")
            if sample_weight.shape[0] == 0:
                sample_weight = np.ones(X.shape[0])
            self._check_weights(y, sample_weight)
            encloses = self._encloses
            places, counts, coefs, offsets, slopes, shifts, ran_out, steps = support_vectors(
                X, None if encloses else y, sample_weight, None if encloses else getattr(self, "class_weight_", None),
                float(self.nu if encloses else self.epsilon), self._settled_kernel(), float(self.C),
                float(self.tol), bool(self.shrinking), int(self.max_iter), float(self.cache_size),
                seed if self._effective_probability else None)
            kept = X[sample_weight > 0]
            self.support_ = places.astype(np.int32)
            self.support_vectors_ = np.empty((0, 0)) if kernel == "precomputed" else kept[places]
            self._n_support = counts.astype(np.int32)
            self.dual_coef_ = coefs
            self.intercept_ = -offsets
            self._probA = slopes
            self._probB = shifts
            self.fit_status_ = int(ran_out)
            self._num_iter = steps.astype(np.int32)
            if ran_out:
                warnings.warn(
                    "Solver terminated early (max_iter=%i).  Consider pre-processing your data with StandardScaler or MinMaxScaler."
                    % self.max_iter, ConvergenceWarning)

        def _values(self, X):
            """What the vectors say of each sample: a column for each pair of classes."""
            return support_vector_values(
                X, self.support_vectors_, self.support_.astype(np.int64), self._n_support.astype(np.int64), self._dual_coef_,
                -self._intercept_, self._settled_kernel())

        def predict(self, X):
            X = self._compute_kernel(self._validate_for_predict(X))
            self._check_width(X)
            values = self._values(X)
            return winners(values, len(self.classes_)) if self._is_classifier else values.ravel()

        def _check_width(self, X):
            if callable(self.kernel) and X.shape[1] != self.shape_fit_[0]:
                raise ValueError(
                    "X.shape[1] = %d should be equal to %d, the number of samples at training time" % (X.shape[1], self.shape_fit_[0]))

        def _compute_kernel(self, X):
            if callable(self.kernel):
                X = np.ascontiguousarray(np.asarray(self.kernel(X, self._known), dtype=np.float64))
            return X

        def _decision_function(self, X):
            X = self._compute_kernel(self._validate_for_predict(X))
            X = check_array(X, dtype=np.float64, order="C")
            self._check_width(X)
            values = self._values(X)
            if self._is_classifier and len(self.classes_) == 2:
                return -values.ravel()
            return values

        def _validate_for_predict(self, X):
            check_is_fitted(self)
            if not callable(self.kernel):
                X = validate_data(self, X, accept_sparse="csr", dtype=np.float64, order="C", reset=False)
                if self.kernel == "precomputed" and X.shape[1] != self.shape_fit_[0]:
                    raise ValueError(
                        "X.shape[1] = %d should be equal to %d, the number of samples at training time" % (X.shape[1], self.shape_fit_[0]))
            vectors = self.support_vectors_
            if vectors.size > 0 and self.n_support_.sum() != vectors.shape[0]:
                raise ValueError(f"The internal representation of {type(self).__name__} was altered")
            return X

        @property
        def coef_(self):
            if self.kernel != "linear":
                raise AttributeError("coef_ is only available when using a linear kernel")
            coef = self._get_coef()
            coef.flags.writeable = False
            return coef

        def _get_coef(self):
            return safe_sparse_dot(self._dual_coef_, self.support_vectors_)

        @property
        def n_support_(self):
            try:
                check_is_fitted(self)
            except NotFittedError:
                raise AttributeError
            return self._n_support if self._is_classifier else np.array([self._n_support[0]])


    def _warn_of(name):
        warnings.warn(
            f"Attribute `{name}` was deprecated in version 1.9 and will be removed in 1.11 as the `probability=True` option for SVC and "
            "NuSVC "
            "was deprecated and will be removed in 1.11.", FutureWarning)


    class BaseSVC(ClassifierMixin, BaseLibSVM):
        _is_classifier = True

        _parameter_constraints = {
            **BaseLibSVM._parameter_constraints,
            "decision_function_shape": [StrOptions({"ovr", "ovo"})],
            "break_ties": ["boolean"],
        }
        del _parameter_constraints["epsilon"]

        def __init__(
            self, kernel, degree, gamma, coef0, tol, C, shrinking, probability, cache_size, class_weight, verbose, max_iter,
            decision_function_shape, random_state, break_ties,
        ):
            self.decision_function_shape = decision_function_shape
            self.break_ties = break_ties
            super().__init__(
                kernel=kernel, degree=degree, gamma=gamma, coef0=coef0, tol=tol, C=C, epsilon=0.0, shrinking=shrinking,
                probability=probability,
                cache_size=cache_size, class_weight=class_weight, verbose=verbose, max_iter=max_iter, random_state=random_state)

        def _validate_targets(self, y):
            labels = column_or_1d(y, warn=True)
            check_classification_targets(labels)
            classes, y = np.unique(labels, return_inverse=True)
            self.class_weight_ = compute_class_weight(self.class_weight, classes=classes, y=labels)
            if len(classes) < 2:
                raise ValueError("The number of classes has to be greater than one; got %d class" % len(classes))
            self.classes_ = classes
            return np.asarray(y, dtype=np.float64)

        def decision_function(self, X):
            values = self._decision_function(X)
            if self.decision_function_shape == "ovr" and len(self.classes_) > 2:
                return _ovr_decision_function(values < 0, -values, len(self.classes_))
            return values

        def predict(self, X):
            check_is_fitted(self)
            if self.break_ties and self.decision_function_shape == "ovo":
                raise ValueError("break_ties must be False when decision_function_shape is 'ovo'")
            if self.break_ties and len(self.classes_) > 2:
                y = np.argmax(self.decision_function(X), axis=1)
            else:
                y = super().predict(X)
            return np.take(self.classes_, np.asarray(y, dtype=np.int64))

        def _check_proba(self):
            if self.probability == "deprecated" or not self.probability:
                raise AttributeError("predict_proba is not available when probability=False")
            return True

        @available_if(_check_proba)
        def predict_proba(self, X):
            X = self._validate_for_predict(X)
            if self._probA.size == 0 or self._probB.size == 0:
                raise NotFittedError("predict_proba is not available when fitted with probability=False")
            X = self._compute_kernel(X)
            self._check_width(X)
            return probabilities(self._values(X), self._probA, self._probB, len(self.classes_))

        @available_if(_check_proba)
        def predict_log_proba(self, X):
            return np.log(self.predict_proba(X))

        @property
        def probA_(self):
            _warn_of("probA_")
            return self._probA

        @property
        def probB_(self):
            _warn_of("probB_")
            return self._probB

        def _get_coef(self):
            if self.dual_coef_.shape[0] == 1:
                return safe_sparse_dot(self.dual_coef_, self.support_vectors_)
            ends = np.cumsum(np.hstack([[0], self._n_support]))
            parts = [slice(int(ends[i]), int(ends[i + 1])) for i in range(len(self._n_support))]
            rows = []
            for i, first in enumerate(parts):
                for j in range(i + 1, len(parts)):
                    second = parts[j]
                    rows.append(
                        self.dual_coef_[j - 1, first] @ self.support_vectors_[first]
                        + self.dual_coef_[i, second] @ self.support_vectors_[second])
            return np.vstack(rows)


    _KINDS = {
        "logistic_regression": {("l1", False): 6, ("l2", False): 0, ("l2", True): 7},
        "hinge": {("l2", True): 3},
        "squared_hinge": {("l1", False): 5, ("l2", False): 2, ("l2", True): 1},
        "epsilon_insensitive": {("l2", True): 13},
        "squared_epsilon_insensitive": {("l2", False): 11, ("l2", True): 12},
    }
    _SEPARATING = {0: 0, 1: 1, 2: 2, 3: 3, 6: 4}


    def _get_liblinear_solver_type(multi_class, penalty, loss, dual):
        if multi_class == "crammer_singer":
            return 4
        kinds = _KINDS.get(loss)
        if kinds is None:
            problem = f"loss='{loss}' is not supported"
        elif not any(each == penalty for each, _ in kinds):
            problem = f"The combination of penalty='{penalty}' and loss='{loss}' is not supported"
        elif (penalty, dual) not in kinds:
            problem = f"The combination of penalty='{penalty}' and loss='{loss}' are not supported when dual={dual}"
        else:
            return kinds[penalty, dual]
        raise ValueError(f"Unsupported set of arguments: {problem}, Parameters: penalty={penalty!r}, loss={loss!r}, dual={dual!r}")


    def _fit_liblinear(
        X, y, C, fit_intercept, intercept_scaling, class_weight, penalty, dual, verbose, max_iter, tol, random_state=None,
        multi_class="ovr",
        loss="logistic_regression", epsilon=0.1, sample_weight=None,
    ):
        is_regression = loss in ("epsilon_insensitive", "squared_epsilon_insensitive")
        if not is_regression:
            classes, targets = np.unique(y, return_inverse=True)
            if len(classes) < 2:
                raise ValueError(
                    f"This solver needs samples of at least 2 classes in the data, but the data contains only one class: {classes[0]!r}")
            weights = compute_class_weight(class_weight, classes=classes, y=y, sample_weight=sample_weight)
        else:
            targets = y
        random_state = check_random_state(random_state)
        if verbose:
            raise NotImplementedError(f"unsupported: verbose={verbose!r} with liblinear")
        if fit_intercept:
            if intercept_scaling <= 0:
                raise ValueError(
                    f"Intercept scaling is {intercept_scaling!r} but needs to be greater than 0. To disable fitting an intercept, set "
                    "fit_intercept=False.")
            table = np.hstack([X, np.full((X.shape[0], 1), float(intercept_scaling))])
        else:
            table = X
        targets = np.asarray(targets, dtype=np.float64).ravel()
        sample_weight = _check_sample_weight(sample_weight, X, dtype=np.float64)
        kind = _get_liblinear_solver_type(multi_class, penalty, loss, dual)
        seed = random_state.randint(_MOST)
        if is_regression:
            if epsilon < 0:
                raise ValueError(b"p < 0")
            coef, steps = approaching_machine(
                table, targets, sample_weight, float(C), float(epsilon), kind != 13, kind != 11, float(tol), int(max_iter), seed)
            coef, steps = coef.reshape(1, -1), np.array([steps])
        elif kind in _SEPARATING:
            coef, steps = separating_machines(
                _SEPARATING[kind], table, targets, sample_weight, float(C), C * np.asarray(weights, dtype=np.float64), float(tol),
                int(max_iter),
                seed)
        else:
            what = "multi_class='crammer_singer'" if kind == 4 else f"penalty={penalty!r}, dual={dual!r} with loss={loss!r}"
            raise NotImplementedError(f"unsupported: {what}")
        if steps.max() >= max_iter:
            warnings.warn("Liblinear failed to converge, increase the number of iterations.", ConvergenceWarning)
        steps = steps.astype(np.int32)
        if fit_intercept:
            return coef[:, :-1], intercept_scaling * coef[:, -1], steps
        return coef, 0.0, steps

    """#
}
