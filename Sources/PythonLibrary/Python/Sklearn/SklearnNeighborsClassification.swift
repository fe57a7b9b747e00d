extension PythonSource {
  static let sklearnNeighborsClassificationModule = #"""
    """Classes by the votes of neighbors."""

    import warnings as _warnings

    import numpy as np

    from sklearn.base import ClassifierMixin, _fit_context
    from sklearn.neighbors._base import WEIGHTS, KNeighborsMixin, NeighborsBase, RadiusNeighborsMixin, _get_weights
    from sklearn.utils._param_validation import Integral
    from sklearn.utils.validation import check_is_fitted


    class _Voting(ClassifierMixin):
        def _outputs(self):
            """The classes and codes of every output."""
            if self.outputs_2d_:
                return [(classes, self._y[:, place]) for place, classes in enumerate(self.classes_)]
            return [(self.classes_, self._y)]

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.classifier_tags.multi_label = True
            return tags

        def _chosen(self, chosen):
            return np.stack(chosen, axis=1) if self.outputs_2d_ else chosen[0]


    class KNeighborsClassifier(KNeighborsMixin, _Voting, NeighborsBase):
        _parameter_constraints = {
            **{name: value for name, value in NeighborsBase._parameter_constraints.items() if name != "radius"}, "weights": WEIGHTS}

        def __init__(
            self, n_neighbors=5, *, weights="uniform", algorithm="auto", leaf_size=30, p=2, metric="minkowski", metric_params=None,
            n_jobs=None,
        ):
            super().__init__(
                n_neighbors=n_neighbors, algorithm=algorithm, leaf_size=leaf_size, metric=metric, p=p, metric_params=metric_params,
                n_jobs=n_jobs)
            self.weights = weights

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y):
            return self._fit(X, y)

        def _votes(self, X):
            check_is_fitted(self, "_fit_method")
            distances, indices = self.kneighbors(X)
            weights = _get_weights(distances, self.weights)
            if weights is not None and (weights == 0).all(axis=1).any():
                raise ValueError(
                    "All neighbors of some sample is getting zero weights. Please modify 'weights' to avoid this case if you are using a "
                    "user-defined function.")
            rows = np.arange(len(indices))
            for classes, codes in self._outputs():
                voted = codes[indices]
                votes = np.zeros((len(indices), len(classes)))
                for place in range(voted.shape[1]):
                    votes[rows, voted[:, place]] += 1.0 if weights is None else weights[:, place]
                yield classes, votes

        def predict(self, X):
            return self._chosen([classes[votes.argmax(axis=1)] for classes, votes in self._votes(X)])

        def predict_proba(self, X):
            shares = [votes / votes.sum(axis=1)[:, None] for _, votes in self._votes(X)]
            return shares if self.outputs_2d_ else shares[0]


    class RadiusNeighborsClassifier(RadiusNeighborsMixin, _Voting, NeighborsBase):
        _parameter_constraints = {
            **{name: value for name, value in NeighborsBase._parameter_constraints.items() if name != "n_neighbors"}, "weights": WEIGHTS,
            "outlier_label": [Integral, str, "array-like", None]}

        def __init__(
            self, radius=1.0, *, weights="uniform", algorithm="auto", leaf_size=30, p=2, metric="minkowski", outlier_label=None,
            metric_params=None, n_jobs=None,
        ):
            super().__init__(
                radius=radius, algorithm=algorithm, leaf_size=leaf_size, metric=metric, p=p, metric_params=metric_params, n_jobs=n_jobs)
            self.weights = weights
            self.outlier_label = outlier_label

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y):
            self._fit(X, y)
            label = self.outlier_label
            if label is None:
                self.outlier_label_ = None
            elif isinstance(label, str) and label == "most_frequent":
                self.outlier_label_ = [classes[np.bincount(codes).argmax()] for classes, codes in self._outputs()]
            elif hasattr(label, "__len__") and not isinstance(label, str):
                if len(label) != len(self._outputs()):
                    raise ValueError(
                        f"The length of outlier_label: {label} is inconsistent with the output length: {len(self._outputs())}")
                self.outlier_label_ = label
            else:
                self.outlier_label_ = [label] * len(self._outputs())
            for (classes, _), each in zip(self._outputs(), self.outlier_label_ or []):
                if np.append(classes, each).dtype != classes.dtype:
                    raise TypeError(f"The dtype of outlier_label {each} is inconsistent with classes {classes} in y.")
            return self

        def predict(self, X):
            shares = self.predict_proba(X)
            chosen = []
            for place, ((classes, _), share) in enumerate(zip(self._outputs(), shares if self.outputs_2d_ else [shares])):
                labels = classes[share.argmax(axis=1)]
                nobody = (share == 0).all(axis=1)
                if nobody.any():
                    labels[nobody] = self.outlier_label_[place]
                chosen.append(labels)
            return self._chosen(chosen)

        def predict_proba(self, X):
            check_is_fitted(self, "_fit_method")
            distances, indices = self.radius_neighbors(X)
            alone = np.array([len(each) == 0 for each in indices])
            if self.outlier_label_ is None and alone.any():
                raise ValueError(
                    f"No neighbors found for test samples {np.flatnonzero(alone)!r}, you can try using larger radius, giving a label for "
                    "outliers, or considering removing them from your dataset.")
            weights = _get_weights(distances, self.weights)
            shares = []
            for place, (classes, codes) in enumerate(self._outputs()):
                votes = np.zeros((len(indices), len(classes)))
                for row, near in enumerate(indices):
                    if len(near):
                        votes[row] = np.bincount(
                            codes[near], weights=None if weights is None else weights[row], minlength=len(classes))
                if alone.any():
                    label = self.outlier_label_[place]
                    if label in classes.tolist():
                        votes[alone, classes.tolist().index(label)] = 1.0
                    else:
                        _warnings.warn(
                            f"Outlier label {label} is not in training classes. All class probabilities of outliers will be assigned "
                            "with 0.")
                total = votes.sum(axis=1)[:, None]
                shares.append(votes / np.where(total == 0.0, 1.0, total))
            return shares if self.outputs_2d_ else shares[0]

    """#
}
