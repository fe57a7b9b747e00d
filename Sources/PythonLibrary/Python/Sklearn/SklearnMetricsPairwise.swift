extension PythonSource {
  static let sklearnMetricsPairwiseModule = #"""
    """Distances and kernels between all samples of two sets."""

    import numpy as np

    from sklearn.utils._param_validation import Hidden, Integral, Interval, Options, Real, StrOptions, validate_params
    from sklearn.utils._sparse import csr_matrix, issparse
    from sklearn.utils.extmath import row_norms
    from sklearn.utils.validation import check_array, check_non_negative

    VALID_METRICS = (
        "euclidean", "l2", "l1", "manhattan", "cityblock", "braycurtis", "canberra", "chebyshev", "correlation", "cosine", "dice",
        "hamming", "jaccard", "mahalanobis", "matching", "minkowski", "rogerstanimoto", "russellrao", "seuclidean", "sokalsneath",
        "sqeuclidean", "yule", "wminkowski", "nan_euclidean", "haversine")

    _X = ["array-like", "sparse matrix"]
    _Y = ["array-like", "sparse matrix", None]
    _both = {"X": _X, "Y": _Y}


    def check_pairwise_arrays(
        X, Y, *, precomputed=False, dtype="infer_float", accept_sparse="csr", ensure_all_finite=True, ensure_2d=True, copy=False
    ):
        same = Y is X or Y is None
        X = X.toarray() if issparse(X) else np.asarray(X)
        Y = X if same else Y.toarray() if issparse(Y) else np.asarray(Y)
        if dtype == "infer_float":
            dtype = np.float32 if X.dtype == np.float32 and Y.dtype == np.float32 else np.float64
        settings = dict(
            dtype=dtype, copy=copy, ensure_all_finite=ensure_all_finite, estimator="check_pairwise_arrays", ensure_2d=ensure_2d)
        X = check_array(X, **settings)
        Y = X if same else check_array(Y, **settings)
        if precomputed:
            if X.shape[1] != Y.shape[0]:
                raise ValueError(
                    f"Precomputed metric requires shape (n_queries, n_indexed). Got ({X.shape[0]}, {X.shape[1]}) for {Y.shape[0]} indexed.")
        elif ensure_2d and X.shape[1] != Y.shape[1]:
            raise ValueError(
                f"Incompatible dimension for X and Y matrices: X.shape[1] == {X.shape[1]} while Y.shape[1] == {Y.shape[1]}")
        return X, Y


    def check_paired_arrays(X, Y):
        X, Y = check_pairwise_arrays(X, Y)
        if X.shape != Y.shape:
            raise ValueError(f"X and Y should be of same shape. They were respectively {X.shape!r} and {Y.shape!r} long.")
        return X, Y


    def _squares(given, X, name, shape):
        if given is None:
            return row_norms(X, squared=True)
        given = check_array(given, ensure_2d=False)
        if given.size != X.shape[0] or given.ndim > 2:
            raise ValueError(f"Incompatible dimensions for {name} of shape {X.shape} and {name}_norm_squared of shape {given.shape}.")
        return given.reshape(-1)


    @validate_params({**_both, "Y_norm_squared": ["array-like", None], "squared": ["boolean"], "X_norm_squared": ["array-like", None]})
    def euclidean_distances(X, Y=None, *, Y_norm_squared=None, squared=False, X_norm_squared=None):
        X, Y = check_pairwise_arrays(X, Y)
        return _euclidean_distances(X, Y, X_norm_squared, Y_norm_squared, squared)


    def _euclidean_distances(X, Y, X_norm_squared=None, Y_norm_squared=None, squared=False):
        dtype = X.dtype
        same = X is Y
        if dtype == np.float32:
            X = X.astype(np.float64)
            Y = X if same else Y.astype(np.float64)
            X_norm_squared = Y_norm_squared = None
        of_X = _squares(X_norm_squared, X, "X", X.shape)
        of_Y = of_X if same else _squares(Y_norm_squared, Y, "Y", Y.shape)
        distances = -2 * (X @ Y.T)
        distances += of_X[:, None]
        distances += of_Y[None, :]
        distances = np.maximum(distances, 0)
        if same:
            np.fill_diagonal(distances, 0)
        if not squared:
            distances = np.sqrt(distances)
        return distances.astype(dtype) if dtype == np.float32 else distances


    def _by_features(X, Y, distance):
        """Row by row, so that the differences of all pairs never lie in memory at once."""
        return np.array([distance(row - Y) for row in X]).reshape(len(X), len(Y))


    @validate_params(_both)
    def manhattan_distances(X, Y=None):
        X, Y = check_pairwise_arrays(X, Y)
        return _by_features(X, Y, lambda differences: np.abs(differences).sum(axis=1))


    @validate_params({**_both, "dense_output": ["boolean"]})
    def cosine_similarity(X, Y=None, dense_output=True):
        is_sparse = not dense_output and issparse(X) and (Y is None or issparse(Y))
        X, Y = check_pairwise_arrays(X, Y)
        normal = _normalized(X)
        similar = normal @ (normal if X is Y else _normalized(Y)).T
        return csr_matrix.of(similar) if is_sparse else similar


    def _normalized(X):
        norms = row_norms(X)
        return X / np.where(norms == 0, 1, norms)[:, None]


    @validate_params(_both)
    def cosine_distances(X, Y=None):
        distances = np.clip(1 - cosine_similarity(X, Y), 0.0, 2.0)
        if X is Y or Y is None:
            np.fill_diagonal(distances, 0.0)
        return distances


    @validate_params(_both)
    def haversine_distances(X, Y=None):
        X, Y = check_pairwise_arrays(X, Y)
        if X.shape[1] != 2:
            raise ValueError("Haversine distance only valid in 2 dimensions")
        of_latitude = np.sin(0.5 * (X[:, None, 0] - Y[:, 0])) ** 2
        of_longitude = np.sin(0.5 * (X[:, None, 1] - Y[:, 1])) ** 2
        return 2 * np.arcsin(np.sqrt(of_latitude + np.cos(X[:, None, 0]) * np.cos(Y[:, 0]) * of_longitude))


    @validate_params({**_both, "squared": ["boolean"], "copy": ["boolean"]})
    def nan_euclidean_distances(X, Y=None, *, squared=False, missing_values=np.nan, copy=True):
        if missing_values == missing_values:
            raise NotImplementedError("unsupported: sklearn.metrics.nan_euclidean_distances(missing_values=...)")
        X, Y = check_pairwise_arrays(X, Y, ensure_all_finite="allow-nan")
        same = X is Y
        without_X = np.isnan(X)
        without_Y = without_X if same else np.isnan(Y)
        X = np.where(without_X, 0, X)
        Y = X if same else np.where(without_Y, 0, Y)
        distances = _euclidean_distances(X, Y, squared=True)
        distances -= np.dot(X * X, without_Y.T.astype(float))
        distances -= np.dot(without_X.astype(float), (Y * Y).T)
        distances = np.clip(distances, 0, None)
        if same:
            np.fill_diagonal(distances, 0.0)
        present = np.dot((~without_X).astype(float), (~without_Y).T.astype(float))
        distances[present == 0] = np.nan
        distances = distances / np.maximum(1, present) * X.shape[1]
        return distances if squared else np.sqrt(distances)


    def _minkowski(X, Y, p=2, w=None):
        if p == np.inf:
            return _by_features(X, Y, lambda differences: np.abs(differences).max(axis=1))
        weights = 1.0 if w is None else np.asarray(w)
        return _by_features(X, Y, lambda differences: (weights * np.abs(differences) ** p).sum(axis=1) ** (1 / p))


    def _canberra(X, Y):
        def distance(row):
            total = np.abs(row) + np.abs(Y)
            return (np.abs(row - Y) / np.where(total == 0, 1, total)).sum(axis=1)
        return np.array([distance(row) for row in X])


    def _bray_curtis(X, Y):
        return np.array([np.abs(row - Y).sum(axis=1) / np.abs(row + Y).sum(axis=1) for row in X])


    def _correlation(X, Y):
        same = X is Y
        X = X - X.mean(axis=1, keepdims=True)
        Y = X if same else Y - Y.mean(axis=1, keepdims=True)
        with np.errstate(invalid="ignore"):
            distances = np.clip(1 - (X / row_norms(X)[:, None]) @ (Y / row_norms(Y)[:, None]).T, 0, 2)
        if same:
            np.fill_diagonal(distances, 0.0)
        return distances


    def _standardized(X, Y, V=None):
        if V is None:
            if X is not Y:
                raise ValueError("The 'V' parameter is required for the seuclidean metric when Y is passed.")
            V = np.var(X, axis=0, ddof=1)
        return _by_features(X, Y, lambda differences: np.sqrt((differences ** 2 / V).sum(axis=1)))


    def _mahalanobis(X, Y, VI=None):
        if VI is None:
            if X is not Y:
                raise ValueError("The 'VI' parameter is required for the mahalanobis metric when Y is passed.")
            VI = np.linalg.inv(np.cov(X.T)).T
        return _by_features(X, Y, lambda differences: np.sqrt(np.maximum(((differences @ VI) * differences).sum(axis=1), 0)))


    _others = {
        "sqeuclidean": lambda X, Y: _by_features(X, Y, lambda differences: (differences ** 2).sum(axis=1)),
        "chebyshev": lambda X, Y: _by_features(X, Y, lambda differences: np.abs(differences).max(axis=1)),
        "hamming": lambda X, Y: _by_features(X, Y, lambda differences: (differences != 0).mean(axis=1)),
        "minkowski": _minkowski, "canberra": _canberra, "braycurtis": _bray_curtis, "correlation": _correlation,
        "seuclidean": _standardized, "mahalanobis": _mahalanobis,
    }

    PAIRWISE_DISTANCE_FUNCTIONS = {
        "cityblock": manhattan_distances, "cosine": cosine_distances, "euclidean": euclidean_distances, "haversine": haversine_distances,
        "l2": euclidean_distances, "l1": manhattan_distances, "manhattan": manhattan_distances, "precomputed": None,
        "nan_euclidean": nan_euclidean_distances}


    def distance_metrics():
        return PAIRWISE_DISTANCE_FUNCTIONS


    def _of_every_pair(X, Y, function, ensure_all_finite=True, **named):
        X, Y = check_pairwise_arrays(X, Y, dtype=None, ensure_all_finite=ensure_all_finite, ensure_2d=False)
        if X is not Y:
            return np.array([[float(function(x, y, **named)) for y in Y] for x in X])
        result = np.zeros((len(X), len(X)))
        for i in range(len(X)):
            for j in range(i + 1, len(X)):
                result[i, j] = result[j, i] = function(X[i], X[j], **named)
        for i in range(len(X)):
            result[i, i] = function(X[i], X[i], **named)
        return result


    @validate_params({
        **_both, "metric": [StrOptions(VALID_METRICS + ("precomputed",)), callable], "n_jobs": [Integral, None],
        "ensure_all_finite": ["boolean", StrOptions(("allow-nan",))]})
    def pairwise_distances(X, Y=None, metric="euclidean", *, n_jobs=None, ensure_all_finite=True, **kwds):
        if callable(metric):
            return _of_every_pair(X, Y, metric, ensure_all_finite, **kwds)
        if metric == "precomputed":
            X, _ = check_pairwise_arrays(X, Y, precomputed=True, ensure_all_finite=ensure_all_finite)
            check_non_negative(X, "`pairwise_distances`. Precomputed distance  need to have non-negative values.")
            return X
        if metric in PAIRWISE_DISTANCE_FUNCTIONS:
            return PAIRWISE_DISTANCE_FUNCTIONS[metric](X, Y, **kwds)
        if metric not in _others:
            raise NotImplementedError(f"unsupported: sklearn.metrics.pairwise_distances(metric={metric!r})")
        X, Y = check_pairwise_arrays(X, Y, ensure_all_finite=ensure_all_finite)
        return _others[metric](X, Y, **kwds)


    def pairwise_distances_chunked(X, Y=None, *, reduce_func=None, metric="euclidean", n_jobs=None, working_memory=None, **kwds):
        import warnings

        from sklearn import get_config

        if working_memory is None:
            working_memory = get_config()["working_memory"]
        whole = X.shape[0] if hasattr(X, "shape") else len(X)
        bytes_each = 8 * (whole if Y is None else Y.shape[0] if hasattr(Y, "shape") else len(Y))
        step = whole if metric == "precomputed" else min(int(working_memory * 2**20 // bytes_each), whole)
        if step < 1:
            warnings.warn(
                "Could not adhere to working_memory config. Currently %.0fMiB, %.0fMiB required."
                % (working_memory, np.ceil(bytes_each * 2**-20)))
            step = 1
        for start in range(0, whole, step):
            if step == whole:
                distances = pairwise_distances(X, Y, metric=metric, **kwds)
            else:
                distances = pairwise_distances(X[start:start + step], X if Y is None else Y, metric=metric, **kwds)
            if (Y is None or X is Y) and metric in ("euclidean", "l2"):
                distances.flat[start::whole + 1] = 0
            yield distances if reduce_func is None else reduce_func(distances, start)


    _nearest = {"X": _X, "Y": _X, "axis": [Options(Integral, (0, 1))], "metric": [str, callable], "metric_kwargs": [dict, None]}


    @validate_params(_nearest)
    def pairwise_distances_argmin_min(X, Y, *, axis=1, metric="euclidean", metric_kwargs=None):
        if axis == 0:
            X, Y = Y, X
        distances = pairwise_distances(X, Y, metric=metric, **(metric_kwargs or {}))
        places = distances.argmin(axis=1)
        return places, distances[np.arange(len(places)), places]


    @validate_params(_nearest)
    def pairwise_distances_argmin(X, Y, *, axis=1, metric="euclidean", metric_kwargs=None):
        return pairwise_distances_argmin_min(X, Y, axis=axis, metric=metric, metric_kwargs=metric_kwargs)[0]


    def paired_euclidean_distances(X, Y):
        X, Y = check_paired_arrays(X, Y)
        return row_norms(X - Y)


    def paired_manhattan_distances(X, Y):
        X, Y = check_paired_arrays(X, Y)
        return np.abs(X - Y).sum(axis=-1)


    def paired_cosine_distances(X, Y):
        X, Y = check_paired_arrays(X, Y)
        return 0.5 * row_norms(_normalized(X) - _normalized(Y), squared=True)


    PAIRED_DISTANCES = {
        "cosine": paired_cosine_distances, "euclidean": paired_euclidean_distances, "l2": paired_euclidean_distances,
        "l1": paired_manhattan_distances, "manhattan": paired_manhattan_distances, "cityblock": paired_manhattan_distances}


    @validate_params({"X": ["array-like"], "Y": ["array-like"], "metric": [StrOptions(tuple(PAIRED_DISTANCES)), callable]})
    def paired_distances(X, Y, *, metric="euclidean", **kwds):
        if metric in PAIRED_DISTANCES:
            return PAIRED_DISTANCES[metric](X, Y)
        X, Y = check_paired_arrays(X, Y)
        return np.array([float(metric(x, y)) for x, y in zip(X, Y)])


    _gamma = [Interval(Real, 0, None, closed="left"), None, Hidden(np.ndarray)]
    _number = [Interval(Real, None, None, closed="neither")]


    @validate_params({**_both, "dense_output": ["boolean"]})
    def linear_kernel(X, Y=None, dense_output=True):
        X, Y = check_pairwise_arrays(X, Y)
        return X @ Y.T


    @validate_params({**_both, "degree": [Interval(Real, 1, None, closed="left")], "gamma": _gamma, "coef0": _number})
    def polynomial_kernel(X, Y=None, degree=3, gamma=None, coef0=1):
        X, Y = check_pairwise_arrays(X, Y)
        return ((X @ Y.T) * (1.0 / X.shape[1] if gamma is None else gamma) + coef0) ** degree


    @validate_params({**_both, "gamma": _gamma, "coef0": _number})
    def sigmoid_kernel(X, Y=None, gamma=None, coef0=1):
        X, Y = check_pairwise_arrays(X, Y)
        return np.tanh((X @ Y.T) * (1.0 / X.shape[1] if gamma is None else gamma) + coef0)


    @validate_params({**_both, "gamma": _gamma})
    def rbf_kernel(X, Y=None, gamma=None):
        X, Y = check_pairwise_arrays(X, Y)
        return np.exp(_euclidean_distances(X, Y, squared=True) * -(1.0 / X.shape[1] if gamma is None else gamma))


    @validate_params({**_both, "gamma": [Interval(Real, 0, None, closed="neither"), Hidden(np.ndarray), None]})
    def laplacian_kernel(X, Y=None, gamma=None):
        X, Y = check_pairwise_arrays(X, Y)
        return np.exp(-(1.0 / X.shape[1] if gamma is None else gamma) * manhattan_distances(X, Y))


    @validate_params({"X": ["array-like"], "Y": ["array-like", None]})
    def additive_chi2_kernel(X, Y=None):
        X, Y = check_pairwise_arrays(X, Y)
        for name, array in (("X", X), ("Y", Y)):
            if np.any(array < 0):
                raise ValueError(f"{name} contains negative values.")

        def similarity(row):
            total = row + Y
            return -((row - Y) ** 2 / np.where(total == 0, 1, total)).sum(axis=1)

        return np.array([similarity(row) for row in X])


    @validate_params({"X": ["array-like"], "Y": ["array-like", None], "gamma": [Interval(Real, 0, None, closed="neither")]})
    def chi2_kernel(X, Y=None, gamma=1.0):
        return np.exp(additive_chi2_kernel(X, Y) * gamma)


    PAIRWISE_KERNEL_FUNCTIONS = {
        "additive_chi2": additive_chi2_kernel, "chi2": chi2_kernel, "linear": linear_kernel, "polynomial": polynomial_kernel,
        "poly": polynomial_kernel, "rbf": rbf_kernel, "laplacian": laplacian_kernel, "sigmoid": sigmoid_kernel,
        "cosine": cosine_similarity}

    KERNEL_PARAMS = {
        "additive_chi2": (), "chi2": ("gamma",), "cosine": (), "linear": (), "poly": ("gamma", "degree", "coef0"),
        "polynomial": ("gamma", "degree", "coef0"), "rbf": ("gamma",), "laplacian": ("gamma",), "sigmoid": ("gamma", "coef0")}


    def kernel_metrics():
        return PAIRWISE_KERNEL_FUNCTIONS


    @validate_params({
        **_both, "metric": [StrOptions(tuple(PAIRWISE_KERNEL_FUNCTIONS) + ("precomputed",)), callable], "filter_params": ["boolean"],
        "n_jobs": [Integral, None]})
    def pairwise_kernels(X, Y=None, metric="linear", *, filter_params=False, n_jobs=None, **kwds):
        if callable(metric):
            return _of_every_pair(X, Y, metric, **kwds)
        if metric == "precomputed":
            return check_pairwise_arrays(X, Y, precomputed=True)[0]
        if filter_params:
            kwds = {name: value for name, value in kwds.items() if name in KERNEL_PARAMS[metric]}
        return PAIRWISE_KERNEL_FUNCTIONS[metric](X, Y, **kwds)

    """#
}
