extension PythonSource {
  static let sklearnClusterHdbscanModule = #"""
    """Clusters of any density, found in the hierarchy of all of them."""

    from numbers import Integral, Real
    from warnings import warn

    import numpy as np

    from sklearn.base import BaseEstimator, ClusterMixin, _fit_context
    from sklearn.cluster._hdbscan_tree import Clusters, Hierarchy, condensed
    from sklearn.metrics import pairwise_distances
    from sklearn.metrics.pairwise import VALID_METRICS as _VALID_METRICS
    from sklearn.neighbors import VALID_METRICS, NearestNeighbors
    from sklearn.utils._param_validation import Hidden, Interval, StrOptions
    from sklearn.utils.validation import validate_data


    def _edges_by_rows(X, min_samples, alpha, metric, algorithm, leaf_size, params):
        """The shortest tree between samples, whose distances are at least those to their neighbours; distances are made row by row."""
        search = NearestNeighbors(
            n_neighbors=min_samples, algorithm=algorithm, leaf_size=leaf_size, metric=metric, metric_params=params or None, p=None)
        core = search.fit(X).kneighbors(X, min_samples)[0][:, -1]
        count = len(X)
        reach, sources = np.full(count, np.inf), np.ones(count, dtype=np.int64)
        outside = np.ones(count, dtype=bool)
        node, edges = 0, []
        for _ in range(count - 1):
            outside[node] = False
            if metric == "euclidean":
                distances = np.sqrt(((X[node] - X) ** 2).sum(axis=1))
            else:
                distances = pairwise_distances(X[node:node + 1], X, metric=metric, **params)[0]
            distances = np.maximum(np.maximum(core[node], core), distances / alpha)
            nearer = outside & (distances < reach)
            reach[nearer] = distances[nearer]
            sources[nearer] = node
            new = int(np.argmin(np.where(outside, reach, np.inf)))
            edges.append((int(sources[new]), new, float(reach[new])))
            node = new
        return edges


    def _edges_of_table(distances, min_samples, alpha):
        distances = distances / alpha
        core = np.partition(distances, min_samples - 1, axis=0)[min_samples - 1]
        mutual = np.maximum(np.maximum(core[:, None], core[None, :]), distances)
        labels = np.arange(len(distances))
        reach = np.full(len(distances), np.inf)
        node, edges = 0, []
        for _ in range(len(distances) - 1):
            kept = labels != node
            labels = labels[kept]
            reach = np.minimum(reach[kept], mutual[node][labels])
            place = int(np.argmin(reach))
            edges.append((int(node), int(labels[place]), float(reach[place])))
            node = labels[place]
        return edges


    class HDBSCAN(ClusterMixin, BaseEstimator):
        _parameter_constraints = {
            "min_cluster_size": [Interval(Integral, 2, None, closed="left")],
            "min_samples": [Interval(Integral, 1, None, closed="left"), None],
            "cluster_selection_epsilon": [Interval(Real, 0, None, closed="left")],
            "max_cluster_size": [None, Interval(Integral, 1, None, closed="left")],
            "metric": [StrOptions(set(VALID_METRICS["ball_tree"]) | set(_VALID_METRICS) | {"precomputed"}), callable],
            "metric_params": [dict, None],
            "alpha": [Interval(Real, 0, None, closed="neither")],
            "algorithm": [StrOptions({"auto", "brute", "kd_tree", "ball_tree"})],
            "leaf_size": [Interval(Integral, 1, None, closed="left")],
            "n_jobs": [Integral, None],
            "cluster_selection_method": [StrOptions({"eom", "leaf"})],
            "allow_single_cluster": ["boolean"],
            "store_centers": [None, StrOptions({"centroid", "medoid", "both"})],
            "copy": ["boolean", Hidden(StrOptions({"warn"}))],
        }

        def __init__(
            self, min_cluster_size=5, min_samples=None, cluster_selection_epsilon=0.0, max_cluster_size=None, metric="euclidean",
            metric_params=None, alpha=1.0, algorithm="auto", leaf_size=40, n_jobs=None, cluster_selection_method="eom",
            allow_single_cluster=False, store_centers=None, copy="warn",
        ):
            self.min_cluster_size = min_cluster_size
            self.min_samples = min_samples
            self.alpha = alpha
            self.max_cluster_size = max_cluster_size
            self.cluster_selection_epsilon = cluster_selection_epsilon
            self.metric = metric
            self.metric_params = metric_params
            self.algorithm = algorithm
            self.leaf_size = leaf_size
            self.n_jobs = n_jobs
            self.cluster_selection_method = cluster_selection_method
            self.allow_single_cluster = allow_single_cluster
            self.store_centers = store_centers
            self.copy = copy

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y=None):
            if self.copy == "warn":
                warn(
                    "The default value of `copy` will change from False to True in 1.10. Explicitly set a value for `copy` to silence this "
                    "warning.", FutureWarning)
            is_table = self.metric == "precomputed"
            if is_table and self.store_centers is not None:
                raise ValueError("Cannot store centers when using a precomputed distance matrix.")
            self._metric_params = self.metric_params or {}
            X = validate_data(self, X, ensure_all_finite=False, dtype=np.float64)
            if is_table and np.isnan(X).any():
                raise ValueError("np.nan values found in precomputed-dense")
            sums = X.sum(axis=1)
            missing, infinite = np.isnan(sums), np.isinf(sums)
            finite = np.ones(len(X), dtype=bool) if is_table else np.isfinite(sums)
            known = X[finite]
            if known.shape[0] == 1:
                raise ValueError("n_samples=1 while HDBSCAN requires more than one sample")
            self._min_samples = self.min_cluster_size if self.min_samples is None else self.min_samples
            if self._min_samples > known.shape[0]:
                raise ValueError(f"min_samples ({self._min_samples}) must be at most the number of samples in X ({known.shape[0]})")
            edges = sorted(self._edges(known), key=lambda edge: edge[2])
            self._hierarchy = Hierarchy(edges, known.shape[0])
            clusters = Clusters(condensed(self._hierarchy, self.min_cluster_size))
            epsilon, allows_one = self.cluster_selection_epsilon, self.allow_single_cluster
            chosen = clusters.chosen(self.cluster_selection_method, allows_one, epsilon, self.max_cluster_size)
            labels, strengths = clusters.labelled(chosen, allows_one, epsilon)
            if finite.all():
                self.labels_, self.probabilities_ = labels, strengths
            else:
                self.labels_ = np.empty(len(X), dtype=np.int32)
                self.probabilities_ = np.zeros(len(X))
                self.labels_[finite], self.probabilities_[finite] = labels, strengths
                self.labels_[infinite], self.probabilities_[infinite] = -2, 0
                self.labels_[missing], self.probabilities_[missing] = -3, np.nan
            if self.store_centers:
                self._store_centers(X)
            return self

        def _edges(self, X):
            for algorithm, name in (("kd_tree", "KDTree"), ("ball_tree", "BallTree")):
                if self.algorithm == algorithm and self.metric not in VALID_METRICS[algorithm]:
                    raise ValueError(
                        f"{self.metric} is not a valid metric for a {name}-based algorithm. Please select a different metric.")
            algorithm = self.algorithm
            if algorithm == "auto":
                algorithm = next((each for each in ("kd_tree", "ball_tree") if self.metric in VALID_METRICS[each]), "brute")
            if algorithm != "brute":
                return _edges_by_rows(
                    X, self._min_samples, self.alpha, self.metric, algorithm, self.leaf_size, self._metric_params)
            if self.metric == "precomputed":
                if X.shape[0] != X.shape[1]:
                    raise ValueError(
                        f"The precomputed distance matrix is expected to be symmetric, however it has shape {X.shape}. Please verify that "
                        "the distance matrix was constructed correctly.")
                if not np.allclose(X, X.T):
                    raise ValueError(
                        "The precomputed distance matrix is expected to be symmetric, however its values appear to be asymmetric. Please "
                        "verify that the distance matrix was constructed correctly.")
            else:
                X = pairwise_distances(X, metric=self.metric, **self._metric_params)
            return _edges_of_table(X, self._min_samples, self.alpha)

        def fit_predict(self, X, y=None):
            return self.fit(X).labels_

        def _store_centers(self, X):
            means, medoids = [], []
            for number in range(len(set(self.labels_.tolist()) - {-1, -2, -3})):
                members = self.labels_ == number
                data, strength = X[members], self.probabilities_[members]
                means.append(np.average(data, weights=strength, axis=0))
                distances = pairwise_distances(data, metric=self.metric, **self._metric_params) * strength
                medoids.append(data[np.argmin(distances.sum(axis=1))])
            if self.store_centers in ("centroid", "both"):
                self.centroids_ = np.array(means).reshape(-1, X.shape[1])
            if self.store_centers in ("medoid", "both"):
                self.medoids_ = np.array(medoids).reshape(-1, X.shape[1])

        def dbscan_clustering(self, cut_distance, min_cluster_size=5):
            found = self._hierarchy.cut(cut_distance, min_cluster_size)
            if len(found) == len(self.labels_):
                return found
            labels = self.labels_.astype(np.int64)
            labels[self.labels_ > -2] = found
            return labels

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            tags.input_tags.allow_nan = self.metric != "precomputed"
            return tags

    """#
}
