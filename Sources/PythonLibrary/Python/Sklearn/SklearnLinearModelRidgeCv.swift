extension PythonSource {
  static let sklearnLinearModelRidgeCvModule = #"""
    """Ridge regression that chooses its penalty: by leaving out each sample once, or by a search."""

    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, MultiOutputMixin, RegressorMixin, _fit_context, is_classifier
    from sklearn.linear_model._base import LinearClassifierMixin, LinearModel, _preprocess_data
    from sklearn.linear_model._ridge import Ridge, RidgeClassifier
    from sklearn.metrics._scorer import check_scoring, get_scorer_names
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.class_weight import compute_sample_weight
    from sklearn.utils.validation import (
        _check_sample_weight, _raise_for_params, check_is_fitted, check_scalar, column_or_1d, validate_data,
    )


    class _Echo(RegressorMixin, BaseEstimator):
        """An estimator whose predictions are its samples, for scorers."""

        def fit(self, X, y=None):
            return self

        def predict(self, X):
            return X

        def __sklearn_is_fitted__(self):
            return True


    class _EchoOfClasses(LinearClassifierMixin, BaseEstimator):
        def __init__(self, classes):
            self.classes_ = classes

        def fit(self, X, y=None):
            return self

        def decision_function(self, X):
            return X

        def __sklearn_is_fitted__(self):
            return True


    def _column(values, y):
        return values[:, None] if y.ndim == 2 else values


    class _Products:
        """Errors of samples left out, from the eigenvectors of the products of samples (if they are few) or of features."""

        def __init__(self, X, y, root, fit_intercept):
            self.X, self.y, self.root, self.fit_intercept = X, y, root, fit_intercept
            self.is_wide = X.shape[0] <= X.shape[1]
            self.values, self.vectors = np.linalg.eigh(X @ X.T if self.is_wide else X.T @ X)
            base = self.vectors.T if self.is_wide else X.T
            self.of_y, self.of_root = base @ y, base @ root

        def errors_and_weights(self, alpha):
            own = 1.0 / (self.values + alpha)
            total = self.root @ self.root
            if self.is_wide:
                solved = self.vectors @ (_column(own, self.y) * self.of_y)
                diagonal = np.sum(own * self.vectors ** 2, axis=1)
                if self.fit_intercept:
                    diagonal -= self.vectors @ (own * self.of_root) * self.root / total
                return solved / _column(diagonal, self.y), self.X.T @ solved
            inverse = (self.vectors * own) @ self.vectors.T
            weights = inverse @ self.of_y
            diagonal = 1 - np.sum((self.X @ inverse) * self.X, axis=1)
            if self.fit_intercept:
                diagonal -= (self.root - self.X @ (inverse @ self.of_root)) * self.root / total
            return (self.y - self.X @ weights) / _column(diagonal, self.y), weights


    class _SingularValues:
        """The same from the singular values of the samples."""

        def __init__(self, X, y, root, fit_intercept):
            self.y, self.root, self.fit_intercept = y, root, fit_intercept
            self.U, self.values, self.Vt = np.linalg.svd(X, full_matrices=False)
            self.of_y, self.of_root = self.U.T @ y, self.U.T @ root
            self.is_long = X.shape[0] > X.shape[1]

        def errors_and_weights(self, alpha):
            squares = self.values ** 2 + alpha
            shares = alpha / squares
            if self.is_long:
                shares = shares - 1
            left = self.U @ (_column(shares, self.y) * self.of_y)
            diagonal = np.sum(shares * self.U ** 2, axis=1)
            of_root = self.U @ (shares * self.of_root)
            if self.is_long:
                left, diagonal, of_root = left + self.y, diagonal + 1, of_root + self.root
            if self.fit_intercept:
                diagonal -= of_root * self.root / (self.root @ self.root)
            return left / _column(diagonal, self.y), self.Vt.T @ (_column(self.values / squares, self.y) * self.of_y)


    class _RidgeLeavingOneOut(LinearModel):
        def __init__(self, alphas, fit_intercept, scorer, gcv_mode, store_cv_results, is_clf, alpha_per_target):
            self.alphas = alphas
            self.fit_intercept = fit_intercept
            self.scorer = scorer
            self.gcv_mode = gcv_mode
            self.store_cv_results = store_cv_results
            self.is_clf = is_clf
            self.alpha_per_target = alpha_per_target

        def fit(self, X, y, sample_weight=None):
            X, y = validate_data(self, X, y, accept_sparse="csr", dtype=np.float64, multi_output=True, y_numeric=True)
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
            given = y
            X, y, X_offset, y_offset = _preprocess_data(X, y, fit_intercept=self.fit_intercept, sample_weight=sample_weight)
            root = np.ones(X.shape[0]) if sample_weight is None else np.sqrt(sample_weight)
            parts = (_SingularValues if self.gcv_mode == "svd" else _Products)(X, y, root, self.fit_intercept)
            alphas = np.asarray(self.alphas, dtype=float).ravel().tolist()
            per_target = self.alpha_per_target and y.ndim == 2 and y.shape[1] > 1
            kept = []
            best = None
            for alpha in alphas:
                errors, weights = parts.errors_and_weights(alpha)
                score = self._score(errors, y, given, y_offset, None if sample_weight is None else root, sample_weight, kept)
                if best is None:
                    best = [weights, score, np.full(y.shape[1], alpha)] if per_target else [weights, score, alpha]
                elif per_target:
                    better = score > best[1]
                    best[0][:, better], best[1][better], best[2][better] = weights[:, better], score[better], alpha
                elif score > best[1]:
                    best = [weights, score, alpha]
            self.coef_, self.best_score_, self.alpha_ = best
            if y.ndim == 2:
                self.coef_ = self.coef_.T
            if y.ndim == 1 or y.shape[1] == 1:
                self.coef_ = self.coef_.ravel()
            self._set_intercept(X_offset, y_offset)
            if self.store_cv_results:
                self.cv_results_ = np.stack(kept, axis=-1)
            return self

        def _score(self, errors, y, given, y_offset, root, sample_weight, kept):
            if self.scorer is None:
                squares = errors ** 2
                if self.store_cv_results:
                    kept.append(squares)
                return np.mean(-squares, axis=0) if self.alpha_per_target else np.mean(-squares)
            predictions = y - errors
            if root is not None:
                predictions = predictions / _column(root, y)
            predictions = predictions + y_offset
            if self.store_cv_results:
                kept.append(predictions)
            weights = {} if sample_weight is None else {"sample_weight": sample_weight}
            if self.is_clf:
                return self.scorer(_EchoOfClasses(np.arange(y.shape[1] if y.ndim == 2 else 1)), predictions, np.argmax(given, axis=1), **weights)
            if self.alpha_per_target:
                return np.asarray([
                    self.scorer(_Echo(), predictions[:, each], given[:, each], **weights) for each in range(y.shape[1])])
            return self.scorer(_Echo(), predictions, given, **weights)


    class _BaseRidgeCV(LinearModel):
        _parameter_constraints = {
            "alphas": ["array-like", Interval(Real, 0, None, closed="neither")],
            "fit_intercept": ["boolean"],
            "scoring": [StrOptions(set(get_scorer_names())), callable, None],
            "cv": ["cv_object"],
            "gcv_mode": [StrOptions({"auto", "svd", "eigen"}), None],
            "store_cv_results": ["boolean"],
            "alpha_per_target": ["boolean"],
        }

        def __init__(
            self, alphas=(0.1, 1.0, 10.0), *, fit_intercept=True, scoring=None, cv=None, gcv_mode=None, store_cv_results=False,
            alpha_per_target=False,
        ):
            self.alphas = alphas
            self.fit_intercept = fit_intercept
            self.scoring = scoring
            self.cv = cv
            self.gcv_mode = gcv_mode
            self.store_cv_results = store_cv_results
            self.alpha_per_target = alpha_per_target

        def fit(self, X, y, sample_weight=None, **params):
            _raise_for_params(params, self, "fit")
            scorer = check_scoring(estimator=self, scoring=self.scoring, allow_none=True)
            bounds = dict(target_type=Real, min_val=0.0, include_boundaries="neither" if self.cv is None else "left")
            if isinstance(self.alphas, (np.ndarray, list, tuple)) and np.ndim(self.alphas):
                for index, alpha in enumerate(self.alphas):
                    check_scalar(alpha, "alphas" if len(self.alphas) == 1 else f"alphas[{index}]", **bounds)
            alphas = np.asarray(self.alphas)
            if self.cv is None:
                found = _RidgeLeavingOneOut(
                    alphas, self.fit_intercept, None if self.scoring is None else scorer, self.gcv_mode, self.store_cv_results,
                    is_classifier(self), self.alpha_per_target)
                found.fit(X, y, sample_weight)
                self.alpha_, self.best_score_ = found.alpha_, found.best_score_
                if self.store_cv_results:
                    self.cv_results_ = found.cv_results_
            else:
                for name in ("store_cv_results", "alpha_per_target"):
                    if getattr(self, name):
                        raise ValueError(f"cv!=None and {name}=True are incompatible")
                from sklearn.model_selection import GridSearchCV
                model = (RidgeClassifier if is_classifier(self) else Ridge)(fit_intercept=self.fit_intercept)
                search = GridSearchCV(model, {"alpha": alphas}, cv=self.cv, scoring=scorer)
                search.fit(X, y, **({} if sample_weight is None else {"sample_weight": sample_weight}))
                found = search.best_estimator_
                self.alpha_, self.best_score_ = found.alpha, search.best_score_
            self.coef_ = found.coef_
            self.intercept_ = found.intercept_
            self.n_features_in_ = found.n_features_in_
            return self

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.array_api_support = True
            tags.input_tags.sparse = True
            return tags


    class RidgeCV(MultiOutputMixin, RegressorMixin, _BaseRidgeCV):
        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None, **params):
            return super().fit(X, y, sample_weight=sample_weight, **params)


    class RidgeClassifierCV(LinearClassifierMixin, _BaseRidgeCV):
        _parameter_constraints = {
            **{
                name: allowed for name, allowed in _BaseRidgeCV._parameter_constraints.items()
                if name not in ("gcv_mode", "alpha_per_target")},
            "class_weight": [dict, StrOptions({"balanced"}), None],
        }
        gcv_mode = None
        alpha_per_target = False

        def __init__(
            self, alphas=(0.1, 1.0, 10.0), *, fit_intercept=True, scoring=None, cv=None, class_weight=None, store_cv_results=False,
        ):
            self.alphas = alphas
            self.fit_intercept = fit_intercept
            self.scoring = scoring
            self.cv = cv
            self.class_weight = class_weight
            self.store_cv_results = store_cv_results

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y, sample_weight=None, **params):
            from sklearn.preprocessing import LabelBinarizer
            X, y = validate_data(self, X, y, accept_sparse="csr", multi_output=True, y_numeric=False, force_writeable=True)
            self._label_binarizer = LabelBinarizer(pos_label=1, neg_label=-1)
            Y = self._label_binarizer.fit_transform(y)
            self.classes_ = self._label_binarizer.classes_
            if not self._label_binarizer.y_type_.startswith("multilabel"):
                y = column_or_1d(y, warn=True)
            sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
            if self.class_weight:
                sample_weight = sample_weight * compute_sample_weight(self.class_weight, y)
            return super().fit(X, Y if self.cv is None else y, sample_weight=sample_weight, **params)

        def predict(self, X):
            check_is_fitted(self, attributes=["_label_binarizer"])
            if self._label_binarizer.y_type_.startswith("multilabel"):
                return self._label_binarizer.inverse_transform(2.0 * (self.decision_function(X) > 0) - 1.0)
            return super().predict(X)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.classifier_tags.multi_label = True
            return tags

    """#
}
