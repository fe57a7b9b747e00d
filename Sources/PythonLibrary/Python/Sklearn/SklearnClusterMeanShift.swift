extension PythonSource {
  static let sklearnClusterMeanShiftModule = #"""
    """Centres that move to where samples are dense."""

    import warnings as _warnings
    from numbers import Integral, Real

    import numpy as np

    import _sklearn_clusters as _native
    from sklearn.base import BaseEstimator, ClusterMixin, _fit_context
    from sklearn.cluster._distances import nearest
    from sklearn.utils import check_array, check_random_state, gen_batches
    from sklearn.utils._param_validation import Interval, validate_params
    from sklearn.utils.validation import check_is_fitted, validate_data


    @validate_params({
        "X": ["array-like"], "quantile": [Interval(Real, 0, 1, closed="both")],
        "n_samples": [Interval(Integral, 1, None, closed="left"), None], "random_state": ["random_state"], "n_jobs": [Integral, None],
    })
    def estimate_bandwidth(X, *, quantile=0.3, n_samples=None, random_state=0, n_jobs=None):
        X = check_array(X)
        random_state = check_random_state(random_state)
        if n_samples is not None:
            X = X[random_state.permutation(X.shape[0])[:n_samples]]
        count = max(1, int(X.shape[0] * quantile))
        bandwidth = 0.0
        for batch in gen_batches(len(X), 500):
            bandwidth += np.max(nearest(X[batch], X, count)[0], axis=1).sum()
        return bandwidth / X.shape[0]


    def mean_shift(
        X, *, bandwidth=None, seeds=None, bin_seeding=False, min_bin_freq=1, cluster_all=True, max_iter=300, n_jobs=None,
    ):
        fitted = MeanShift(
            bandwidth=bandwidth, seeds=seeds, min_bin_freq=min_bin_freq, bin_seeding=bin_seeding, cluster_all=cluster_all, n_jobs=n_jobs,
            max_iter=max_iter).fit(X)
        return fitted.cluster_centers_, fitted.labels_


    def get_bin_seeds(X, bin_size, min_bin_freq=1):
        if bin_size == 0:
            return X
        counts = {}
        for point in np.round(X / bin_size).tolist():
            point = tuple(point)
            counts[point] = counts.get(point, 0) + 1
        seeds = np.array([point for point, count in counts.items() if count >= min_bin_freq], dtype=np.float32)
        if len(seeds) == len(X):
            _warnings.warn("Binning data failed with provided bin_size=%f, using data points as seeds." % bin_size)
            return X
        return seeds * bin_size


    class MeanShift(ClusterMixin, BaseEstimator):
        _parameter_constraints = {
            "bandwidth": [Interval(Real, 0, None, closed="neither"), None],
            "seeds": ["array-like", None],
            "bin_seeding": ["boolean"],
            "min_bin_freq": [Interval(Integral, 1, None, closed="left")],
            "cluster_all": ["boolean"],
            "n_jobs": [Integral, None],
            "max_iter": [Interval(Integral, 0, None, closed="left")],
        }

        def __init__(
            self, *, bandwidth=None, seeds=None, bin_seeding=False, min_bin_freq=1, cluster_all=True, n_jobs=None, max_iter=300,
        ):
            self.bandwidth = bandwidth
            self.seeds = seeds
            self.bin_seeding = bin_seeding
            self.cluster_all = cluster_all
            self.min_bin_freq = min_bin_freq
            self.n_jobs = n_jobs
            self.max_iter = max_iter

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            X = validate_data(self, X)
            bandwidth = self.bandwidth
            if bandwidth is None:
                bandwidth = estimate_bandwidth(X)
            seeds = self.seeds
            if seeds is None:
                seeds = get_bin_seeds(X, bandwidth, self.min_bin_freq) if self.bin_seeding else X
            seeds = np.asarray(seeds, dtype=float)
            if len(seeds) == 0:
                raise ValueError("max() arg is an empty sequence")
            means, counts, steps = _native.shift(X, seeds, bandwidth, self.max_iter)
            self.n_iter_ = int(steps.max())
            intensities = {tuple(mean): count for mean, count in zip(means.tolist(), counts.tolist()) if count}
            if not intensities:
                raise ValueError(
                    "No point was within bandwidth=%f of any seed. Try a different seeding strategy                              or "
                    "increase the bandwidth." % bandwidth)
            ordered = sorted(intensities.items(), key=lambda each: (each[1], each[0]), reverse=True)
            centers = np.array([center for center, _ in ordered])
            kept = np.ones(len(centers), dtype=bool)
            for place, center in enumerate(centers):
                if kept[place]:
                    kept[((centers - center) ** 2).sum(axis=1) <= bandwidth * bandwidth] = False
                    kept[place] = True
            centers = centers[kept]
            distances, places = nearest(X, centers, 1)
            labels = places.flatten()
            if not self.cluster_all:
                labels = np.where(distances.flatten() <= bandwidth, labels, -1)
            self.cluster_centers_, self.labels_ = centers, labels
            return self

        def predict(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, reset=False)
            return nearest(X, self.cluster_centers_, 1)[1].flatten()
    """#
}
