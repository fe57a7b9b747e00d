extension PythonSource {
  static let sklearnEnsembleForestModule = #"""
    """Forests."""

    import warnings as _warnings
    from numbers import Integral

    import numpy as np

    from sklearn.base import ClassifierMixin, MultiOutputMixin, RegressorMixin, _fit_context, is_classifier
    from sklearn.ensemble._base import MAX_INT, BaseEnsemble, _n_samples_bootstrap
    from sklearn.exceptions import DataConversionWarning
    from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeClassifier, ExtraTreeRegressor
    from sklearn.utils import check_random_state, compute_class_weight, compute_sample_weight
    from sklearn.utils._param_validation import Interval, RealNotInt, StrOptions
    from sklearn.utils._tags import get_tags
    from sklearn.utils.multiclass import check_classification_targets, type_of_target
    from sklearn.utils.validation import _check_sample_weight, check_is_fitted, validate_data

    _tree_parameters = (
        "criterion", "max_depth", "min_samples_split", "min_samples_leaf", "min_weight_fraction_leaf", "max_features", "max_leaf_nodes",
        "min_impurity_decrease", "random_state", "ccp_alpha", "monotonic_cst",
    )


    def _generate_sample_indices(random_state, n_samples, count, sample_weight):
        random = check_random_state(random_state)
        if sample_weight is None:
            chosen = random.randint(0, n_samples, count)
        else:
            chosen = random.choice(n_samples, count, replace=True, p=sample_weight / np.sum(sample_weight))
        return chosen.astype(np.int32)


    def _generate_unsampled_indices(random_state, n_samples, count, sample_weight):
        chosen = _generate_sample_indices(random_state, n_samples, count, sample_weight)
        return np.arange(n_samples)[np.bincount(chosen, minlength=n_samples) == 0]


    class BaseForest(MultiOutputMixin, BaseEnsemble):
        _parameter_constraints = {
            "n_estimators": [Interval(Integral, 1, None, closed="left")],
            "bootstrap": ["boolean"],
            "oob_score": ["boolean", callable],
            "n_jobs": [Integral, None],
            "random_state": ["random_state"],
            "verbose": ["verbose"],
            "warm_start": ["boolean"],
            "max_samples": [
                None, Interval(RealNotInt, 0.0, None, closed="neither"), Interval(Integral, 1, None, closed="left")],
        }

        def __init__(
            self, estimator, n_estimators=100, *, estimator_params=tuple(), bootstrap=False, oob_score=False, n_jobs=None,
            random_state=None, verbose=0, warm_start=False, class_weight=None, max_samples=None,
        ):
            super().__init__(estimator=estimator, n_estimators=n_estimators, estimator_params=estimator_params)
            self.bootstrap = bootstrap
            self.oob_score = oob_score
            self.n_jobs = n_jobs
            self.random_state = random_state
            self.verbose = verbose
            self.warm_start = warm_start
            self.class_weight = class_weight
            self.max_samples = max_samples

        def _set_tree_parameters(
            self, criterion, max_depth, min_samples_split, min_samples_leaf, min_weight_fraction_leaf, max_features, max_leaf_nodes,
            min_impurity_decrease, ccp_alpha, monotonic_cst,
        ):
            if isinstance(criterion, str) and criterion == "friedman_mse" and not isinstance(self, ClassifierMixin):
                criterion = "squared_error"
                _warnings.warn(
                    'Value `"friedman_mse"` for `criterion` is deprecated and will be removed in 1.11. It maps to `"squared_error"` as '
                    'both were always equivalent. Use `criterion="squared_error"` to remove this warning.', FutureWarning)
            self.criterion = criterion
            self.max_depth = max_depth
            self.min_samples_split = min_samples_split
            self.min_samples_leaf = min_samples_leaf
            self.min_weight_fraction_leaf = min_weight_fraction_leaf
            self.max_features = max_features
            self.max_leaf_nodes = max_leaf_nodes
            self.min_impurity_decrease = min_impurity_decrease
            self.ccp_alpha = ccp_alpha
            self.monotonic_cst = monotonic_cst

        def apply(self, X):
            X = self._validate_X_predict(X)
            return np.array([tree.apply(X, check_input=False) for tree in self.estimators_]).T

        def decision_path(self, X):
            raise AttributeError(f"unsupported: sklearn.ensemble.{type(self).__name__}.decision_path")

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None):
            X, y = validate_data(
                self, X, y, multi_output=True, accept_sparse="csc", dtype=np.float32, ensure_all_finite=False)
            type(self.estimator)(criterion=self.criterion)._compute_missing_values_in_feature_mask(
                X, estimator_name=type(self).__name__)
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X)
            y = np.atleast_1d(y)
            if y.ndim == 2 and y.shape[1] == 1:
                _warnings.warn(
                    "A column-vector y was passed when a 1d array was expected. Please change the shape of y to (n_samples,), for "
                    "example using ravel().", DataConversionWarning, stacklevel=2)
            if y.ndim == 1:
                y = y.reshape(-1, 1)
            if self.criterion == "poisson":
                if np.any(y < 0):
                    raise ValueError("Some value(s) of y are negative which is not allowed for Poisson regression.")
                if np.sum(y) <= 0:
                    raise ValueError("Sum of y is not strictly positive which is necessary for Poisson regression.")
            self._n_samples, self.n_outputs_ = y.shape
            y, class_weights = self._validate_y_class_weight(y, sample_weight)
            y = np.ascontiguousarray(y, dtype=np.float64)
            if class_weights is not None:
                sample_weight = class_weights if sample_weight is None else sample_weight * class_weights
            self._sample_weight = sample_weight
            if not self.bootstrap and self.max_samples is not None:
                raise ValueError(
                    "`max_sample` cannot be set if `bootstrap=False`. Either switch to `bootstrap=True` or set `max_sample=None`.")
            self._n_samples_bootstrap = _n_samples_bootstrap(X.shape[0], self.max_samples, sample_weight) if self.bootstrap else None
            self._validate_estimator()
            if not self.bootstrap and self.oob_score:
                raise ValueError("Out of bag estimation only available if bootstrap=True")
            random_state = check_random_state(self.random_state)
            if not self.warm_start or not hasattr(self, "estimators_"):
                self.estimators_ = []
            known = len(self.estimators_)
            more = self.n_estimators - known
            if more < 0:
                raise ValueError(
                    f"n_estimators={self.n_estimators} must be larger or equal to len(estimators_)={known} when warm_start==True")
            if more == 0:
                _warnings.warn("Warm-start fitting without increasing n_estimators does not fit new trees.")
            elif known:
                random_state.randint(MAX_INT, size=known)
            trees = [self._make_estimator(append=False, random_state=random_state) for _ in range(more)]
            for place, tree in enumerate(trees):
                if self.verbose > 1:
                    print(f"building tree {place + 1} of {more}")
                tree._fit(X, y, sample_weight=self._weights_of_tree(tree, X, y), check_input=False)
            self.estimators_.extend(trees)
            if self.oob_score and (more > 0 or not hasattr(self, "oob_score_")):
                kind = type_of_target(y)
                if kind == "unknown" or is_classifier(self) and kind == "multiclass-multioutput":
                    raise ValueError(
                        f"The type of target cannot be used to compute OOB estimates. Got {kind} while only the following are supported: "
                        "continuous, continuous-multioutput, binary, multiclass, multilabel-indicator.")
                self._set_oob_score_and_attributes(X, y, self.oob_score if callable(self.oob_score) else None)
            if hasattr(self, "classes_") and self.n_outputs_ == 1:
                self.n_classes_ = self.n_classes_[0]
                self.classes_ = self.classes_[0]
            return self

        def _weights_of_tree(self, tree, X, y):
            """How often each sample was drawn for a tree, or the weights that all trees take."""
            if not self.bootstrap:
                return self._sample_weight
            n_samples = X.shape[0]
            chosen = _generate_sample_indices(tree.random_state, n_samples, self._n_samples_bootstrap, self._sample_weight)
            weights = np.bincount(chosen, minlength=n_samples)
            if isinstance(self.class_weight, str) and self.class_weight == "balanced_subsample":
                return weights * compute_sample_weight("balanced", y, indices=chosen)
            return weights

        def _compute_oob_predictions(self, X, y):
            n_samples, n_outputs = y.shape[0], self.n_outputs_
            classes = int(self.n_classes_[0]) if is_classifier(self) else 1
            sums = np.zeros((n_samples, classes, n_outputs))
            counts = np.zeros((n_samples, n_outputs), dtype=np.int64)
            for tree in self.estimators_:
                left_out = _generate_unsampled_indices(tree.random_state, n_samples, self._n_samples_bootstrap, self._sample_weight)
                if len(left_out) == 0:
                    raise ValueError(
                        f"Found array with 0 sample(s) (shape=(0, {X.shape[1]})) while a minimum of 1 is required.")
                sums[left_out] += self._get_oob_predictions(tree, X[left_out, :])
                counts[left_out, :] += 1
            if (counts == 0).any():
                _warnings.warn(
                    "Some inputs do not have OOB scores. This probably means too few trees were used to compute any reliable OOB "
                    "estimates.", UserWarning)
                counts[counts == 0] = 1
            return sums / counts[:, None, :]

        def _validate_y_class_weight(self, y, sample_weight):
            return y, None

        def _validate_X_predict(self, X):
            check_is_fitted(self)
            missing = self.estimators_[0]._support_missing_values(X)
            return validate_data(
                self, X, dtype=np.float32, accept_sparse="csr", reset=False, ensure_all_finite="allow-nan" if missing else True)

        @property
        def feature_importances_(self):
            check_is_fitted(self)
            importances = [tree.feature_importances_ for tree in self.estimators_ if tree.tree_.node_count > 1]
            if not importances:
                return np.zeros(self.n_features_in_)
            mean = np.mean(importances, axis=0, dtype=np.float64)
            return mean / np.sum(mean)

        @property
        def estimators_samples_(self):
            if not self.bootstrap:
                return [np.arange(self._n_samples, dtype=np.int32) for _ in self.estimators_]
            return [
                _generate_sample_indices(tree.random_state, self._n_samples, self._n_samples_bootstrap, self._sample_weight)
                for tree in self.estimators_]

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.allow_nan = get_tags(type(self.estimator)(criterion=self.criterion)).input_tags.allow_nan
            tags.input_tags.sparse = True
            return tags


    class ForestClassifier(ClassifierMixin, BaseForest):
        @staticmethod
        def _get_oob_predictions(tree, X):
            proba = tree.predict_proba(X, check_input=False)
            return proba[:, :, None] if tree.n_outputs_ == 1 else np.stack(proba, axis=2)

        def _set_oob_score_and_attributes(self, X, y, scoring_function=None):
            proba = self._compute_oob_predictions(X, y)
            if proba.shape[-1] == 1:
                proba = proba.squeeze(axis=-1)
            self.oob_decision_function_ = proba
            if scoring_function is None:
                from sklearn.metrics import accuracy_score as scoring_function
            self.oob_score_ = scoring_function(y, np.argmax(proba, axis=1))

        def _validate_y_class_weight(self, y, sample_weight):
            check_classification_targets(y)
            self.classes_, self.n_classes_ = [], []
            encoded = np.zeros(y.shape, dtype=int)
            for column in range(self.n_outputs_):
                classes, encoded[:, column] = np.unique(y[:, column], return_inverse=True)
                self.classes_.append(classes)
                self.n_classes_.append(classes.shape[0])
            given = self.class_weight
            if given is None:
                return encoded, None
            if isinstance(given, (dict, list)):
                return encoded, compute_sample_weight(given, y)
            if self.warm_start:
                _warnings.warn(
                    'class_weight presets "balanced" or "balanced_subsample" are not recommended for warm_start if the fitted data '
                    'differs from the full dataset. In order to use "balanced" weights, use compute_class_weight ("balanced", classes, '
                    'y). In place of y you can use a large enough sample of the full training set target to properly estimate the class '
                    'frequency distributions. Pass the resulting weights as the class_weight parameter.')
            if given == "balanced_subsample" and self.bootstrap:
                return encoded, None
            weights = np.ones(len(y))
            for column in range(self.n_outputs_):
                of_classes = compute_class_weight(
                    "balanced", classes=self.classes_[column], y=y[:, column], sample_weight=sample_weight)
                weights = weights * of_classes[encoded[:, column]]
            return encoded, weights

        def predict(self, X):
            proba = self.predict_proba(X)
            if self.n_outputs_ == 1:
                return self.classes_.take(np.argmax(proba, axis=1), axis=0)
            predictions = np.empty((len(proba[0]), self.n_outputs_), dtype=self.classes_[0].dtype)
            for column in range(self.n_outputs_):
                predictions[:, column] = self.classes_[column].take(np.argmax(proba[column], axis=1), axis=0)
            return predictions

        def predict_proba(self, X):
            check_is_fitted(self)
            X = self._validate_X_predict(X)
            sums = [np.zeros((X.shape[0], count)) for count in np.atleast_1d(self.n_classes_).tolist()]
            for tree in self.estimators_:
                proba = tree.predict_proba(X, check_input=False)
                for total, part in zip(sums, [proba] if len(sums) == 1 else proba):
                    total += part
            for total in sums:
                total /= len(self.estimators_)
            return sums[0] if len(sums) == 1 else sums

        def predict_log_proba(self, X):
            proba = self.predict_proba(X)
            return np.log(proba) if self.n_outputs_ == 1 else [np.log(each) for each in proba]

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.classifier_tags.multi_label = True
            return tags


    class ForestRegressor(RegressorMixin, BaseForest):
        def predict(self, X):
            check_is_fitted(self)
            X = self._validate_X_predict(X)
            total = np.zeros((X.shape[0], self.n_outputs_) if self.n_outputs_ > 1 else X.shape[0])
            for tree in self.estimators_:
                total += tree.predict(X, check_input=False)
            total /= len(self.estimators_)
            return total

        @staticmethod
        def _get_oob_predictions(tree, X):
            values = tree.predict(X, check_input=False)
            return values[:, None, None] if values.ndim == 1 else values[:, None, :]

        def _set_oob_score_and_attributes(self, X, y, scoring_function=None):
            values = self._compute_oob_predictions(X, y).squeeze(axis=1)
            self.oob_prediction_ = values.squeeze(axis=-1) if values.shape[-1] == 1 else values
            if scoring_function is None:
                from sklearn.metrics import r2_score as scoring_function
            self.oob_score_ = scoring_function(y, self.oob_prediction_)


    def _constraints(forest, tree, **more):
        made = {**forest._parameter_constraints, **tree._parameter_constraints, **more}
        del made["splitter"]
        return made


    _class_weight = [StrOptions({"balanced_subsample", "balanced"}), dict, list, None]


    class RandomForestClassifier(ForestClassifier):
        _parameter_constraints = _constraints(ForestClassifier, DecisionTreeClassifier, class_weight=_class_weight)

        def __init__(
            self, n_estimators=100, *, criterion="gini", max_depth=None, min_samples_split=2, min_samples_leaf=1,
            min_weight_fraction_leaf=0.0, max_features="sqrt", max_leaf_nodes=None, min_impurity_decrease=0.0, bootstrap=True,
            oob_score=False, n_jobs=None, random_state=None, verbose=0, warm_start=False, class_weight=None, ccp_alpha=0.0, max_samples=None,
            monotonic_cst=None,
        ):
            super().__init__(
                estimator=DecisionTreeClassifier(), n_estimators=n_estimators, estimator_params=_tree_parameters, bootstrap=bootstrap,
                oob_score=oob_score, n_jobs=n_jobs, random_state=random_state, verbose=verbose, warm_start=warm_start, class_weight=class_weight,
                max_samples=max_samples)
            self._set_tree_parameters(
                criterion, max_depth, min_samples_split, min_samples_leaf, min_weight_fraction_leaf, max_features, max_leaf_nodes,
                min_impurity_decrease, ccp_alpha, monotonic_cst)


    class RandomForestRegressor(ForestRegressor):
        _parameter_constraints = _constraints(ForestRegressor, DecisionTreeRegressor)

        def __init__(
            self, n_estimators=100, *, criterion="squared_error", max_depth=None, min_samples_split=2, min_samples_leaf=1,
            min_weight_fraction_leaf=0.0, max_features=1.0, max_leaf_nodes=None, min_impurity_decrease=0.0, bootstrap=True,
            oob_score=False, n_jobs=None, random_state=None, verbose=0, warm_start=False, ccp_alpha=0.0, max_samples=None,
            monotonic_cst=None,
        ):
            super().__init__(
                estimator=DecisionTreeRegressor(), n_estimators=n_estimators, estimator_params=_tree_parameters, bootstrap=bootstrap,
                oob_score=oob_score, n_jobs=n_jobs, random_state=random_state, verbose=verbose, warm_start=warm_start,
                max_samples=max_samples)
            self._set_tree_parameters(
                criterion, max_depth, min_samples_split, min_samples_leaf, min_weight_fraction_leaf, max_features, max_leaf_nodes,
                min_impurity_decrease, ccp_alpha, monotonic_cst)


    class ExtraTreesClassifier(ForestClassifier):
        _parameter_constraints = _constraints(ForestClassifier, DecisionTreeClassifier, class_weight=_class_weight)

        def __init__(
            self, n_estimators=100, *, criterion="gini", max_depth=None, min_samples_split=2, min_samples_leaf=1,
            min_weight_fraction_leaf=0.0, max_features="sqrt", max_leaf_nodes=None, min_impurity_decrease=0.0, bootstrap=False,
            oob_score=False, n_jobs=None, random_state=None, verbose=0, warm_start=False, class_weight=None, ccp_alpha=0.0, max_samples=None,
            monotonic_cst=None,
        ):
            super().__init__(
                estimator=ExtraTreeClassifier(), n_estimators=n_estimators, estimator_params=_tree_parameters, bootstrap=bootstrap,
                oob_score=oob_score, n_jobs=n_jobs, random_state=random_state, verbose=verbose, warm_start=warm_start, class_weight=class_weight,
                max_samples=max_samples)
            self._set_tree_parameters(
                criterion, max_depth, min_samples_split, min_samples_leaf, min_weight_fraction_leaf, max_features, max_leaf_nodes,
                min_impurity_decrease, ccp_alpha, monotonic_cst)


    class ExtraTreesRegressor(ForestRegressor):
        _parameter_constraints = _constraints(ForestRegressor, DecisionTreeRegressor)

        def __init__(
            self, n_estimators=100, *, criterion="squared_error", max_depth=None, min_samples_split=2, min_samples_leaf=1,
            min_weight_fraction_leaf=0.0, max_features=1.0, max_leaf_nodes=None, min_impurity_decrease=0.0, bootstrap=False,
            oob_score=False, n_jobs=None, random_state=None, verbose=0, warm_start=False, ccp_alpha=0.0, max_samples=None,
            monotonic_cst=None,
        ):
            super().__init__(
                estimator=ExtraTreeRegressor(), n_estimators=n_estimators, estimator_params=_tree_parameters, bootstrap=bootstrap,
                oob_score=oob_score, n_jobs=n_jobs, random_state=random_state, verbose=verbose, warm_start=warm_start,
                max_samples=max_samples)
            self._set_tree_parameters(
                criterion, max_depth, min_samples_split, min_samples_leaf, min_weight_fraction_leaf, max_features, max_leaf_nodes,
                min_impurity_decrease, ccp_alpha, monotonic_cst)
    """#
}
