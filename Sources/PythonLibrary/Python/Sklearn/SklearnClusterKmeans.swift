extension PythonSource {
  static let sklearnClusterKmeansModule = #"""
    """K-means, whole and in small batches."""

    import warnings as _warnings
    from numbers import Integral, Real

    import numpy as np

    import _sklearn_clusters as _native
    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, ClusterMixin, TransformerMixin, _fit_context
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.utils import check_array, check_random_state
    from sklearn.utils._param_validation import Interval, StrOptions, validate_params
    from sklearn.utils.extmath import row_norms
    from sklearn.utils._sparse import issparse
    from sklearn.utils.validation import _check_sample_weight, _is_arraylike_not_scalar, check_is_fitted, validate_data

    _floats = [np.float64, np.float32]


    def _squared_distances(X, Y, norms):
        distances = -2 * (X @ Y.T)
        distances += row_norms(X, squared=True)[:, None]
        distances += norms[None, :]
        return np.maximum(distances, 0)


    @validate_params({
        "X": ["array-like", "sparse matrix"], "n_clusters": [Interval(Integral, 1, None, closed="left")],
        "sample_weight": ["array-like", None], "x_squared_norms": ["array-like", None], "random_state": ["random_state"],
        "n_local_trials": [Interval(Integral, 1, None, closed="left"), None],
    })
    def kmeans_plusplus(X, n_clusters, *, sample_weight=None, x_squared_norms=None, random_state=None, n_local_trials=None):
        given, X = X, check_array(X, accept_sparse="csr", dtype=_floats)
        sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
        if X.shape[0] < n_clusters:
            raise ValueError(f"n_samples={X.shape[0]} should be >= n_clusters={n_clusters}.")
        if x_squared_norms is None:
            x_squared_norms = row_norms(X, squared=True)
        else:
            x_squared_norms = check_array(x_squared_norms, dtype=X.dtype, ensure_2d=False)
        if x_squared_norms.shape[0] != X.shape[0]:
            raise ValueError(
                f"The length of x_squared_norms {x_squared_norms.shape[0]} should be equal to the length of n_samples {X.shape[0]}.")
        centers, indices = _kmeans_plusplus(
            X, n_clusters, x_squared_norms, sample_weight, check_random_state(random_state), n_local_trials)
        return (given[indices] if isinstance(given, np.ndarray) else centers), indices


    def _kmeans_plusplus(X, n_clusters, x_squared_norms, sample_weight, random_state, n_local_trials=None):
        n_samples, n_features = X.shape
        if n_local_trials is None:
            n_local_trials = 2 + int(np.log(n_clusters))
        first = random_state.choice(n_samples, p=_shares(sample_weight))
        indices = np.full(n_clusters, -1, dtype=int)
        indices[0] = first
        nearest = _squared_distances(X[first][None, :], X, x_squared_norms)[0]
        total = nearest @ sample_weight
        for cluster in range(1, n_clusters):
            wanted = random_state.uniform(size=n_local_trials) * total
            candidates = np.searchsorted(np.cumsum(sample_weight * nearest), wanted)
            candidates = np.minimum(candidates, nearest.size - 1)
            distances = np.minimum(nearest, _squared_distances(X[candidates], X, x_squared_norms))
            totals = distances @ sample_weight
            best = int(np.argmin(totals))
            total = totals[best]
            nearest = distances[best]
            indices[cluster] = candidates[best]
        return X[indices], indices


    def _shares(sample_weight):
        return sample_weight.astype(np.float64) / sample_weight.astype(np.float64).sum()


    def _tolerance(X, tol):
        return 0 if tol == 0 else np.mean(np.var(X, axis=0)) * tol


    def k_means(
        X, n_clusters, *, sample_weight=None, init="k-means++", n_init="auto", max_iter=300, verbose=False, tol=1e-4, random_state=None,
        copy_x=True, algorithm="lloyd", return_n_iter=False,
    ):
        fitted = KMeans(
            n_clusters=n_clusters, init=init, n_init=n_init, max_iter=max_iter, verbose=verbose, tol=tol, random_state=random_state,
            copy_x=copy_x, algorithm=algorithm).fit(X, sample_weight=sample_weight)
        found = fitted.cluster_centers_, fitted.labels_, fitted.inertia_
        return (*found, fitted.n_iter_) if return_n_iter else found


    def _single_run(X, sample_weight, centers, max_iter, verbose, tol, algorithm):
        labels, last, converged = None, None, False
        period = "." if algorithm == "lloyd" else ""
        for step in range(max_iter):
            labels, moved, shifts = _native.assign(X, sample_weight, centers, True)
            if verbose:
                print(f"Iteration {step}, inertia {_native.inertia(X, sample_weight, centers, labels)}{period}")
            centers = moved
            if last is not None and np.array_equal(labels, last):
                if verbose:
                    print(f"Converged at iteration {step}: strict convergence.")
                converged = True
                break
            total = (shifts ** 2).sum()
            if total <= tol:
                if verbose:
                    print(f"Converged at iteration {step}: center shift {total} within tolerance {tol}.")
                break
            last = labels
        if not converged:
            labels = _native.assign(X, sample_weight, centers, False)
        return labels, _native.inertia(X, sample_weight, centers, labels), centers, step + 1


    def _labels_inertia(X, sample_weight, centers):
        labels = _native.assign(X, sample_weight, centers, False)
        return labels, _native.inertia(X, sample_weight, centers, labels)


    def _is_same_clustering(first, second):
        mapping = {}
        return all(mapping.setdefault(a, b) == b for a, b in zip(first.tolist(), second.tolist()))


    class _BaseKMeans(ClassNamePrefixFeaturesOutMixin, TransformerMixin, ClusterMixin, BaseEstimator):
        _parameter_constraints = {
            "n_clusters": [Interval(Integral, 1, None, closed="left")],
            "init": [StrOptions({"k-means++", "random"}), callable, "array-like"],
            "n_init": [StrOptions({"auto"}), Interval(Integral, 1, None, closed="left")],
            "max_iter": [Interval(Integral, 1, None, closed="left")],
            "tol": [Interval(Real, 0, None, closed="left")],
            "verbose": ["verbose"],
            "random_state": ["random_state"],
        }

        def __init__(self, n_clusters, *, init, n_init, max_iter, tol, verbose, random_state):
            self.n_clusters = n_clusters
            self.init = init
            self.max_iter = max_iter
            self.tol = tol
            self.n_init = n_init
            self.verbose = verbose
            self.random_state = random_state

        def _check_params_vs_input(self, X, default_n_init=None):
            if X.shape[0] < self.n_clusters:
                raise ValueError(f"n_samples={X.shape[0]} should be >= n_clusters={self.n_clusters}.")
            self._tol = _tolerance(X, self.tol)
            given = _is_arraylike_not_scalar(self.init) and not isinstance(self.init, str)
            if isinstance(self.n_init, str):
                self._n_init = 1 if given or isinstance(self.init, str) and self.init == "k-means++" else default_n_init
            else:
                self._n_init = self.n_init
            if given and self._n_init != 1:
                _warnings.warn(
                    f"Explicit initial center position passed: performing only one init in {type(self).__name__} instead of "
                    f"n_init={self._n_init}.", RuntimeWarning, stacklevel=2)
                self._n_init = 1

        def _validate_center_shape(self, X, centers):
            if centers.shape[0] != self.n_clusters:
                raise ValueError(
                    f"The shape of the initial centers {centers.shape} does not match the number of clusters {self.n_clusters}.")
            if centers.shape[1] != X.shape[1]:
                raise ValueError(
                    f"The shape of the initial centers {centers.shape} does not match the number of features of the data {X.shape[1]}.")

        def _checked_init(self, X):
            if isinstance(self.init, str) or not _is_arraylike_not_scalar(self.init):
                return self.init
            init = check_array(self.init, dtype=X.dtype, copy=True, order="C")
            self._validate_center_shape(X, init)
            return init

        def _check_test_data(self, X):
            return validate_data(self, X, accept_sparse="csr", reset=False, dtype=_floats, order="C", accept_large_sparse=False)

        def _init_centroids(self, X, x_squared_norms, init, random_state, sample_weight, init_size=None):
            n_samples = X.shape[0]
            if init_size is not None and init_size < n_samples:
                chosen = random_state.randint(0, n_samples, init_size)
                X, x_squared_norms, sample_weight, n_samples = X[chosen], x_squared_norms[chosen], sample_weight[chosen], init_size
            if isinstance(init, str) and init == "k-means++":
                return _kmeans_plusplus(X, self.n_clusters, x_squared_norms, sample_weight, random_state)[0]
            if isinstance(init, str):
                return X[random_state.choice(n_samples, size=self.n_clusters, replace=False, p=_shares(sample_weight))]
            if not callable(init):
                return init
            centers = check_array(init(X, self.n_clusters, random_state=random_state), dtype=X.dtype, copy=False, order="C")
            self._validate_center_shape(X, centers)
            return centers

        def fit_predict(self, X, y=None, sample_weight=None):
            return self.fit(X, sample_weight=sample_weight).labels_

        def predict(self, X):
            check_is_fitted(self)
            X = self._check_test_data(X)
            return _native.assign(X, np.ones(X.shape[0]), self.cluster_centers_, False)

        def fit_transform(self, X, y=None, sample_weight=None):
            return self.fit(X, sample_weight=sample_weight)._transform(X)

        def transform(self, X):
            check_is_fitted(self)
            return self._transform(self._check_test_data(X))

        def _transform(self, X):
            X = np.asarray(X)
            centers = self.cluster_centers_
            return np.sqrt(_squared_distances(X, centers, row_norms(centers, squared=True)))

        def score(self, X, y=None, sample_weight=None):
            check_is_fitted(self)
            X = self._check_test_data(X)
            sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
            return -_labels_inertia(X, sample_weight, self.cluster_centers_)[1]

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            return tags


    class KMeans(_BaseKMeans):
        _parameter_constraints = {
            **_BaseKMeans._parameter_constraints,
            "copy_x": ["boolean"],
            "algorithm": [StrOptions({"lloyd", "elkan"})],
        }

        def __init__(
            self, n_clusters=8, *, init="k-means++", n_init="auto", max_iter=300, tol=1e-4, verbose=0, random_state=None, copy_x=True,
            algorithm="lloyd",
        ):
            super().__init__(
                n_clusters=n_clusters, init=init, n_init=n_init, max_iter=max_iter, tol=tol, verbose=verbose, random_state=random_state)
            self.copy_x = copy_x
            self.algorithm = algorithm

        def _check_params_vs_input(self, X):
            super()._check_params_vs_input(X, default_n_init=10)
            self._algorithm = self.algorithm
            if self._algorithm == "elkan" and self.n_clusters == 1:
                _warnings.warn(
                    "algorithm='elkan' doesn't make sense for a single cluster. Using 'lloyd' instead.", RuntimeWarning)
                self._algorithm = "lloyd"

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None, sample_weight=None):
            is_sparse = issparse(X)
            X = validate_data(
                self, X, accept_sparse="csr", dtype=_floats, order="C", copy=self.copy_x, accept_large_sparse=False)
            self._check_params_vs_input(X)
            random_state = check_random_state(self.random_state)
            sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
            init = self._checked_init(X)
            # Around the origin distances are computed more exactly; what is sparse would not stay so.
            mean = np.zeros(X.shape[1], dtype=X.dtype) if is_sparse else X.mean(axis=0)
            X = X - mean
            if not isinstance(init, str) and not callable(init):
                init = init - mean
            norms = row_norms(X, squared=True)
            best_inertia = None
            for _ in range(self._n_init):
                centers = self._init_centroids(X, norms, init, random_state, sample_weight)
                if self.verbose:
                    print("Initialization complete")
                labels, inertia, centers, steps = _single_run(
                    X, sample_weight, centers, self.max_iter, self.verbose, self._tol, self._algorithm)
                if best_inertia is None or inertia < best_inertia and not _is_same_clustering(labels, best_labels):
                    best_labels, best_centers, best_inertia, best_steps = labels, centers, inertia, steps
            found = len(set(best_labels.tolist()))
            if found < self.n_clusters:
                _warnings.warn(
                    f"Number of distinct clusters ({found}) found smaller than n_clusters ({self.n_clusters}). Possibly due to duplicate "
                    "points in X.", ConvergenceWarning, stacklevel=2)
            self.cluster_centers_ = (best_centers + mean).astype(X.dtype)
            self._n_features_out = self.cluster_centers_.shape[0]
            self.labels_ = best_labels
            self.inertia_ = best_inertia
            self.n_iter_ = best_steps
            return self


    class MiniBatchKMeans(_BaseKMeans):
        _parameter_constraints = {
            **_BaseKMeans._parameter_constraints,
            "batch_size": [Interval(Integral, 1, None, closed="left")],
            "compute_labels": ["boolean"],
            "max_no_improvement": [Interval(Integral, 0, None, closed="left"), None],
            "init_size": [Interval(Integral, 1, None, closed="left"), None],
            "reassignment_ratio": [Interval(Real, 0, None, closed="left")],
        }

        def __init__(
            self, n_clusters=8, *, init="k-means++", max_iter=100, batch_size=1024, verbose=0, compute_labels=True, random_state=None,
            tol=0.0, max_no_improvement=10, init_size=None, n_init="auto", reassignment_ratio=0.01,
        ):
            super().__init__(
                n_clusters=n_clusters, init=init, max_iter=max_iter, verbose=verbose, random_state=random_state, tol=tol, n_init=n_init)
            self.max_no_improvement = max_no_improvement
            self.batch_size = batch_size
            self.compute_labels = compute_labels
            self.init_size = init_size
            self.reassignment_ratio = reassignment_ratio

        def _check_params_vs_input(self, X):
            super()._check_params_vs_input(X, default_n_init=3)
            self._batch_size = min(self.batch_size, X.shape[0])
            self._init_size = self.init_size
            if self._init_size is None:
                self._init_size = 3 * self._batch_size
                if self._init_size < self.n_clusters:
                    self._init_size = 3 * self.n_clusters
            elif self._init_size < self.n_clusters:
                _warnings.warn(
                    f"init_size={self._init_size} should be larger than n_clusters={self.n_clusters}. Setting it to "
                    "min(3*n_clusters, n_samples)", RuntimeWarning, stacklevel=2)
                self._init_size = 3 * self.n_clusters
            self._init_size = min(self._init_size, X.shape[0])

        def _step(self, X, sample_weight, centers, random_state):
            """The moved centres, and how far the samples were from where they had been."""
            reassigns = self._random_reassign() and self.reassignment_ratio > 0
            labels, inertia = _labels_inertia(X, sample_weight, centers)
            moved, counts = _native.blend(X, sample_weight, centers, labels, self._counts)
            if reassigns:
                light = counts < self.reassignment_ratio * counts.max()
                if light.sum() > 0.5 * X.shape[0]:
                    light[np.argsort(counts)[int(0.5 * X.shape[0]):]] = False
                count = int(light.sum())
                if count:
                    chosen = random_state.choice(X.shape[0], replace=False, size=count)
                    if self.verbose:
                        print(f"[MiniBatchKMeans] Reassigning {count} cluster centers.")
                    moved[light] = X[chosen]
                counts[light] = np.min(counts[~light])
            self._counts = counts
            return moved, inertia

        def _random_reassign(self):
            self._n_since_last_reassign += self._batch_size
            if (self._counts == 0).any() or self._n_since_last_reassign >= 10 * self.n_clusters:
                self._n_since_last_reassign = 0
                return True
            return False

        def _mini_batch_convergence(self, step, n_steps, n_samples, difference, inertia):
            inertia /= self._batch_size
            step += 1
            # The first batch only says how good the initial centres were.
            if step == 1:
                if self.verbose:
                    print(f"Minibatch step {step}/{n_steps}: mean batch inertia: {inertia}")
                return False
            if self._ewa_inertia is None:
                self._ewa_inertia = inertia
            else:
                alpha = min(self._batch_size * 2.0 / (n_samples + 1), 1)
                self._ewa_inertia = self._ewa_inertia * (1 - alpha) + inertia * alpha
            if self.verbose:
                print(f"Minibatch step {step}/{n_steps}: mean batch inertia: {inertia}, ewa inertia: {self._ewa_inertia}")
            if self._tol > 0.0 and difference <= self._tol:
                if self.verbose:
                    print(f"Converged (small centers change) at step {step}/{n_steps}")
                return True
            if self._ewa_inertia_min is None or self._ewa_inertia < self._ewa_inertia_min:
                self._no_improvement = 0
                self._ewa_inertia_min = self._ewa_inertia
            else:
                self._no_improvement += 1
            if self.max_no_improvement is not None and self._no_improvement >= self.max_no_improvement:
                if self.verbose:
                    print(f"Converged (lack of improvement in inertia) at step {step}/{n_steps}")
                return True
            return False

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None, sample_weight=None):
            X = validate_data(self, X, accept_sparse="csr", dtype=_floats, order="C", accept_large_sparse=False)
            self._check_params_vs_input(X)
            random_state = check_random_state(self.random_state)
            sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
            n_samples = X.shape[0]
            init = self._checked_init(X)
            norms = row_norms(X, squared=True)
            chosen = random_state.randint(0, n_samples, self._init_size)
            best_inertia = None
            for run in range(self._n_init):
                if self.verbose:
                    print(f"Init {run + 1}/{self._n_init} with method {init}")
                candidate = self._init_centroids(X, norms, init, random_state, sample_weight, init_size=self._init_size)
                inertia = _labels_inertia(X[chosen], sample_weight[chosen], candidate)[1]
                if self.verbose:
                    print(f"Inertia for init {run + 1}/{self._n_init}: {inertia}")
                if best_inertia is None or inertia < best_inertia:
                    centers, best_inertia = candidate, inertia
            self._counts = np.zeros(self.n_clusters, dtype=X.dtype)
            self._ewa_inertia = self._ewa_inertia_min = None
            self._no_improvement = self._n_since_last_reassign = 0
            total = np.sum(sample_weight)
            n_steps = (self.max_iter * n_samples) // self._batch_size
            shares = _shares(sample_weight)
            ones = np.ones(self._batch_size, dtype=X.dtype)
            for step in range(n_steps):
                batch = random_state.choice(n_samples, self._batch_size, p=shares, replace=True)
                moved, inertia = self._step(X[batch], ones, centers, random_state)
                difference = np.sum((moved - centers) ** 2) if self._tol > 0.0 else 0
                centers = moved
                if self._mini_batch_convergence(step, n_steps, n_samples, difference, inertia):
                    break
            self.cluster_centers_ = centers.astype(X.dtype)
            self._n_features_out = centers.shape[0]
            self.n_steps_ = step + 1
            self.n_iter_ = int(np.ceil(((step + 1) * self._batch_size) / n_samples))
            if self.compute_labels:
                self.labels_, self.inertia_ = _labels_inertia(X, sample_weight, self.cluster_centers_)
            else:
                self.inertia_ = self._ewa_inertia * total
            return self

        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X, y=None, sample_weight=None):
            is_first = not hasattr(self, "cluster_centers_")
            X = validate_data(self, X, accept_sparse="csr", dtype=_floats, order="C", accept_large_sparse=False, reset=is_first)
            if not hasattr(self, "_random_state"):
                self._random_state = check_random_state(self.random_state)
            sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
            self.n_steps_ = getattr(self, "n_steps_", 0)
            if is_first:
                self._check_params_vs_input(X)
                self.cluster_centers_ = self._init_centroids(
                    X, row_norms(X, squared=True), self._checked_init(X), self._random_state, sample_weight, init_size=self._init_size)
                self._counts = np.zeros(self.n_clusters, dtype=X.dtype)
                self._n_since_last_reassign = 0
            self.cluster_centers_, _ = self._step(X, sample_weight, self.cluster_centers_, self._random_state)
            if self.compute_labels:
                self.labels_, self.inertia_ = _labels_inertia(X, sample_weight, self.cluster_centers_)
            self.n_steps_ += 1
            self._n_features_out = self.cluster_centers_.shape[0]
            return self

    """#
}
