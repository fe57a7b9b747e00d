extension PythonSource {
  static let sklearnDiscriminantAnalysisModule = #"""
    """Classes as normal distributions, with one covariance or one each."""

    import warnings as _warnings

    import numpy as np

    from sklearn.base import BaseEstimator, ClassifierMixin, ClassNamePrefixFeaturesOutMixin, TransformerMixin, _fit_context
    from sklearn.utils._param_validation import HasMethods, Integral, Interval, Real, StrOptions
    from sklearn.utils.multiclass import check_classification_targets, unique_labels
    from sklearn.utils.validation import check_is_fitted, validate_data


    def _empirical(X):
        centred = X - X.mean(axis=0)
        return np.atleast_2d(centred.T @ centred / X.shape[0])


    def _shrunk(covariance, share):
        count = covariance.shape[0]
        return (1.0 - share) * covariance + share * (np.trace(covariance) / count) * np.eye(count)


    def _share_of_ledoit_wolf(X):
        samples, features = X.shape
        if features == 1:
            return 0.0
        centred = X - X.mean(axis=0)
        squares = centred**2
        traces = squares.sum(axis=0) / samples
        mean = traces.sum() / features
        spread = ((centred.T @ centred) ** 2).sum() / samples**2
        noise = ((squares.T @ squares).sum() / samples - spread) / (features * samples)
        distance = (spread - 2.0 * mean * traces.sum() + features * mean**2) / features
        noise = min(noise, distance)
        return 0.0 if noise == 0 else noise / distance


    def _covariance(X, shrinkage, estimator):
        if estimator is not None:
            if shrinkage is not None and shrinkage != 0:
                raise ValueError("covariance_estimator and shrinkage parameters are not None. Only one of the two can be set.")
            estimator.fit(X)
            if not hasattr(estimator, "covariance_"):
                raise ValueError(f"{type(estimator).__name__} does not have a covariance_ attribute")
            return estimator.covariance_
        if shrinkage == "auto":
            scale = X.std(axis=0)
            scale[scale == 0] = 1.0
            X = (X - X.mean(axis=0)) / scale
            return scale[:, None] * _shrunk(_empirical(X), _share_of_ledoit_wolf(X)) * scale[None, :]
        return _empirical(X) if shrinkage is None else _shrunk(_empirical(X), shrinkage)


    _shared_constraints = {
        "shrinkage": [StrOptions(("auto",)), Interval(Real, 0, 1, closed="both"), None], "priors": ["array-like", None],
        "store_covariance": ["boolean"], "tol": [Interval(Real, 0, None, closed="left")],
        "covariance_estimator": [HasMethods(("fit",)), None]}


    class LinearDiscriminantAnalysis(ClassNamePrefixFeaturesOutMixin, ClassifierMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "solver": [StrOptions(("svd", "lsqr", "eigen"))], "n_components": [Interval(Integral, 1, None, closed="left"), None],
            **_shared_constraints}

        def __init__(
            self, solver="svd", shrinkage=None, priors=None, n_components=None, store_covariance=False, tol=1e-4, covariance_estimator=None,
        ):
            self.solver = solver
            self.shrinkage = shrinkage
            self.priors = priors
            self.n_components = n_components
            self.store_covariance = store_covariance
            self.tol = tol
            self.covariance_estimator = covariance_estimator

        def _within(self, X, y):
            parts = [prior * _covariance(X[y == each], self.shrinkage, self.covariance_estimator) for each, prior in zip(self.classes_, self.priors_)]
            return sum(parts[1:], parts[0])

        def _intercept_of(self, means, coefficients):
            return -0.5 * np.diag(means @ coefficients.T) + np.log(self.priors_)

        def _solve_lsqr(self, X, y):
            self.covariance_ = self._within(X, y)
            self.coef_ = np.linalg.lstsq(self.covariance_, self.means_.T, rcond=None)[0].T
            self.intercept_ = self._intercept_of(self.means_, self.coef_)

        def _solve_eigen(self, X, y):
            self.covariance_ = self._within(X, y)
            between = _covariance(X, self.shrinkage, self.covariance_estimator) - self.covariance_
            lower = np.linalg.cholesky(self.covariance_)
            half = np.linalg.solve(lower, between)
            values, vectors = np.linalg.eigh(np.linalg.solve(lower, half.T))
            vectors = np.linalg.solve(lower.T, vectors)
            self.explained_variance_ratio_ = np.sort(values / np.sum(values))[::-1][:self._max_components]
            self.scalings_ = vectors[:, np.argsort(values)[::-1]]
            self.coef_ = self.means_ @ self.scalings_ @ self.scalings_.T
            self.intercept_ = self._intercept_of(self.means_, self.coef_)

        def _solve_svd(self, X, y):
            count, classes = X.shape[0], len(self.classes_)
            if self.store_covariance:
                self.covariance_ = self._within(X, y)
            self.xbar_ = self.priors_ @ self.means_
            within = np.concatenate([X[y == each] - mean for each, mean in zip(self.classes_, self.means_)])
            deviation = np.std(within, axis=0)
            deviation[deviation == 0] = 1.0
            _, values, turned = np.linalg.svd(np.sqrt(1.0 / count) * (within / deviation), full_matrices=False)
            rank = int((values > self.tol).sum())
            scalings = (turned[:rank] / deviation).T / values[:rank]
            share = 1.0 if classes == 1 else 1.0 / (classes - 1)
            between = (np.sqrt(count * self.priors_ * share) * (self.means_ - self.xbar_).T).T @ scalings
            _, values, turned = np.linalg.svd(between, full_matrices=False)
            self.explained_variance_ratio_ = (values**2 / np.sum(values**2))[:self._max_components]
            rank = int((values > self.tol * values[0]).sum())
            self.scalings_ = scalings @ turned.T[:, :rank]
            coefficients = (self.means_ - self.xbar_) @ self.scalings_
            self.intercept_ = -0.5 * np.sum(coefficients**2, axis=1) + np.log(self.priors_)
            self.coef_ = coefficients @ self.scalings_.T
            self.intercept_ -= self.xbar_ @ self.coef_.T

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y):
            X, y = validate_data(self, X, y, ensure_min_samples=2, dtype=[np.float64, np.float32])
            self.classes_ = unique_labels(y)
            classes = len(self.classes_)
            if X.shape[0] == classes:
                raise ValueError("The number of samples must be more than the number of classes.")
            codes = np.searchsorted(self.classes_, y)
            counts = np.bincount(codes)
            self.priors_ = counts / float(X.shape[0]) if self.priors is None else np.asarray(self.priors, dtype=X.dtype)
            if np.any(self.priors_ < 0):
                raise ValueError("priors must be non-negative")
            if np.abs(np.sum(self.priors_) - 1.0) > 1e-5:
                _warnings.warn("The priors do not sum to 1. Renormalizing", UserWarning)
                self.priors_ = self.priors_ / self.priors_.sum()
            self._max_components = min(classes - 1, X.shape[1])
            if self.n_components is not None:
                if self.n_components > self._max_components:
                    raise ValueError("n_components cannot be larger than min(n_features, n_classes - 1).")
                self._max_components = self.n_components
            self.means_ = np.array([np.add.reduce(X[codes == code], axis=0) for code in range(classes)]) / counts[:, None]
            if self.solver == "svd":
                if self.shrinkage is not None:
                    raise NotImplementedError("shrinkage not supported with 'svd' solver.")
                if self.covariance_estimator is not None:
                    raise ValueError("covariance estimator is not supported with svd solver. Try another solver")
            {"svd": self._solve_svd, "lsqr": self._solve_lsqr, "eigen": self._solve_eigen}[self.solver](X, y)
            if classes == 2:
                self.coef_ = (self.coef_[1] - self.coef_[0]).reshape(1, -1)
                self.intercept_ = (self.intercept_[1] - self.intercept_[0]).reshape(1)
            self._n_features_out = self._max_components
            return self

        def transform(self, X):
            if self.solver == "lsqr":
                raise NotImplementedError("transform not implemented for 'lsqr' solver (use 'svd' or 'eigen').")
            check_is_fitted(self)
            X = validate_data(self, X, reset=False)
            moved = X - self.xbar_ if self.solver == "svd" else X
            return (moved @ self.scalings_)[:, :self._max_components]

        def decision_function(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, accept_sparse="csr", reset=False)
            scores = X @ self.coef_.T + self.intercept_
            return scores.reshape(-1) if scores.shape[1] == 1 else scores

        def predict(self, X):
            scores = self.decision_function(X)
            return self.classes_[(scores > 0).astype(int) if scores.ndim == 1 else scores.argmax(axis=1)]

        def predict_proba(self, X):
            scores = self.decision_function(X)
            if len(self.classes_) == 2:
                # Small chances keep their digits: the smaller exponent is taken.
                small = np.exp(-np.abs(scores))
                share = np.where(scores >= 0, 1.0, small) / (1.0 + small)
                return np.stack([1 - share, share], axis=1)
            weights = np.exp(scores - scores.max(axis=1).reshape(-1, 1))
            return weights / weights.sum(axis=1).reshape(-1, 1)

        def predict_log_proba(self, X):
            chances = self.predict_proba(X)
            chances[chances == 0.0] += np.finfo(chances.dtype).tiny
            return np.log(chances)


    class QuadraticDiscriminantAnalysis(ClassifierMixin, BaseEstimator):
        _parameter_constraints = {
            "solver": [StrOptions(("svd", "eigen"))], "reg_param": [Interval(Real, 0, 1, closed="both")], **_shared_constraints}

        def __init__(
            self, *, solver="svd", shrinkage=None, priors=None, reg_param=0.0, store_covariance=False, tol=1.0e-4, covariance_estimator=None,
        ):
            self.solver = solver
            self.shrinkage = shrinkage
            self.priors = priors
            self.reg_param = reg_param
            self.store_covariance = store_covariance
            self.tol = tol
            self.covariance_estimator = covariance_estimator

        def _solve_eigen(self, X):
            covariance = _covariance(X, self.shrinkage, self.covariance_estimator)
            values, vectors = np.linalg.eigh(covariance)
            order = np.argsort(values)[::-1]
            return values[order], vectors[:, order], covariance

        def _solve_svd(self, X):
            _, values, turned = np.linalg.svd(X - X.mean(0), full_matrices=False)
            scaling = (1 - self.reg_param) * (values**2 / X.shape[0]) + self.reg_param
            return scaling, turned.T, scaling * turned.T @ turned if self.store_covariance else None

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y):
            X, y = validate_data(self, X, y)
            check_classification_targets(y)
            self.classes_, counts = np.unique(y, return_counts=True)
            if len(self.classes_) < 2:
                raise ValueError(f"The number of classes has to be greater than one. Got {len(self.classes_)} class.")
            self.priors_ = counts / float(X.shape[0]) if self.priors is None else np.array(self.priors)
            if self.solver == "svd":
                if self.shrinkage is not None:
                    raise NotImplementedError("shrinkage not supported with 'svd' solver.")
                if self.covariance_estimator is not None:
                    raise ValueError("covariance_estimator is not supported with solver='svd'. Try solver='eigen' instead.")
            means, solved = [], []
            for label in self.classes_:
                part = X[y == label]
                if len(part) == 1:
                    raise ValueError(f"y has only 1 sample in class {label}, covariance is ill defined.")
                means.append(part.mean(0))
                solved.append(self._solve_svd(part) if self.solver == "svd" else self._solve_eigen(part))
                if np.sum(solved[-1][0] > self.tol) < X.shape[1]:
                    self._refuse(label, part)
            if self.store_covariance:
                self.covariance_ = [each[2] for each in solved]
            self.means_ = np.asarray(means)
            self.scalings_ = [each[0] for each in solved]
            self.rotations_ = [each[1] for each in solved]
            return self

        def _refuse(self, label, part):
            if self.solver == "svd" and part.shape[0] <= part.shape[1]:
                raise np.linalg.LinAlgError(
                    f"The covariance matrix of class {label} is not full rank. When using `solver='svd'` the number of samples in each class "
                    f"should be more than the number of features, but class {label} has {part.shape[0]} samples and {part.shape[1]} features. "
                    "Try using `solver='eigen'` and setting the parameter `shrinkage` for regularization.")
            parameter = "shrinkage" if self.solver == "eigen" else "reg_param"
            raise np.linalg.LinAlgError(
                f"The covariance matrix of class {label} is not full rank. Increase the value of `{parameter}` to reduce the collinearity.")

        def _decision_function(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, reset=False)
            distances = [
                np.sum(((X - mean) @ (turn * scale ** (-0.5))) ** 2, axis=1)
                for mean, turn, scale in zip(self.means_, self.rotations_, self.scalings_)]
            volumes = np.asarray([np.sum(np.log(each)) for each in self.scalings_])
            return -0.5 * (np.array(distances).T + volumes) + np.log(self.priors_)

        def decision_function(self, X):
            scores = self._decision_function(X)
            return scores[:, 1] - scores[:, 0] if len(self.classes_) == 2 else scores

        def predict(self, X):
            return self.classes_.take(self._decision_function(X).argmax(axis=1))

        def predict_proba(self, X):
            return np.exp(self.predict_log_proba(X))

        def predict_log_proba(self, X):
            scores = self._decision_function(X)
            likelihood = scores - scores.max(axis=1)[:, np.newaxis]
            return likelihood - np.log(np.exp(likelihood).sum(axis=1)[:, np.newaxis])

    """#
}
