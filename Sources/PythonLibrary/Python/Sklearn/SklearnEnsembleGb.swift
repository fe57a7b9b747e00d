extension PythonSource {
  static let sklearnEnsembleGbModule = #"""
    """Boosting by gradients: each tree fits what is still missing."""

    import warnings as _warnings
    from numbers import Integral, Real
    from time import perf_counter as _clock

    import numpy as np

    from sklearn.base import ClassifierMixin, RegressorMixin, _fit_context, is_classifier
    from sklearn.ensemble import _losses
    from sklearn.ensemble._base import BaseEnsemble
    from sklearn.tree import DecisionTreeRegressor
    from sklearn.tree._tree import TREE_LEAF
    from sklearn.utils import check_random_state, column_or_1d
    from sklearn.utils._param_validation import HasMethods, Hidden, Interval, StrOptions
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.validation import _check_sample_weight, check_is_fitted, validate_data


    def _init_raw_predictions(X, estimator, loss, classifies):
        if classifies:
            predictions = estimator.predict_proba(X)
            if not loss.is_multiclass:
                predictions = predictions[:, 1]
            epsilon = np.finfo(np.float64).eps
            predictions = np.clip(predictions.astype(np.float64), epsilon, 1 - epsilon)
        else:
            predictions = estimator.predict(X).astype(np.float64)
        raw = loss.link(predictions)
        return raw.reshape(-1, 1) if raw.ndim == 1 else raw


    def _random_sample_mask(n_samples, count, random_state):
        draws = random_state.uniform(size=n_samples).tolist()
        mask, taken = [], 0
        for place, draw in enumerate(draws):
            is_taken = draw * (n_samples - place) < (count - taken)
            taken += is_taken
            mask.append(is_taken)
        return np.array(mask, dtype=bool)


    class VerboseReporter:
        def __init__(self, verbose, estimator, first):
            self.verbose = verbose
            self.has_oob = estimator.subsample < 1
            headers = ["Iter", "Train Loss"] + ["OOB Improve"] * self.has_oob + ["Remaining Time"]
            print(("%10s " + "%16s " * (len(headers) - 1)) % tuple(headers))
            self.every = 1
            self.start = _clock()
            self.first = first

        def update(self, stage, estimator):
            done = stage - self.first + 1
            if done % self.every == 0:
                left = (estimator.n_estimators - (stage + 1)) * (_clock() - self.start) / float(done)
                left = f"{left / 60.0:.2f}m" if left > 60 else f"{left:.2f}s"
                fields = [f"{stage + 1:>10d}", f"{estimator.train_score_[stage]:>16.4f}"]
                if self.has_oob:
                    fields.append(f"{estimator.oob_improvement_[stage]:>16.4f}")
                print(" ".join(fields + [f"{left:>16s}"]))
                if self.verbose == 1 and done // (self.every * 10) > 0:
                    self.every *= 10


    class BaseGradientBoosting(BaseEnsemble):
        _parameter_constraints = {
            **DecisionTreeRegressor._parameter_constraints,
            "learning_rate": [Interval(Real, 0.0, None, closed="left")],
            "n_estimators": [Interval(Integral, 1, None, closed="left")],
            "criterion": [StrOptions({"squared_error"}), Hidden(StrOptions({"deprecated", "friedman_mse"}))],
            "subsample": [Interval(Real, 0.0, 1.0, closed="right")],
            "verbose": ["verbose"],
            "warm_start": ["boolean"],
            "validation_fraction": [Interval(Real, 0.0, 1.0, closed="neither")],
            "n_iter_no_change": [Interval(Integral, 1, None, closed="left"), None],
            "tol": [Interval(Real, 0.0, None, closed="left")],
        }
        del _parameter_constraints["splitter"]
        del _parameter_constraints["monotonic_cst"]

        def __init__(
            self, *, loss, learning_rate, n_estimators, min_samples_split, min_samples_leaf, min_weight_fraction_leaf, max_depth,
            min_impurity_decrease, init, subsample, max_features, ccp_alpha, random_state, alpha=0.9, verbose=0, max_leaf_nodes=None,
            warm_start=False, validation_fraction=0.1, n_iter_no_change=None, tol=1e-4, criterion="deprecated",
        ):
            self.n_estimators = n_estimators
            self.learning_rate = learning_rate
            self.loss = loss
            self.criterion = criterion
            self.min_samples_split = min_samples_split
            self.min_samples_leaf = min_samples_leaf
            self.min_weight_fraction_leaf = min_weight_fraction_leaf
            self.subsample = subsample
            self.max_features = max_features
            self.max_depth = max_depth
            self.min_impurity_decrease = min_impurity_decrease
            self.ccp_alpha = ccp_alpha
            self.init = init
            self.random_state = random_state
            self.alpha = alpha
            self.verbose = verbose
            self.max_leaf_nodes = max_leaf_nodes
            self.warm_start = warm_start
            self.validation_fraction = validation_fraction
            self.n_iter_no_change = n_iter_no_change
            self.tol = tol

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, sample_weight=None, monitor=None):
            if not self.warm_start:
                for name in ("estimators_", "train_score_", "oob_improvement_", "oob_scores_", "oob_score_", "init_", "_rng"):
                    self.__dict__.pop(name, None)
            if self.criterion != "deprecated":
                _warnings.warn(
                    "The parameter `criterion` is deprecated and will be removed in 1.11. It has no effect. Leave it to its default "
                    "value to avoid this warning.", FutureWarning)
            X, y = validate_data(self, X, y, accept_sparse=["csr", "csc", "coo"], dtype=np.float32, multi_output=True)
            is_weighted = sample_weight is not None
            sample_weight = _check_sample_weight(sample_weight, X)
            y = self._encode_y(y, sample_weight if is_weighted else None)
            y = column_or_1d(y, warn=True)
            self._set_max_features()
            self._loss = self._get_loss()
            held_out = None
            if self.n_iter_no_change is not None:
                from sklearn.model_selection import train_test_split
                X, X_held, y, y_held, sample_weight, weight_held = train_test_split(
                    X, y, sample_weight, random_state=self.random_state, test_size=self.validation_fraction,
                    stratify=y if is_classifier(self) else None)
                held_out = X_held, y_held, weight_held
                if is_classifier(self) and self.n_classes_ != np.unique(y).shape[0]:
                    raise ValueError(
                        "The training data after the early stopping split is missing some classes. Try using another random seed.")
            first = len(getattr(self, "estimators_", []))
            if first == 0:
                raw = self._start(X, y, sample_weight if is_weighted else None)
                self._rng = check_random_state(self.random_state)
            elif self.n_estimators < first:
                raise ValueError(
                    f"n_estimators={self.n_estimators} must be larger or equal to estimators_.shape[0]={first} when warm_start==True")
            else:
                raw = self._raw_predict(X)
            self._reserve(first)
            stages = self._fit_stages(X, y, raw, sample_weight, held_out, first, monitor)
            if stages != self.estimators_.shape[0]:
                self.estimators_ = self.estimators_[:stages]
                self.train_score_ = self.train_score_[:stages]
                if hasattr(self, "oob_improvement_"):
                    self.oob_improvement_ = self.oob_improvement_[:stages]
                    self.oob_scores_ = self.oob_scores_[:stages]
                    self.oob_score_ = self.oob_scores_[-1]
            self.n_estimators_ = stages
            return self

        def _set_max_features(self):
            count, wanted = self.n_features_in_, self.max_features
            if wanted is None:
                self.max_features_ = count
            elif isinstance(wanted, str):
                self.max_features_ = max(1, int(np.sqrt(count) if wanted == "sqrt" else np.log2(count)))
            else:
                self.max_features_ = wanted if isinstance(wanted, Integral) else max(1, int(wanted * count))

        def _start(self, X, y, sample_weight):
            """The predictions before the first stage."""
            self.init_ = self.init
            if isinstance(self.init, str):
                return np.zeros((X.shape[0], self.n_trees_per_iteration_))
            if self.init is None:
                self.init_ = self._default_init()
            if sample_weight is None:
                self.init_.fit(X, y)
            else:
                try:
                    self.init_.fit(X, y, sample_weight=sample_weight)
                except TypeError as error:
                    if "unexpected keyword argument 'sample_weight'" not in str(error):
                        raise
                    raise ValueError(
                        f"The initial estimator {type(self.init_).__name__} does not support sample weights.") from error
            return _init_raw_predictions(X, self.init_, self._loss, is_classifier(self))

        def _reserve(self, known):
            def grown(name):
                old = getattr(self, name, None)
                made = np.zeros(self.n_estimators)
                if old is not None:
                    made[:known] = old[:known]
                setattr(self, name, made)

            old = getattr(self, "estimators_", None)
            self.estimators_ = np.empty((self.n_estimators, self.n_trees_per_iteration_), dtype=object)
            if known:
                self.estimators_[:known] = old
            grown("train_score_")
            if self.subsample < 1.0:
                grown("oob_improvement_")
                grown("oob_scores_")
                self.oob_score_ = np.nan

        def _fit_stages(self, X, y, raw, sample_weight, held_out, first, monitor):
            n_samples = X.shape[0]
            has_oob = self.subsample < 1.0
            mask = np.ones(n_samples, dtype=bool)
            count = max(1, int(self.subsample * n_samples))
            if self.verbose:
                reporter = VerboseReporter(self.verbose, self, first)
            if held_out is not None:
                history = np.full(self.n_iter_no_change, np.inf)
                raw_held = None
            factor = 2 if isinstance(self._loss, (_losses.HalfSquaredError, _losses.HalfBinomialLoss)) else 1
            stage = first
            for stage in range(first, self.n_estimators):
                if has_oob:
                    mask = _random_sample_mask(n_samples, count, self._rng)
                    if stage == 0:
                        before = factor * self._loss(y[~mask], raw[~mask], sample_weight[~mask])
                self._fit_stage(stage, X, y, raw, sample_weight, mask)
                if has_oob:
                    self.train_score_[stage] = factor * self._loss(y[mask], raw[mask], sample_weight[mask])
                    self.oob_scores_[stage] = factor * self._loss(y[~mask], raw[~mask], sample_weight[~mask])
                    self.oob_improvement_[stage] = (before if stage == 0 else self.oob_scores_[stage - 1]) - self.oob_scores_[stage]
                    self.oob_score_ = self.oob_scores_[-1]
                else:
                    self.train_score_[stage] = factor * self._loss(y, raw, sample_weight)
                if self.verbose > 0:
                    reporter.update(stage, self)
                if monitor is not None and monitor(stage, self, locals()):
                    break
                if held_out is not None:
                    if raw_held is None:
                        raw_held = self._raw_predict_init(held_out[0])
                        for earlier in range(first):
                            self._add_stage(earlier, held_out[0], raw_held)
                    self._add_stage(stage, held_out[0], raw_held)
                    loss = factor * self._loss(held_out[1], raw_held, held_out[2])
                    if np.any(loss + self.tol < history):
                        history[stage % len(history)] = loss
                    else:
                        break
            return stage + 1

        def _fit_stage(self, stage, X, y, raw, sample_weight, mask):
            loss = self._loss
            if isinstance(loss, _losses.HuberLoss):
                loss.set_delta(y, raw, sample_weight)
            residuals = -loss.gradient(y, raw)
            if residuals.ndim == 1:
                residuals = residuals.reshape(-1, 1)
            for k in range(self.n_trees_per_iteration_):
                of_class = np.array(y == k, dtype=np.float64) if loss.is_multiclass else y
                tree = DecisionTreeRegressor(
                    criterion="squared_error", splitter="best", max_depth=self.max_depth, min_samples_split=self.min_samples_split,
                    min_samples_leaf=self.min_samples_leaf, min_weight_fraction_leaf=self.min_weight_fraction_leaf,
                    min_impurity_decrease=self.min_impurity_decrease, max_features=self.max_features, max_leaf_nodes=self.max_leaf_nodes,
                    random_state=self._rng, ccp_alpha=self.ccp_alpha)
                if self.subsample < 1.0:
                    sample_weight = sample_weight * mask.astype(np.float64)
                residual = residuals[:, k].copy()
                tree.fit(X, residual, sample_weight=sample_weight, check_input=False)
                self._update_leaves(tree.tree_, X, of_class, residual, raw, sample_weight, mask, k)
                self.estimators_[stage, k] = tree

        def _update_leaves(self, tree, X, y, residual, raw, sample_weight, mask, k):
            regions = tree.apply(X)
            if not isinstance(self._loss, _losses.HalfSquaredError):
                inside = np.where(mask, regions, -1)
                for leaf in np.nonzero(tree.children_left == TREE_LEAF)[0].tolist():
                    places = np.nonzero(inside == leaf)[0]
                    weights = sample_weight[places]
                    if hasattr(self._loss, "update"):
                        update = self._loss.update(y[places], residual[places], weights)
                    else:
                        update = self._loss.fit_intercept_only(y[places] - raw[places, k], weights)
                    tree.value[leaf, 0, 0] = update
            raw[:, k] += self.learning_rate * tree.value[:, 0, 0].take(regions, axis=0)

        def _raw_predict_init(self, X):
            check_is_fitted(self)
            X = self.estimators_[0, 0]._validate_X_predict(X, check_input=True)
            if isinstance(self.init_, str):
                return np.zeros((X.shape[0], self.n_trees_per_iteration_))
            return _init_raw_predictions(X, self.init_, self._loss, is_classifier(self))

        def _add_stage(self, stage, X, raw):
            for k in range(self.n_trees_per_iteration_):
                tree = self.estimators_[stage, k].tree_
                raw[:, k] += self.learning_rate * tree.value[:, 0, 0].take(tree.apply(X), axis=0)

        def _raw_predict(self, X):
            check_is_fitted(self)
            raw = self._raw_predict_init(X)
            for stage in range(self.estimators_.shape[0]):
                self._add_stage(stage, X, raw)
            return raw

        def _staged_raw_predict(self, X):
            X = validate_data(self, X, dtype=np.float32, order="C", accept_sparse="csr", reset=False)
            raw = self._raw_predict_init(X)
            for stage in range(self.estimators_.shape[0]):
                self._add_stage(stage, X, raw)
                yield raw.copy()

        @property
        def feature_importances_(self):
            check_is_fitted(self)
            trees = [tree.tree_ for stage in self.estimators_.tolist() for tree in stage if tree.tree_.node_count > 1]
            if not trees:
                return np.zeros(self.n_features_in_)
            mean = np.mean([tree.compute_feature_importances(normalize=False) for tree in trees], axis=0, dtype=np.float64)
            return mean / np.sum(mean)

        def apply(self, X):
            check_is_fitted(self)
            X = self.estimators_[0, 0]._validate_X_predict(X, check_input=True)
            stages, classes = self.estimators_.shape
            leaves = np.zeros((X.shape[0], stages, classes))
            for stage in range(stages):
                for k in range(classes):
                    leaves[:, stage, k] = self.estimators_[stage, k].apply(X, check_input=False)
            return leaves

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            return tags


    class GradientBoostingClassifier(ClassifierMixin, BaseGradientBoosting):
        _parameter_constraints = {
            **BaseGradientBoosting._parameter_constraints,
            "loss": [StrOptions({"log_loss", "exponential"})],
            "init": [StrOptions({"zero"}), None, HasMethods(["fit", "predict_proba"])],
        }

        def __init__(
            self, *, loss="log_loss", learning_rate=0.1, n_estimators=100, subsample=1.0, criterion="deprecated", min_samples_split=2,
            min_samples_leaf=1, min_weight_fraction_leaf=0.0, max_depth=3, min_impurity_decrease=0.0, init=None, random_state=None,
            max_features=None, verbose=0, max_leaf_nodes=None, warm_start=False, validation_fraction=0.1, n_iter_no_change=None, tol=1e-4,
            ccp_alpha=0.0,
        ):
            super().__init__(
                loss=loss, learning_rate=learning_rate, n_estimators=n_estimators, criterion=criterion,
                min_samples_split=min_samples_split, min_samples_leaf=min_samples_leaf,
                min_weight_fraction_leaf=min_weight_fraction_leaf, max_depth=max_depth, init=init, subsample=subsample,
                max_features=max_features, random_state=random_state, verbose=verbose, max_leaf_nodes=max_leaf_nodes,
                min_impurity_decrease=min_impurity_decrease, warm_start=warm_start, validation_fraction=validation_fraction,
                n_iter_no_change=n_iter_no_change, tol=tol, ccp_alpha=ccp_alpha)

        def _encode_y(self, y, sample_weight):
            check_classification_targets(y)
            y = column_or_1d(y, warn=True)
            self.classes_, codes = np.unique(y, return_inverse=True)
            self.n_classes_ = count = self.classes_.shape[0]
            self.n_trees_per_iteration_ = 1 if count <= 2 else count
            if sample_weight is not None:
                count = np.count_nonzero(np.bincount(codes, sample_weight))
            if count < 2:
                raise ValueError(
                    f"y contains {count} class after sample_weight trimmed classes with zero weights, while a minimum of 2 classes are "
                    "required.")
            return codes.astype(float)

        def _get_loss(self):
            if self.loss == "log_loss":
                return _losses.HalfBinomialLoss() if self.n_classes_ == 2 else _losses.HalfMultinomialLoss(self.n_classes_)
            if self.n_classes_ > 2:
                raise ValueError(
                    f"loss='{self.loss}' is only suitable for a binary classification problem, you have n_classes={self.n_classes_}. "
                    "Please use loss='log_loss' instead.")
            return _losses.ExponentialLoss()

        def _default_init(self):
            from sklearn.dummy import DummyClassifier
            return DummyClassifier(strategy="prior")

        def decision_function(self, X):
            X = validate_data(self, X, dtype=np.float32, order="C", accept_sparse="csr", reset=False)
            raw = self._raw_predict(X)
            return raw.ravel() if raw.shape[1] == 1 else raw

        def staged_decision_function(self, X):
            yield from self._staged_raw_predict(X)

        def _decided(self, raw):
            if self.n_classes_ == 2:
                return self.classes_[(raw.ravel() >= 0).astype(int)]
            return self.classes_[np.argmax(raw, axis=1)]

        def predict(self, X):
            return self._decided(self.decision_function(X))

        def staged_predict(self, X):
            for raw in self._staged_raw_predict(X):
                yield self._decided(raw)

        def predict_proba(self, X):
            return self._loss.predict_proba(self.decision_function(X))

        def predict_log_proba(self, X):
            return np.log(self.predict_proba(X))

        def staged_predict_proba(self, X):
            for raw in self._staged_raw_predict(X):
                yield self._loss.predict_proba(raw)


    class GradientBoostingRegressor(RegressorMixin, BaseGradientBoosting):
        _parameter_constraints = {
            **BaseGradientBoosting._parameter_constraints,
            "loss": [StrOptions({"squared_error", "absolute_error", "huber", "quantile"})],
            "init": [StrOptions({"zero"}), None, HasMethods(["fit", "predict"])],
            "alpha": [Interval(Real, 0.0, 1.0, closed="neither")],
        }

        def __init__(
            self, *, loss="squared_error", learning_rate=0.1, n_estimators=100, subsample=1.0, criterion="deprecated",
            min_samples_split=2, min_samples_leaf=1, min_weight_fraction_leaf=0.0, max_depth=3, min_impurity_decrease=0.0, init=None,
            random_state=None, max_features=None, alpha=0.9, verbose=0, max_leaf_nodes=None, warm_start=False, validation_fraction=0.1,
            n_iter_no_change=None, tol=1e-4, ccp_alpha=0.0,
        ):
            super().__init__(
                loss=loss, learning_rate=learning_rate, n_estimators=n_estimators, criterion=criterion,
                min_samples_split=min_samples_split, min_samples_leaf=min_samples_leaf,
                min_weight_fraction_leaf=min_weight_fraction_leaf, max_depth=max_depth, init=init, subsample=subsample,
                max_features=max_features, min_impurity_decrease=min_impurity_decrease, random_state=random_state, alpha=alpha,
                verbose=verbose, max_leaf_nodes=max_leaf_nodes, warm_start=warm_start, validation_fraction=validation_fraction,
                n_iter_no_change=n_iter_no_change, tol=tol, ccp_alpha=ccp_alpha)

        def _encode_y(self, y, sample_weight):
            self.n_trees_per_iteration_ = 1
            return y.astype(np.float64)

        def _get_loss(self):
            return {
                "squared_error": _losses.HalfSquaredError, "absolute_error": _losses.AbsoluteError,
                "huber": lambda: _losses.HuberLoss(self.alpha), "quantile": lambda: _losses.PinballLoss(self.alpha),
            }[self.loss]()

        def _default_init(self):
            from sklearn.dummy import DummyRegressor
            if self.loss in ("absolute_error", "huber"):
                return DummyRegressor(strategy="quantile", quantile=0.5)
            if self.loss == "quantile":
                return DummyRegressor(strategy="quantile", quantile=self.alpha)
            return DummyRegressor(strategy="mean")

        def predict(self, X):
            X = validate_data(self, X, dtype=np.float32, order="C", accept_sparse="csr", reset=False)
            return self._raw_predict(X).ravel()

        def staged_predict(self, X):
            for raw in self._staged_raw_predict(X):
                yield raw.ravel()

        def apply(self, X):
            leaves = super().apply(X)
            return leaves.reshape(leaves.shape[0], self.estimators_.shape[0])
    """#
}
