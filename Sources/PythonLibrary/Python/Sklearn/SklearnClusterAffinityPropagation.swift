extension PythonSource {
  static let sklearnClusterAffinityPropagationModule = #"""
    """Samples that tell each other which of them should stand for them."""

    import warnings as _warnings
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClusterMixin, _fit_context
    from sklearn.cluster._distances import nearest
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.utils import check_random_state
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.extmath import row_norms
    from sklearn.utils.validation import check_is_fitted, validate_data


    def _are_all_equal(S, preference):
        if not np.all(preference == np.ravel(preference)[0]):
            return False
        apart = S[~np.eye(len(S), dtype=bool)]
        return bool(np.all(apart == apart[0]))


    def _affinity_propagation(S, *, preference, convergence_iter, max_iter, damping, verbose, random_state):
        n_samples = S.shape[0]
        if n_samples == 1 or _are_all_equal(S, preference):
            _warnings.warn("All samples have mutually equal similarities. Returning arbitrary cluster center(s).")
            if np.ravel(preference)[0] > np.ravel(S)[n_samples - 1]:
                return np.arange(n_samples), np.arange(n_samples), 0
            return np.array([0]), np.array([0] * n_samples), 0
        places = np.arange(n_samples)
        S[places, places] = preference
        # A little noise keeps equals from swapping forever.
        S += (np.finfo(S.dtype).eps * S + np.finfo(S.dtype).tiny * 100) * random_state.standard_normal(size=(n_samples, n_samples))
        availability = np.zeros((n_samples, n_samples))
        responsibility = np.zeros((n_samples, n_samples))
        recent = np.zeros((n_samples, convergence_iter))
        has_converged = False
        for step in range(max_iter):
            both = availability + S
            best = np.argmax(both, axis=1)
            first = both[places, best]
            both[places, best] = -np.inf
            second = np.max(both, axis=1)
            both = S - first[:, None]
            both[places, best] = S[places, best] - second
            responsibility = responsibility * damping + both * (1 - damping)
            both = np.maximum(responsibility, 0)
            both[places, places] = responsibility[places, places]
            both -= np.sum(both, axis=0)
            own = both[places, places].copy()
            both = np.clip(both, 0, np.inf)
            both[places, places] = own
            availability = availability * damping - both * (1 - damping)
            chosen = (availability[places, places] + responsibility[places, places]) > 0
            recent[:, step % convergence_iter] = chosen
            count = int(np.sum(chosen))
            if step >= convergence_iter:
                sums = np.sum(recent, axis=1)
                is_settled = int(np.sum((sums == convergence_iter) | (sums == 0))) == n_samples
                if is_settled and count > 0:
                    has_converged = True
                    if verbose:
                        print(f"Converged after {step} iterations.")
                    break
        else:
            if verbose:
                print("Did not converge")
        exemplars = np.flatnonzero(chosen)
        count = exemplars.size
        if count == 0:
            _warnings.warn(
                "Affinity propagation did not converge and this model will not have any cluster centers.", ConvergenceWarning)
            return [], np.array([-1] * n_samples), step + 1
        if not has_converged:
            _warnings.warn(
                "Affinity propagation did not converge, this model may return degenerate cluster centers and labels.",
                ConvergenceWarning)
        labels = np.argmax(S[:, exemplars], axis=1)
        labels[exemplars] = np.arange(count)
        for k in range(count):
            inside = np.nonzero(labels == k)[0]
            exemplars[k] = inside[np.argmax(np.sum(S[np.ix_(inside, inside)], axis=0))]
        labels = np.argmax(S[:, exemplars], axis=1)
        labels[exemplars] = np.arange(count)
        labels = exemplars[labels]
        centers = np.unique(labels)
        return centers, np.searchsorted(centers, labels), step + 1


    def affinity_propagation(
        S, *, preference=None, convergence_iter=15, max_iter=200, damping=0.5, copy=True, verbose=False, return_n_iter=False,
        random_state=None,
    ):
        fitted = AffinityPropagation(
            damping=damping, max_iter=max_iter, convergence_iter=convergence_iter, copy=copy, preference=preference,
            affinity="precomputed", verbose=verbose, random_state=random_state).fit(S)
        found = fitted.cluster_centers_indices_, fitted.labels_
        return (*found, fitted.n_iter_) if return_n_iter else found


    class AffinityPropagation(ClusterMixin, BaseEstimator):
        _parameter_constraints = {
            "damping": [Interval(Real, 0.5, 1.0, closed="left")],
            "max_iter": [Interval(Integral, 1, None, closed="left")],
            "convergence_iter": [Interval(Integral, 1, None, closed="left")],
            "copy": ["boolean"],
            "preference": ["array-like", Interval(Real, None, None, closed="neither"), None],
            "affinity": [StrOptions({"euclidean", "precomputed"})],
            "verbose": ["verbose"],
            "random_state": ["random_state"],
        }

        def __init__(
            self, *, damping=0.5, max_iter=200, convergence_iter=15, copy=True, preference=None, affinity="euclidean", verbose=False,
            random_state=None,
        ):
            self.damping = damping
            self.max_iter = max_iter
            self.convergence_iter = convergence_iter
            self.copy = copy
            self.verbose = verbose
            self.preference = preference
            self.affinity = affinity
            self.random_state = random_state

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.pairwise = self.affinity == "precomputed"
            tags.input_tags.sparse = self.affinity != "precomputed"
            return tags

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            if self.affinity == "precomputed":
                X = validate_data(self, X, copy=self.copy, force_writeable=True)
                self.affinity_matrix_ = X if X.dtype.kind == "f" else X.astype(float)
            else:
                X = validate_data(self, X, accept_sparse="csr")
                norms = row_norms(X.astype(float), squared=True)
                squared = np.maximum(-2 * (X @ X.T) + norms[:, None] + norms[None, :], 0)
                np.fill_diagonal(squared, 0)
                self.affinity_matrix_ = -squared
            if self.affinity_matrix_.shape[0] != self.affinity_matrix_.shape[1]:
                raise ValueError(
                    f"The matrix of similarities must be a square array. Got {self.affinity_matrix_.shape} instead.")
            preference = np.asarray(np.median(self.affinity_matrix_) if self.preference is None else self.preference)
            self.cluster_centers_indices_, self.labels_, self.n_iter_ = _affinity_propagation(
                self.affinity_matrix_, max_iter=self.max_iter, convergence_iter=self.convergence_iter, preference=preference,
                damping=self.damping, verbose=self.verbose, random_state=check_random_state(self.random_state))
            if self.affinity != "precomputed":
                found = self.cluster_centers_indices_
                self.cluster_centers_ = X[found].copy() if len(found) else np.empty((0, X.shape[1]))
            return self

        def predict(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, reset=False, accept_sparse="csr")
            if not hasattr(self, "cluster_centers_"):
                raise ValueError("Predict method is not supported when affinity='precomputed'.")
            if self.cluster_centers_.shape[0] > 0:
                return nearest(X, self.cluster_centers_, 1)[1].flatten()
            _warnings.warn(
                "This model does not have any cluster centers because affinity propagation did not converge. Labeling every sample as "
                "'-1'.", ConvergenceWarning)
            return np.array([-1] * X.shape[0])

        def fit_predict(self, X, y=None):
            return super().fit_predict(X, y)
    """#
}
