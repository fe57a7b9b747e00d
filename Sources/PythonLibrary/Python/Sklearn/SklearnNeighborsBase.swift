extension PythonSource {
  static let sklearnNeighborsBaseModule = #"""
    """Searches for the nearest samples."""

    import numpy as np

    import _sklearn_neighbors as _native
    from sklearn.base import BaseEstimator, MultiOutputMixin, _fit_context, is_classifier
    from sklearn.exceptions import DataConversionWarning
    from sklearn.metrics.pairwise import pairwise_distances
    from sklearn.utils._param_validation import Integral, Interval, Real, StrOptions
    from sklearn.utils._sparse import csr_matrix, issparse
    from sklearn.utils._tags import get_tags
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.validation import _num_samples, check_array, check_is_fitted, validate_data

    _of_boxes = ("chebyshev", "cityblock", "euclidean", "infinity", "l1", "l2", "manhattan", "minkowski", "p")
    _of_balls = (
        "braycurtis", "canberra", "chebyshev", "cityblock", "dice", "euclidean", "hamming", "haversine", "infinity", "jaccard", "l1", "l2",
        "mahalanobis", "manhattan", "minkowski", "p", "pyfunc", "rogerstanimoto", "russellrao", "seuclidean", "sokalsneath")
    VALID_METRICS = {
        "ball_tree": list(_of_balls),
        "brute": [
            "braycurtis", "canberra", "chebyshev", "cityblock", "correlation", "cosine", "dice", "euclidean", "hamming", "haversine",
            "jaccard", "l1", "l2", "mahalanobis", "manhattan", "minkowski", "nan_euclidean", "precomputed", "rogerstanimoto",
            "russellrao", "seuclidean", "sokalsneath", "sqeuclidean", "yule"],
        "kd_tree": list(_of_boxes),
    }
    _all_metrics = tuple(dict.fromkeys(metric for metrics in VALID_METRICS.values() for metric in metrics))
    _powers = {
        "euclidean": 2.0, "l2": 2.0, "manhattan": 1.0, "cityblock": 1.0, "l1": 1.0, "chebyshev": np.inf, "infinity": np.inf}

    WEIGHTS = [StrOptions(("uniform", "distance")), callable, None]


    def _get_weights(distances, weights):
        if weights in (None, "uniform"):
            return None
        if not callable(weights):
            if distances.dtype.kind == "O":
                return _objects([_inverse(row.reshape(1, -1))[0] if len(row) else row for row in distances])
            return _inverse(distances)
        return weights(distances)


    def _inverse(distances):
        with np.errstate(divide="ignore"):
            inverse = 1.0 / distances
        infinite = np.isinf(inverse)
        rows = infinite.any(axis=1)
        inverse[rows] = infinite[rows]
        return inverse


    def _objects(values):
        array = np.empty(len(values), dtype=object)
        for place, value in enumerate(values):
            array[place] = value
        return array


    class NeighborsBase(MultiOutputMixin, BaseEstimator):
        _parameter_constraints = {
            "n_neighbors": [Interval(Integral, 1, None, closed="left"), None], "radius": [Interval(Real, 0, None, closed="both"), None],
            "algorithm": [StrOptions(("auto", "ball_tree", "kd_tree", "brute"))],
            "leaf_size": [Interval(Integral, 1, None, closed="left")], "p": [Interval(Real, 0, None, closed="right"), None],
            "metric": [StrOptions(_all_metrics), callable], "metric_params": [dict, None], "n_jobs": [Integral, None]}

        def __init__(
            self, n_neighbors=None, radius=None, algorithm="auto", leaf_size=30, metric="minkowski", p=2, metric_params=None, n_jobs=None
        ):
            self.n_neighbors = n_neighbors
            self.radius = radius
            self.algorithm = algorithm
            self.leaf_size = leaf_size
            self.metric = metric
            self.metric_params = metric_params
            self.p = p
            self.n_jobs = n_jobs

        def _check_algorithm_metric(self):
            algorithm = self.algorithm
            if algorithm == "auto":
                algorithm = "ball_tree" if callable(self.metric) or self.metric in VALID_METRICS["ball_tree"] else "brute"
            if callable(self.metric):
                if self.algorithm == "kd_tree":
                    raise ValueError(
                        f"kd_tree does not support callable metric '{self.metric}'Function call overhead will resultin very poor "
                        "performance.")
            elif self.metric not in VALID_METRICS[algorithm]:
                raise ValueError(
                    f"Metric '{self.metric}' not valid. Use sorted(sklearn.neighbors.VALID_METRICS['{algorithm}']) to get valid options. "
                    "Metric can also be a callable function.")

        def _finite(self):
            return "allow-nan" if get_tags(self).input_tags.allow_nan else True

        def _fit(self, X, y=None):
            self._is_sparse = issparse(X)
            if get_tags(self).target_tags.required:
                X, y = validate_data(self, X, y, accept_sparse="csr", multi_output=True, order="C", ensure_all_finite=self._finite())
                if is_classifier(self):
                    self._encode(y)
                else:
                    self._y = y
            else:
                X = validate_data(self, X, accept_sparse="csr", order="C", ensure_all_finite=self._finite())
            self._check_algorithm_metric()
            self._choose_metric()
            if self.metric == "precomputed":
                if X.shape[0] != X.shape[1]:
                    raise ValueError(f"Precomputed matrix must be square. Input is a {X.shape[0]}x{X.shape[1]} matrix.")
                self.n_features_in_ = X.shape[1]
            self._fit_X = X
            self.n_samples_fit_ = X.shape[0]
            self._choose_method()
            return self

        def _encode(self, y):
            if y.ndim == 2 and y.shape[1] == 1:
                import warnings
                warnings.warn(
                    "A column-vector y was passed when a 1d array was expected. Please change the shape of y to (n_samples,), for example "
                    "using ravel().", DataConversionWarning, stacklevel=2)
                y = y.reshape(-1)
            self.outputs_2d_ = y.ndim == 2
            check_classification_targets(y)
            if self.outputs_2d_:
                parts = [np.unique(y[:, column], return_inverse=True) for column in range(y.shape[1])]
                self.classes_ = [classes for classes, _ in parts]
                self._y = np.stack([codes for _, codes in parts], axis=1)
            else:
                self.classes_, self._y = np.unique(y, return_inverse=True)

        def _choose_metric(self):
            params = dict(self.metric_params or {})
            self.effective_metric_ = self.metric
            if self.metric == "minkowski":
                p, w = params.pop("p", self.p), params.pop("w", None)
                names = {1: "manhattan", 2: "euclidean", np.inf: "chebyshev"}
                if w is None and p in names:
                    self.effective_metric_ = names[p]
                else:
                    params["p"], params["w"] = p, w
            self.effective_metric_params_ = params

        def _choose_method(self):
            metric, params = self.effective_metric_, self.effective_metric_params_
            method = self.algorithm
            below_one = metric == "minkowski" and params["p"] < 1
            if self._is_sparse:
                if method in ("ball_tree", "kd_tree"):
                    import warnings
                    warnings.warn("cannot use tree with sparse input: using brute force")
                method = "brute"
            if method == "auto":
                X = self._fit_X
                few = self.n_neighbors is not None and self.n_neighbors >= X.shape[0] // 2
                if self.metric == "precomputed" or X.shape[1] > 15 or few or below_one:
                    method = "brute"
                elif metric == "minkowski" and params.get("w") is not None:
                    method = "ball_tree"
                elif not callable(metric) and metric in VALID_METRICS["kd_tree"]:
                    method = "kd_tree"
                elif callable(metric) or metric in VALID_METRICS["ball_tree"]:
                    method = "ball_tree"
                else:
                    method = "brute"
            if below_one:
                if method != "brute":
                    raise ValueError(
                        f'algorithm="{method}" does not support 0 < p < 1 for the Minkowski metric. To resolve this problem either set '
                        'p >= 1 or algorithm="brute".')
                import warnings
                warnings.warn(
                    "Mind that for 0 < p < 1, Minkowski metrics are not distance metrics. Continuing the execution with "
                    "`algorithm='brute'`.")
            if method == "kd_tree" and metric == "minkowski" and params.get("w") is not None:
                raise ValueError(
                    "algorithm='kd_tree' is not valid for metric='minkowski' with a weight parameter 'w': try algorithm='ball_tree' or "
                    "algorithm='brute' instead.")
            self._fit_method = method
            self._power = _powers.get(metric) if not callable(metric) else None
            if metric == "minkowski" and params.get("w") is None:
                self._power = params["p"]
            self._tree = None
            if method != "brute" and self._power is not None:
                self._tree = _native.build(self._fit_X, method == "ball_tree", self._power, self.leaf_size)

        def _distances(self, X):
            metric, params = self.effective_metric_, self.effective_metric_params_
            if metric in ("p", "pyfunc", "infinity"):
                metric = "chebyshev" if metric == "infinity" else "minkowski"
            if metric == "precomputed":
                return X
            return pairwise_distances(X, self._fit_X, metric=metric, ensure_all_finite=self._finite(), **params)

        def _queries(self, X):
            if X is None:
                return self._fit_X
            if self.metric == "precomputed":
                return check_array(X, ensure_non_negative=True)
            return validate_data(self, X, accept_sparse="csr", reset=False, order="C", ensure_all_finite=self._finite())

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            tags.input_tags.pairwise = self.metric == "precomputed"
            tags.input_tags.allow_nan = self.metric == "nan_euclidean"
            return tags


    class KNeighborsMixin:
        def kneighbors(self, X=None, n_neighbors=None, return_distance=True):
            check_is_fitted(self)
            if n_neighbors is None:
                n_neighbors = self.n_neighbors
            elif n_neighbors <= 0:
                raise ValueError(f"Expected n_neighbors > 0. Got {n_neighbors}")
            elif not isinstance(n_neighbors, Integral):
                raise TypeError(f"n_neighbors does not take {type(n_neighbors)} value, enter integer value")
            is_own = X is None
            X = self._queries(X)
            wanted = n_neighbors + is_own
            if wanted > self.n_samples_fit_:
                raise ValueError(
                    f"Expected n_neighbors {'<' if is_own else '<='} n_samples_fit, but n_neighbors = {n_neighbors}, n_samples_fit = "
                    f"{self.n_samples_fit_}, n_samples = {X.shape[0]}")
            if self._tree is not None or self._fit_method == "brute" and self._power == 2.0 and self.effective_metric_ == "euclidean":
                distances, indices = _native.nearest(
                    self._fit_X, self._tree, self._fit_method == "ball_tree", self._power, X, int(wanted))
            else:
                everything = self._distances(X)
                indices = np.argsort(everything, axis=1, kind="stable")[:, :wanted]
                distances = np.take_along_axis(everything, indices, axis=1)
            if is_own:
                distances, indices = _without_self(distances, indices)
            return (distances, indices) if return_distance else indices

        def kneighbors_graph(self, X=None, n_neighbors=None, mode="connectivity"):
            check_is_fitted(self)
            if n_neighbors is None:
                n_neighbors = self.n_neighbors
            if mode not in ("connectivity", "distance"):
                raise ValueError(f'Unsupported mode, must be one of "connectivity", or "distance" but got "{mode}" instead')
            distances, indices = self.kneighbors(X, n_neighbors)
            rows = indices.shape[0]
            data = np.ones(rows * n_neighbors) if mode == "connectivity" else distances.ravel()
            return csr_matrix(
                data, indices.ravel().astype(np.int32), np.arange(0, rows * n_neighbors + 1, n_neighbors).astype(np.int32),
                (rows, self.n_samples_fit_))


    def _without_self(distances, indices):
        """Leaves out each sample itself, or the nearest where many are as near."""
        rows, width = indices.shape
        kept = indices != np.arange(rows)[:, None]
        kept[kept.all(axis=1), 0] = False
        return distances[kept].reshape(rows, width - 1), indices[kept].reshape(rows, width - 1)


    class RadiusNeighborsMixin:
        def radius_neighbors(self, X=None, radius=None, return_distance=True, sort_results=False):
            check_is_fitted(self)
            if sort_results and not return_distance:
                raise ValueError("return_distance must be True if sort_results is True.")
            is_own = X is None
            X = self._queries(X)
            radius = self.radius if radius is None else radius
            distances, indices = self._within(X, radius)
            if sort_results:
                orders = [np.argsort(each, kind="mergesort") for each in distances]
                distances = [each[order] for each, order in zip(distances, orders)]
                indices = [each[order] for each, order in zip(indices, orders)]
            if is_own:
                others = [each != place for place, each in enumerate(indices)]
                distances = [each[kept] for each, kept in zip(distances, others)]
                indices = [each[kept] for each, kept in zip(indices, others)]
            return (_objects(distances), _objects(indices)) if return_distance else _objects(indices)

        def _within(self, X, radius):
            if self._tree is not None:
                radii = np.full(X.shape[0], float(radius))
                flat, lengths, ends = _native.within(
                    self._fit_X, self._tree, self._fit_method == "ball_tree", self._power, X, radii)
                cuts = [0] + ends.tolist()
                parts = list(zip(cuts, cuts[1:]))
                return [lengths[start:end] for start, end in parts], [flat[start:end] for start, end in parts]
            everything = self._distances(X)
            indices = [np.nonzero(row <= radius)[0] for row in everything]
            return [row[near] for row, near in zip(everything, indices)], indices

        def radius_neighbors_graph(self, X=None, radius=None, mode="connectivity", sort_results=False):
            check_is_fitted(self)
            if mode not in ("connectivity", "distance"):
                raise ValueError(f'Unsupported mode, must be one of "connectivity", or "distance" but got "{mode}" instead')
            distances, indices = self.radius_neighbors(X, radius, sort_results=sort_results and mode == "distance")
            counts = np.array([len(each) for each in indices])
            flat = np.concatenate(list(indices)).astype(np.int32)
            data = np.ones(len(flat)) if mode == "connectivity" else np.concatenate(list(distances))
            ends = np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(counts)]).astype(np.int32)
            return csr_matrix(data, flat, ends, (len(counts), self.n_samples_fit_))

    """#
}
