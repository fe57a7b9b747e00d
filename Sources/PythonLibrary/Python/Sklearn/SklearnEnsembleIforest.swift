extension PythonSource {
  static let sklearnEnsembleIforestModule = #"""
    """Trees by chance, in which what lies apart is soon alone."""

    from numbers import Integral, Real
    from warnings import warn

    import numpy as np

    from sklearn.base import OutlierMixin, _fit_context
    from sklearn.ensemble._bagging import BaseBagging
    from sklearn.tree import ExtraTreeRegressor
    from sklearn.utils import check_random_state
    from sklearn.utils._param_validation import Interval, RealNotInt, StrOptions
    from sklearn.utils.validation import _check_sample_weight, check_is_fitted, validate_data


    def _average_path_length(counts):
        """How deep a search that fails goes in a tree of so many samples."""
        counts = np.asarray(counts)
        lengths = np.zeros(counts.shape)
        lengths[counts == 2] = 1.0
        many = counts > 2
        lengths[many] = 2.0 * (np.log(counts[many] - 1.0) + np.euler_gamma) - 2.0 * (counts[many] - 1.0) / counts[many]
        return lengths


    def _depths(tree):
        """The number of nodes from the root to each node."""
        lefts, rights = tree.children_left.tolist(), tree.children_right.tolist()
        depths = np.ones(len(lefts))
        pending = [(0, 1)]
        while pending:
            node, depth = pending.pop()
            depths[node] = depth
            if lefts[node] != -1:
                pending += [(lefts[node], depth + 1), (rights[node], depth + 1)]
        return depths


    class IsolationForest(OutlierMixin, BaseBagging):
        _parameter_constraints = {
            "n_estimators": [Interval(Integral, 1, None, closed="left")],
            "max_samples": [
                StrOptions({"auto"}), Interval(Integral, 1, None, closed="left"), Interval(RealNotInt, 0, 1, closed="right")],
            "contamination": [StrOptions({"auto"}), Interval(Real, 0, 0.5, closed="right")],
            "max_features": [Integral, Interval(Real, 0, 1, closed="right")],
            "bootstrap": ["boolean"],
            "n_jobs": [Integral, None],
            "random_state": ["random_state"],
            "verbose": ["verbose"],
            "warm_start": ["boolean"],
        }

        def __init__(
            self, *, n_estimators=100, max_samples="auto", contamination="auto", max_features=1.0, bootstrap=False, n_jobs=None,
            random_state=None, verbose=0, warm_start=False,
        ):
            super().__init__(
                estimator=None, bootstrap=bootstrap, bootstrap_features=False, n_estimators=n_estimators, max_samples=max_samples,
                max_features=max_features, warm_start=warm_start, n_jobs=n_jobs, random_state=random_state, verbose=verbose)
            self.contamination = contamination

        def _get_estimator(self):
            return ExtraTreeRegressor(max_features=1, splitter="random", random_state=self.random_state)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None, sample_weight=None):
            X = validate_data(self, X, accept_sparse=["csc"], dtype=np.float32, ensure_all_finite=False)
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, X, dtype=None)
            targets = check_random_state(self.random_state).uniform(size=X.shape[0])
            count = X.shape[0]
            if isinstance(self.max_samples, str):
                chosen = min(256, count)
            elif isinstance(self.max_samples, Integral):
                chosen = self.max_samples
                if chosen > count:
                    warn(
                        f"max_samples ({chosen}) is greater than the total number of samples ({count}). max_samples will be set to "
                        "n_samples for estimation.")
                    chosen = count
            else:
                chosen = int(self.max_samples * count)
            self.max_samples_ = chosen
            self._fit(
                X, targets, max_samples=chosen, max_depth=int(np.ceil(np.log2(max(chosen, 2)))), sample_weight=sample_weight)
            self._lengths = [
                _depths(each.tree_) + _average_path_length(each.tree_.n_node_samples) - 1.0 for each in self.estimators_]
            self.offset_ = -0.5
            if self.contamination != "auto":
                self.offset_ = np.percentile(self._score_samples(X), 100.0 * self.contamination)
            return self

        def predict(self, X):
            check_is_fitted(self)
            return np.where(self.decision_function(X) < 0, -1, 1)

        def decision_function(self, X):
            return self.score_samples(X) - self.offset_

        def score_samples(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, accept_sparse="csr", dtype=np.float32, reset=False, ensure_all_finite=False)
            return self._score_samples(X)

        def _score_samples(self, X):
            depths = np.zeros(X.shape[0])
            for estimator, features, lengths in zip(self.estimators_, self.estimators_features_, self._lengths):
                depths += lengths[estimator.apply(X[:, features] if self._max_features != X.shape[1] else X)]
            usual = len(self.estimators_) * _average_path_length([self._max_samples])
            shares = depths / usual if usual[0] != 0 else np.ones_like(depths)
            return -2 ** (-shares)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.allow_nan = True
            return tags

    """#
}
