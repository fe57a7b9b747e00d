extension PythonSource {
  static let sklearnLinearModelStochasticGradientModule = #"""
    """Linear models fitted by stochastic gradient descent."""

    import time
    import warnings
    from numbers import Integral, Real

    import numpy as np

    from _sklearn_linear import gradient_descent
    from sklearn.base import BaseEstimator, RegressorMixin, _fit_context, clone, is_classifier
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model._base import LinearClassifierMixin, SparseCoefMixin
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.class_weight import compute_class_weight
    from sklearn.utils.extmath import safe_sparse_dot
    from sklearn.utils.metaestimators import available_if
    from sklearn.utils._sparse import issparse
    from sklearn.utils.multiclass import _check_partial_fit_first_call
    from sklearn.utils.validation import _check_sample_weight, check_is_fitted, check_random_state, validate_data

    _MOST = np.iinfo(np.int32).max
    DEFAULT_EPSILON = 0.1
    _REGRESSION_LOSSES = ("squared_error", "huber", "epsilon_insensitive", "squared_epsilon_insensitive")
    _CLASSIFICATION_LOSSES = ("hinge", "squared_hinge", "perceptron", "log_loss", "modified_huber") + _REGRESSION_LOSSES
    _RATES = {"constant", "optimal", "invscaling", "adaptive", "pa1", "pa2"}


    class _Judge:
        """The score of a model on the samples that were held out."""

        def __init__(self, estimator, X, y, sample_weight, classes=None):
            self.estimator = clone(estimator)
            self.estimator.t_ = 1
            if classes is not None:
                self.estimator.classes_ = classes
            self.data = X, y, sample_weight

        def __call__(self, coef, intercept):
            self.estimator.coef_ = coef.reshape(1, -1)
            self.estimator.intercept_ = np.atleast_1d(intercept)
            return float(self.estimator.score(*self.data))


    class _Reporter:
        """Says what an epoch has come to."""

        def __init__(self):
            self.start = time.time()

        def __call__(self, epoch, norm, found, intercept, count, loss, objective, score):
            print(f"-- Epoch {epoch}")
            text = "Norm: %.2f, NNZs: %d, Bias: %.6f, T: %d, Avg. loss: %f, Objective: %f" % (norm, found, intercept, count, loss,
            objective)
            if score is not None:
                text += ", Validation score: %f" % score
            print(text)
            print("Total training time: %.2f seconds." % (time.time() - self.start))


    class BaseSGD(SparseCoefMixin, BaseEstimator):
        _parameter_constraints = {
            "fit_intercept": ["boolean"],
            "max_iter": [Interval(Integral, 1, None, closed="left")],
            "tol": [Interval(Real, 0, None, closed="left"), None],
            "shuffle": ["boolean"],
            "verbose": ["verbose"],
            "random_state": ["random_state"],
            "warm_start": ["boolean"],
            "average": [Interval(Integral, 0, None, closed="neither"), "boolean"],
            "eta0": [Interval(Real, 0, None, closed="neither")],
        }

        def __init__(
            self, loss, *, penalty="l2", alpha=0.0001, l1_ratio=0.15, fit_intercept=True, max_iter=1000, tol=1e-3, shuffle=True, verbose=0,
            epsilon=0.1, random_state=None, learning_rate="optimal", eta0=0.01, power_t=0.5, early_stopping=False, validation_fraction=0.1,
            n_iter_no_change=5, warm_start=False, average=False,
        ):
            self.loss = loss
            self.penalty = penalty
            self.learning_rate = learning_rate
            self.epsilon = epsilon
            self.alpha = alpha
            self.l1_ratio = l1_ratio
            self.fit_intercept = fit_intercept
            self.shuffle = shuffle
            self.random_state = random_state
            self.verbose = verbose
            self.eta0 = eta0
            self.power_t = power_t
            self.early_stopping = early_stopping
            self.validation_fraction = validation_fraction
            self.n_iter_no_change = n_iter_no_change
            self.warm_start = warm_start
            self.average = average
            self.max_iter = max_iter
            self.tol = tol

        def _more_validate_params(self, for_partial_fit=False):
            if self.early_stopping and for_partial_fit:
                raise ValueError("early_stopping should be False with partial_fit")
            if self.learning_rate == "optimal" and self.alpha == 0:
                raise ValueError(
                    "alpha must be > 0 since learning_rate is 'optimal'. alpha is used to compute the optimal learning rate.")
            if self.learning_rate in ("pa1", "pa2"):
                needed = "hinge" if is_classifier(self) else "epsilon_insensitive"
                if self.loss != needed:
                    raise ValueError(f"Learning rate '{self.learning_rate}' only works with loss '{needed}'.")
            if self.penalty == "elasticnet" and self.l1_ratio is None:
                raise ValueError("l1_ratio must be set when penalty is 'elasticnet'")

        def _allocate(self, n_classes, n_features, dtype, coef_init=None, intercept_init=None):
            several = n_classes > 2
            shape = (n_classes, n_features) if several else (n_features,)
            if coef_init is None:
                self.coef_ = np.zeros(shape, dtype=dtype)
            else:
                coef_init = np.array(coef_init, dtype=dtype)
                if not several:
                    coef_init = coef_init.ravel()
                if coef_init.shape != shape:
                    raise ValueError(
                        "Provided ``coef_`` does not match dataset. " if several else "Provided coef_init does not match dataset.")
                self.coef_ = coef_init
            if intercept_init is None:
                self.intercept_ = np.zeros(n_classes if several else 1, dtype=dtype)
            else:
                intercept_init = np.array(intercept_init, dtype=dtype)
                if intercept_init.shape not in ([(n_classes,)] if several else [(1,), ()]):
                    raise ValueError("Provided intercept_init does not match dataset.")
                self.intercept_ = intercept_init if several else intercept_init.reshape(1)
            if self.average > 0:
                self._standard_coef = self.coef_
                self._average_coef = np.zeros(self.coef_.shape, dtype=dtype)
                self._standard_intercept = self.intercept_
                self._average_intercept = np.zeros(self._standard_intercept.shape, dtype=dtype)

        def _make_validation_split(self, y, sample_mask):
            held_out = np.zeros(y.shape[0], dtype=np.bool_)
            if not self.early_stopping:
                return held_out
            from sklearn.model_selection import ShuffleSplit, StratifiedShuffleSplit
            splitter = StratifiedShuffleSplit if is_classifier(self) else ShuffleSplit
            splits = splitter(test_size=self.validation_fraction, random_state=self.random_state)
            train, held = next(splits.split(np.zeros((y.shape[0], 1)), y))
            if not np.any(sample_mask[held]):
                raise ValueError("The sample weights for validation set are all zero, consider using a different random state.")
            held_out[held] = True
            return held_out

        def _judge(self, held_out, X, y, sample_weight, classes=None):
            if not self.early_stopping:
                return None
            return _Judge(self, X[held_out], y[held_out], sample_weight[held_out], classes)

        def _descend(
            self, X, y, sample_weight, held_out, coef, intercept, average_coef, average_intercept, loss, alpha, learning_rate, max_iter,
            seed,
            positive, negative, judge,
        ):
            """Fits one model; `coef` and `average_coef` are written over."""
            settings = (
                float(alpha), 0.0 if self.l1_ratio is None else float(self.l1_ratio), int(self.n_iter_no_change), int(max_iter),
                -np.inf if self.tol is None else float(self.tol), bool(self.fit_intercept), bool(self.shuffle), int(seed), float(positive),
                float(negative), float(self.eta0), float(self.power_t), float(self.t_), int(self.average),
                self._is_sparse)
            width = self.epsilon if loss in ("huber", "epsilon_insensitive", "squared_epsilon_insensitive") else 0.0
            new_coef, intercept, new_average, average_intercept, epochs, overflow = gradient_descent(
                X, y, sample_weight, held_out, coef, intercept, average_coef, average_intercept, (loss, float(width)),
                str(self.penalty).lower(),
                learning_rate, settings, judge, _Reporter() if self.verbose > 0 else None)
            if overflow is not None:
                raise ValueError(
                    f"Floating-point under-/overflow occurred at epoch #{overflow}. Scaling input data with StandardScaler or MinMaxScaler "
                    "might help.")
            coef[:] = new_coef
            if average_coef is not None:
                average_coef[:] = new_average
            return intercept, average_intercept, epochs

        def _warn_about_fit(self):
            if self.tol is not None and self.tol > -np.inf and self.n_iter_ == self.max_iter:
                warnings.warn(
                    "Maximum number of iteration reached before convergence. Consider increasing max_iter to improve the fit.",
                    ConvergenceWarning)
            if self.power_t < 0:
                warnings.warn(
                    "Negative values for `power_t` are deprecated in version 1.8 and will raise an error in 1.10. Use values in the range "
                    "[0.0, inf) instead.", FutureWarning)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            return tags


    class BaseSGDClassifier(LinearClassifierMixin, BaseSGD):
        _parameter_constraints = {
            **BaseSGD._parameter_constraints,
            "loss": [StrOptions(set(_CLASSIFICATION_LOSSES))],
            "early_stopping": ["boolean"],
            "validation_fraction": [Interval(Real, 0, 1, closed="neither")],
            "n_iter_no_change": [Interval(Integral, 1, None, closed="left")],
            "n_jobs": [Integral, None],
            "class_weight": [StrOptions({"balanced"}), dict, None],
        }

        def __init__(
            self, loss="hinge", *, penalty="l2", alpha=0.0001, l1_ratio=0.15, fit_intercept=True, max_iter=1000, tol=1e-3, shuffle=True,
            verbose=0, epsilon=DEFAULT_EPSILON, n_jobs=None, random_state=None, learning_rate="optimal", eta0=0.01, power_t=0.5,
            early_stopping=False, validation_fraction=0.1, n_iter_no_change=5, class_weight=None, warm_start=False, average=False,
        ):
            super().__init__(
                loss=loss, penalty=penalty, alpha=alpha, l1_ratio=l1_ratio, fit_intercept=fit_intercept, max_iter=max_iter, tol=tol,
                shuffle=shuffle, verbose=verbose, epsilon=epsilon, random_state=random_state, learning_rate=learning_rate, eta0=eta0,
                power_t=power_t, early_stopping=early_stopping, validation_fraction=validation_fraction, n_iter_no_change=n_iter_no_change,
                warm_start=warm_start, average=average)
            self.class_weight = class_weight
            self.n_jobs = n_jobs

        def _partial_fit(self, X, y, max_iter, classes, sample_weight, coef_init, intercept_init):
            first = not hasattr(self, "classes_")
            self._is_sparse = issparse(X)
            X, y = validate_data(self, X, y, accept_sparse="csr", dtype=[np.float64, np.float32], order="C", reset=first)
            n_features = X.shape[1]
            _check_partial_fit_first_call(self, classes)
            n_classes = self.classes_.shape[0]
            self._expanded_class_weight = compute_class_weight(self.class_weight, classes=self.classes_, y=y)
            sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype, allow_all_zero_weights=self.early_stopping)
            if getattr(self, "coef_", None) is None or coef_init is not None:
                self._allocate(n_classes, n_features, X.dtype, coef_init, intercept_init)
            elif n_features != self.coef_.shape[-1]:
                raise ValueError("Number of features %d does not match previous data %d." % (n_features, self.coef_.shape[-1]))
            if not hasattr(self, "t_"):
                self.t_ = 1.0
            if n_classes > 2:
                self._fit_multiclass(X, y, sample_weight, max_iter)
            elif n_classes == 2:
                self._fit_binary(X, y, sample_weight, max_iter)
            else:
                raise ValueError("The number of classes has to be greater than one; got %d class" % n_classes)
            return self

        def _fit(self, X, y, coef_init=None, intercept_init=None, sample_weight=None):
            if hasattr(self, "classes_"):
                del self.classes_
            y = validate_data(self, y=y)
            classes = np.unique(y)
            if self.warm_start and hasattr(self, "coef_"):
                if coef_init is None:
                    coef_init = self.coef_
                if intercept_init is None:
                    intercept_init = self.intercept_
            else:
                self.coef_ = None
                self.intercept_ = None
            if self.average > 0:
                self._standard_coef = self.coef_
                self._standard_intercept = self.intercept_
                self._average_coef = None
                self._average_intercept = None
            self.t_ = 1.0
            self._partial_fit(X, y, self.max_iter, classes, sample_weight, coef_init, intercept_init)
            self._warn_about_fit()
            return self

        def _fit_one(self, i, X, y, sample_weight, max_iter, positive, negative, held_out, random_state):
            """The model of class `i` against the others; its intercept and number of epochs."""
            targets = np.ones(y.shape, dtype=X.dtype)
            targets[y != self.classes_[i]] = 0.0 if self.loss == "log_loss" else -1.0
            place = 0 if len(self.classes_) == 2 else i
            rows = (lambda numbers: numbers.ravel()) if len(self.classes_) == 2 else (lambda numbers: numbers[i])
            if self.average:
                coef, intercept = rows(self._standard_coef), self._standard_intercept[place]
                average_coef, average_intercept = rows(self._average_coef), self._average_intercept[place]
            else:
                coef, intercept, average_coef, average_intercept = rows(self.coef_), self.intercept_[place], None, 0
            random_state = check_random_state(random_state)
            random_state.randint(1, _MOST)
            if held_out is None:
                held_out = self._make_validation_split(targets, sample_mask=sample_weight > 0)
            judge = self._judge(held_out, X, targets, sample_weight, classes=np.array([-1, 1], dtype=targets.dtype))
            seed = random_state.randint(_MOST)
            intercept, average_intercept, epochs = self._descend(
                X, targets, sample_weight, held_out, coef, intercept, average_coef, average_intercept, self.loss, self.alpha,
                self.learning_rate,
                max_iter, seed, positive, negative, judge)
            if self.average:
                self._average_intercept[place] = average_intercept
            return coef, intercept, epochs

        def _fit_binary(self, X, y, sample_weight, max_iter):
            coef, intercept, epochs = self._fit_one(
                1, X, y, sample_weight, max_iter, self._expanded_class_weight[1], self._expanded_class_weight[0], None, self.random_state)
            self.t_ += epochs * X.shape[0]
            self.n_iter_ = epochs
            if self.average > 0 and self.average <= self.t_ - 1:
                self.coef_ = self._average_coef.reshape(1, -1)
                self.intercept_ = self._average_intercept
            elif self.average > 0:
                self.coef_ = self._standard_coef.reshape(1, -1)
                self._standard_intercept = np.atleast_1d(intercept)
                self.intercept_ = self._standard_intercept
            else:
                self.coef_ = coef.reshape(1, -1)
                self.intercept_ = np.atleast_1d(intercept)

        def _fit_multiclass(self, X, y, sample_weight, max_iter):
            held_out = self._make_validation_split(y, sample_mask=sample_weight > 0)
            seeds = check_random_state(self.random_state).randint(_MOST, size=len(self.classes_))
            epochs = 0.0
            for i, seed in enumerate(seeds):
                _, intercept, own = self._fit_one(
                    i, X, y, sample_weight, max_iter, self._expanded_class_weight[i], 1.0, held_out, seed)
                self.intercept_[i] = intercept
                epochs = max(epochs, own)
            self.t_ += epochs * X.shape[0]
            self.n_iter_ = epochs
            if self.average > 0:
                if self.average <= self.t_ - 1.0:
                    self.coef_ = self._average_coef
                    self.intercept_ = self._average_intercept
                else:
                    self.coef_ = self._standard_coef
                    self._standard_intercept = np.atleast_1d(self.intercept_)
                    self.intercept_ = self._standard_intercept

        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X, y, classes=None, sample_weight=None):
            if not hasattr(self, "classes_"):
                self._more_validate_params(for_partial_fit=True)
                if self.class_weight == "balanced":
                    raise ValueError(
                        "class_weight 'balanced' is not supported for partial_fit. In order to use 'balanced' weights, use "
                        "compute_class_weight('balanced', classes=classes, y=y). In place of y you can use a large enough sample of the "
                        "full "
                        "training set target to properly estimate the class frequency distributions. Pass the resulting weights as the "
                        "class_weight parameter.")
            return self._partial_fit(X, y, 1, classes, sample_weight, None, None)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, coef_init=None, intercept_init=None, sample_weight=None):
            self._more_validate_params()
            return self._fit(X, y, coef_init=coef_init, intercept_init=intercept_init, sample_weight=sample_weight)


    class SGDClassifier(BaseSGDClassifier):
        _parameter_constraints = {
            **BaseSGDClassifier._parameter_constraints,
            "penalty": [StrOptions({"l2", "l1", "elasticnet"}), None],
            "alpha": [Interval(Real, 0, None, closed="left")],
            "l1_ratio": [Interval(Real, 0, 1, closed="both"), None],
            "power_t": [Interval(Real, None, None, closed="neither")],
            "epsilon": [Interval(Real, 0, None, closed="left")],
            "learning_rate": [StrOptions(_RATES)],
        }

        def __init__(
            self, loss="hinge", *, penalty="l2", alpha=0.0001, l1_ratio=0.15, fit_intercept=True, max_iter=1000, tol=1e-3, shuffle=True,
            verbose=0, epsilon=DEFAULT_EPSILON, n_jobs=None, random_state=None, learning_rate="optimal", eta0=0.01, power_t=0.5,
            early_stopping=False, validation_fraction=0.1, n_iter_no_change=5, class_weight=None, warm_start=False, average=False,
        ):
            super().__init__(
                loss=loss, penalty=penalty, alpha=alpha, l1_ratio=l1_ratio, fit_intercept=fit_intercept, max_iter=max_iter, tol=tol,
                shuffle=shuffle, verbose=verbose, epsilon=epsilon, n_jobs=n_jobs, random_state=random_state, learning_rate=learning_rate,
                eta0=eta0, power_t=power_t, early_stopping=early_stopping, validation_fraction=validation_fraction,
                n_iter_no_change=n_iter_no_change, class_weight=class_weight, warm_start=warm_start, average=average)

        def _check_proba(self):
            if self.loss not in ("log_loss", "modified_huber"):
                raise AttributeError("probability estimates are not available for loss=%r" % self.loss)
            return True

        @available_if(_check_proba)
        def predict_proba(self, X):
            check_is_fitted(self)
            if self.loss == "log_loss":
                return self._predict_proba_lr(X)
            scores = (np.clip(self.decision_function(X), -1, 1) + 1.0) / 2.0
            if len(self.classes_) == 2:
                return np.stack([1 - scores, scores], axis=1)
            total = scores.sum(axis=1)
            nothing = total == 0
            if np.any(nothing):
                scores[nothing, :] = 1
                total[nothing] = len(self.classes_)
            scores /= total.reshape((scores.shape[0], -1))
            return scores

        @available_if(_check_proba)
        def predict_log_proba(self, X):
            return np.log(self.predict_proba(X))


    class BaseSGDRegressor(RegressorMixin, BaseSGD):
        _parameter_constraints = {
            **BaseSGD._parameter_constraints,
            "loss": [StrOptions(set(_REGRESSION_LOSSES))],
            "early_stopping": ["boolean"],
            "validation_fraction": [Interval(Real, 0, 1, closed="neither")],
            "n_iter_no_change": [Interval(Integral, 1, None, closed="left")],
        }

        def _partial_fit(self, X, y, max_iter, sample_weight, coef_init, intercept_init):
            first = getattr(self, "coef_", None) is None
            self._is_sparse = issparse(X)
            X, y = validate_data(self, X, y, accept_sparse="csr", copy=False, order="C", dtype=[np.float64, np.float32], reset=first)
            y = y.astype(X.dtype, copy=False)
            sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
            if first:
                self._allocate(1, X.shape[1], X.dtype, coef_init, intercept_init)
            if self.average > 0 and getattr(self, "_average_coef", None) is None:
                self._average_coef = np.zeros(X.shape[1], dtype=X.dtype)
                self._average_intercept = np.zeros(1, dtype=X.dtype)
            self._fit_regressor(X, y, sample_weight, max_iter)
            return self

        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X, y, sample_weight=None):
            if not hasattr(self, "coef_"):
                self._more_validate_params(for_partial_fit=True)
            return self._partial_fit(X, y, 1, sample_weight, None, None)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, coef_init=None, intercept_init=None, sample_weight=None):
            self._more_validate_params()
            if self.warm_start and getattr(self, "coef_", None) is not None:
                if coef_init is None:
                    coef_init = self.coef_
                if intercept_init is None:
                    intercept_init = self.intercept_
            else:
                self.coef_ = None
                self.intercept_ = None
            self.t_ = 1.0
            self._partial_fit(X, y, self.max_iter, sample_weight, coef_init, intercept_init)
            self._warn_about_fit()
            return self

        def _decision_function(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, accept_sparse="csr", reset=False)
            return (safe_sparse_dot(X, self.coef_.T, dense_output=True) + self.intercept_).ravel()

        def predict(self, X):
            return self._decision_function(X)

        def _fit_regressor(self, X, y, sample_weight, max_iter):
            if not hasattr(self, "t_"):
                self.t_ = 1.0
            held_out = self._make_validation_split(y, sample_mask=sample_weight > 0)
            judge = self._judge(held_out, X, y, sample_weight)
            random_state = check_random_state(self.random_state)
            seed = random_state.randint(0, _MOST)
            random_state.randint(1, _MOST)
            if self.average:
                coef, intercept = self._standard_coef, self._standard_intercept
                average_coef, average_intercept = self._average_coef, self._average_intercept
            else:
                coef, intercept, average_coef, average_intercept = self.coef_, self.intercept_, None, [0]
            new_intercept, new_average_intercept, self.n_iter_ = self._descend(
                X, y, sample_weight, held_out, coef, intercept[0], average_coef, average_intercept[0], self.loss, self.alpha,
                self.learning_rate, max_iter, seed, 1.0, 1.0, judge)
            self.t_ += self.n_iter_ * X.shape[0]
            if self.average > 0:
                self._average_intercept = np.atleast_1d(new_average_intercept)
                self._standard_intercept = np.atleast_1d(new_intercept)
                is_averaged = self.average <= self.t_ - 1.0
                self.coef_ = average_coef if is_averaged else coef
                self.intercept_ = np.atleast_1d(new_average_intercept if is_averaged else new_intercept)
            else:
                self.intercept_ = np.atleast_1d(new_intercept)


    class SGDRegressor(BaseSGDRegressor):
        _parameter_constraints = {
            **BaseSGDRegressor._parameter_constraints,
            "penalty": [StrOptions({"l2", "l1", "elasticnet"}), None],
            "alpha": [Interval(Real, 0, None, closed="left")],
            "l1_ratio": [Interval(Real, 0, 1, closed="both"), None],
            "power_t": [Interval(Real, None, None, closed="neither")],
            "learning_rate": [StrOptions(_RATES)],
            "epsilon": [Interval(Real, 0, None, closed="left")],
        }

        def __init__(
            self, loss="squared_error", *, penalty="l2", alpha=0.0001, l1_ratio=0.15, fit_intercept=True, max_iter=1000, tol=1e-3,
            shuffle=True,
            verbose=0, epsilon=DEFAULT_EPSILON, random_state=None, learning_rate="invscaling", eta0=0.01, power_t=0.25,
            early_stopping=False,
            validation_fraction=0.1, n_iter_no_change=5, warm_start=False, average=False,
        ):
            super().__init__(
                loss=loss, penalty=penalty, alpha=alpha, l1_ratio=l1_ratio, fit_intercept=fit_intercept, max_iter=max_iter, tol=tol,
                shuffle=shuffle, verbose=verbose, epsilon=epsilon, random_state=random_state, learning_rate=learning_rate, eta0=eta0,
                power_t=power_t, early_stopping=early_stopping, validation_fraction=validation_fraction, n_iter_no_change=n_iter_no_change,
                warm_start=warm_start, average=average)

    """#
}
