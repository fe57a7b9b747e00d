extension PythonSource {
  static let sklearnManifoldIsomapModule = #"""
    """Distances along the neighbours, laid out flat."""

    import warnings
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin, _fit_context
    from sklearn.decomposition import KernelPCA
    from sklearn.metrics import pairwise_distances
    from sklearn.neighbors import NearestNeighbors
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.validation import check_is_fitted


    def _components(linked):
        """The number of the connected part that each sample belongs to."""
        labels = np.full(len(linked), -1)
        for start in range(len(linked)):
            if labels[start] >= 0:
                continue
            label, edge = labels.max() + 1, np.array([start])
            while len(edge):
                labels[edge] = label
                edge = np.flatnonzero(linked[edge].any(axis=0) & (labels < 0))
        return labels


    class Isomap(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "n_neighbors": [Interval(Integral, 1, None, closed="left"), None], "radius": [Interval(Real, 0, None, closed="both"), None],
            "n_components": [Interval(Integral, 1, None, closed="left")], "eigen_solver": [StrOptions({"auto", "arpack", "dense"})],
            "tol": [Interval(Real, 0, None, closed="left")], "max_iter": [Interval(Integral, 1, None, closed="left"), None],
            "path_method": [StrOptions({"auto", "FW", "D"})],
            "neighbors_algorithm": [StrOptions({"auto", "brute", "kd_tree", "ball_tree"})], "n_jobs": [Integral, None],
            "p": [Interval(Real, 1, None, closed="left")], "metric": [str, callable], "metric_params": [dict, None],
        }

        def __init__(
            self, *, n_neighbors=5, radius=None, n_components=2, eigen_solver="auto", tol=0, max_iter=None, path_method="auto",
            neighbors_algorithm="auto", n_jobs=None, metric="minkowski", p=2, metric_params=None,
        ):
            self.n_neighbors = n_neighbors
            self.radius = radius
            self.n_components = n_components
            self.eigen_solver = eigen_solver
            self.tol = tol
            self.max_iter = max_iter
            self.path_method = path_method
            self.neighbors_algorithm = neighbors_algorithm
            self.n_jobs = n_jobs
            self.metric = metric
            self.p = p
            self.metric_params = metric_params

        def _near(self, X=None):
            return self.nbrs_.kneighbors(X) if self.n_neighbors is not None else self.nbrs_.radius_neighbors(X)

        def _joined(self, lengths):
            """Links between parts that have none, the shortest of each pair of parts."""
            labels = _components(np.isfinite(lengths))
            count = labels.max() + 1
            if count == 1:
                return lengths
            warnings.warn(
                f"The number of connected components of the neighbors graph is {count} > 1. Completing the graph to fit Isomap might be "
                "slow. Increase the number of neighbors to avoid this issue.", stacklevel=2)
            X = self.nbrs_._fit_X
            parts = [np.flatnonzero(labels == label) for label in range(count)]
            for one in range(count):
                for other in range(one):
                    between = pairwise_distances(X[parts[one]], X[parts[other]], metric=self.nbrs_.effective_metric_)
                    i, j = divmod(int(np.argmin(between)), between.shape[1])
                    a, b = parts[one][i], parts[other][j]
                    lengths[a, b] = lengths[b, a] = between[i, j]
            return lengths

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y=None):
            if self.n_neighbors is not None and self.radius is not None:
                raise ValueError(
                    f"Both n_neighbors and radius are provided. Use Isomap(radius={self.radius}, n_neighbors=None) if intended to use "
                    "radius-based neighbors")
            self.nbrs_ = NearestNeighbors(
                n_neighbors=self.n_neighbors, radius=self.radius, algorithm=self.neighbors_algorithm, metric=self.metric, p=self.p,
                metric_params=self.metric_params, n_jobs=self.n_jobs).fit(X)
            self.n_features_in_ = self.nbrs_.n_features_in_
            self.kernel_pca_ = KernelPCA(
                n_components=self.n_components, kernel="precomputed", eigen_solver=self.eigen_solver, tol=self.tol,
                max_iter=self.max_iter, n_jobs=self.n_jobs)
            distances, indices = self._near()
            paths = np.full((len(indices), len(indices)), np.inf)
            for row, (near, lengths) in enumerate(zip(indices, distances)):
                paths[row, near] = lengths
            paths = self._joined(np.minimum(paths, paths.T))
            np.fill_diagonal(paths, 0.0)
            for through in range(len(paths)):
                np.minimum(paths, paths[:, through, None] + paths[through], out=paths)
            self.dist_matrix_ = paths
            self.embedding_ = self.kernel_pca_.fit_transform(-0.5 * paths**2)
            self._n_features_out = self.embedding_.shape[1]
            return self

        def fit_transform(self, X, y=None):
            return self.fit(X).embedding_

        def reconstruction_error(self):
            inner = -0.5 * self.dist_matrix_**2
            inner = inner - inner.mean(axis=0) - inner.mean(axis=1)[:, None] + inner.mean()
            return np.sqrt(np.sum(inner**2) - np.sum(self.kernel_pca_.eigenvalues_**2)) / len(inner)

        def transform(self, X):
            check_is_fitted(self)
            distances, indices = self._near(X)
            paths = np.array([
                np.min(self.dist_matrix_[near] + lengths[:, None], axis=0) for lengths, near in zip(distances, indices)
            ])
            return self.kernel_pca_.transform(-0.5 * paths**2)

    """#
}
