extension PythonSource {
  static let sklearnClusterDistancesModule = #"""
    """Samples near to others, found natively where the distance is one that is known there."""

    import numpy as np

    import _sklearn_clusters as _native

    _kinds = {"euclidean": 1, "l2": 1, "manhattan": 2, "l1": 2, "cityblock": 2, "chebyshev": 3, "infinity": 3}


    def _arguments(X, Y, metric, p=2, metric_params=None):
        """What the native functions take: the samples and the kind of their distance, or the distances themselves."""
        if metric == "precomputed":
            return X, X, 0, 2.0
        if metric_params:
            p = metric_params.get("p", p)
        if isinstance(metric, str) and metric in ("minkowski", "p"):
            p = 2 if p is None else p
            metric = {1: "manhattan", 2: "euclidean", np.inf: "chebyshev"}.get(p, metric)
            if metric in ("minkowski", "p") and not (metric_params and "w" in metric_params):
                return X, Y, 4, float(p)
        if isinstance(metric, str) and metric in _kinds:
            return X, Y, _kinds[metric], 2.0
        from sklearn.metrics import pairwise_distances
        return pairwise_distances(X, Y, metric=metric, **(metric_params or {})), X, 0, 2.0


    def nearest(X, Y, count, metric="euclidean", p=2, metric_params=None):
        """For each row of X the nearest rows of Y: their distances and places, nearest first."""
        distances, places = _native.nearest(*_arguments(X, Y, metric, p, metric_params), count)
        return distances.reshape(len(X), -1), places.reshape(len(X), -1)


    def within(X, Y, radius, metric="euclidean", p=2, metric_params=None):
        """For each row of X the rows of Y that are not farther: their distances, their places, and where the rows end."""
        return _native.within(*_arguments(X, Y, metric, p, metric_params), radius)
    """#
}
