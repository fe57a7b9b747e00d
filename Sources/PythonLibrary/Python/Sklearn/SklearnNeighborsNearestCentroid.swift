extension PythonSource {
  static let sklearnNeighborsNearestCentroidModule = #"""
    """Classes by the nearest mean."""

    import numpy as np

    from sklearn.base import BaseEstimator, ClassifierMixin, _fit_context
    from sklearn.metrics.pairwise import pairwise_distances_argmin
    from sklearn.utils._param_validation import Interval, Real, StrOptions
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.validation import check_is_fitted, validate_data


    class NearestCentroid(ClassifierMixin, BaseEstimator):
        _parameter_constraints = {
            "metric": [StrOptions(("manhattan", "euclidean"))], "shrink_threshold": [Interval(Real, 0, None, closed="neither"), None],
            "priors": ["array-like", StrOptions(("empirical", "uniform"))]}

        def __init__(self, metric="euclidean", *, shrink_threshold=None, priors="uniform"):
            self.metric = metric
            self.shrink_threshold = shrink_threshold
            self.priors = priors

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y):
            if self.shrink_threshold is not None or not isinstance(self.priors, str) or self.priors != "uniform":
                raise NotImplementedError("unsupported: sklearn.neighbors.NearestCentroid with shrink_threshold or priors")
            X, y = validate_data(self, X, y)
            check_classification_targets(y)
            self.classes_, codes = np.unique(y, return_inverse=True)
            if len(self.classes_) < 2:
                raise ValueError(
                    f"The number of classes has to be greater than one; got {len(self.classes_)} class")
            middle = np.median if self.metric == "manhattan" else np.mean
            self.centroids_ = np.array([middle(X[codes == code], axis=0) for code in range(len(self.classes_))])
            self.class_prior_ = np.full(len(self.classes_), 1 / len(self.classes_))
            return self

        def predict(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, reset=False)
            return self.classes_[pairwise_distances_argmin(X, self.centroids_, metric=self.metric)]

    """#
}
