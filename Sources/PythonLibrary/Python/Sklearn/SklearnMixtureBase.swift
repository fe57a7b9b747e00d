extension PythonSource {
  static let sklearnMixtureBaseModule = #"""
    """Expectation and maximisation in turn."""

    import warnings as _warnings
    from numbers import Integral, Real
    from time import time as _time

    import numpy as np

    from sklearn.base import BaseEstimator, DensityMixin, _fit_context
    from sklearn.cluster import KMeans, kmeans_plusplus
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.utils import check_random_state
    from sklearn.utils._param_validation import Interval, StrOptions
    from sklearn.utils.validation import check_is_fitted, validate_data


    def _check_shape(param, shape, name):
        if param.shape != shape:
            raise ValueError(f"The parameter '{name}' should have the shape of {shape}, but got {param.shape}")


    def _log_of_sums(array):
        """The logarithm of the sum of exponentials in each row."""
        largest = np.max(array, axis=1, keepdims=True)
        is_largest = array == largest
        rest = np.where(is_largest, -np.inf, array)
        count = np.sum(is_largest.astype(array.dtype), axis=1, keepdims=True)
        sums = np.sum(np.exp(rest - np.where(np.isfinite(largest), largest, 0)), axis=1, keepdims=True)
        sums = np.where(sums == 0, sums, sums / count)
        return (np.log1p(sums) + np.log(count) + largest)[:, 0]


    class BaseMixture(DensityMixin, BaseEstimator):
        _parameter_constraints = {
            "n_components": [Interval(Integral, 1, None, closed="left")],
            "tol": [Interval(Real, 0.0, None, closed="left")],
            "reg_covar": [Interval(Real, 0.0, None, closed="left")],
            "max_iter": [Interval(Integral, 0, None, closed="left")],
            "n_init": [Interval(Integral, 1, None, closed="left")],
            "init_params": [StrOptions({"kmeans", "random", "random_from_data", "k-means++"})],
            "random_state": ["random_state"],
            "warm_start": ["boolean"],
            "verbose": ["verbose"],
            "verbose_interval": [Interval(Integral, 1, None, closed="left")],
        }

        def __init__(
            self, n_components, tol, reg_covar, max_iter, n_init, init_params, random_state, warm_start, verbose, verbose_interval,
        ):
            self.n_components = n_components
            self.tol = tol
            self.reg_covar = reg_covar
            self.max_iter = max_iter
            self.n_init = n_init
            self.init_params = init_params
            self.random_state = random_state
            self.warm_start = warm_start
            self.verbose = verbose
            self.verbose_interval = verbose_interval

        def _initialize_parameters(self, X, random_state):
            n_samples, count = X.shape[0], self.n_components
            resp = np.zeros((n_samples, count), dtype=X.dtype)
            if self.init_params == "kmeans":
                labels = KMeans(n_clusters=count, n_init=1, random_state=random_state).fit(X).labels_
                resp[np.arange(n_samples), labels] = 1
            elif self.init_params == "random":
                resp = random_state.uniform(size=(n_samples, count)).astype(X.dtype)
                resp /= np.sum(resp, axis=1)[:, None]
            elif self.init_params == "random_from_data":
                resp[random_state.choice(n_samples, size=count, replace=False), np.arange(count)] = 1
            else:
                resp[kmeans_plusplus(X, count, random_state=random_state)[1], np.arange(count)] = 1
            self._initialize(X, resp)

        def fit(self, X, y=None):
            self.fit_predict(X, y)
            return self

        @_fit_context(prefer_skip_nested_validation=True)
        def fit_predict(self, X, y=None):
            X = validate_data(self, X, dtype=[np.float64, np.float32], ensure_min_samples=2)
            if X.shape[0] < self.n_components:
                raise ValueError(
                    f"Expected n_samples >= n_components but got n_components = {self.n_components}, n_samples = {X.shape[0]}")
            self._check_parameters(X)
            starts_anew = not (self.warm_start and hasattr(self, "converged_"))
            best = -np.inf
            best_bounds, best_steps = [], 0
            self.converged_ = False
            random_state = check_random_state(self.random_state)
            for start in range(self.n_init if starts_anew else 1):
                self._say_start(start)
                if starts_anew:
                    self._initialize_parameters(X, random_state)
                bound = -np.inf if starts_anew else self.lower_bound_
                if self.max_iter == 0:
                    best_parameters = self._get_parameters()
                    continue
                bounds, converged = [], False
                for step in range(1, self.max_iter + 1):
                    before = bound
                    bound, log_resp = self._e_step(X)
                    self._m_step(X, log_resp)
                    bound = self._compute_lower_bound(log_resp, bound)
                    bounds.append(bound)
                    change = bound - before
                    self._say_step(step, change)
                    if abs(change) < self.tol:
                        converged = True
                        break
                self._say_end(bound, converged)
                if bound > best or best == -np.inf:
                    best, best_parameters, best_steps, best_bounds = bound, self._get_parameters(), step, bounds
                    self.converged_ = converged
            if not self.converged_ and self.max_iter > 0:
                _warnings.warn(
                    "Best performing initialization did not converge. Try different init parameters, or increase max_iter, tol, or check "
                    "for degenerate data.", ConvergenceWarning)
            self._set_parameters(best_parameters)
            self.n_iter_ = best_steps
            self.lower_bound_ = best
            self.lower_bounds_ = best_bounds
            return np.argmax(self._e_step(X)[1], axis=1)

        def _e_step(self, X):
            norms, log_resp = self._estimate_log_prob_resp(X)
            return np.mean(norms), log_resp

        def score_samples(self, X):
            check_is_fitted(self)
            return _log_of_sums(self._estimate_weighted_log_prob(validate_data(self, X, reset=False)))

        def score(self, X, y=None):
            return float(np.mean(self.score_samples(X)))

        def predict(self, X):
            check_is_fitted(self)
            return np.argmax(self._estimate_weighted_log_prob(validate_data(self, X, reset=False)), axis=1)

        def predict_proba(self, X):
            check_is_fitted(self)
            return np.exp(self._estimate_log_prob_resp(validate_data(self, X, reset=False))[1])

        def sample(self, n_samples=1):
            check_is_fitted(self)
            if n_samples < 1:
                raise ValueError(
                    f"Invalid value for 'n_samples': {self.n_components} . The sampling requires at least one sample.")
            n_features = self.means_.shape[1]
            random = check_random_state(self.random_state)
            counts = random.multinomial(n_samples, self.weights_).tolist()
            parts = []
            for place, (mean, count) in enumerate(zip(self.means_, counts)):
                covariance = self.covariances_ if self.covariance_type == "tied" else self.covariances_[place]
                if self.covariance_type in ("full", "tied"):
                    parts.append(random.multivariate_normal(mean, covariance, count))
                else:
                    parts.append(mean + random.standard_normal(size=(count, n_features)) * np.sqrt(covariance))
            labels = np.concatenate([np.full(count, place, dtype=np.int64) for place, count in enumerate(counts)])
            return np.vstack(parts), labels

        def _estimate_weighted_log_prob(self, X):
            return self._estimate_log_prob(X) + self._estimate_log_weights()

        def _estimate_log_prob_resp(self, X):
            weighted = self._estimate_weighted_log_prob(X)
            norms = _log_of_sums(weighted)
            return norms, weighted - norms[:, None]

        def _say_start(self, start):
            if self.verbose:
                print(f"Initialization {start}")
                self._started = self._stepped = _time()

        def _say_step(self, step, change):
            if step % self.verbose_interval == 0:
                if self.verbose == 1:
                    print(f"  Iteration {step}")
                elif self.verbose >= 2:
                    now = _time()
                    print(f"  Iteration {step}\t time lapse {now - self._stepped:.5f}s\t ll change {change:.5f}")
                    self._stepped = now

        def _say_end(self, bound, converged):
            said = "converged" if converged else "did not converge"
            if self.verbose == 1:
                print(f"Initialization {said}.")
            elif self.verbose >= 2:
                print(f"Initialization {said}. time lapse {_time() - self._started:.5f}s\t lower bound {bound:.5f}.")
    """#
}
