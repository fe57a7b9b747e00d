extension PythonSource {
  static let sklearnNeighborsUnsupervisedModule = #"""
    """Neighbors by themselves."""

    from sklearn.base import _fit_context
    from sklearn.neighbors._base import KNeighborsMixin, NeighborsBase, RadiusNeighborsMixin


    class NearestNeighbors(KNeighborsMixin, RadiusNeighborsMixin, NeighborsBase):
        def __init__(
            self, *, n_neighbors=5, radius=1.0, algorithm="auto", leaf_size=30, metric="minkowski", p=2, metric_params=None, n_jobs=None
        ):
            super().__init__(
                n_neighbors=n_neighbors, radius=radius, algorithm=algorithm, leaf_size=leaf_size, metric=metric, p=p,
                metric_params=metric_params, n_jobs=n_jobs)

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y=None):
            return self._fit(X)

    """#
}
