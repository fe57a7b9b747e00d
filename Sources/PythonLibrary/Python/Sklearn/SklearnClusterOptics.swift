extension PythonSource {
  static let sklearnClusterOpticsModule = #"""
    """Samples in an order in which clusters are valleys."""

    import warnings as _warnings
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClusterMixin, _fit_context
    from sklearn.cluster._dbscan import _metrics
    from sklearn.cluster._distances import nearest
    from sklearn.utils._param_validation import HasMethods, Interval, RealNotInt, StrOptions
    from sklearn.utils.validation import validate_data


    class OPTICS(ClusterMixin, BaseEstimator):
        _parameter_constraints = {
            "min_samples": [Interval(Integral, 2, None, closed="left"), Interval(RealNotInt, 0, 1, closed="both")],
            "max_eps": [Interval(Real, 0, None, closed="both")],
            "metric": [StrOptions(set(_metrics)), callable],
            "p": [Interval(Real, 1, None, closed="left")],
            "metric_params": [dict, None],
            "cluster_method": [StrOptions({"dbscan", "xi"})],
            "eps": [Interval(Real, 0, None, closed="both"), None],
            "xi": [Interval(Real, 0, 1, closed="both")],
            "predecessor_correction": ["boolean"],
            "min_cluster_size": [
                Interval(Integral, 2, None, closed="left"), Interval(RealNotInt, 0, 1, closed="right"), None],
            "algorithm": [StrOptions({"auto", "brute", "ball_tree", "kd_tree"})],
            "leaf_size": [Interval(Integral, 1, None, closed="left")],
            "memory": [str, HasMethods("cache"), None],
            "n_jobs": [Integral, None],
        }

        def __init__(
            self, *, min_samples=5, max_eps=np.inf, metric="minkowski", p=2, metric_params=None, cluster_method="xi", eps=None, xi=0.05,
            predecessor_correction=True, min_cluster_size=None, algorithm="auto", leaf_size=30, memory=None, n_jobs=None,
        ):
            self.max_eps = max_eps
            self.min_samples = min_samples
            self.min_cluster_size = min_cluster_size
            self.algorithm = algorithm
            self.metric = metric
            self.metric_params = metric_params
            self.p = p
            self.leaf_size = leaf_size
            self.cluster_method = cluster_method
            self.eps = eps
            self.xi = xi
            self.predecessor_correction = predecessor_correction
            self.memory = memory
            self.n_jobs = n_jobs

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y=None):
            X = validate_data(self, X, dtype=float, accept_sparse="csr")
            self.ordering_, self.core_distances_, self.reachability_, self.predecessor_ = compute_optics_graph(
                X, min_samples=self.min_samples, algorithm=self.algorithm, leaf_size=self.leaf_size, metric=self.metric,
                metric_params=self.metric_params, p=self.p, n_jobs=self.n_jobs, max_eps=self.max_eps)
            if self.cluster_method == "xi":
                self.labels_, self.cluster_hierarchy_ = cluster_optics_xi(
                    reachability=self.reachability_, predecessor=self.predecessor_, ordering=self.ordering_,
                    min_samples=self.min_samples, min_cluster_size=self.min_cluster_size, xi=self.xi,
                    predecessor_correction=self.predecessor_correction)
                return self
            eps = self.max_eps if self.eps is None else self.eps
            if eps > self.max_eps:
                raise ValueError(f"Specify an epsilon smaller than {self.max_eps}. Got {eps}.")
            self.labels_ = cluster_optics_dbscan(
                reachability=self.reachability_, core_distances=self.core_distances_, ordering=self.ordering_, eps=eps)
            return self


    def _size(size, n_samples, name):
        if size > n_samples:
            raise ValueError(f"{name} must be no greater than the number of samples ({n_samples}). Got {int(size)}")
        return size if size > 1 else max(2, int(size * n_samples))


    def compute_optics_graph(X, *, min_samples, max_eps, metric, p, metric_params, algorithm, leaf_size, n_jobs):
        n_samples = X.shape[0]
        min_samples = _size(min_samples, n_samples, "min_samples")
        if isinstance(metric, str) and metric == "precomputed":
            distances = X
        else:
            from sklearn.metrics import pairwise_distances
            settings = dict(metric_params or {})
            if isinstance(metric, str) and metric == "minkowski":
                settings.setdefault("p", p)
                if settings == {"p": 2}:
                    metric, settings = "euclidean", {}
            distances = None
        cores = nearest(X, X, min_samples, metric, p, metric_params)[0][:, -1].copy()
        cores[cores > max_eps] = np.inf
        cores = np.around(cores, 15)
        reachability = np.full(n_samples, np.inf)
        predecessor = np.full(n_samples, -1, dtype=int)
        is_done = np.zeros(n_samples, dtype=bool)
        order = np.zeros(n_samples, dtype=int)
        for place in range(n_samples):
            point = _next(reachability, is_done)
            is_done[point] = True
            order[place] = point
            if cores[point] == np.inf:
                continue
            if distances is not None:
                row = distances[point]
            elif metric == "euclidean":
                row = np.sqrt(((X - X[point]) ** 2).sum(axis=1))
            else:
                row = pairwise_distances(X[point:point + 1], X, metric=metric, **settings).ravel()
            reach = np.around(np.maximum(row, cores[point]), 15)
            better = ~is_done & (row <= max_eps) & (reach < reachability)
            reachability[better] = reach[better]
            predecessor[better] = point
        if np.all(np.isinf(reachability)):
            _warnings.warn(
                "All reachability values are inf. Set a larger max_eps or all data will be considered outliers.", UserWarning)
        return order, cores, reachability, predecessor


    def _next(reachability, is_done):
        """The sample that can be reached most easily of those not done yet."""
        left = np.where(~is_done)[0]
        return int(left[np.argmin(reachability[left])])


    def cluster_optics_dbscan(*, reachability, core_distances, ordering, eps):
        labels = np.zeros(len(core_distances), dtype=int)
        far = reachability > eps
        near = core_distances <= eps
        labels[ordering] = np.cumsum(far[ordering] & near[ordering]) - 1
        labels[far & ~near] = -1
        return labels


    def cluster_optics_xi(
        *, reachability, predecessor, ordering, min_samples, min_cluster_size=None, xi=0.05, predecessor_correction=True,
    ):
        n_samples = len(reachability)
        min_samples = _size(min_samples, n_samples, "min_samples")
        min_cluster_size = _size(min_samples if min_cluster_size is None else min_cluster_size, n_samples, "min_cluster_size")
        clusters = _steep_clusters(
            reachability[ordering].tolist() + [float("inf")], predecessor[ordering].tolist(), ordering.tolist(), xi, min_samples,
            min_cluster_size, predecessor_correction)
        labels = np.full(n_samples, -1, dtype=int)
        count = 0
        for start, end in clusters:
            if not np.any(labels[start:end + 1] != -1):
                labels[start:end + 1] = count
                count += 1
        sorted_labels = labels.copy()
        labels[ordering] = sorted_labels
        return labels, np.array(clusters)


    def _end_of_slope(steep, against, start, min_samples):
        flat = 0
        index = end = start
        while index < len(steep):
            if steep[index]:
                flat = 0
                end = index
            elif against[index]:
                return end
            else:
                flat += 1
                if flat > min_samples:
                    break
            index += 1
        return end


    def _still_open(slopes, between, complement, plot):
        if between == float("inf"):
            return []
        kept = [slope for slope in slopes if between <= plot[slope["start"]] * complement]
        for slope in kept:
            slope["between"] = max(slope["between"], between)
        return kept


    def _corrected(plot, predecessors, ordering, start, end):
        while start < end:
            if plot[start] > plot[end] or predecessors[end] in ordering[start:end]:
                return start, end
            end -= 1
        return None, None


    def _steep_clusters(plot, predecessors, ordering, xi, min_samples, min_cluster_size, corrects):
        """Where slopes down and slopes up enclose a valley: first and last place."""
        complement = 1 - xi
        values = np.array(plot)
        with np.errstate(invalid="ignore", divide="ignore"):
            ratio = values[:-1] / values[1:]
            up, down = (ratio <= complement).tolist(), (ratio >= (1 / complement if complement else np.inf)).tolist()
            falls, rises = (ratio > 1).tolist(), (ratio < 1).tolist()
        slopes, clusters = [], []
        index, between = 0, 0.0
        for steep in range(len(ratio)):
            if not (up[steep] or down[steep]) or steep < index:
                continue
            between = max(between, max(plot[index:steep + 1]))
            slopes = _still_open(slopes, between, complement, plot)
            if down[steep]:
                end = _end_of_slope(down, rises, steep, min_samples)
                slopes.append({"start": steep, "end": end, "between": 0.0})
            else:
                end = _end_of_slope(up, falls, steep, min_samples)
                found = []
                for slope in slopes:
                    cluster = _valley(plot, predecessors, ordering, slope, steep, end, complement, min_cluster_size, corrects)
                    if cluster is not None:
                        found.append(cluster)
                clusters.extend(reversed(found))
            index = end + 1
            between = plot[index]
        return clusters


    def _valley(plot, predecessors, ordering, slope, up_start, up_end, complement, min_cluster_size, corrects):
        start, end = slope["start"], up_end
        if plot[end + 1] * complement < slope["between"]:
            return None
        top = plot[slope["start"]]
        if top * complement >= plot[end + 1]:
            while plot[start + 1] > plot[end + 1] and start < slope["end"]:
                start += 1
        elif plot[end + 1] * complement >= top:
            while plot[end - 1] > top and end > up_start:
                end -= 1
        if corrects:
            start, end = _corrected(plot, predecessors, ordering, start, end)
        if start is None or end - start + 1 < min_cluster_size or start > slope["end"] or end < up_start:
            return None
        return start, end
    """#
}
