extension PythonSource {
  static let sklearnDecompositionPcaModule = #"""
    """The directions in which data vary most."""

    from math import lgamma as _lgamma
    from math import log as _log

    import numpy as np

    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, TransformerMixin, _fit_context
    from sklearn.utils._param_validation import Integral, Interval, Real, RealNotInt, StrOptions
    from sklearn.utils.extmath import _randomized_svd, fast_logdet, svd_flip
    from sklearn.utils.validation import check_array, check_is_fitted, check_random_state, validate_data

    _FLOATS = [np.float64, np.float32]


    def _log_evidence(spectrum, rank, n_samples):
        """Minka's approximation of how likely so many dimensions are."""
        features = len(spectrum)
        tiny = 1e-15
        if spectrum[rank - 1] < tiny:
            return -np.inf
        evidence = -rank * _log(2.0)
        for i in range(1, rank + 1):
            evidence += _lgamma((features - i + 1) / 2.0) - _log(np.pi) * (features - i + 1) / 2.0
        evidence += -np.sum(np.log(spectrum[:rank])) * n_samples / 2.0
        rest = max(tiny, np.sum(spectrum[rank:]) / (features - rank))
        evidence += -_log(rest) * n_samples * (features - rank) / 2.0
        m = features * rank - rank * (rank + 1.0) / 2.0
        evidence += _log(2.0 * np.pi) * (m + rank) / 2.0 - rank * _log(n_samples) / 2.0
        filled = spectrum.copy()
        filled[rank:features] = rest
        curvature = 0.0
        for i in range(rank):
            for j in range(i + 1, features):
                curvature += _log((spectrum[i] - spectrum[j]) * (1.0 / filled[j] - 1.0 / filled[i])) + _log(n_samples)
        return evidence - curvature / 2.0


    class PCA(ClassNamePrefixFeaturesOutMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "n_components": [
                Interval(Integral, 0, None, closed="left"), Interval(RealNotInt, 0, 1, closed="neither"), StrOptions(("mle",)), None],
            "copy": ["boolean"], "whiten": ["boolean"],
            "svd_solver": [StrOptions(("auto", "full", "covariance_eigh", "arpack", "randomized"))],
            "tol": [Interval(Real, 0, None, closed="left")],
            "iterated_power": [StrOptions(("auto",)), Interval(Integral, 0, None, closed="left")],
            "n_oversamples": [Interval(Integral, 1, None, closed="left")],
            "power_iteration_normalizer": [StrOptions(("auto", "QR", "LU", "none"))], "random_state": ["random_state"]}

        def __init__(
            self, n_components=None, *, copy=True, whiten=False, svd_solver="auto", tol=0.0, iterated_power="auto", n_oversamples=10,
            power_iteration_normalizer="auto", random_state=None,
        ):
            self.n_components = n_components
            self.copy = copy
            self.whiten = whiten
            self.svd_solver = svd_solver
            self.tol = tol
            self.iterated_power = iterated_power
            self.n_oversamples = n_oversamples
            self.power_iteration_normalizer = power_iteration_normalizer
            self.random_state = random_state

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            self._fit(X)
            return self

        @_fit_context(prefer_skip_nested_validation=True)
        def fit_transform(self, X, y=None):
            U, S, X = self._fit(X)
            if U is None:
                return self._transform(X)
            U = U[:, :self.n_components_]
            return U * np.sqrt(X.shape[0] - 1) if self.whiten else U * S[:self.n_components_]

        def _solver(self, X, wanted):
            if self.svd_solver != "auto":
                return self.svd_solver
            if X.shape[1] <= 1_000 and X.shape[0] >= 10 * X.shape[1]:
                return "covariance_eigh"
            if max(X.shape) <= 500 or wanted == "mle":
                return "full"
            return "randomized" if 1 <= wanted < 0.8 * min(X.shape) else "full"

        def _fit(self, X):
            X = validate_data(self, X, dtype=_FLOATS)
            wanted = self.n_components
            if wanted is None:
                wanted = min(X.shape) - (self.svd_solver == "arpack")
            solver = self._fit_svd_solver = self._solver(X, wanted)
            U, S, X = self._fit_full(X, wanted) if solver in ("full", "covariance_eigh") else self._fit_truncated(X, wanted)
            return U, S, X

        def _fit_full(self, X, wanted):
            n_samples, n_features = X.shape
            least = min(n_samples, n_features)
            if wanted == "mle":
                if n_samples < n_features:
                    raise ValueError("n_components='mle' is only supported if n_samples >= n_features")
            elif not 0 <= wanted <= least:
                raise ValueError(
                    f"n_components={wanted} must be between 0 and min(n_samples, n_features)={least} with "
                    f"svd_solver={self._fit_svd_solver!r}")
            self.mean_ = X.mean(axis=0)
            if self._fit_svd_solver == "full":
                U, S, Vt = np.linalg.svd(X - self.mean_, full_matrices=False)
                variance = S ** 2 / (n_samples - 1)
            else:
                C = X.T @ X
                C -= n_samples * self.mean_.reshape(-1, 1) * self.mean_.reshape(1, -1)
                C /= n_samples - 1
                values, vectors = np.linalg.eigh(C)
                variance = np.maximum(values[::-1], 0.0)
                S = np.sqrt(variance * (n_samples - 1))
                U, Vt = None, vectors[:, ::-1].T
            U, Vt = svd_flip(U, Vt, u_based_decision=False)
            ratio = variance / np.sum(variance)
            if wanted == "mle":
                evidence = [-np.inf] + [_log_evidence(variance, rank, n_samples) for rank in range(1, len(variance))]
                wanted = int(np.argmax(evidence))
            elif 0 < wanted < 1.0:
                wanted = np.searchsorted(np.cumsum(ratio), wanted, side="right") + 1
            self.noise_variance_ = np.mean(variance[wanted:]) if wanted < least else 0.0
            self.n_samples_ = n_samples
            self.n_components_ = wanted
            self.components_ = Vt[:wanted, :].copy()
            self.explained_variance_ = variance[:wanted].copy()
            self.explained_variance_ratio_ = ratio[:wanted].copy()
            self.singular_values_ = S[:wanted].copy()
            return U, S, X

        def _fit_truncated(self, X, wanted):
            n_samples, n_features = X.shape
            least = min(n_samples, n_features)
            solver = self._fit_svd_solver
            if isinstance(wanted, str):
                raise ValueError(f"n_components={wanted!r} cannot be a string with svd_solver='{solver}'")
            if not 1 <= wanted <= least:
                raise ValueError(
                    f"n_components={wanted!r} must be between 1 and min(n_samples, n_features)={least!r} with svd_solver='{solver}'")
            if solver == "arpack" and wanted == least:
                raise ValueError(
                    f"n_components={wanted!r} must be strictly less than min(n_samples, n_features)={least!r} with svd_solver='{solver}'")
            random_state = check_random_state(self.random_state)
            self.mean_ = X.mean(axis=0)
            centered = X - self.mean_
            if solver == "arpack":
                random_state.uniform(-1, 1, least)
                U, S, Vt = (part[..., :wanted] if place < 2 else part[:wanted] for place, part in enumerate(
                    np.linalg.svd(centered, full_matrices=False)))
            else:
                U, S, Vt = _randomized_svd(
                    centered, wanted, n_oversamples=self.n_oversamples, n_iter=self.iterated_power,
                    power_iteration_normalizer=self.power_iteration_normalizer, flip_sign=False, random_state=random_state)
            U, Vt = svd_flip(U, Vt, u_based_decision=False)
            self.n_samples_ = n_samples
            self.components_ = Vt
            self.n_components_ = wanted
            self.explained_variance_ = S ** 2 / (n_samples - 1)
            total = np.sum(centered ** 2) / (n_samples - 1)
            self.explained_variance_ratio_ = self.explained_variance_ / total
            self.singular_values_ = S.copy()
            self.noise_variance_ = 0.0
            if wanted < least:
                self.noise_variance_ = (total - np.sum(self.explained_variance_)) / (least - wanted)
            return U, S, X

        def transform(self, X):
            check_is_fitted(self)
            return self._transform(validate_data(self, X, dtype=_FLOATS, reset=False))

        def _transform(self, X):
            result = X @ self.components_.T
            result -= self.mean_.reshape(1, -1) @ self.components_.T
            if self.whiten:
                scale = np.sqrt(self.explained_variance_)
                result /= np.maximum(scale, np.finfo(scale.dtype).eps)
            return result

        def inverse_transform(self, X):
            check_is_fitted(self)
            X = check_array(X, input_name="X", dtype=_FLOATS)
            components = self.components_
            if self.whiten:
                components = np.sqrt(self.explained_variance_[:, None]) * components
            return X @ components + self.mean_

        def get_covariance(self):
            components = self.components_
            if self.whiten:
                components = components * np.sqrt(self.explained_variance_[:, None])
            beyond_noise = np.where(self.explained_variance_ > self.noise_variance_, self.explained_variance_ - self.noise_variance_, 0.0)
            covariance = (components.T * beyond_noise) @ components
            return covariance + np.eye(len(covariance)) * self.noise_variance_

        def get_precision(self):
            features = self.components_.shape[1]
            if self.n_components_ == 0:
                return np.eye(features) / self.noise_variance_
            return np.linalg.inv(self.get_covariance())

        def score_samples(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, dtype=_FLOATS, reset=False)
            centered = X - self.mean_
            precision = self.get_precision()
            likelihood = -0.5 * np.sum(centered * (centered @ precision), axis=1)
            return likelihood - 0.5 * (X.shape[1] * _log(2.0 * np.pi) - fast_logdet(precision))

        def score(self, X, y=None):
            return float(np.mean(self.score_samples(X)))

        @property
        def _n_features_out(self):
            return self.components_.shape[0]

    """#
}
