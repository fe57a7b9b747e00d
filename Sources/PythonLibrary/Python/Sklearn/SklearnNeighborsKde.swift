extension PythonSource {
  static let sklearnNeighborsKdeModule = #"""
    """How densely samples lie: a hill over each."""

    import math
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, _fit_context
    from sklearn.metrics.pairwise import pairwise_distances
    from sklearn.neighbors._base import VALID_METRICS
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.validation import _check_sample_weight, check_is_fitted, check_random_state, validate_data

    _KERNELS = ("gaussian", "tophat", "epanechnikov", "exponential", "linear", "cosine")


    def _log_of_hill(distances, width, kernel):
        shares = distances / width
        if kernel == "gaussian":
            return -0.5 * shares * shares
        if kernel == "exponential":
            return -shares
        inside = shares < 1
        inner = np.where(inside, shares, 0.0)
        heights = {
            "tophat": lambda: np.ones_like(inner), "epanechnikov": lambda: 1.0 - inner * inner, "linear": lambda: 1 - inner,
            "cosine": lambda: np.cos(0.5 * np.pi * inner),
        }[kernel]()
        return np.where(inside, np.log(heights), -np.inf)


    def _log_of_ball(dimension):
        return 0.5 * dimension * math.log(math.pi) - math.lgamma(0.5 * dimension + 1)


    def _log_of_sphere(dimension):
        return math.log(2 * math.pi) + _log_of_ball(dimension - 1)


    def _log_of_volume(width, dimension, kernel):
        """The volume under a hill."""
        if kernel == "gaussian":
            log = 0.5 * dimension * math.log(2 * math.pi)
        elif kernel == "tophat":
            log = _log_of_ball(dimension)
        elif kernel == "epanechnikov":
            log = _log_of_ball(dimension) + math.log(2.0 / (dimension + 2.0))
        elif kernel == "exponential":
            log = _log_of_sphere(dimension - 1) + math.lgamma(dimension)
        elif kernel == "linear":
            log = _log_of_ball(dimension) - math.log(dimension + 1.0)
        else:
            total, part = 0.0, 2 / math.pi
            for k in range(1, dimension + 1, 2):
                total += part
                part *= -(dimension - k) * (dimension - k - 1) * (2 / math.pi) ** 2
            log = math.log(total) + _log_of_sphere(dimension - 1)
        return log + dimension * math.log(width)


    class KernelDensity(BaseEstimator):
        _parameter_constraints = {
            "bandwidth": [Interval(Real, 0, None, closed="neither"), StrOptions({"scott", "silverman"})],
            "algorithm": [StrOptions({"kd_tree", "ball_tree", "auto"})],
            "kernel": [StrOptions(set(_KERNELS))],
            "metric": [StrOptions(set(VALID_METRICS["kd_tree"]) | set(VALID_METRICS["ball_tree"]))],
            "atol": [Interval(Real, 0, None, closed="left")],
            "rtol": [Interval(Real, 0, None, closed="left")],
            "breadth_first": ["boolean"],
            "leaf_size": [Interval(Integral, 1, None, closed="left")],
            "metric_params": [None, dict],
        }

        def __init__(
            self, *, bandwidth=1.0, algorithm="auto", kernel="gaussian", metric="euclidean", atol=0, rtol=0, breadth_first=True,
            leaf_size=40, metric_params=None,
        ):
            self.algorithm = algorithm
            self.bandwidth = bandwidth
            self.kernel = kernel
            self.metric = metric
            self.atol = atol
            self.rtol = rtol
            self.breadth_first = breadth_first
            self.leaf_size = leaf_size
            self.metric_params = metric_params

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y=None, sample_weight=None):
            if self.algorithm == "kd_tree" and self.metric not in VALID_METRICS["kd_tree"]:
                raise ValueError(f"invalid metric for KDTree: '{self.metric}'")
            X = validate_data(self, X, order="C", dtype=np.float64)
            count, dimension = X.shape
            if self.bandwidth == "scott":
                self.bandwidth_ = count ** (-1 / (dimension + 4))
            elif self.bandwidth == "silverman":
                self.bandwidth_ = (count * (dimension + 2) / 4) ** (-1 / (dimension + 4))
            else:
                self.bandwidth_ = self.bandwidth
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X, dtype=np.float64, ensure_non_negative=True)
            self._samples, self._weights = X, sample_weight
            return self

        def score_samples(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, order="C", dtype=np.float64, reset=False)
            weights = self._weights
            total = len(self._samples) if weights is None else weights.sum()
            logs = np.empty(len(X))
            for start in range(0, len(X), 500):
                part = X[start:start + 500]
                distances = pairwise_distances(part, self._samples, metric=self.metric, **(self.metric_params or {}))
                if self.metric == "euclidean":
                    distances = np.array([np.sqrt(((row - self._samples) ** 2).sum(axis=1)) for row in part])
                hills = _log_of_hill(distances, self.bandwidth_, self.kernel)
                highest = hills.max(axis=1)
                base = np.where(np.isfinite(highest), highest, 0.0)
                sums = np.exp(hills - base[:, None])
                sums = (sums if weights is None else sums * weights).sum(axis=1)
                with np.errstate(divide="ignore"):
                    logs[start:start + 500] = np.log(sums) + base
            return logs - _log_of_volume(self.bandwidth_, X.shape[1], self.kernel) - np.log(total)

        def score(self, X, y=None):
            return np.sum(self.score_samples(X))

        def sample(self, n_samples=1, random_state=None):
            check_is_fitted(self)
            if self.kernel not in ("gaussian", "tophat"):
                raise NotImplementedError()
            if self.kernel == "tophat":
                raise NotImplementedError("unsupported: sklearn.neighbors.KernelDensity(kernel='tophat').sample")
            rng = check_random_state(random_state)
            draws = rng.uniform(0, 1, size=n_samples)
            if self._weights is None:
                places = (draws * self._samples.shape[0]).astype(np.int64)
            else:
                sums = np.cumsum(self._weights)
                places = np.searchsorted(sums, draws * sums[-1])
            return np.atleast_2d(rng.normal(self._samples[places], self.bandwidth_))

        def __sklearn_is_fitted__(self):
            return hasattr(self, "_samples")

    """#
}
