extension PythonSource {
  static let sklearnClusterBirchModule = #"""
    """Samples gathered in a tree of sums, whose leaves are then joined."""

    import warnings as _warnings
    from math import sqrt
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, ClusterMixin, TransformerMixin, _fit_context
    from sklearn.cluster._agglomerative import AgglomerativeClustering
    from sklearn.cluster._distances import nearest
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.utils._param_validation import Interval
    from sklearn.utils.extmath import row_norms
    from sklearn.utils.validation import check_is_fitted, validate_data


    def _squared(a, b):
        distances = np.maximum(-2 * (a @ b.T) + row_norms(a, squared=True)[:, None] + row_norms(b, squared=True)[None, :], 0)
        return distances


    class _CFNode:
        def __init__(self, branching_factor, is_leaf, n_features, dtype):
            self.is_leaf = is_leaf
            self.subclusters_ = []
            self.init_centroids_ = np.zeros((branching_factor + 1, n_features), dtype=dtype)
            self.init_sq_norm_ = np.zeros(branching_factor + 1, dtype=dtype)
            self.prev_leaf_ = None
            self.next_leaf_ = None

        @property
        def centroids_(self):
            return self.init_centroids_[:len(self.subclusters_)]

        @property
        def squared_norm_(self):
            return self.init_sq_norm_[:len(self.subclusters_)]

        def empty_like(self):
            size, width = self.init_centroids_.shape
            return _CFNode(size - 1, self.is_leaf, width, self.init_centroids_.dtype)

        def note(self, place):
            self.init_centroids_[place] = self.subclusters_[place].centroid_
            self.init_sq_norm_[place] = self.subclusters_[place].sq_norm_

        def append_subcluster(self, subcluster):
            self.subclusters_.append(subcluster)
            self.note(len(self.subclusters_) - 1)

        def split(self):
            """Two clusters with a node each, around those of this node's that are farthest from each other."""
            first, second = _CFSubcluster(), _CFSubcluster()
            first.child_, second.child_ = one, other = self.empty_like(), self.empty_like()
            if self.is_leaf:
                if self.prev_leaf_ is not None:
                    self.prev_leaf_.next_leaf_ = one
                one.prev_leaf_, one.next_leaf_ = self.prev_leaf_, other
                other.prev_leaf_, other.next_leaf_ = one, self.next_leaf_
                if self.next_leaf_ is not None:
                    self.next_leaf_.prev_leaf_ = other
            distances = _squared(self.centroids_, self.centroids_)
            np.fill_diagonal(distances, 0)
            row, column = divmod(int(distances.argmax()), len(distances))
            closer = distances[row] < distances[column]
            closer[row] = True
            for is_first, subcluster in zip(closer.tolist(), self.subclusters_):
                (one if is_first else other).append_subcluster(subcluster)
                (first if is_first else second).update(subcluster)
            return first, second

        def insert(self, subcluster, threshold, branching_factor):
            """Whether there are more clusters now than a node may have."""
            if not self.subclusters_:
                self.append_subcluster(subcluster)
                return False
            distances = np.dot(self.centroids_, subcluster.centroid_) * -2.0 + self.squared_norm_
            place = int(np.argmin(distances))
            closest = self.subclusters_[place]
            if closest.child_ is not None:
                if not closest.child_.insert(subcluster, threshold, branching_factor):
                    closest.update(subcluster)
                    self.note(place)
                    return False
                first, second = closest.child_.split()
                self.subclusters_[place] = first
                self.note(place)
                self.append_subcluster(second)
                return len(self.subclusters_) > branching_factor
            if closest.merge(subcluster, threshold):
                self.note(place)
                return False
            self.append_subcluster(subcluster)
            return len(self.subclusters_) > branching_factor


    class _CFSubcluster:
        def __init__(self, linear_sum=None):
            self.child_ = None
            if linear_sum is None:
                self.n_samples_ = 0
                self.squared_sum_ = 0.0
                self.centroid_ = self.linear_sum_ = 0
            else:
                self.n_samples_ = 1
                self.centroid_ = self.linear_sum_ = linear_sum
                self.squared_sum_ = self.sq_norm_ = np.dot(linear_sum, linear_sum)

        def update(self, subcluster):
            self.n_samples_ += subcluster.n_samples_
            self.linear_sum_ = self.linear_sum_ + subcluster.linear_sum_
            self.squared_sum_ += subcluster.squared_sum_
            self.centroid_ = self.linear_sum_ / self.n_samples_
            self.sq_norm_ = np.dot(self.centroid_, self.centroid_)

        def merge(self, other, threshold):
            squares = self.squared_sum_ + other.squared_sum_
            total = self.linear_sum_ + other.linear_sum_
            count = self.n_samples_ + other.n_samples_
            centroid = (1 / count) * total
            norm = np.dot(centroid, centroid)
            if squares / count - norm > threshold ** 2:
                return False
            self.n_samples_, self.linear_sum_, self.squared_sum_, self.centroid_, self.sq_norm_ = count, total, squares, centroid, norm
            return True

        @property
        def radius(self):
            return sqrt(max(0, self.squared_sum_ / self.n_samples_ - self.sq_norm_))


    class Birch(ClassNamePrefixFeaturesOutMixin, ClusterMixin, TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "threshold": [Interval(Real, 0.0, None, closed="neither")],
            "branching_factor": [Interval(Integral, 1, None, closed="neither")],
            "n_clusters": [None, ClusterMixin, Interval(Integral, 1, None, closed="left")],
            "compute_labels": ["boolean"],
        }

        def __init__(self, *, threshold=0.5, branching_factor=50, n_clusters=3, compute_labels=True):
            self.threshold = threshold
            self.branching_factor = branching_factor
            self.n_clusters = n_clusters
            self.compute_labels = compute_labels

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            return self._fit(X, partial=False)

        def _fit(self, X, partial):
            is_first = not (partial and getattr(self, "root_", None))
            X = validate_data(self, X, accept_sparse="csr", reset=is_first, dtype=[np.float64, np.float32])
            width = X.shape[1]
            if is_first:
                self.root_ = _CFNode(self.branching_factor, True, width, X.dtype)
                self.dummy_leaf_ = self.root_.empty_like()
                self.dummy_leaf_.next_leaf_ = self.root_
                self.root_.prev_leaf_ = self.dummy_leaf_
            for sample in X:
                if self.root_.insert(_CFSubcluster(sample), self.threshold, self.branching_factor):
                    halves = self.root_.split()
                    self.root_ = _CFNode(self.branching_factor, False, width, X.dtype)
                    for half in halves:
                        self.root_.append_subcluster(half)
            self.subcluster_centers_ = np.concatenate([leaf.centroids_ for leaf in self._get_leaves()])
            self._n_features_out = self.subcluster_centers_.shape[0]
            self._global_clustering(X)
            return self

        def _get_leaves(self):
            leaf, leaves = self.dummy_leaf_.next_leaf_, []
            while leaf is not None:
                leaves.append(leaf)
                leaf = leaf.next_leaf_
            return leaves

        @_fit_context(prefer_skip_nested_validation=True)
        def partial_fit(self, X=None, y=None):
            if X is not None:
                return self._fit(X, partial=True)
            self._global_clustering()
            return self

        def predict(self, X):
            check_is_fitted(self)
            return self._predict(validate_data(self, X, accept_sparse="csr", reset=False))

        def _predict(self, X):
            return self.subcluster_labels_[nearest(X, self.subcluster_centers_, 1)[1].flatten()]

        def transform(self, X):
            check_is_fitted(self)
            return np.sqrt(_squared(validate_data(self, X, accept_sparse="csr", reset=False), self.subcluster_centers_))

        def _global_clustering(self, X=None):
            clusterer, centroids = self.n_clusters, self.subcluster_centers_
            too_few = False
            if isinstance(clusterer, Integral):
                clusterer = AgglomerativeClustering(n_clusters=self.n_clusters)
                too_few = len(centroids) < self.n_clusters
            self._subcluster_norms = row_norms(centroids, squared=True)
            if clusterer is None or too_few:
                self.subcluster_labels_ = np.arange(len(centroids))
                if too_few:
                    _warnings.warn(
                        f"Number of subclusters found ({len(centroids)}) by BIRCH is less than ({self.n_clusters}). Decrease the "
                        "threshold.", ConvergenceWarning)
            else:
                self.subcluster_labels_ = clusterer.fit_predict(centroids)
            if X is not None and self.compute_labels:
                self.labels_ = self._predict(X)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.transformer_tags.preserves_dtype = ["float64", "float32"]
            tags.input_tags.sparse = True
            return tags
    """#
}
