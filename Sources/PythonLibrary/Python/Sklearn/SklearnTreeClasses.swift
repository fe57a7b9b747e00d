extension PythonSource {
  static let sklearnTreeClassesModule = #"""
    """Estimators that are one tree."""

    import warnings as _warnings
    from math import ceil
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClassifierMixin, MultiOutputMixin, RegressorMixin, _fit_context, clone, is_classifier
    from sklearn.tree._tree import Tree, ccp_pruning_path
    from sklearn.utils import Bunch, check_random_state, compute_sample_weight
    from sklearn.utils._param_validation import Interval, RealNotInt, StrOptions
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.validation import (
        _assert_all_finite, _check_n_features, _check_sample_weight, assert_all_finite, check_is_fitted, validate_data,
    )


    class BaseDecisionTree(MultiOutputMixin, BaseEstimator):
        _parameter_constraints = {
            "splitter": [StrOptions({"best", "random"})],
            "max_depth": [Interval(Integral, 1, None, closed="left"), None],
            "min_samples_split": [Interval(Integral, 2, None, closed="left"), Interval(RealNotInt, 0.0, 1.0, closed="right")],
            "min_samples_leaf": [Interval(Integral, 1, None, closed="left"), Interval(RealNotInt, 0.0, 1.0, closed="neither")],
            "min_weight_fraction_leaf": [Interval(Real, 0.0, 0.5, closed="both")],
            "max_features": [
                Interval(Integral, 1, None, closed="left"), Interval(RealNotInt, 0.0, 1.0, closed="right"),
                StrOptions({"sqrt", "log2"}), None],
            "random_state": ["random_state"],
            "max_leaf_nodes": [Interval(Integral, 2, None, closed="left"), None],
            "min_impurity_decrease": [Interval(Real, 0.0, None, closed="left")],
            "ccp_alpha": [Interval(Real, 0.0, None, closed="left")],
            "monotonic_cst": ["array-like", None],
        }

        def __init__(
            self, *, criterion, splitter, max_depth, min_samples_split, min_samples_leaf, min_weight_fraction_leaf, max_features,
            max_leaf_nodes, random_state, min_impurity_decrease, class_weight=None, ccp_alpha=0.0, monotonic_cst=None,
        ):
            self.criterion = criterion
            self.splitter = splitter
            self.max_depth = max_depth
            self.min_samples_split = min_samples_split
            self.min_samples_leaf = min_samples_leaf
            self.min_weight_fraction_leaf = min_weight_fraction_leaf
            self.max_features = max_features
            self.max_leaf_nodes = max_leaf_nodes
            self.random_state = random_state
            self.min_impurity_decrease = min_impurity_decrease
            self.class_weight = class_weight
            self.ccp_alpha = ccp_alpha
            self.monotonic_cst = monotonic_cst

        def get_depth(self):
            check_is_fitted(self)
            return self.tree_.max_depth

        def get_n_leaves(self):
            check_is_fitted(self)
            return self.tree_.n_leaves

        def _support_missing_values(self, X):
            return self.__sklearn_tags__().input_tags.allow_nan

        def _compute_missing_values_in_feature_mask(self, X, estimator_name=None):
            name = estimator_name or type(self).__name__
            if not self._support_missing_values(X):
                assert_all_finite(X, estimator_name=name, input_name="X")
                return None
            _assert_all_finite(X, allow_nan=True, estimator_name=name, input_name="X")
            missing = np.isnan(X).any(axis=0)
            return missing if missing.any() else None

        def _fit(self, X, y, sample_weight=None, check_input=True, missing_values_in_feature_mask=None):
            random_state = check_random_state(self.random_state)
            if check_input:
                X, y = validate_data(
                    self, X, y, validate_separately=(
                        {"dtype": np.float32, "accept_sparse": "csc", "ensure_all_finite": False},
                        {"ensure_2d": False, "dtype": None}))
                self._compute_missing_values_in_feature_mask(X)
                if self.criterion == "poisson":
                    if np.any(y < 0):
                        raise ValueError("Some value(s) of y are negative which is not allowed for Poisson regression.")
                    if np.sum(y) <= 0:
                        raise ValueError("Sum of y is not positive which is necessary for Poisson regression.")
            n_samples, self.n_features_in_ = X.shape
            classifies = is_classifier(self)
            y = np.atleast_1d(y)
            if y.ndim == 1:
                y = y.reshape(-1, 1)
            self.n_outputs_ = y.shape[1]
            class_weights = None
            if classifies:
                y, class_weights = self._encoded(y)
            y = np.ascontiguousarray(y, dtype=np.float64)
            min_samples_leaf = self.min_samples_leaf
            if not isinstance(min_samples_leaf, Integral):
                min_samples_leaf = ceil(min_samples_leaf * n_samples)
            min_samples_split = self.min_samples_split
            if not isinstance(min_samples_split, Integral):
                min_samples_split = max(2, ceil(min_samples_split * n_samples))
            min_samples_split = max(min_samples_split, 2 * min_samples_leaf)
            self.max_features_ = self._features_to_try()
            if len(y) != n_samples:
                raise ValueError(f"Number of labels={len(y)} does not match number of samples={n_samples}")
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X, dtype=np.float64)
            if class_weights is not None:
                sample_weight = class_weights if sample_weight is None else sample_weight * class_weights
            total = n_samples if sample_weight is None else np.sum(sample_weight)
            if self.monotonic_cst is not None:
                raise NotImplementedError(f"unsupported: {type(self).__name__}(monotonic_cst=...)")
            self.tree_ = Tree(
                self.n_features_in_, self.n_classes_ if classifies else np.ones(self.n_outputs_, dtype=np.int64), self.n_outputs_)
            self.tree_._grow(
                X, y, sample_weight, criterion=self.criterion, draws=self.splitter == "random", max_leaf_nodes=self.max_leaf_nodes,
                max_depth=2147483647 if self.max_depth is None else self.max_depth, min_samples_split=min_samples_split,
                min_samples_leaf=min_samples_leaf, min_weight_leaf=float(self.min_weight_fraction_leaf * total),
                min_impurity_decrease=self.min_impurity_decrease, max_features=self.max_features_, random_state=random_state)
            if self.n_outputs_ == 1 and classifies:
                self.n_classes_ = self.n_classes_[0]
                self.classes_ = self.classes_[0]
            if self.ccp_alpha != 0.0:
                self.tree_ = self.tree_._pruned(self.ccp_alpha)
            return self

        def _encoded(self, y):
            """The numbers of the classes, and how much samples count for theirs."""
            check_classification_targets(y)
            self.classes_, self.n_classes_ = [], []
            encoded = np.zeros(y.shape, dtype=int)
            for column in range(self.n_outputs_):
                classes, encoded[:, column] = np.unique(y[:, column], return_inverse=True)
                self.classes_.append(classes)
                self.n_classes_.append(classes.shape[0])
            self.n_classes_ = np.array(self.n_classes_, dtype=np.int64)
            return encoded, None if self.class_weight is None else compute_sample_weight(self.class_weight, y)

        def _features_to_try(self):
            count, wanted = self.n_features_in_, self.max_features
            if wanted is None:
                return count
            if isinstance(wanted, str):
                return max(1, int(np.sqrt(count) if wanted == "sqrt" else np.log2(count)))
            return wanted if isinstance(wanted, Integral) else max(1, int(wanted * count))

        def _validate_X_predict(self, X, check_input):
            if check_input:
                return validate_data(
                    self, X, dtype=np.float32, accept_sparse="csr", reset=False,
                    ensure_all_finite="allow-nan" if self._support_missing_values(X) else True)
            _check_n_features(self, X, reset=False)
            return X

        def predict(self, X, check_input=True):
            check_is_fitted(self)
            values = self.tree_.predict(self._validate_X_predict(X, check_input))
            if not is_classifier(self):
                return values[:, 0] if self.n_outputs_ == 1 else values[:, :, 0]
            if self.n_outputs_ == 1:
                return self.classes_.take(np.argmax(values, axis=1), axis=0)
            predictions = np.zeros((len(values), self.n_outputs_), dtype=self.classes_[0].dtype)
            for column in range(self.n_outputs_):
                predictions[:, column] = self.classes_[column].take(np.argmax(values[:, column], axis=1), axis=0)
            return predictions

        def apply(self, X, check_input=True):
            check_is_fitted(self)
            return self.tree_.apply(self._validate_X_predict(X, check_input))

        def decision_path(self, X, check_input=True):
            return self.tree_.decision_path(self._validate_X_predict(X, check_input))

        def cost_complexity_pruning_path(self, X, y, sample_weight=None):
            grown = clone(self).set_params(ccp_alpha=0.0)
            grown.fit(X, y, sample_weight=sample_weight)
            return Bunch(**ccp_pruning_path(grown.tree_))

        @property
        def feature_importances_(self):
            check_is_fitted(self)
            return self.tree_.compute_feature_importances()

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            return tags


    class DecisionTreeClassifier(ClassifierMixin, BaseDecisionTree):
        _parameter_constraints = {
            **BaseDecisionTree._parameter_constraints,
            "criterion": [StrOptions({"gini", "entropy", "log_loss"})],
            "class_weight": [dict, list, StrOptions({"balanced"}), None],
        }

        def __init__(
            self, *, criterion="gini", splitter="best", max_depth=None, min_samples_split=2, min_samples_leaf=1,
            min_weight_fraction_leaf=0.0, max_features=None, random_state=None, max_leaf_nodes=None, min_impurity_decrease=0.0,
            class_weight=None, ccp_alpha=0.0, monotonic_cst=None,
        ):
            super().__init__(
                criterion=criterion, splitter=splitter, max_depth=max_depth, min_samples_split=min_samples_split,
                min_samples_leaf=min_samples_leaf, min_weight_fraction_leaf=min_weight_fraction_leaf, max_features=max_features,
                max_leaf_nodes=max_leaf_nodes, class_weight=class_weight, random_state=random_state,
                min_impurity_decrease=min_impurity_decrease, monotonic_cst=monotonic_cst, ccp_alpha=ccp_alpha)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None, check_input=True):
            return self._fit(X, y, sample_weight=sample_weight, check_input=check_input)

        def predict_proba(self, X, check_input=True):
            check_is_fitted(self)
            values = self.tree_.predict(self._validate_X_predict(X, check_input))
            if self.n_outputs_ == 1:
                return values[:, :self.n_classes_]
            return [values[:, column, :self.n_classes_[column]] for column in range(self.n_outputs_)]

        def predict_log_proba(self, X):
            proba = self.predict_proba(X)
            return np.log(proba) if self.n_outputs_ == 1 else [np.log(each) for each in proba]

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.allow_nan = True
            tags.classifier_tags.multi_label = True
            return tags


    class DecisionTreeRegressor(RegressorMixin, BaseDecisionTree):
        _parameter_constraints = {
            **BaseDecisionTree._parameter_constraints,
            "criterion": [StrOptions({"squared_error", "absolute_error", "poisson"})],
        }

        def __init__(
            self, *, criterion="squared_error", splitter="best", max_depth=None, min_samples_split=2, min_samples_leaf=1,
            min_weight_fraction_leaf=0.0, max_features=None, random_state=None, max_leaf_nodes=None, min_impurity_decrease=0.0,
            ccp_alpha=0.0, monotonic_cst=None,
        ):
            if isinstance(criterion, str) and criterion == "friedman_mse":
                criterion = "squared_error"
                _warnings.warn(
                    'Value `"friedman_mse"` for `criterion` is deprecated and will be removed in 1.11. It maps to `"squared_error"` as '
                    'both were always equivalent. Use `criterion="squared_error"` to remove this warning.', FutureWarning)
            super().__init__(
                criterion=criterion, splitter=splitter, max_depth=max_depth, min_samples_split=min_samples_split,
                min_samples_leaf=min_samples_leaf, min_weight_fraction_leaf=min_weight_fraction_leaf, max_features=max_features,
                max_leaf_nodes=max_leaf_nodes, random_state=random_state, min_impurity_decrease=min_impurity_decrease,
                ccp_alpha=ccp_alpha, monotonic_cst=monotonic_cst)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None, check_input=True):
            return self._fit(X, y, sample_weight=sample_weight, check_input=check_input)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.allow_nan = True
            return tags


    class ExtraTreeClassifier(DecisionTreeClassifier):
        def __init__(
            self, *, criterion="gini", splitter="random", max_depth=None, min_samples_split=2, min_samples_leaf=1,
            min_weight_fraction_leaf=0.0, max_features="sqrt", random_state=None, max_leaf_nodes=None, min_impurity_decrease=0.0,
            class_weight=None, ccp_alpha=0.0, monotonic_cst=None,
        ):
            super().__init__(
                criterion=criterion, splitter=splitter, max_depth=max_depth, min_samples_split=min_samples_split,
                min_samples_leaf=min_samples_leaf, min_weight_fraction_leaf=min_weight_fraction_leaf, max_features=max_features,
                max_leaf_nodes=max_leaf_nodes, class_weight=class_weight, min_impurity_decrease=min_impurity_decrease,
                random_state=random_state, ccp_alpha=ccp_alpha, monotonic_cst=monotonic_cst)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.allow_nan = self.splitter == "random"
            return tags


    class ExtraTreeRegressor(DecisionTreeRegressor):
        def __init__(
            self, *, criterion="squared_error", splitter="random", max_depth=None, min_samples_split=2, min_samples_leaf=1,
            min_weight_fraction_leaf=0.0, max_features=1.0, random_state=None, min_impurity_decrease=0.0, max_leaf_nodes=None,
            ccp_alpha=0.0, monotonic_cst=None,
        ):
            super().__init__(
                criterion=criterion, splitter=splitter, max_depth=max_depth, min_samples_split=min_samples_split,
                min_samples_leaf=min_samples_leaf, min_weight_fraction_leaf=min_weight_fraction_leaf, max_features=max_features,
                max_leaf_nodes=max_leaf_nodes, min_impurity_decrease=min_impurity_decrease, random_state=random_state,
                ccp_alpha=ccp_alpha, monotonic_cst=monotonic_cst)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.allow_nan = self.splitter == "random"
            return tags
    """#
}
