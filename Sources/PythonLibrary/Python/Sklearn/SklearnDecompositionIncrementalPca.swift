extension PythonSource {
  static let sklearnDecompositionIncrementalPcaModule = #"""
    """Principal components of samples that come batch by batch."""

    from numbers import Integral

    import numpy as np

    from sklearn.base import _fit_context
    from sklearn.decomposition._pca import PCA
    from sklearn.utils import gen_batches
    from sklearn.utils._param_validation import Interval
    from sklearn.utils._sparse import issparse
    from sklearn.utils.extmath import _incremental_mean_and_var, svd_flip
    from sklearn.utils.validation import validate_data


    class IncrementalPCA(PCA):
        _parameter_constraints = {
            "n_components": [Interval(Integral, 1, None, closed="left"), None], "whiten": ["boolean"], "copy": ["boolean"],
            "batch_size": [Interval(Integral, 1, None, closed="left"), None],
        }

        def __init__(self, n_components=None, *, whiten=False, copy=True, batch_size=None):
            self.n_components = n_components
            self.whiten = whiten
            self.copy = copy
            self.batch_size = batch_size

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            self.components_ = None
            self.n_samples_seen_ = 0
            self.mean_ = self.var_ = 0.0
            X = validate_data(
                self, X, accept_sparse="csr", copy=self.copy, dtype=[np.float64, np.float32], force_writeable=True)
            self.batch_size_ = 5 * X.shape[1] if self.batch_size is None else self.batch_size
            for batch in gen_batches(X.shape[0], self.batch_size_, min_batch_size=self.n_components or 0):
                self._take(X[batch], False)
            return self

        def fit_transform(self, X, y=None):
            return self.fit(X).transform(X)

        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X, y=None, check_input=True):
            is_first = not hasattr(self, "components_")
            if check_input:
                if issparse(X):
                    raise TypeError(
                        "IncrementalPCA.partial_fit does not support sparse input. Either convert data to dense or use "
                        "IncrementalPCA.fit to do so in batches.")
                X = validate_data(
                    self, X, copy=self.copy, dtype=[np.float64, np.float32], force_writeable=True, reset=is_first)
            if is_first:
                self.components_ = None
            if not hasattr(self, "n_samples_seen_"):
                self.n_samples_seen_ = 0
                self.mean_ = self.var_ = 0.0
            return self._take(X, is_first)

        def _take(self, X, is_first):
            count, width = X.shape
            if self.n_components is None:
                self.n_components_ = min(count, width) if self.components_ is None else self.components_.shape[0]
            elif not self.n_components <= width:
                raise ValueError(
                    f"n_components={self.n_components!r} invalid for n_features={width}, need more rows than columns for IncrementalPCA "
                    "processing")
            elif self.n_components > count and is_first:
                raise ValueError(
                    f"n_components={self.n_components} must be less or equal to the batch number of samples {count} for the first "
                    "partial_fit call.")
            else:
                self.n_components_ = self.n_components
            if self.components_ is not None and self.components_.shape[0] != self.n_components_:
                raise ValueError(
                    f"Number of input features has changed from {self.components_.shape[0]} to {self.n_components_} between calls to "
                    "partial_fit! Try setting n_components to a fixed value.")
            mean, variance, totals = _incremental_mean_and_var(
                X, last_mean=self.mean_, last_variance=self.var_, last_sample_count=np.repeat(self.n_samples_seen_, width))
            total = totals[0]
            if self.n_samples_seen_ == 0:
                X = X - mean
            else:
                own_mean = np.mean(X, axis=0)
                shift = np.sqrt((self.n_samples_seen_ / total) * count) * (self.mean_ - own_mean)
                X = np.vstack((self.singular_values_.reshape((-1, 1)) * self.components_, X - own_mean, shift))
            U, S, Vt = np.linalg.svd(X, full_matrices=False)
            U, Vt = svd_flip(U, Vt, u_based_decision=False)
            explained = S ** 2 / (total - 1)
            kept = self.n_components_
            self.n_samples_seen_ = total
            self.components_ = Vt[:kept]
            self.singular_values_ = S[:kept]
            self.mean_, self.var_ = mean, variance
            self.explained_variance_ = explained[:kept]
            self.explained_variance_ratio_ = (S ** 2 / np.sum(variance * total))[:kept]
            self.noise_variance_ = explained[kept:].mean() if kept not in (count, width) else 0.0
            return self

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            return tags

    """#
}
