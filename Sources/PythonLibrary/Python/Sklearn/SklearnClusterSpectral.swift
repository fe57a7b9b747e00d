extension PythonSource {
  static let sklearnClusterSpectralModule = #"""
    """Clusters in what a graph's slowest vibrations show."""

    import warnings as _warnings
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClusterMixin, _fit_context
    from sklearn.cluster._agglomerative import _components
    from sklearn.cluster._distances import nearest
    from sklearn.cluster._kmeans import k_means
    from sklearn.utils import as_float_array, check_random_state
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.validation import check_symmetric, validate_data

    _kernels = [
        "additive_chi2", "chi2", "cosine", "laplacian", "linear", "poly", "polynomial", "rbf", "sigmoid", "nearest_neighbors", "precomputed",
        "precomputed_nearest_neighbors",
    ]


    def _nearest_graph(X, count, metric="euclidean"):
        """Ones where a sample is among the nearest of another or itself."""
        places = nearest(X, X, count, metric)[1]
        graph = np.zeros((len(X), len(X)))
        graph[np.arange(len(X))[:, None], places] = 1.0
        return graph


    def _spectral_embedding(
        adjacency, *, n_components=8, eigen_solver=None, random_state=None, eigen_tol="auto", norm_laplacian=True, drop_first=True,
    ):
        if eigen_solver == "amg":
            raise ValueError("The eigen_solver was set to 'amg', but pyamg is not available.")
        adjacency = check_symmetric(adjacency.toarray() if hasattr(adjacency, "toarray") else np.asarray(adjacency, dtype=float))
        n_nodes = adjacency.shape[0]
        if drop_first:
            n_components = n_components + 1
        if _components(adjacency != 0)[1] > 1:
            _warnings.warn("Graph is not fully connected, spectral embedding may not work as expected.")
        weights = adjacency.copy()
        np.fill_diagonal(weights, 0)
        degrees = weights.sum(axis=0)
        scale = np.ones(n_nodes)
        if norm_laplacian:
            alone = degrees == 0
            scale = np.where(alone, 1, np.sqrt(degrees))
            laplacian = -weights / scale[:, None] / scale[None, :]
            np.fill_diagonal(laplacian, 1)
        else:
            laplacian = -weights
            np.fill_diagonal(laplacian, degrees)
        # What the iterative solvers draw for their start is drawn here too, so that the draws after it are theirs.
        if eigen_solver == "lobpcg" and n_nodes >= 5 * n_components + 1:
            random_state.standard_normal(size=(n_nodes, n_components + 1))
        elif eigen_solver != "lobpcg":
            random_state.uniform(-1, 1, n_nodes)
        vectors = np.linalg.eigh(laplacian)[1]
        embedding = vectors.T[:n_components] / scale
        largest = np.argmax(np.abs(embedding), axis=1)
        embedding = embedding * np.sign(embedding[np.arange(len(embedding)), largest])[:, None]
        return embedding[1 if drop_first else 0:n_components].T.copy()


    def discretize(vectors, *, copy=True, max_svd_restarts=30, n_iter_max=20, random_state=None):
        random_state = check_random_state(random_state)
        vectors = as_float_array(vectors, copy=copy)
        epsilon = np.finfo(float).eps
        n_samples, n_components = vectors.shape
        for column in range(n_components):
            vectors[:, column] = (vectors[:, column] / np.linalg.norm(vectors[:, column])) * np.sqrt(n_samples)
            if vectors[0, column] != 0:
                vectors[:, column] = -1 * vectors[:, column] * np.sign(vectors[0, column])
        vectors = vectors / np.sqrt((vectors ** 2).sum(axis=1))[:, np.newaxis]
        rotation = np.zeros((n_components, n_components))
        rotation[:, 0] = vectors[random_state.randint(n_samples), :]
        closeness = np.zeros(n_samples)
        for column in range(1, n_components):
            closeness += np.abs(np.dot(vectors, rotation[:, column - 1]))
            rotation[:, column] = vectors[closeness.argmin(), :]
        last, step = 0.0, 0
        while True:
            step += 1
            labels = np.dot(vectors, rotation).argmax(axis=1)
            discrete = np.zeros((n_samples, n_components))
            discrete[np.arange(n_samples), labels] = 1.0
            U, S, Vh = np.linalg.svd(discrete.T @ vectors)
            value = 2.0 * (n_samples - S.sum())
            if abs(value - last) < epsilon or step > n_iter_max:
                return labels
            last = value
            rotation = np.dot(Vh.T, U.T)


    def spectral_clustering(
        affinity, *, n_clusters=8, n_components=None, eigen_solver=None, random_state=None, n_init=10, eigen_tol="auto",
        assign_labels="kmeans", verbose=False,
    ):
        return SpectralClustering(
            n_clusters=n_clusters, n_components=n_components, eigen_solver=eigen_solver, random_state=random_state, n_init=n_init,
            affinity="precomputed", eigen_tol=eigen_tol, assign_labels=assign_labels, verbose=verbose).fit(affinity).labels_


    class SpectralClustering(ClusterMixin, BaseEstimator):
        _parameter_constraints = {
            "n_clusters": [Interval(Integral, 1, None, closed="left")],
            "eigen_solver": [StrOptions({"arpack", "lobpcg", "amg"}), None],
            "n_components": [Interval(Integral, 1, None, closed="left"), None],
            "random_state": ["random_state"],
            "n_init": [Interval(Integral, 1, None, closed="left")],
            "gamma": [Interval(Real, 0, None, closed="left")],
            "affinity": [callable, StrOptions(set(_kernels))],
            "n_neighbors": [Interval(Integral, 1, None, closed="left")],
            "eigen_tol": [Interval(Real, 0.0, None, closed="left"), StrOptions({"auto"})],
            "assign_labels": [StrOptions({"kmeans", "discretize", "cluster_qr"})],
            "degree": [Interval(Real, 0, None, closed="left")],
            "coef0": [Interval(Real, None, None, closed="neither")],
            "kernel_params": [dict, None],
            "n_jobs": [Integral, None],
            "verbose": ["verbose"],
        }

        def __init__(
            self, n_clusters=8, *, eigen_solver=None, n_components=None, random_state=None, n_init=10, gamma=1.0, affinity="rbf",
            n_neighbors=10, eigen_tol="auto", assign_labels="kmeans", degree=3, coef0=1, kernel_params=None, n_jobs=None, verbose=False,
        ):
            self.n_clusters = n_clusters
            self.eigen_solver = eigen_solver
            self.n_components = n_components
            self.random_state = random_state
            self.n_init = n_init
            self.gamma = gamma
            self.affinity = affinity
            self.n_neighbors = n_neighbors
            self.eigen_tol = eigen_tol
            self.assign_labels = assign_labels
            self.degree = degree
            self.coef0 = coef0
            self.kernel_params = kernel_params
            self.n_jobs = n_jobs
            self.verbose = verbose

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            if self.assign_labels == "cluster_qr":
                raise NotImplementedError("unsupported: SpectralClustering(assign_labels='cluster_qr')")
            if hasattr(X, "toarray"):
                X = X.toarray()
            X = validate_data(self, X, accept_sparse=["csr", "csc", "coo"], dtype=np.float64, ensure_min_samples=2)
            named = isinstance(self.affinity, str)
            is_given = named and self.affinity in ("precomputed", "precomputed_nearest_neighbors")
            if X.shape[0] == X.shape[1] and not is_given:
                _warnings.warn(
                    "The spectral clustering API has changed. ``fit``now constructs an affinity matrix from data. To use a custom "
                    "affinity matrix, set ``affinity=precomputed``.")
            if named and self.affinity in ("nearest_neighbors", "precomputed_nearest_neighbors"):
                if self.n_neighbors > X.shape[0]:
                    raise ValueError(
                        f"Expected n_neighbors <= n_samples_fit, but n_neighbors = {self.n_neighbors}, n_samples_fit = {X.shape[0]}, "
                        f"n_samples = {X.shape[0]}")
                graph = _nearest_graph(X, self.n_neighbors, "precomputed" if is_given else "euclidean")
                self.affinity_matrix_ = 0.5 * (graph + graph.T)
            elif is_given:
                self.affinity_matrix_ = X
            else:
                from sklearn.metrics.pairwise import pairwise_kernels
                params = dict(self.kernel_params or {})
                if named:
                    params.update(gamma=self.gamma, degree=self.degree, coef0=self.coef0)
                self.affinity_matrix_ = pairwise_kernels(X, metric=self.affinity, filter_params=True, **params)
            random_state = check_random_state(self.random_state)
            maps = _spectral_embedding(
                self.affinity_matrix_, n_components=self.n_clusters if self.n_components is None else self.n_components,
                eigen_solver=self.eigen_solver, random_state=random_state, eigen_tol=self.eigen_tol, drop_first=False)
            if self.verbose:
                print(f"Computing label assignment using {self.assign_labels}")
            if self.assign_labels == "kmeans":
                self.labels_ = k_means(
                    maps, self.n_clusters, random_state=random_state, n_init=self.n_init, verbose=self.verbose)[1]
            else:
                self.labels_ = discretize(maps, random_state=random_state)
            return self

        def fit_predict(self, X, y=None):
            return super().fit_predict(X, y)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            tags.input_tags.pairwise = self.affinity in ("precomputed", "precomputed_nearest_neighbors")
            return tags
    """#
}
