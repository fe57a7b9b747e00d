extension PythonSource {
  static let sklearnNeuralNetworkRbmModule = #"""
    """Restricted Boltzmann machines."""

    import time
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin, _fit_context
    from sklearn.neural_network._base import logistic
    from sklearn.utils import check_random_state, gen_even_slices
    from sklearn.utils._param_validation import Interval
    from sklearn.utils.validation import check_is_fitted, validate_data


    class BernoulliRBM(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "n_components": [Interval(Integral, 1, None, closed="left")],
            "learning_rate": [Interval(Real, 0, None, closed="neither")],
            "batch_size": [Interval(Integral, 1, None, closed="left")],
            "n_iter": [Interval(Integral, 0, None, closed="left")],
            "verbose": ["verbose"],
            "random_state": ["random_state"],
        }

        def __init__(self, n_components=256, *, learning_rate=0.1, batch_size=10, n_iter=10, verbose=0, random_state=None):
            self.n_components = n_components
            self.learning_rate = learning_rate
            self.batch_size = batch_size
            self.n_iter = n_iter
            self.verbose = verbose
            self.random_state = random_state

        def transform(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, accept_sparse="csr", reset=False, dtype=(np.float64, np.float32))
            return self._mean_hiddens(X)

        def _mean_hiddens(self, v):
            return logistic(v @ self.components_.T + self.intercept_hidden_)

        def _sample_hiddens(self, v, rng):
            p = self._mean_hiddens(v)
            return rng.uniform(size=p.shape) < p

        def _sample_visibles(self, h, rng):
            p = logistic(h @ self.components_ + self.intercept_visible_)
            return rng.uniform(size=p.shape) < p

        def _free_energy(self, v):
            hidden = np.logaddexp(0, v @ self.components_.T + self.intercept_hidden_)
            return -(v @ self.intercept_visible_) - hidden.sum(axis=1)

        def gibbs(self, v):
            check_is_fitted(self)
            if not hasattr(self, "random_state_"):
                self.random_state_ = check_random_state(self.random_state)
            return self._sample_visibles(self._sample_hiddens(v, self.random_state_), self.random_state_)

        def _begin(self, X, rng, dtype):
            self.components_ = rng.normal(0, 0.01, (self.n_components, X.shape[1])).astype(dtype)
            self._n_features_out = self.components_.shape[0]
            self.intercept_hidden_ = np.zeros(self.n_components, dtype=dtype)
            self.intercept_visible_ = np.zeros(X.shape[1], dtype=dtype)
            self.h_samples_ = np.zeros((self.batch_size, self.n_components), dtype=dtype)

        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X, y=None):
            is_first = not hasattr(self, "components_")
            X = validate_data(self, X, accept_sparse="csr", dtype=np.float64, reset=is_first)
            if not hasattr(self, "random_state_"):
                self.random_state_ = check_random_state(self.random_state)
            if is_first:
                self._begin(X, self.random_state_, np.float64)
            self._fit(X, self.random_state_)

        def _fit(self, v_pos, rng):
            h_pos = self._mean_hiddens(v_pos)
            v_neg = self._sample_visibles(self.h_samples_, rng).astype(v_pos.dtype)
            h_neg = self._mean_hiddens(v_neg)
            rate = float(self.learning_rate) / v_pos.shape[0]
            update = (v_pos.T @ h_pos).T
            update -= h_neg.T @ v_neg
            self.components_ += rate * update
            self.intercept_hidden_ += rate * (h_pos.sum(axis=0) - h_neg.sum(axis=0))
            self.intercept_visible_ += rate * (v_pos.sum(axis=0) - v_neg.sum(axis=0))
            h_neg[rng.uniform(size=h_neg.shape) < h_neg] = 1.0
            self.h_samples_ = np.floor(h_neg)

        def score_samples(self, X):
            check_is_fitted(self)
            v = validate_data(self, X, accept_sparse="csr", reset=False)
            rng = check_random_state(self.random_state)
            # One number of each sample is turned around.
            places = np.arange(v.shape[0]), rng.randint(0, v.shape[1], v.shape[0])
            turned = v.copy()
            turned[places] = 1 - turned[places]
            return -v.shape[1] * np.logaddexp(0, -(self._free_energy(turned) - self._free_energy(v)))

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            X = validate_data(self, X, accept_sparse="csr", dtype=(np.float64, np.float32))
            rng = check_random_state(self.random_state)
            self._begin(X, rng, X.dtype)
            n_samples = X.shape[0]
            n_batches = int(np.ceil(float(n_samples) / self.batch_size))
            slices = list(gen_even_slices(n_batches * self.batch_size, n_batches, n_samples=n_samples))
            begin = time.time()
            for iteration in range(1, self.n_iter + 1):
                for batch in slices:
                    self._fit(X[batch], rng)
                if self.verbose:
                    end = time.time()
                    print(
                        "[%s] Iteration %d, pseudo-likelihood = %.2f, time = %.2fs"
                        % (type(self).__name__, iteration, self.score_samples(X).mean(), end - begin))
                    begin = end
            return self

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            tags.transformer_tags.preserves_dtype = ["float64", "float32"]
            return tags

    """#
}
