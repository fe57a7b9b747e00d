extension PythonSource {
  static let sklearnDecompositionNmfModule = #"""
    """Tables as products of two without negative numbers."""

    import warnings
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin, _fit_context
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.extmath import _randomized_svd
    from sklearn.utils.validation import check_array, check_is_fitted, check_non_negative, check_random_state, validate_data


    def _start(X, count, init, random_state):
        check_non_negative(X, "NMF initialization")
        least = min(X.shape)
        if init not in (None, "random") and count > least:
            raise ValueError(f"init = '{init}' can only be used when n_components <= min(n_samples, n_features)")
        if init is None:
            init = "nndsvda" if count <= least else "random"
        if init == "random":
            scale = np.sqrt(X.mean() / count)
            rng = check_random_state(random_state)
            H = scale * rng.standard_normal(size=(count, X.shape[1])).astype(X.dtype, copy=False)
            W = scale * rng.standard_normal(size=(X.shape[0], count)).astype(X.dtype, copy=False)
            return np.abs(W), np.abs(H)
        U, S, V = _randomized_svd(X, count, random_state=random_state)
        W, H = np.zeros_like(U), np.zeros_like(V)
        W[:, 0] = np.sqrt(S[0]) * np.abs(U[:, 0])
        H[0] = np.sqrt(S[0]) * np.abs(V[0])
        for place in range(1, count):
            sides = []
            for sign in (1, -1):
                x, y = np.maximum(sign * U[:, place], 0), np.maximum(sign * V[place], 0)
                lengths = np.sqrt(x @ x), np.sqrt(y @ y)
                sides.append((lengths[0] * lengths[1], x, y, lengths))
            size, x, y, lengths = sides[0] if sides[0][0] > sides[1][0] else sides[1]
            scale = np.sqrt(S[place] * size)
            W[:, place] = scale * (x / lengths[0])
            H[place] = scale * (y / lengths[1])
        W[W < 1e-6] = 0
        H[H < 1e-6] = 0
        if init == "nndsvda":
            W[W == 0] = X.mean()
            H[H == 0] = X.mean()
        elif init == "nndsvdar":
            rng = check_random_state(random_state)
            for part in (W, H):
                nothing = part == 0
                part[nothing] = abs(X.mean() * rng.standard_normal(size=int(nothing.sum())) / 100)
        return W, H


    def _sweep(X, W, Ht, l1, l2, order):
        """Changes each column of `W` in turn for the better; says how far from the best it had been."""
        products = Ht.T @ Ht
        wanted = X @ Ht
        if l2 != 0.0:
            products = products + l2 * np.eye(len(products))
        if l1 != 0.0:
            wanted = wanted - l1
        violation = 0.0
        for column in order:
            gradient = W @ products[column] - wanted[:, column]
            own = W[:, column]
            violation += np.abs(np.where(own == 0, np.minimum(0.0, gradient), gradient)).sum()
            if products[column, column] != 0:
                W[:, column] = np.maximum(own - gradient / products[column, column], 0.0)
        return violation


    class NMF(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "n_components": [Interval(Integral, 1, None, closed="left"), None, StrOptions({"auto"})],
            "init": [StrOptions({"random", "nndsvd", "nndsvda", "nndsvdar", "custom"}), None],
            "beta_loss": [StrOptions({"frobenius", "kullback-leibler", "itakura-saito"}), Real],
            "tol": [Interval(Real, 0, None, closed="left")],
            "max_iter": [Interval(Integral, 1, None, closed="left")],
            "random_state": ["random_state"],
            "alpha_W": [Interval(Real, 0, None, closed="left")],
            "alpha_H": [Interval(Real, 0, None, closed="left"), StrOptions({"same"})],
            "l1_ratio": [Interval(Real, 0, 1, closed="both")],
            "verbose": ["verbose"],
            "solver": [StrOptions({"mu", "cd"})],
            "shuffle": ["boolean"],
        }

        def __init__(
            self, n_components="auto", *, init=None, solver="cd", beta_loss="frobenius", tol=1e-4, max_iter=200, random_state=None,
            alpha_W=0.0, alpha_H="same", l1_ratio=0.0, verbose=0, shuffle=False,
        ):
            self.n_components = n_components
            self.init = init
            self.beta_loss = beta_loss
            self.tol = tol
            self.max_iter = max_iter
            self.random_state = random_state
            self.alpha_W = alpha_W
            self.alpha_H = alpha_H
            self.l1_ratio = l1_ratio
            self.verbose = verbose
            self.solver = solver
            self.shuffle = shuffle

        def _refuse(self):
            if self.solver == "mu":
                raise NotImplementedError("unsupported: sklearn.decomposition.NMF(solver='mu')")
            if self.beta_loss not in (2, "frobenius"):
                raise ValueError(
                    f"Invalid beta_loss parameter: solver {self.solver!r} does not handle beta_loss = {self.beta_loss!r}")

        def _descend(self, X, W, H, update_H):
            share, alpha_H = self.l1_ratio, self.alpha_W if self.alpha_H == "same" else self.alpha_H
            of_W, of_H = X.shape[1] * self.alpha_W, X.shape[0] * alpha_H
            W, Ht = np.ascontiguousarray(W), np.ascontiguousarray(H.T)
            rng = check_random_state(self.random_state)
            count = Ht.shape[1]

            def order():
                return rng.permutation(count).tolist() if self.shuffle else range(count)

            for step in range(1, self.max_iter + 1):
                violation = _sweep(X, W, Ht, of_W * share, of_W * (1.0 - share), order())
                if update_H:
                    violation += _sweep(X.T, Ht, W, of_H * share, of_H * (1.0 - share), order())
                if step == 1:
                    first = violation
                if first == 0:
                    break
                if self.verbose:
                    print("violation:", violation / first)
                if violation / first <= self.tol:
                    if self.verbose:
                        print("Converged at iteration", step + 1)
                    break
            if step == self.max_iter and self.tol > 0:
                warnings.warn(
                    f"Maximum number of iterations {step} reached. Increase it to improve convergence.", ConvergenceWarning)
            return W, Ht.T, step

        @_fit_context(prefer_skip_nested_validation=True)
        def fit_transform(self, X, y=None, W=None, H=None):
            X = validate_data(self, X, accept_sparse=("csr", "csc"), dtype=[np.float64, np.float32])
            self._refuse()
            count = X.shape[1] if self.n_components is None else self.n_components
            if self.init == "custom":
                count = len(H) if count == "auto" else count
                for part, shape, whom in ((H, (count, X.shape[1]), "NMF (input H)"), (W, (X.shape[0], count), "NMF (input W)")):
                    part = check_array(part)
                    if part.shape != shape:
                        raise ValueError(f"Array with wrong shape passed to {whom}. Expected {shape}, but got {part.shape} ")
                    check_non_negative(part, whom)
                    if np.max(part) == 0:
                        raise ValueError(f"Array passed to {whom} is full of zeros.")
                W, H = np.array(W), np.array(H)
            else:
                if W is not None or H is not None:
                    warnings.warn(
                        "When init!='custom', provided W or H are ignored. Set  init='custom' to use them as initialization.",
                        RuntimeWarning)
                W, H = _start(X, X.shape[1] if count == "auto" else count, self.init, self.random_state)
            W, H, self.n_iter_ = self._descend(X, W, H, True)
            self.reconstruction_err_ = np.sqrt(2 * max(0.0, ((X - W @ H) ** 2).sum() / 2.0))
            self.n_components_ = H.shape[0]
            self.components_ = H
            return W

        def fit(self, X, y=None, **params):
            self.fit_transform(X, **params)
            return self

        def transform(self, X):
            check_is_fitted(self)
            X = validate_data(
                self, X, accept_sparse=("csr", "csc"), dtype=[np.float64, np.float32], reset=False, ensure_non_negative=True)
            self._refuse()
            W = np.zeros((X.shape[0], self.n_components_), dtype=X.dtype)
            return self._descend(X, W, self.components_, False)[0]

        def inverse_transform(self, X):
            check_is_fitted(self)
            return X @ self.components_

        @property
        def _n_features_out(self):
            return self.components_.shape[0]

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.positive_only = True
            tags.input_tags.sparse = True
            tags.transformer_tags.preserves_dtype = ["float64", "float32"]
            return tags

    """#
}
