extension PythonSource {
  static let sklearnNeighborsGraphModule = #"""
    """Graphs that join neighbors."""

    from sklearn.neighbors._base import KNeighborsMixin, RadiusNeighborsMixin, _all_metrics
    from sklearn.neighbors._unsupervised import NearestNeighbors
    from sklearn.utils._param_validation import Integral, Interval, Real, StrOptions, validate_params

    _common = {
        "mode": [StrOptions(("connectivity", "distance"))], "metric": [StrOptions(_all_metrics), callable],
        "p": [Interval(Real, 0, None, closed="right"), None], "metric_params": [dict, None],
        "include_self": ["boolean", StrOptions(("auto",))], "n_jobs": [Integral, None]}


    def _check_params(X, **given):
        known = X.get_params()
        for name, value in given.items():
            if value != known[name]:
                raise ValueError(f"Got {value} for {name}, while the estimator has {known[name]} for the same parameter.")


    def _queries(X, include_self, mode):
        if include_self == "auto":
            include_self = mode == "connectivity"
        return X._fit_X if include_self else None


    @validate_params({
        **_common, "X": ["array-like", "sparse matrix", KNeighborsMixin], "n_neighbors": [Interval(Integral, 1, None, closed="left")]})
    def kneighbors_graph(
        X, n_neighbors, *, mode="connectivity", metric="minkowski", p=2, metric_params=None, include_self=False, n_jobs=None
    ):
        if isinstance(X, KNeighborsMixin):
            _check_params(X, metric=metric, p=p, metric_params=metric_params)
        else:
            X = NearestNeighbors(n_neighbors=n_neighbors, metric=metric, p=p, metric_params=metric_params).fit(X)
        return X.kneighbors_graph(X=_queries(X, include_self, mode), n_neighbors=n_neighbors, mode=mode)


    @validate_params({
        **_common, "X": ["array-like", "sparse matrix", RadiusNeighborsMixin], "radius": [Interval(Real, 0, None, closed="both")]})
    def radius_neighbors_graph(
        X, radius, *, mode="connectivity", metric="minkowski", p=2, metric_params=None, include_self=False, n_jobs=None
    ):
        if isinstance(X, RadiusNeighborsMixin):
            _check_params(X, metric=metric, p=p, metric_params=metric_params)
        else:
            X = NearestNeighbors(radius=radius, metric=metric, p=p, metric_params=metric_params).fit(X)
        return X.radius_neighbors_graph(_queries(X, include_self, mode), radius, mode)

    """#
}
