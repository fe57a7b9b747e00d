extension PythonSource {
  static let sklearnNeuralNetworkMultilayerPerceptronModule = #"""
    """Networks of layers of neurons."""

    import warnings
    from numbers import Integral, Real

    import numpy as np

    from _sklearn_linear import quasi_newton
    from sklearn.base import BaseEstimator, ClassifierMixin, RegressorMixin, _fit_context, is_classifier
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.neural_network._base import ACTIVATIONS, DERIVATIVES, LOSS_FUNCTIONS
    from sklearn.neural_network._stochastic_optimizers import AdamOptimizer, SGDOptimizer
    from sklearn.utils import gen_batches, shuffle
    from sklearn.utils._param_validation import Interval, Options, StrOptions
    from sklearn.utils.metaestimators import available_if
    from sklearn.utils.multiclass import _check_partial_fit_first_call, type_of_target, unique_labels
    from sklearn.utils.optimize import _check_optimize_result, _ended
    from sklearn.utils.validation import _check_sample_weight, check_is_fitted, check_random_state, column_or_1d, validate_data

    _STOCHASTIC_SOLVERS = ("sgd", "adam")


    def _pack(coefs, intercepts):
        return np.hstack([each.ravel() for each in coefs + intercepts])


    class BaseMultilayerPerceptron(BaseEstimator):
        _parameter_constraints = {
            "hidden_layer_sizes": ["array-like", Interval(Integral, 1, None, closed="left")],
            "activation": [StrOptions({"identity", "logistic", "tanh", "relu"})],
            "solver": [StrOptions({"lbfgs", "sgd", "adam"})],
            "alpha": [Interval(Real, 0, None, closed="left")],
            "batch_size": [StrOptions({"auto"}), Interval(Integral, 1, None, closed="left")],
            "learning_rate": [StrOptions({"constant", "invscaling", "adaptive"})],
            "learning_rate_init": [Interval(Real, 0, None, closed="neither")],
            "power_t": [Interval(Real, 0, None, closed="left")],
            "max_iter": [Interval(Integral, 1, None, closed="left")],
            "shuffle": ["boolean"],
            "random_state": ["random_state"],
            "tol": [Interval(Real, 0, None, closed="left")],
            "verbose": ["verbose"],
            "warm_start": ["boolean"],
            "momentum": [Interval(Real, 0, 1, closed="both")],
            "nesterovs_momentum": ["boolean"],
            "early_stopping": ["boolean"],
            "validation_fraction": [Interval(Real, 0, 1, closed="left")],
            "beta_1": [Interval(Real, 0, 1, closed="left")],
            "beta_2": [Interval(Real, 0, 1, closed="left")],
            "epsilon": [Interval(Real, 0, None, closed="neither")],
            "n_iter_no_change": [Interval(Integral, 1, None, closed="left"), Options(Real, {np.inf})],
            "max_fun": [Interval(Integral, 1, None, closed="left")],
        }

        def __init__(
            self, hidden_layer_sizes, activation, solver, alpha, batch_size, learning_rate, learning_rate_init, power_t, max_iter, loss,
            shuffle, random_state, tol, verbose, warm_start, momentum, nesterovs_momentum, early_stopping, validation_fraction, beta_1,
            beta_2, epsilon, n_iter_no_change, max_fun,
        ):
            self.activation = activation
            self.solver = solver
            self.alpha = alpha
            self.batch_size = batch_size
            self.learning_rate = learning_rate
            self.learning_rate_init = learning_rate_init
            self.power_t = power_t
            self.max_iter = max_iter
            self.loss = loss
            self.hidden_layer_sizes = hidden_layer_sizes
            self.shuffle = shuffle
            self.random_state = random_state
            self.tol = tol
            self.verbose = verbose
            self.warm_start = warm_start
            self.momentum = momentum
            self.nesterovs_momentum = nesterovs_momentum
            self.early_stopping = early_stopping
            self.validation_fraction = validation_fraction
            self.beta_1 = beta_1
            self.beta_2 = beta_2
            self.epsilon = epsilon
            self.n_iter_no_change = n_iter_no_change
            self.max_fun = max_fun

        def _forward_pass(self, X):
            """What all layers give, the input first."""
            activations = [X]
            last = self.n_layers_ - 2
            for i in range(last + 1):
                sums = activations[i] @ self.coefs_[i]
                sums += self.intercepts_[i]
                ACTIVATIONS[self.out_activation_ if i == last else self.activation](sums)
                activations.append(sums)
            return activations

        def _forward_pass_fast(self, X, check_input=True):
            if check_input:
                X = validate_data(self, X, accept_sparse=["csr", "csc"], reset=False)
            return self._forward_pass(X)[-1]

        def _backprop(self, X, y, sample_weight):
            """The loss and the gradients of weights and intercepts."""
            activations = self._forward_pass(X)
            name = "binary_log_loss" if self.loss == "log_loss" and self.out_activation_ == "logistic" else self.loss
            loss = LOSS_FUNCTIONS[name](y, activations[-1], sample_weight)
            squares = 0
            for coef in self.coefs_:
                flat = coef.ravel()
                squares += np.dot(flat, flat)
            total = X.shape[0] if sample_weight is None else sample_weight.sum()
            loss += (0.5 * self.alpha) * squares / total
            # Of every pair of last activation and loss that there is, the derivative is this difference.
            delta = activations[-1] - y
            if sample_weight is not None:
                delta *= sample_weight.reshape(-1, 1)
            coef_grads, intercept_grads = [], []
            for i in range(self.n_layers_ - 2, -1, -1):
                gradient = activations[i].T @ delta
                gradient += self.alpha * self.coefs_[i]
                gradient /= total
                coef_grads.append(gradient)
                intercept_grads.append(np.sum(delta, axis=0) / total)
                if i > 0:
                    delta = delta @ self.coefs_[i].T
                    DERIVATIVES[self.activation](activations[i], delta)
            return loss, coef_grads[::-1], intercept_grads[::-1]

        def _initialize(self, y, layer_units, dtype):
            self.n_iter_ = 0
            self.t_ = 0
            self.n_outputs_ = y.shape[1]
            self.n_layers_ = len(layer_units)
            if not is_classifier(self):
                self.out_activation_ = "exp" if self.loss == "poisson" else "identity"
            elif self._label_binarizer.y_type_ == "multiclass":
                self.out_activation_ = "softmax"
            else:
                self.out_activation_ = "logistic"
            self.coefs_ = []
            self.intercepts_ = []
            for fan_in, fan_out in zip(layer_units, layer_units[1:]):
                bound = np.sqrt((2.0 if self.activation == "logistic" else 6.0) / (fan_in + fan_out))
                self.coefs_.append(self._random_state.uniform(-bound, bound, (fan_in, fan_out)).astype(dtype, copy=False))
                self.intercepts_.append(self._random_state.uniform(-bound, bound, fan_out).astype(dtype, copy=False))
            self._keep_best()
            if self.solver in _STOCHASTIC_SOLVERS:
                self.loss_curve_ = []
                self._no_improvement_count = 0
                self.validation_scores_ = [] if self.early_stopping else None
                self.best_validation_score_ = -np.inf if self.early_stopping else None
                self.best_loss_ = None if self.early_stopping else np.inf

        def _keep_best(self):
            self._best_coefs = [each.copy() for each in self.coefs_]
            self._best_intercepts = [each.copy() for each in self.intercepts_]

        def _fit(self, X, y, sample_weight=None, incremental=False):
            hidden = self.hidden_layer_sizes
            hidden = list(hidden) if hasattr(hidden, "__iter__") else [hidden]
            if np.any(np.array(hidden) <= 0):
                raise ValueError("hidden_layer_sizes must be > 0, got %s." % hidden)
            is_first = not hasattr(self, "coefs_") or not self.warm_start and not incremental
            X, y = self._validate_input(X, y, incremental, reset=is_first)
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X)
            if y.ndim == 1:
                y = y.reshape((-1, 1))
            self.n_outputs_ = y.shape[1]
            layer_units = [X.shape[1]] + hidden + [self.n_outputs_]
            self._random_state = check_random_state(self.random_state)
            if is_first:
                self._initialize(y, layer_units, X.dtype)
            if self.solver == "lbfgs":
                self._fit_lbfgs(X, y, sample_weight, layer_units)
            else:
                self._fit_stochastic(X, y, sample_weight, incremental)
            if not all(np.isfinite(each).all() for each in self.coefs_ + self.intercepts_):
                raise ValueError(
                    "Solver produced non-finite parameter weights. The input data may contain large values and need to be preprocessed.")
            return self

        def _fit_lbfgs(self, X, y, sample_weight, layer_units):
            ends = np.cumsum([0] + [each.size for each in self.coefs_ + self.intercepts_]).tolist()
            shapes = [each.shape for each in self.coefs_ + self.intercepts_]
            dtype = X.dtype

            def unpack(packed):
                parts = [packed[start:end].reshape(shape).astype(dtype, copy=False) for start, end, shape in zip(ends, ends[1:], shapes)]
                count = len(self.coefs_)
                self.coefs_, self.intercepts_ = parts[:count], parts[count:]

            def evaluate(packed):
                unpack(packed)
                loss, coef_grads, intercept_grads = self._backprop(X, y, sample_weight)
                return float(loss), _pack(coef_grads, intercept_grads).astype(np.float64, copy=False)

            found, loss, iterations, evaluations, ending = quasi_newton(
                evaluate, _pack(self.coefs_, self.intercepts_).astype(np.float64), int(self.max_iter), int(self.max_fun), float(self.tol),
                2.220446049250313e-09)
            self.n_iter_ = _check_optimize_result("lbfgs", _ended(iterations, evaluations, ending), self.max_iter)
            self.loss_ = loss
            unpack(found)

        def _held_out(self, X, y, sample_weight):
            """Samples to learn from and samples to judge by."""
            from sklearn.model_selection import train_test_split
            stratify = y if is_classifier(self) and self.n_outputs_ == 1 else None
            tables = [X, y] if sample_weight is None else [X, y, sample_weight]
            parts = train_test_split(*tables, random_state=self._random_state, test_size=self.validation_fraction, stratify=stratify)
            if sample_weight is None:
                parts += [None, None]
            X, X_val, y, y_val, sample_weight, sample_weight_val = parts
            if X_val.shape[0] < 2:
                raise ValueError("The validation set is too small. Increase 'validation_fraction' or the size of your dataset.")
            if is_classifier(self):
                y_val = self._label_binarizer.inverse_transform(y_val)
            return X, y, sample_weight, (X_val, y_val, sample_weight_val)

        def _fit_stochastic(self, X, y, sample_weight, incremental):
            params = self.coefs_ + self.intercepts_
            if not incremental or not hasattr(self, "_optimizer"):
                if self.solver == "sgd":
                    self._optimizer = SGDOptimizer(
                        params, self.learning_rate_init, self.learning_rate, self.momentum, self.nesterovs_momentum, self.power_t)
                else:
                    self._optimizer = AdamOptimizer(params, self.learning_rate_init, self.beta_1, self.beta_2, self.epsilon)
            if self.early_stopping and incremental:
                raise ValueError("partial_fit does not support early_stopping=True")
            held_out = None
            if self.early_stopping:
                X, y, sample_weight, held_out = self._held_out(X, y, sample_weight)
            n_samples = X.shape[0]
            order = np.arange(n_samples, dtype=int)
            if self.batch_size == "auto":
                batch_size = min(200, n_samples)
            else:
                if self.batch_size > n_samples:
                    warnings.warn("Got `batch_size` less than 1 or larger than sample size. It is going to be clipped")
                batch_size = int(np.clip(self.batch_size, 1, n_samples))
            try:
                self.n_iter_ = 0
                for _ in range(self.max_iter):
                    if self.shuffle:
                        order = shuffle(order, random_state=self._random_state)
                    self._fit_epoch(X, y, sample_weight, order, batch_size, params)
                    self.t_ += n_samples
                    self._update_no_improvement_count(held_out)
                    self._optimizer.iteration_ends(self.t_)
                    if self._no_improvement_count > self.n_iter_no_change:
                        what = "Validation score" if self.early_stopping else "Training loss"
                        message = f"{what} did not improve more than tol=%f for %d consecutive epochs." % (self.tol, self.n_iter_no_change)
                        if self._optimizer.trigger_stopping(message, self.verbose):
                            break
                        self._no_improvement_count = 0
                    if incremental:
                        break
                    if self.n_iter_ == self.max_iter:
                        warnings.warn(
                            "Stochastic Optimizer: Maximum iterations (%d) reached and the optimization hasn't converged yet." %
                            self.max_iter,
                            ConvergenceWarning)
            except KeyboardInterrupt:
                warnings.warn("Training interrupted by user.")
            if self.early_stopping:
                self.coefs_ = self._best_coefs
                self.intercepts_ = self._best_intercepts

        def _fit_epoch(self, X, y, sample_weight, order, batch_size, params):
            total = 0.0
            for batch in gen_batches(X.shape[0], batch_size):
                places = order[batch] if self.shuffle else batch
                loss, coef_grads, intercept_grads = self._backprop(
                    X[places], y[places], None if sample_weight is None else sample_weight[places])
                total += loss * (batch.stop - batch.start)
                self._optimizer.update_params(params, coef_grads + intercept_grads)
            self.n_iter_ += 1
            self.loss_ = total / X.shape[0]
            self.loss_curve_.append(self.loss_)
            if self.verbose:
                print("Iteration %d, loss = %.8f" % (self.n_iter_, self.loss_))

        def _update_no_improvement_count(self, held_out):
            if held_out is None:
                worse = self.loss_curve_[-1] > self.best_loss_ - self.tol
                if self.loss_curve_[-1] < self.best_loss_:
                    self.best_loss_ = self.loss_curve_[-1]
            else:
                score = self._score(held_out[0], held_out[1], sample_weight=held_out[2])
                self.validation_scores_.append(score)
                if self.verbose:
                    print("Validation score: %f" % score)
                worse = score < self.best_validation_score_ + self.tol
                if score > self.best_validation_score_:
                    self.best_validation_score_ = score
                    self._keep_best()
            self._no_improvement_count = self._no_improvement_count + 1 if worse else 0

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            return self._fit(X, y, sample_weight=sample_weight, incremental=False)

        def _check_solver(self):
            if self.solver not in _STOCHASTIC_SOLVERS:
                raise AttributeError("partial_fit is only available for stochastic optimizers. %s is not stochastic." % self.solver)
            return True

        def _score_with_function(self, X, y, sample_weight, score_function):
            predicted = self._predict(X, check_input=False)
            if predicted.dtype.kind == "f" and not np.isfinite(predicted).all():
                return np.nan
            return score_function(y, predicted, sample_weight=sample_weight)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            return tags


    class MLPClassifier(ClassifierMixin, BaseMultilayerPerceptron):
        def __init__(
            self, hidden_layer_sizes=(100,), activation="relu", *, solver="adam", alpha=0.0001, batch_size="auto", learning_rate="constant",
            learning_rate_init=0.001, power_t=0.5, max_iter=200, shuffle=True, random_state=None, tol=1e-4, verbose=False, warm_start=False,
            momentum=0.9, nesterovs_momentum=True, early_stopping=False, validation_fraction=0.1, beta_1=0.9, beta_2=0.999, epsilon=1e-8,
            n_iter_no_change=10, max_fun=15000,
        ):
            super().__init__(
                hidden_layer_sizes=hidden_layer_sizes, activation=activation, solver=solver, alpha=alpha, batch_size=batch_size,
                learning_rate=learning_rate, learning_rate_init=learning_rate_init, power_t=power_t, max_iter=max_iter, loss="log_loss",
                shuffle=shuffle, random_state=random_state, tol=tol, verbose=verbose, warm_start=warm_start, momentum=momentum,
                nesterovs_momentum=nesterovs_momentum, early_stopping=early_stopping, validation_fraction=validation_fraction,
                beta_1=beta_1,
                beta_2=beta_2, epsilon=epsilon, n_iter_no_change=n_iter_no_change, max_fun=max_fun)

        def _validate_input(self, X, y, incremental, reset):
            from sklearn.preprocessing import LabelBinarizer
            X, y = validate_data(
                self, X, y, accept_sparse=["csr", "csc"], multi_output=True, dtype=(np.float64, np.float32), reset=reset)
            if y.ndim == 2 and y.shape[1] == 1:
                y = column_or_1d(y, warn=True)
            if not hasattr(self, "classes_") or not self.warm_start and not incremental:
                self._label_binarizer = LabelBinarizer()
                self._label_binarizer.fit(y)
                self.classes_ = self._label_binarizer.classes_
            else:
                classes = unique_labels(y)
                if self.warm_start:
                    if set(classes.tolist()) != set(self.classes_.tolist()):
                        raise ValueError(
                            "warm_start can only be used where `y` has the same classes as in the previous call to fit. Previously got "
                            f"{self.classes_}, `y` has {classes}")
                elif len(np.setdiff1d(classes, self.classes_)):
                    raise ValueError(
                        f"`y` has classes not in `self.classes_`. `self.classes_` has {self.classes_}. 'y' has {classes}.")
            return X, self._label_binarizer.transform(y).astype(bool)

        def predict(self, X):
            check_is_fitted(self)
            return self._predict(X)

        def _predict(self, X, check_input=True):
            given = self._forward_pass_fast(X, check_input=check_input)
            return self._label_binarizer.inverse_transform(given.ravel() if self.n_outputs_ == 1 else given)

        def _score(self, X, y, sample_weight=None):
            from sklearn.metrics import accuracy_score
            return self._score_with_function(X, y, sample_weight, accuracy_score)

        @available_if(lambda estimator: estimator._check_solver())
        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X, y, sample_weight=None, classes=None):
            if _check_partial_fit_first_call(self, classes):
                from sklearn.preprocessing import LabelBinarizer
                self._label_binarizer = LabelBinarizer()
                self._label_binarizer.fit(y if type_of_target(y).startswith("multilabel") else classes)
            return self._fit(X, y, sample_weight=sample_weight, incremental=True)

        def predict_log_proba(self, X):
            return np.log(self.predict_proba(X))

        def predict_proba(self, X):
            check_is_fitted(self)
            given = self._forward_pass_fast(X)
            if self.n_outputs_ == 1:
                given = given.ravel()
                return np.vstack([1 - given, given]).T
            return given

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.classifier_tags.multi_label = True
            return tags


    class MLPRegressor(RegressorMixin, BaseMultilayerPerceptron):
        _parameter_constraints = {
            **BaseMultilayerPerceptron._parameter_constraints,
            "loss": [StrOptions({"squared_error", "poisson"})],
        }

        def __init__(
            self, loss="squared_error", hidden_layer_sizes=(100,), activation="relu", *, solver="adam", alpha=0.0001, batch_size="auto",
            learning_rate="constant", learning_rate_init=0.001, power_t=0.5, max_iter=200, shuffle=True, random_state=None, tol=1e-4,
            verbose=False, warm_start=False, momentum=0.9, nesterovs_momentum=True, early_stopping=False, validation_fraction=0.1,
            beta_1=0.9,
            beta_2=0.999, epsilon=1e-8, n_iter_no_change=10, max_fun=15000,
        ):
            super().__init__(
                hidden_layer_sizes=hidden_layer_sizes, activation=activation, solver=solver, alpha=alpha, batch_size=batch_size,
                learning_rate=learning_rate, learning_rate_init=learning_rate_init, power_t=power_t, max_iter=max_iter, loss=loss,
                shuffle=shuffle, random_state=random_state, tol=tol, verbose=verbose, warm_start=warm_start, momentum=momentum,
                nesterovs_momentum=nesterovs_momentum, early_stopping=early_stopping, validation_fraction=validation_fraction,
                beta_1=beta_1,
                beta_2=beta_2, epsilon=epsilon, n_iter_no_change=n_iter_no_change, max_fun=max_fun)

        def predict(self, X):
            check_is_fitted(self)
            return self._predict(X)

        def _predict(self, X, check_input=True):
            given = self._forward_pass_fast(X, check_input=check_input)
            return given.ravel() if given.shape[1] == 1 else given

        def _score(self, X, y, sample_weight=None):
            from sklearn.metrics import r2_score
            return self._score_with_function(X, y, sample_weight, r2_score)

        def _validate_input(self, X, y, incremental, reset):
            X, y = validate_data(
                self, X, y, accept_sparse=["csr", "csc"], multi_output=True, y_numeric=True, dtype=(np.float64, np.float32), reset=reset)
            if y.ndim == 2 and y.shape[1] == 1:
                y = column_or_1d(y, warn=True)
            return X, y.astype(X.dtype, copy=False)

        @available_if(lambda estimator: estimator._check_solver())
        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X, y, sample_weight=None):
            return self._fit(X, y, sample_weight=sample_weight, incremental=True)

    """#
}
