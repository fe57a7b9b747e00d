extension PythonSource {
  static let sklearnClusterDbscanModule = #"""
    """Clusters that are dense."""

    from numbers import Integral, Real

    import numpy as np

    import _sklearn_clusters as _native
    from sklearn.base import BaseEstimator, ClusterMixin, _fit_context
    from sklearn.cluster._distances import _arguments
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.validation import _check_sample_weight, validate_data

    _metrics = [
        "braycurtis", "canberra", "chebyshev", "cityblock", "correlation", "cosine", "dice", "euclidean", "hamming", "haversine", "jaccard",
        "l1", "l2", "mahalanobis", "manhattan", "minkowski", "nan_euclidean", "precomputed", "rogerstanimoto", "russellrao", "seuclidean",
        "sokalsneath", "sqeuclidean", "wminkowski", "yule",
    ]


    def dbscan(
        X, eps=0.5, *, min_samples=5, metric="minkowski", metric_params=None, algorithm="auto", leaf_size=30, p=2, sample_weight=None,
        n_jobs=None,
    ):
        fitted = DBSCAN(
            eps=eps, min_samples=min_samples, metric=metric, metric_params=metric_params, algorithm=algorithm, leaf_size=leaf_size, p=p,
            n_jobs=n_jobs)
        fitted.fit(X, sample_weight=sample_weight)
        return fitted.core_sample_indices_, fitted.labels_


    class DBSCAN(ClusterMixin, BaseEstimator):
        _parameter_constraints = {
            "eps": [Interval(Real, 0.0, None, closed="neither")],
            "min_samples": [Interval(Integral, 1, None, closed="left")],
            "metric": [StrOptions(set(_metrics)), callable],
            "metric_params": [dict, None],
            "algorithm": [StrOptions({"auto", "ball_tree", "kd_tree", "brute"})],
            "leaf_size": [Interval(Integral, 1, None, closed="left")],
            "p": [Interval(Real, 0.0, None, closed="left"), None],
            "n_jobs": [Integral, None],
        }

        def __init__(
            self, eps=0.5, *, min_samples=5, metric="euclidean", metric_params=None, algorithm="auto", leaf_size=30, p=None, n_jobs=None,
        ):
            self.eps = eps
            self.min_samples = min_samples
            self.metric = metric
            self.metric_params = metric_params
            self.algorithm = algorithm
            self.leaf_size = leaf_size
            self.p = p
            self.n_jobs = n_jobs

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y=None, sample_weight=None):
            X = validate_data(self, X, accept_sparse="csr")
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X).astype(float)
            if self.metric == "precomputed" and X.shape[0] != X.shape[1]:
                raise ValueError(
                    f"Precomputed matrix must be square. Input is a {X.shape[0]}x{X.shape[1]} matrix.")
            labels, is_core = _native.dense(
                *_arguments(X, X, self.metric, self.p, self.metric_params), self.eps, self.min_samples, sample_weight)
            self.core_sample_indices_ = np.where(is_core)[0]
            self.labels_ = labels
            self.components_ = X[self.core_sample_indices_].copy() if len(self.core_sample_indices_) else np.empty((0, X.shape[1]))
            return self

        def fit_predict(self, X, y=None, sample_weight=None):
            return self.fit(X, sample_weight=sample_weight).labels_

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.pairwise = self.metric == "precomputed"
            tags.input_tags.sparse = True
            return tags
    """#
}
