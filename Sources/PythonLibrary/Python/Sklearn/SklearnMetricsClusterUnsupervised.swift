extension PythonSource {
  static let sklearnMetricsClusterUnsupervisedModule = #"""
    """How well clusters are apart."""

    import numpy as np

    from sklearn.metrics.pairwise import VALID_METRICS, pairwise_distances
    from sklearn.utils._param_validation import Integral, Interval, StrOptions, validate_params
    from sklearn.utils.validation import check_random_state, check_X_y

    _parameters = {
        "X": ["array-like", "sparse matrix"], "labels": ["array-like"], "metric": [StrOptions(VALID_METRICS + ("precomputed",)), callable],
        "sample_size": [Interval(Integral, 1, None, closed="left"), None], "random_state": ["random_state"]}


    def _coded(labels, count):
        classes, codes = np.unique(labels, return_inverse=True)
        if not 1 < len(classes) < count:
            raise ValueError(f"Number of labels is {len(classes)}. Valid values are 2 to n_samples - 1 (inclusive)")
        return len(classes), codes


    @validate_params(_parameters)
    def silhouette_score(X, labels, *, metric="euclidean", sample_size=None, random_state=None, **kwds):
        if sample_size is not None:
            X, labels = check_X_y(X, labels)
            chosen = check_random_state(random_state).permutation(X.shape[0])[:sample_size]
            X, labels = X[chosen][:, chosen] if metric == "precomputed" else X[chosen], labels[chosen]
        return float(np.mean(silhouette_samples(X, labels, metric=metric, **kwds)))


    @validate_params(_parameters)
    def silhouette_samples(X, labels, *, metric="euclidean", **kwds):
        X, labels = check_X_y(X, labels)
        if metric == "precomputed":
            tolerance = np.finfo(X.dtype).eps * 100 if X.dtype.kind == "f" else 0
            if np.any(np.abs(np.diagonal(X)) > tolerance):
                raise ValueError(
                    "The precomputed distance matrix contains non-zero elements on the diagonal. Use np.fill_diagonal(X, 0).")
        count, codes = _coded(labels, len(labels))
        sizes = np.bincount(codes)
        distances = pairwise_distances(X, metric=metric, **kwds)
        sums = np.array([np.bincount(codes, weights=row, minlength=count) for row in distances])
        own = (np.arange(len(codes)), codes)
        within = sums[own]
        sums[own] = np.inf
        between = (sums / sizes).min(axis=1)
        with np.errstate(divide="ignore", invalid="ignore"):
            within = within / (sizes - 1)[codes]
            return np.nan_to_num((between - within) / np.maximum(within, between))


    @validate_params({"X": ["array-like"], "labels": ["array-like"]})
    def calinski_harabasz_score(X, labels):
        X, labels = check_X_y(X, labels)
        X = X.astype(np.float64)
        count, codes = _coded(labels, len(X))
        between, within = 0.0, 0.0
        mean = np.mean(X, axis=0)
        for code in range(count):
            members = X[codes == code]
            center = np.mean(members, axis=0)
            between += len(members) * np.sum((center - mean) ** 2)
            within += np.sum((members - center) ** 2)
        return float(1.0 if within == 0.0 else between * (len(X) - count) / (within * (count - 1.0)))


    @validate_params({"X": ["array-like"], "labels": ["array-like"]})
    def davies_bouldin_score(X, labels):
        X, labels = check_X_y(X, labels)
        count, codes = _coded(labels, len(X))
        spreads, centers = np.zeros(count), np.zeros((count, X.shape[1]))
        for code in range(count):
            members = X[codes == code]
            centers[code] = np.average(members, axis=0)
            spreads[code] = np.average(pairwise_distances(members, centers[code:code + 1]))
        distances = pairwise_distances(centers)
        if np.allclose(spreads, 0) or np.allclose(distances, 0):
            return 0.0
        distances[distances == 0] = np.inf
        return float(np.average(np.max((spreads[:, None] + spreads) / distances, axis=1)))

    """#
}
