extension PythonSource {
  static let sklearnTreeTreeModule = #"""
    """Grown trees."""

    import numpy as np

    import _sklearn_trees as _native
    from sklearn.utils._sparse import csr_matrix

    TREE_LEAF = -1
    TREE_UNDEFINED = -2

    _measures = {
        "gini": 0, "entropy": 1, "log_loss": 1, "squared_error": 2, "friedman_mse": 2, "absolute_error": 3, "poisson": 4,
    }


    class Tree:
        def __init__(self, n_features, n_classes, n_outputs):
            self.n_features = n_features
            self.n_classes = n_classes
            self.n_outputs = n_outputs
            self.max_n_classes = int(max(n_classes))
            self.max_depth = 0
            self.node_count = 0

        def _grow(self, X, y, sample_weight, *, criterion, draws, max_leaf_nodes, max_depth, min_samples_split, min_samples_leaf,
                  min_weight_leaf, min_impurity_decrease, max_features, random_state):
            seed = random_state.randint(0, 2147483647)
            self._set(_native.grow(
                X, y, sample_weight, self.n_classes, _measures[criterion], draws, max_leaf_nodes, max_depth, min_samples_split,
                min_samples_leaf, min_weight_leaf, min_impurity_decrease, max_features, seed))

        def _set(self, nodes):
            (self.children_left, self.children_right, self.feature, self.threshold, self.impurity, self.n_node_samples,
             self.weighted_n_node_samples, self.missing_go_to_left, self.value, self.max_depth) = nodes
            self.node_count = self.capacity = len(self.children_left)

        @property
        def n_leaves(self):
            return np.sum(self.children_left == TREE_LEAF)

        def _nodes(self):
            return self.children_left, self.children_right, self.feature, self.threshold, self.missing_go_to_left

        def apply(self, X):
            return _native.leaves(self._checked(X), *self._nodes())

        def predict(self, X):
            values = self.value.take(self.apply(X), axis=0)
            return values[:, 0] if self.n_outputs == 1 else values

        def _checked(self, X):
            if not isinstance(X, np.ndarray):
                raise ValueError(f"X should be in np.ndarray format, got {type(X)}")
            if X.dtype != np.float32:
                raise ValueError(f"X.dtype should be np.float32, got {X.dtype}")
            return X

        def decision_path(self, X):
            indices, indptr = _native.paths(self._checked(X), *self._nodes())
            return csr_matrix(np.ones(len(indices), dtype=np.int64), indices, indptr, (X.shape[0], self.node_count))

        def compute_node_depths(self):
            depths = np.ones(self.node_count, dtype=np.int64)
            for node, (left, right) in enumerate(zip(self.children_left.tolist(), self.children_right.tolist())):
                if left != TREE_LEAF:
                    depths[left] = depths[right] = depths[node] + 1
            return depths

        def compute_feature_importances(self, normalize=True):
            importances = [0.0] * self.n_features
            left, right = self.children_left.tolist(), self.children_right.tolist()
            weight, impurity = self.weighted_n_node_samples.tolist(), self.impurity.tolist()
            for node, feature in enumerate(self.feature.tolist()):
                if left[node] != TREE_LEAF:
                    importances[feature] += (
                        weight[node] * impurity[node] - weight[left[node]] * impurity[left[node]]
                        - weight[right[node]] * impurity[right[node]])
            importances = np.array(importances) / weight[0]
            if normalize:
                normalizer = np.sum(importances)
                if normalizer > 0.0:
                    importances /= normalizer
            return importances

        def _pruned(self, ccp_alpha):
            """The smallest tree whose branches are all worth so much."""
            is_leaf = _native.prune(
                self.children_left, self.children_right, self.impurity, self.weighted_n_node_samples, ccp_alpha)[2].tolist()
            left, right = self.children_left.tolist(), self.children_right.tolist()
            kept, children, depth = [], [], 0
            pending = [(0, 0, None, 0)]
            while pending:
                node, level, parent, side = pending.pop()
                place = len(kept)
                kept.append(node)
                children.append([TREE_LEAF, TREE_LEAF])
                depth = max(depth, level)
                if parent is not None:
                    children[parent][side] = place
                if not is_leaf[node]:
                    pending.append((right[node], level + 1, place, 1))
                    pending.append((left[node], level + 1, place, 0))
            links = np.array(children, dtype=np.int64)
            leaf = links[:, 0] == TREE_LEAF
            made = Tree(self.n_features, self.n_classes, self.n_outputs)
            made._set((
                links[:, 0].copy(), links[:, 1].copy(), np.where(leaf, TREE_UNDEFINED, self.feature[kept]),
                np.where(leaf, float(TREE_UNDEFINED), self.threshold[kept]), self.impurity[kept], self.n_node_samples[kept],
                self.weighted_n_node_samples[kept], np.where(leaf, 0, self.missing_go_to_left[kept]).astype(np.uint8), self.value[kept],
                depth))
            return made


    def ccp_pruning_path(tree):
        alphas, impurities, _ = _native.prune(
            tree.children_left, tree.children_right, tree.impurity, tree.weighted_n_node_samples, None)
        return {"ccp_alphas": alphas, "impurities": impurities}
    """#
}
