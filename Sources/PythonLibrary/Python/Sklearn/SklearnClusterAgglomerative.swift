extension PythonSource {
  static let sklearnClusterAgglomerativeModule = #"""
    """Samples joined into clusters, the nearest first."""

    import warnings as _warnings
    from heapq import heapify, heappop, heappush, heappushpop
    from numbers import Integral, Real

    import numpy as np

    import _sklearn_clusters as _native
    from sklearn.base import (
        BaseEstimator, ClassNamePrefixFeaturesOutMixin, ClusterMixin, TransformerMixin, _fit_context,
    )
    from sklearn.cluster._dbscan import _metrics
    from sklearn.utils import check_array
    from sklearn.utils._param_validation import HasMethods, Interval, StrOptions
    from sklearn.utils.validation import check_is_fitted, validate_data

    _methods = {"ward": 0, "complete": 1, "average": 2}
    _kinds = {"euclidean": 1, "l2": 1, "manhattan": 2, "l1": 2, "cityblock": 2, "chebyshev": 3}

    _partial = (
        "Partial build of the tree is implemented only for structured clustering (i.e. with explicit connectivity). The algorithm will "
        "build the full tree and only retain the lower branches required for the specified number of clusters")


    def _neighbors(X, connectivity, metric):
        """For each sample those beside it, with edges added where the graph falls into parts."""
        n_samples = X.shape[0]
        if connectivity.shape[0] != n_samples or connectivity.shape[1] != n_samples:
            raise ValueError(f"Wrong shape for connectivity matrix: {connectivity.shape} when X is {X.shape}")
        full = connectivity.toarray() if hasattr(connectivity, "toarray") else np.asarray(connectivity)
        full = (full + full.T) != 0
        labels, parts = _components(full)
        if parts > 1:
            _warnings.warn(
                f"the number of connected components of the connectivity matrix is {parts} > 1. Completing it to avoid stopping the tree "
                "early.", stacklevel=2)
            from sklearn.metrics import pairwise_distances
            for one in range(parts):
                here = np.flatnonzero(labels == one)
                for other in range(one):
                    there = np.flatnonzero(labels == other)
                    if metric == "precomputed":
                        between = X[np.ix_(here, there)]
                    else:
                        between = pairwise_distances(X[here], X[there], metric=metric)
                    row, column = divmod(int(between.argmin()), len(there))
                    full[here[row], there[column]] = full[there[column], here[row]] = True
        return [np.flatnonzero(row).tolist() for row in full], parts


    def _components(full):
        labels, count = np.full(len(full), -1, dtype=np.int64), 0
        for start in range(len(full)):
            if labels[start] >= 0:
                continue
            reached = np.zeros(len(full), dtype=bool)
            fresh = reached.copy()
            fresh[start] = True
            while fresh.any():
                reached |= fresh
                fresh = full[fresh].any(axis=0) & ~reached
            labels[reached] = count
            count += 1
        return labels, count


    def _heads(nodes, parent, seen):
        """The clusters that nodes belong to now, each once."""
        heads = []
        for node in nodes:
            while parent[node] != node:
                node = parent[node]
            if not seen[node]:
                seen[node] = True
                heads.append(node)
        return heads


    def ward_tree(X, *, connectivity=None, n_clusters=None, return_distance=False):
        X = np.asarray(X)
        if X.ndim == 1:
            X = X.reshape(-1, 1)
        n_samples = X.shape[0]
        if connectivity is None:
            if n_clusters is not None:
                _warnings.warn(_partial, stacklevel=2)
            children, distances = _native.link(X, 0, 1, 2.0)
            return (children, 1, n_samples, None, distances) if return_distance else (children, 1, n_samples, None)
        if n_clusters is not None and n_clusters > n_samples:
            raise ValueError(
                f"Cannot provide more clusters than samples. {n_clusters} n_clusters was asked, and there are {n_samples} samples.")
        beside, parts = _neighbors(X, connectivity, "euclidean")
        nodes = 2 * n_samples - (1 if n_clusters is None else n_clusters)
        sizes = [1.0] * n_samples
        sums = X.astype(float).tolist()

        def cost(a, b):
            size_a, size_b = sizes[a], sizes[b]
            total = 0.0
            for x, y in zip(sums[a], sums[b]):
                total += (x / size_a - y / size_b) ** 2
            return total * ((size_a * size_b) / (size_a + size_b))

        heap = [(cost(a, b), a, b) for a in range(n_samples) for b in beside[a] if b < a]
        heapify(heap)
        parent = list(range(nodes))
        used = [True] * nodes
        children, distances = [], []
        for node in range(n_samples, nodes):
            while True:
                distance, a, b = heappop(heap)
                if used[a] and used[b]:
                    break
            parent[a] = parent[b] = node
            children.append((b, a))
            used[a] = used[b] = False
            distances.append(distance)
            sizes.append(sizes[a] + sizes[b])
            sums.append([x + y for x, y in zip(sums[a], sums[b])])
            seen = [False] * nodes
            seen[node] = True
            around = _heads(beside[a], parent, seen) + _heads(beside[b], parent, seen)
            for other in around:
                beside[other].append(node)
                heappush(heap, (cost(node, other), node, other))
            beside.append(around)
        found = np.array(children), parts, n_samples, np.array(parent)
        return (*found, np.sqrt(2.0 * np.array(distances))) if return_distance else found


    class _Edge:
        __slots__ = ("weight", "a", "b")

        def __init__(self, weight, a, b):
            self.weight = weight
            self.a = a
            self.b = b

        def __lt__(self, other):
            return self.weight < other.weight


    def linkage_tree(X, connectivity=None, n_clusters=None, linkage="complete", affinity="euclidean", return_distance=False):
        X = np.asarray(X)
        if X.ndim == 1:
            X = X.reshape(-1, 1)
        n_samples = X.shape[0]
        if linkage not in ("complete", "average", "single"):
            raise ValueError(
                "Unknown linkage option, linkage should be one of dict_keys(['complete', 'average', 'single']), but "
                f"{linkage} was given")
        if isinstance(affinity, str) and affinity == "cosine" and np.any(~np.any(X, axis=1)):
            raise ValueError("Cosine affinity cannot be used when X contains zero vectors")
        if connectivity is None:
            if n_clusters is not None:
                _warnings.warn(_partial, stacklevel=2)
            children, distances = _unstructured(X, linkage, affinity)
            return (children, 1, n_samples, None, distances) if return_distance else (children, 1, n_samples, None)
        beside, parts = _neighbors(X, connectivity, affinity)
        rows = [[other for other in others if other != place] for place, others in enumerate(beside)]
        if isinstance(affinity, str) and affinity == "precomputed":
            lengths = [X[place, others].tolist() for place, others in enumerate(rows)]
        else:
            from sklearn.metrics import pairwise_distances
            lengths = [
                pairwise_distances(X[place][None, :], X[others], metric=affinity)[0].tolist() if others else []
                for place, others in enumerate(rows)]
        nodes = 2 * n_samples - (1 if n_clusters is None else n_clusters)
        if linkage == "single":
            children, distances, parent = _shortest_edges(rows, lengths, n_samples, nodes, n_clusters)
        else:
            children, distances, parent = _merged(rows, lengths, n_samples, nodes, linkage == "average")
        found = children, parts, n_samples, parent
        return (*found, distances) if return_distance else found


    def _unstructured(X, linkage, metric):
        if callable(metric):
            X, kind = metric(X), 0
        elif metric == "precomputed":
            if X.shape[0] != X.shape[1]:
                raise ValueError(f"Distance matrix should be square, got matrix of shape {X.shape}")
            kind = 0
        else:
            kind = _kinds.get(metric, 0)
            if kind == 0:
                from sklearn.metrics import pairwise_distances
                X = pairwise_distances(X, metric=metric)
        if linkage != "single":
            return _native.link(X, _methods[linkage], kind, 2.0)
        if kind:
            return _native.link_nearest(X, kind, 2.0)
        rows = [[other for other in range(len(X)) if other != place] for place in range(len(X))]
        lengths = [[float(X[place, other]) for other in others] for place, others in enumerate(rows)]
        children, distances, _ = _shortest_edges(rows, lengths, len(X), 2 * len(X) - 1, None)
        return np.sort(children, axis=1), distances


    def _merged(rows, lengths, n_samples, nodes, is_average):
        around = [dict(zip(others, values)) for others, values in zip(rows, lengths)]
        heap = [
            _Edge(value, place, other) for place, (others, values) in enumerate(zip(rows, lengths))
            for other, value in zip(others, values) if other < place]
        heapify(heap)
        parent = list(range(nodes))
        sizes = [1] * n_samples + [0] * (nodes - n_samples)
        children, distances = [], []
        for node in range(n_samples, nodes):
            while True:
                edge = heappop(heap)
                if sizes[edge.a] and sizes[edge.b]:
                    break
            a, b = edge.a, edge.b
            distances.append(edge.weight)
            parent[a] = parent[b] = node
            children.append((b, a))
            of_a, of_b = sizes[a], sizes[b]
            sizes[node] = of_a + of_b
            sizes[a] = sizes[b] = 0
            made = {other: value for other, value in around[a].items() if sizes[other]}
            for other, value in around[b].items():
                if not sizes[other]:
                    continue
                if other not in made:
                    made[other] = value
                elif is_average:
                    made[other] = (of_a * made[other] + of_b * value) / (of_a + of_b)
                else:
                    made[other] = max(made[other], value)
            made = {other: made[other] for other in sorted(made)}
            for other, value in made.items():
                around[other][node] = value
                heappush(heap, _Edge(value, node, other))
            around.append(made)
            around[a] = around[b] = None
        return np.array(children), np.array(distances), np.array(parent)


    def _shortest_edges(rows, lengths, n_samples, nodes, n_clusters):
        """Clusters along the shortest edges that connect all samples."""
        edges = [
            (value, place, other) for place, (others, values) in enumerate(zip(rows, lengths)) for other, value in zip(others, values)]
        edges.sort(key=lambda edge: edge[0])
        root = list(range(n_samples))

        def top(node):
            while root[node] != node:
                root[node] = root[root[node]]
                node = root[node]
            return node

        taken = []
        for value, a, b in edges:
            top_a, top_b = top(a), top(b)
            if top_a != top_b:
                root[top_a] = top_b
                taken.append((a, b, value))
        taken.sort()
        taken.sort(key=lambda edge: edge[2])
        cluster = list(range(2 * n_samples))
        children, distances = [], []
        for place, (a, b, value) in enumerate(taken):
            while cluster[a] != a:
                a = cluster[a]
            while cluster[b] != b:
                b = cluster[b]
            children.append((a, b))
            distances.append(value)
            cluster[a] = cluster[b] = n_samples + place
        parent = list(range(nodes))
        for node, (a, b) in enumerate(children, n_samples):
            if n_clusters is not None and node >= nodes:
                break
            if a < nodes:
                parent[a] = node
            if b < nodes:
                parent[b] = node
        return np.array(children), np.array(distances), np.array(parent)


    def _descendants(node, children, n_leaves):
        pending, leaves = [node], []
        while pending:
            node = pending.pop()
            if node < n_leaves:
                leaves.append(node)
            else:
                pending.extend(children[node - n_leaves])
        return leaves


    def _hc_cut(n_clusters, children, n_leaves):
        if n_clusters > n_leaves:
            raise ValueError(
                f"Cannot extract more clusters than samples: {n_clusters} clusters were given for a tree with {n_leaves} leaves.")
        children = children.tolist()
        nodes = [-(max(children[-1]) + 1)]
        for _ in range(n_clusters - 1):
            first, second = children[-nodes[0] - n_leaves]
            heappush(nodes, -first)
            heappushpop(nodes, -second)
        labels = np.zeros(n_leaves, dtype=np.int64)
        for label, node in enumerate(nodes):
            labels[_descendants(-node, children, n_leaves)] = label
        return labels


    class AgglomerativeClustering(ClusterMixin, BaseEstimator):
        _parameter_constraints = {
            "n_clusters": [Interval(Integral, 1, None, closed="left"), None],
            "metric": [StrOptions(set(_metrics)), callable],
            "memory": [str, HasMethods("cache"), None],
            "connectivity": ["array-like", HasMethods("toarray"), callable, None],
            "compute_full_tree": [StrOptions({"auto"}), "boolean"],
            "linkage": [StrOptions({"ward", "complete", "average", "single"})],
            "distance_threshold": [Interval(Real, 0, None, closed="left"), None],
            "compute_distances": ["boolean"],
        }

        def __init__(
            self, n_clusters=2, *, metric="euclidean", memory=None, connectivity=None, compute_full_tree="auto", linkage="ward",
            distance_threshold=None, compute_distances=False,
        ):
            self.n_clusters = n_clusters
            self.distance_threshold = distance_threshold
            self.memory = memory
            self.connectivity = connectivity
            self.compute_full_tree = compute_full_tree
            self.linkage = linkage
            self.metric = metric
            self.compute_distances = compute_distances

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            return self._fit(validate_data(self, X, ensure_min_samples=2))

        def _fit(self, X):
            if (self.n_clusters is None) == (self.distance_threshold is None):
                raise ValueError("Exactly one of n_clusters and distance_threshold has to be set, and the other needs to be None.")
            if self.distance_threshold is not None and not self.compute_full_tree:
                raise ValueError("compute_full_tree must be True if distance_threshold is set.")
            if self.linkage == "ward" and (callable(self.metric) or self.metric not in ("euclidean", "l2")):
                raise ValueError(
                    f"{self.metric} was provided as metric. Ward can only work with euclidean distances (i.e. 'euclidean' and 'l2').")
            connectivity = self.connectivity
            if callable(connectivity):
                connectivity = connectivity(X)
            if connectivity is not None and not hasattr(connectivity, "toarray"):
                connectivity = check_array(connectivity)
            n_samples = len(X)
            full = True if connectivity is None else self.compute_full_tree
            if isinstance(full, str):
                full = self.distance_threshold is not None or self.n_clusters < max(100, 0.02 * n_samples)
            needs_distances = self.distance_threshold is not None or self.compute_distances
            settings = dict(
                connectivity=connectivity, n_clusters=None if full else self.n_clusters, return_distance=needs_distances)
            if self.linkage == "ward":
                found = ward_tree(X, **settings)
            else:
                found = linkage_tree(X, linkage=self.linkage, affinity=self.metric, **settings)
            self.children_, self.n_connected_components_, self.n_leaves_, parents = found[:4]
            if needs_distances:
                self.distances_ = found[-1]
            if self.distance_threshold is not None:
                self.n_clusters_ = np.count_nonzero(self.distances_ >= self.distance_threshold) + 1
            else:
                self.n_clusters_ = self.n_clusters
            if full:
                self.labels_ = _hc_cut(self.n_clusters_, self.children_, self.n_leaves_)
            else:
                parents = parents.tolist()
                heads = []
                for node in range(n_samples):
                    while parents[node] != node:
                        node = parents[node]
                    heads.append(node)
                self.labels_ = np.unique(np.array(heads), return_inverse=True)[1]
            return self

        def fit_predict(self, X, y=None):
            return super().fit_predict(X, y)


    class FeatureAgglomeration(ClassNamePrefixFeaturesOutMixin, TransformerMixin, AgglomerativeClustering):
        _parameter_constraints = {**AgglomerativeClustering._parameter_constraints, "pooling_func": [callable]}

        def __init__(
            self, n_clusters=2, *, metric="euclidean", memory=None, connectivity=None, compute_full_tree="auto", linkage="ward",
            pooling_func=np.mean, distance_threshold=None, compute_distances=False,
        ):
            super().__init__(
                n_clusters=n_clusters, memory=memory, connectivity=connectivity, compute_full_tree=compute_full_tree, linkage=linkage,
                metric=metric, distance_threshold=distance_threshold, compute_distances=compute_distances)
            self.pooling_func = pooling_func

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            X = validate_data(self, X, ensure_min_features=2)
            self._fit(X.T.copy())
            self._n_features_out = self.n_clusters_
            return self

        @property
        def fit_predict(self):
            raise AttributeError

        def transform(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, reset=False)
            return np.stack([self.pooling_func(X[:, self.labels_ == label], axis=1) for label in np.unique(self.labels_)], axis=1)

        def inverse_transform(self, X):
            check_is_fitted(self)
            return np.asarray(X)[..., np.unique(self.labels_, return_inverse=True)[1]]
    """#
}
