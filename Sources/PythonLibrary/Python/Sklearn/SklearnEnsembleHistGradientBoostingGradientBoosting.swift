extension PythonSource {
  static let sklearnEnsembleHistGradientBoostingGradientBoostingModule = #"""
    """Boosting by gradients, fast because values are put into bins."""

    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClassifierMixin, RegressorMixin, _fit_context
    from sklearn.ensemble._hist_gradient_boosting.trees import Bins, Tree
    from sklearn.ensemble._losses import _exp, _log1pexp, _logit
    from sklearn.preprocessing import LabelEncoder
    from sklearn.utils._param_validation import Interval, RealNotInt, StrOptions, _Simple
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.validation import check_is_fitted, check_random_state, validate_data

    _LOSSES = _Simple(lambda value: False, "an instance of 'sklearn._loss.loss.BaseLoss'")


    class _SquaredError:
        def baseline(self, y):
            return np.array([np.average(y)])

        def slopes(self, y, raw):
            return (raw[:, :1] - y[:, None]).astype(np.float32), None

        def mean(self, y, raw):
            return np.average(0.5 * (raw[:, 0] - y) ** 2)


    class _TwoClasses:
        def baseline(self, y):
            eps = 10 * np.finfo(np.float64).resolution
            return _logit(np.clip(np.array([np.average(y)]), eps, 1 - eps))

        def slopes(self, y, raw):
            raw = raw[:, 0]
            small = _exp(-raw)
            gradients = np.where(raw > -37, ((1 - y) - y * small) / (1 + small), _exp(raw) - y)
            hessians = np.where(raw > -37, small / (1 + small) ** 2, _exp(raw))
            return gradients.astype(np.float32)[:, None], hessians.astype(np.float32)[:, None]

        def mean(self, y, raw):
            return np.average(_log1pexp(raw[:, 0]) - y * raw[:, 0])

        def shares(self, raw):
            likely = 1 / (1 + _exp(-raw[:, 0]))
            return np.stack([1 - likely, likely], axis=1)


    class _ManyClasses:
        def __init__(self, count):
            self.count = count

        def baseline(self, y):
            eps = np.finfo(np.float64).eps
            shares = np.clip([np.average(y == place) for place in range(self.count)], eps, 1 - eps)
            return np.log(shares / np.exp(np.mean(np.log(shares))))

        def shares(self, raw):
            powers = _exp(raw - raw.max(axis=1, keepdims=True))
            return powers / powers.sum(axis=1, keepdims=True)

        def slopes(self, y, raw):
            shares = self.shares(raw)
            hits = y[:, None] == np.arange(self.count)
            return (shares - hits).astype(np.float32), (shares * (1 - shares)).astype(np.float32)

        def mean(self, y, raw):
            top = raw.max(axis=1)
            logs = np.log(np.exp(raw - top[:, None]).sum(axis=1)) + top
            return np.average(logs - raw[np.arange(len(y)), y.astype(int)])


    class BaseHistGradientBoosting(BaseEstimator):
        _parameter_constraints = {
            "learning_rate": [Interval(Real, 0, None, closed="neither")],
            "max_iter": [Interval(Integral, 1, None, closed="left")],
            "max_leaf_nodes": [Interval(Integral, 2, None, closed="left"), None],
            "max_depth": [Interval(Integral, 1, None, closed="left"), None],
            "min_samples_leaf": [Interval(Integral, 1, None, closed="left")],
            "l2_regularization": [Interval(Real, 0, None, closed="left")],
            "max_features": [Interval(RealNotInt, 0, 1, closed="right")],
            "monotonic_cst": ["array-like", dict, None],
            "interaction_cst": [list, tuple, StrOptions({"pairwise", "no_interactions"}), None],
            "n_iter_no_change": [Interval(Integral, 1, None, closed="left")],
            "validation_fraction": [
                Interval(RealNotInt, 0, 1, closed="neither"), Interval(Integral, 1, None, closed="left"), None],
            "tol": [Interval(Real, 0, None, closed="left")],
            "max_bins": [Interval(Integral, 2, 255, closed="both")],
            "categorical_features": ["array-like", StrOptions({"from_dtype"}), None],
            "warm_start": ["boolean"],
            "early_stopping": [StrOptions({"auto"}), "boolean"],
            "scoring": [str, callable, None],
            "verbose": ["verbose"],
            "random_state": ["random_state"],
        }

        def _refuse(self, X, sample_weight):
            kind = type(self).__name__
            usual = dict(
                max_features=1.0, monotonic_cst=None, interaction_cst=None, warm_start=False, verbose=0, class_weight=None, quantile=None)
            for name, value in usual.items():
                if getattr(self, name, value) != value:
                    raise NotImplementedError(f"unsupported: {kind}({name}={getattr(self, name)!r})")
            if not isinstance(self.categorical_features, str) and np.any(self.categorical_features):
                raise NotImplementedError(f"unsupported: {kind}(categorical_features=...)")
            if self.loss not in ("squared_error", "log_loss"):
                raise NotImplementedError(f"unsupported: {kind}(loss={self.loss!r})")
            if sample_weight is not None:
                raise NotImplementedError(f"unsupported: {kind}.fit(sample_weight=...)")
            if X.shape[0] > 200_000:
                raise NotImplementedError(f"unsupported: {kind}.fit of more than 200000 samples")

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            X, y = validate_data(self, X, y, dtype=np.float64, ensure_all_finite=False)
            self._refuse(X, sample_weight)
            y = self._encode_y(y)
            rng = check_random_state(self.random_state)
            seed = rng.randint(np.iinfo(np.uint32).max, dtype="u8")
            loss = self._chosen_loss()
            self.do_early_stopping_ = X.shape[0] > 10_000 if self.early_stopping == "auto" else self.early_stopping
            held_X = None
            if self.do_early_stopping_:
                if self.scoring != "loss":
                    raise NotImplementedError(f"unsupported: {type(self).__name__}(scoring={self.scoring!r}) with early stopping")
                if self.validation_fraction is not None:
                    from sklearn.model_selection import train_test_split
                    X, held_X, y, held_y = train_test_split(
                        X, y, test_size=self.validation_fraction, stratify=y if isinstance(self, ClassifierMixin) else None,
                        random_state=int(seed))
            bins = Bins(X, self.max_bins)
            codes = bins.of(X)
            self._baseline_prediction = loss.baseline(y).reshape(1, -1)
            raw = np.repeat(self._baseline_prediction, len(X), axis=0)
            held = None if held_X is None else np.repeat(self._baseline_prediction, len(held_X), axis=0)
            self._predictors = []
            train_score, validation_score = [], []

            def judged():
                train_score.append(-loss.mean(y, raw))
                if held is not None:
                    validation_score.append(-loss.mean(held_y, held))

            if self.do_early_stopping_:
                judged()
            settings = dict(
                l2_regularization=self.l2_regularization, learning_rate=self.learning_rate, min_samples_leaf=self.min_samples_leaf,
                max_leaf_nodes=self.max_leaf_nodes, max_depth=self.max_depth)
            for _ in range(self.max_iter):
                gradients, hessians = loss.slopes(y, raw)
                trees = []
                for place in range(raw.shape[1]):
                    tree = Tree(codes, bins, gradients[:, place], None if hessians is None else hessians[:, place], settings)
                    column = raw[:, place].copy()
                    tree.add_to(column)
                    raw[:, place] = column
                    tree.forget_samples()
                    trees.append(tree)
                    if held is not None:
                        held[:, place] += tree.predict(held_X)
                self._predictors.append(trees)
                if self.do_early_stopping_:
                    judged()
                    if self._should_stop(validation_score if held is not None else train_score):
                        break
                if all(not tree.root.children for tree in trees):
                    break
            self.train_score_ = np.asarray(train_score)
            self.validation_score_ = np.asarray(validation_score)
            self._loss = loss
            return self

        def _should_stop(self, scores):
            before = self.n_iter_no_change + 1
            if len(scores) < before:
                return False
            goal = scores[-before] + self.tol
            return not any(score > goal for score in scores[-before + 1:])

        @property
        def n_iter_(self):
            check_is_fitted(self)
            return len(self._predictors)

        @property
        def n_trees_per_iteration_(self):
            check_is_fitted(self)
            return self._baseline_prediction.shape[1]

        is_categorical_ = None

        def __sklearn_is_fitted__(self):
            return hasattr(self, "_predictors")

        def _checked(self, X):
            check_is_fitted(self)
            return validate_data(self, X, dtype=np.float64, ensure_all_finite=False, reset=False)

        def _staged_raw(self, X):
            X = self._checked(X)
            raw = np.repeat(self._baseline_prediction, len(X), axis=0)
            for trees in self._predictors:
                for place, tree in enumerate(trees):
                    raw[:, place] += tree.predict(X)
                yield raw.copy()

        def _raw_predict(self, X):
            X = self._checked(X)
            raw = np.repeat(self._baseline_prediction, len(X), axis=0)
            for trees in self._predictors:
                for place, tree in enumerate(trees):
                    raw[:, place] += tree.predict(X)
            return raw

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.allow_nan = True
            return tags


    class HistGradientBoostingRegressor(RegressorMixin, BaseHistGradientBoosting):
        _parameter_constraints = {
            **BaseHistGradientBoosting._parameter_constraints,
            "loss": [StrOptions({"squared_error", "absolute_error", "poisson", "gamma", "quantile"}), _LOSSES],
            "quantile": [Interval(Real, 0, 1, closed="both"), None],
        }

        def __init__(
            self, loss="squared_error", *, quantile=None, learning_rate=0.1, max_iter=100, max_leaf_nodes=31, max_depth=None,
            min_samples_leaf=20, l2_regularization=0.0, max_features=1.0, max_bins=255, categorical_features="from_dtype",
            monotonic_cst=None, interaction_cst=None, warm_start=False, early_stopping="auto", scoring="loss", validation_fraction=0.1,
            n_iter_no_change=10, tol=1e-7, verbose=0, random_state=None,
        ):
            self.loss = loss
            self.quantile = quantile
            self.learning_rate = learning_rate
            self.max_iter = max_iter
            self.max_leaf_nodes = max_leaf_nodes
            self.max_depth = max_depth
            self.min_samples_leaf = min_samples_leaf
            self.l2_regularization = l2_regularization
            self.max_features = max_features
            self.max_bins = max_bins
            self.categorical_features = categorical_features
            self.monotonic_cst = monotonic_cst
            self.interaction_cst = interaction_cst
            self.warm_start = warm_start
            self.early_stopping = early_stopping
            self.scoring = scoring
            self.validation_fraction = validation_fraction
            self.n_iter_no_change = n_iter_no_change
            self.tol = tol
            self.verbose = verbose
            self.random_state = random_state

        def _encode_y(self, y):
            return y.astype(np.float64, copy=False)

        def _chosen_loss(self):
            return _SquaredError()

        def predict(self, X):
            return self._raw_predict(X).ravel()

        def staged_predict(self, X):
            for raw in self._staged_raw(X):
                yield raw.ravel()


    class HistGradientBoostingClassifier(ClassifierMixin, BaseHistGradientBoosting):
        _parameter_constraints = {
            **BaseHistGradientBoosting._parameter_constraints,
            "loss": [StrOptions({"log_loss"}), _LOSSES],
            "class_weight": [dict, StrOptions({"balanced"}), None],
        }

        def __init__(
            self, loss="log_loss", *, learning_rate=0.1, max_iter=100, max_leaf_nodes=31, max_depth=None, min_samples_leaf=20,
            l2_regularization=0.0, max_features=1.0, max_bins=255, categorical_features="from_dtype", monotonic_cst=None,
            interaction_cst=None, warm_start=False, early_stopping="auto", scoring="loss", validation_fraction=0.1, n_iter_no_change=10,
            tol=1e-7, verbose=0, random_state=None, class_weight=None,
        ):
            self.loss = loss
            self.learning_rate = learning_rate
            self.max_iter = max_iter
            self.max_leaf_nodes = max_leaf_nodes
            self.max_depth = max_depth
            self.min_samples_leaf = min_samples_leaf
            self.l2_regularization = l2_regularization
            self.max_features = max_features
            self.max_bins = max_bins
            self.categorical_features = categorical_features
            self.monotonic_cst = monotonic_cst
            self.interaction_cst = interaction_cst
            self.warm_start = warm_start
            self.early_stopping = early_stopping
            self.scoring = scoring
            self.validation_fraction = validation_fraction
            self.n_iter_no_change = n_iter_no_change
            self.tol = tol
            self.verbose = verbose
            self.random_state = random_state
            self.class_weight = class_weight

        def _encode_y(self, y):
            check_classification_targets(y)
            encoder = LabelEncoder()
            codes = encoder.fit_transform(y)
            self.classes_ = encoder.classes_
            return codes.astype(np.float64)

        def _chosen_loss(self):
            return _TwoClasses() if len(self.classes_) <= 2 else _ManyClasses(len(self.classes_))

        def predict(self, X):
            raw = self._raw_predict(X)
            return self.classes_[(raw[:, 0] > 0).astype(int) if raw.shape[1] == 1 else np.argmax(raw, axis=1)]

        def predict_proba(self, X):
            return self._loss.shares(self._raw_predict(X))

        def decision_function(self, X):
            raw = self._raw_predict(X)
            return raw.ravel() if raw.shape[1] == 1 else raw

        def staged_predict(self, X):
            for raw in self._staged_raw(X):
                yield self.classes_[(raw[:, 0] > 0).astype(int) if raw.shape[1] == 1 else np.argmax(raw, axis=1)]

        def staged_predict_proba(self, X):
            for raw in self._staged_raw(X):
                yield self._loss.shares(raw)

        def staged_decision_function(self, X):
            for raw in self._staged_raw(X):
                yield raw.ravel() if raw.shape[1] == 1 else raw

    """#
}
