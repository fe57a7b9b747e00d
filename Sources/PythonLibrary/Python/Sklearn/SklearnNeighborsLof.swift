extension PythonSource {
  static let sklearnNeighborsLofModule = #"""
    """How thin samples lie compared with their neighbours."""

    import warnings
    from numbers import Real

    import numpy as np

    from sklearn.base import OutlierMixin, _fit_context
    from sklearn.neighbors._base import KNeighborsMixin, NeighborsBase
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.metaestimators import available_if
    from sklearn.utils.validation import check_array, check_is_fitted

    _reasons = {
        "fit_predict": "fit_predict is not available when novelty=True. Use novelty=False if you want to predict on the training set.",
        "predict": (
            "predict is not available when novelty=False, use fit_predict if you want to predict on training data. Use novelty=True if you "
            "want to use LOF for novelty detection and predict on new unseen data."),
        "decision_function": (
            "decision_function is not available when novelty=False. Use novelty=True if you want to use LOF for novelty detection and "
            "compute decision_function for new unseen data. Note that the opposite LOF of the training samples is always available by "
            "considering the negative_outlier_factor_ attribute."),
        "score_samples": (
            "score_samples is not available when novelty=False. The scores of the training samples are always available through the "
            "negative_outlier_factor_ attribute. Use novelty=True if you want to use LOF for novelty detection and compute score_samples "
            "for new unseen data."),
    }


    def _only(novelty, name):
        def check(estimator):
            if estimator.novelty != novelty:
                raise AttributeError(_reasons[name])
            return True

        return available_if(check)


    class LocalOutlierFactor(KNeighborsMixin, OutlierMixin, NeighborsBase):
        _parameter_constraints = {
            **{name: allowed for name, allowed in NeighborsBase._parameter_constraints.items() if name != "radius"},
            "contamination": [StrOptions({"auto"}), Interval(Real, 0, 0.5, closed="right")],
            "novelty": ["boolean"],
        }

        def __init__(
            self, n_neighbors=20, *, algorithm="auto", leaf_size=30, metric="minkowski", p=2, metric_params=None, contamination="auto",
            novelty=False, n_jobs=None,
        ):
            super().__init__(
                n_neighbors=n_neighbors, algorithm=algorithm, leaf_size=leaf_size, metric=metric, p=p, metric_params=metric_params,
                n_jobs=n_jobs)
            self.contamination = contamination
            self.novelty = novelty

        @_only(False, "fit_predict")
        def fit_predict(self, X, y=None):
            self.fit(X)
            return np.where(self.negative_outlier_factor_ < self.offset_, -1, 1)

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y=None):
            self._fit(X)
            count = self.n_samples_fit_
            if self.n_neighbors > count:
                warnings.warn(
                    f"n_neighbors ({self.n_neighbors}) is greater than the total number of samples ({count}). n_neighbors will be set to "
                    "(n_samples - 1) for estimation.")
            self.n_neighbors_ = max(1, min(self.n_neighbors, count - 1))
            self._distances_fit_X_, neighbors = self.kneighbors(n_neighbors=self.n_neighbors_)
            self._lrd = self._density(self._distances_fit_X_, neighbors)
            self.negative_outlier_factor_ = -np.mean(self._lrd[neighbors] / self._lrd[:, np.newaxis], axis=1)
            if self.contamination == "auto":
                self.offset_ = -1.5
            else:
                self.offset_ = np.percentile(self.negative_outlier_factor_, 100.0 * self.contamination)
            if np.min(self.negative_outlier_factor_) < -1e7 and not self.novelty:
                warnings.warn(
                    "Duplicate values are leading to incorrect results. Increase the number of neighbors for more accurate results.")
            return self

        def _density(self, distances, neighbors):
            reached = np.maximum(distances, self._distances_fit_X_[neighbors, self.n_neighbors_ - 1])
            return 1.0 / (np.mean(reached, axis=1) + 1e-10)

        @_only(True, "predict")
        def predict(self, X=None):
            check_is_fitted(self)
            return np.where(self.decision_function(X) < 0, -1, 1)

        @_only(True, "decision_function")
        def decision_function(self, X):
            return self.score_samples(X) - self.offset_

        @_only(True, "score_samples")
        def score_samples(self, X):
            check_is_fitted(self)
            X = check_array(X, accept_sparse="csr")
            distances, neighbors = self.kneighbors(X, n_neighbors=self.n_neighbors_)
            return -np.mean(self._lrd[neighbors] / self._density(distances, neighbors)[:, np.newaxis], axis=1)

    """#
}
