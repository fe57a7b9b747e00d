extension PythonSource {
  static let sklearnNeighborsRegressionModule = #"""
    """Numbers by the means of neighbors."""

    import warnings as _warnings

    import numpy as np

    from sklearn.base import RegressorMixin, _fit_context
    from sklearn.neighbors._base import WEIGHTS, KNeighborsMixin, NeighborsBase, RadiusNeighborsMixin, _get_weights


    class KNeighborsRegressor(KNeighborsMixin, RegressorMixin, NeighborsBase):
        _parameter_constraints = {
            **{name: value for name, value in NeighborsBase._parameter_constraints.items() if name != "radius"}, "weights": WEIGHTS}

        def __init__(
            self, n_neighbors=5, *, weights="uniform", algorithm="auto", leaf_size=30, p=2, metric="minkowski", metric_params=None,
            n_jobs=None,
        ):
            super().__init__(
                n_neighbors=n_neighbors, algorithm=algorithm, leaf_size=leaf_size, metric=metric, p=p, metric_params=metric_params,
                n_jobs=n_jobs)
            self.weights = weights

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y):
            return self._fit(X, y)

        def predict(self, X):
            distances, indices = self.kneighbors(X)
            weights = _get_weights(distances, self.weights)
            targets = self._y.reshape(-1, 1) if self._y.ndim == 1 else self._y
            if weights is None:
                predicted = np.mean(targets[indices], axis=1)
            else:
                total = np.sum(weights, axis=1)
                predicted = np.stack(
                    [np.sum(targets[:, column][indices] * weights, axis=1) / total for column in range(targets.shape[1])], axis=1)
            return predicted.ravel() if self._y.ndim == 1 else predicted


    class RadiusNeighborsRegressor(RadiusNeighborsMixin, RegressorMixin, NeighborsBase):
        _parameter_constraints = {
            **{name: value for name, value in NeighborsBase._parameter_constraints.items() if name != "n_neighbors"}, "weights": WEIGHTS}

        def __init__(
            self, radius=1.0, *, weights="uniform", algorithm="auto", leaf_size=30, p=2, metric="minkowski", metric_params=None, n_jobs=None
        ):
            super().__init__(
                radius=radius, algorithm=algorithm, leaf_size=leaf_size, p=p, metric=metric, metric_params=metric_params, n_jobs=n_jobs)
            self.weights = weights

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y):
            return self._fit(X, y)

        def predict(self, X):
            distances, indices = self.radius_neighbors(X)
            weights = _get_weights(distances, self.weights)
            targets = self._y.reshape(-1, 1) if self._y.ndim == 1 else self._y
            nothing = np.full_like(targets[0], np.nan)
            predicted = np.array([
                np.average(targets[near, :], axis=0, weights=None if weights is None else weights[row]) if len(near) else nothing
                for row, near in enumerate(indices)])
            if np.any(np.isnan(predicted)):
                _warnings.warn("One or more samples have no neighbors within specified radius; predicting NaN.")
            return predicted.ravel() if self._y.ndim == 1 else predicted

    """#
}
