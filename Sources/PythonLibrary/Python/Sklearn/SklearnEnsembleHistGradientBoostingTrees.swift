extension PythonSource {
  static let sklearnEnsembleHistGradientBoostingTreesModule = #"""
    """Trees over values in bins: the leaf that promises most is split next."""

    import heapq
    from itertools import count

    import numpy as np

    MISSING_BIN = 255


    def _column_thresholds(column, most):
        column = np.sort(column[~np.isnan(column)])
        distinct = np.unique(column)
        if len(distinct) <= 1:
            return np.zeros(0)
        if len(distinct) <= most:
            found = (distinct[:-1] + distinct[1:]) / 2
        else:
            places = np.linspace(0, 100, num=most + 1)[1:-1] / 100 * len(column)
            high = np.floor(places).astype(int)
            exact = places == high
            found = np.where(exact, (column[np.maximum(high - 1, 0)] + column[np.minimum(high, len(column) - 1)]) / 2, column[high])
        return np.minimum(np.unique(found), 1e300)


    class Bins:
        """Borders between the bins of each feature."""

        def __init__(self, X, most):
            self.thresholds = [_column_thresholds(X[:, place], most) for place in range(X.shape[1])]
            self.used = np.array([len(each) + 1 for each in self.thresholds])
            self.has_missing = np.isnan(X).any(axis=0)

        def of(self, X):
            codes = np.empty(X.shape, dtype=np.int64)
            for place, borders in enumerate(self.thresholds):
                codes[:, place] = np.where(np.isnan(X[:, place]), MISSING_BIN, np.searchsorted(borders, X[:, place]))
            return codes


    class _Node:
        def __init__(self, rows, depth, gradients, hessians, value):
            self.rows = rows
            self.depth = depth
            self.gradients = gradients
            self.hessians = hessians
            self.value = value
            self.split = None
            self.sums = None
            self.children = ()


    class Tree:
        """One tree, grown from gradients and hessians; with hessians None they are one each."""

        def __init__(self, codes, bins, gradients, hessians, settings):
            self.codes = codes
            self.bins = bins
            self.slopes = gradients
            self.bends = hessians
            self.settings = settings
            width = codes.shape[1]
            self.shape = (width, MISSING_BIN + 1)
            self.offsets = np.arange(width) * self.shape[1]
            places = np.arange(self.shape[1])
            ends = bins.used - 1 + bins.has_missing
            self.may_split = places[None, :] < ends[:, None]
            self.leaves = []
            rows = np.arange(len(codes))
            sums = float(np.cumsum(gradients.astype(np.float64))[-1])
            weight = float(len(codes)) if hessians is None else float(np.cumsum(hessians.astype(np.float64))[-1])
            self.root = _Node(rows, 0, sums, weight, self._value(sums, weight))
            self._grow()

        def _value(self, gradients, hessians):
            return -gradients / (hessians + self.settings["l2_regularization"] + 1e-15)

        def _histograms(self, rows):
            """In each bin of each feature: gradients, hessians and samples."""
            size = self.shape[0] * self.shape[1]
            flat = (self.codes[rows] + self.offsets).ravel()
            slopes = np.repeat(self.slopes[rows].astype(np.float64), self.shape[0])
            counts = np.bincount(flat, minlength=size).reshape(self.shape)
            gradients = np.bincount(flat, weights=slopes, minlength=size).reshape(self.shape)
            if self.bends is None:
                return gradients, counts.astype(np.float64), counts
            bends = np.repeat(self.bends[rows].astype(np.float64), self.shape[0])
            return gradients, np.bincount(flat, weights=bends, minlength=size).reshape(self.shape), counts

        def _best_split(self, node):
            gradients, hessians, counts = node.sums
            best = self._scanned(node, *(np.cumsum(each, axis=1) for each in node.sums), self.may_split, False)
            if self.bins.has_missing.any():
                inner = np.arange(self.shape[1])[None, :] < (self.bins.used - 1)[:, None]
                inner &= self.bins.has_missing[:, None]
                sums = []
                for each in node.sums:
                    filled = np.where(np.arange(self.shape[1])[None, :] < self.bins.used[:, None], each, 0)
                    later = np.cumsum(filled[:, ::-1], axis=1)[:, ::-1]
                    sums.append(np.concatenate([later[:, 1:], np.zeros((len(later), 1))], axis=1))
                whole = (node.gradients, node.hessians, len(node.rows))
                other = self._scanned(node, *(total - part for total, part in zip(whole, sums)), inner, True)
                if other is not None and (best is None or (-other[0], other[1]) < (-best[0], best[1])):
                    best = other
            return best

        def _scanned(self, node, gradients, hessians, counts, may_split, missing_left):
            settings = self.settings
            rest_gradients, rest_hessians, rest = node.gradients - gradients, node.hessians - hessians, len(node.rows) - counts
            allowed = may_split & (counts >= settings["min_samples_leaf"]) & (rest >= settings["min_samples_leaf"])
            allowed &= (hessians >= 1e-3) & (rest_hessians >= 1e-3)
            if not allowed.any():
                return None
            extra = settings["l2_regularization"] + 1e-15
            with np.errstate(all="ignore"):
                gains = node.gradients * node.value - gradients * (-gradients / (hessians + extra))
                gains = gains - rest_gradients * (-rest_gradients / (rest_hessians + extra))
            gains = np.where(allowed, gains, -np.inf)
            feature, place = divmod(int(np.argmax(gains)), self.shape[1])
            if missing_left:  # Bins are looked through from the last one on.
                place = self.shape[1] - 1 - int(np.argmax(gains[feature, ::-1]))
            gain = float(gains[feature, place])
            if not gain > 0.0:
                return None
            return gain, feature, place, missing_left, float(gradients[feature, place]), float(hessians[feature, place])

        def _finish(self, node):
            node.value *= self.settings["learning_rate"]
            node.sums = None
            self.leaves.append(node)

        def _grow(self):
            settings = self.settings
            order = count()
            pending = []
            leaf_limit = settings["max_leaf_nodes"]

            def offer(node):
                node.split = self._best_split(node)
                if node.split is None:
                    self._finish(node)
                else:
                    heapq.heappush(pending, (-node.split[0], next(order), node))

            root = self.root
            if len(root.rows) < 2 * settings["min_samples_leaf"] or root.hessians < 1e-3:
                self._finish(root)
                return
            root.sums = self._histograms(root.rows)
            offer(root)
            leaves = 1
            while pending:
                _, _, node = heapq.heappop(pending)
                left, right = self._parted(node)
                leaves += 1
                if leaf_limit is not None and leaves == leaf_limit:
                    for each in [left, right] + [each[2] for each in pending]:
                        self._finish(each)
                    return
                if settings["max_depth"] is not None and left.depth == settings["max_depth"]:
                    self._finish(left)
                    self._finish(right)
                    continue
                grows = [len(each.rows) >= 2 * settings["min_samples_leaf"] for each in (left, right)]
                if any(grows):
                    few, many = (left, right) if len(left.rows) < len(right.rows) else (right, left)
                    few.sums = self._histograms(few.rows)
                    many.sums = tuple(whole - part for whole, part in zip(node.sums, few.sums))
                node.sums = None
                for each, is_growing in zip((left, right), grows):
                    if is_growing:
                        offer(each)
                    else:
                        self._finish(each)

        def _parted(self, node):
            _, feature, place, missing_left, gradients, hessians = node.split
            codes = self.codes[node.rows, feature]
            goes_left = codes <= place
            if self.bins.has_missing[feature]:
                goes_left = np.where(codes == MISSING_BIN, missing_left, goes_left)
            children = []
            for rows, slopes, bends in (
                (node.rows[goes_left], gradients, hessians),
                (node.rows[~goes_left], node.gradients - gradients, node.hessians - hessians),
            ):
                children.append(_Node(rows, node.depth + 1, slopes, bends, self._value(slopes, bends)))
            node.children = tuple(children)
            if not self.bins.has_missing[feature]:
                missing_left = len(children[0].rows) > len(children[1].rows)
            borders = self.bins.thresholds[feature]
            node.split = (feature, borders[place] if place < len(borders) else np.inf, missing_left)
            return children

        def add_to(self, raw):
            """The leaves' values, for the samples that the tree has seen."""
            for leaf in self.leaves:
                raw[leaf.rows] += leaf.value

        def forget_samples(self):
            self.codes = self.slopes = self.bends = None
            for leaf in self.leaves:
                leaf.rows = None

        def predict(self, X):
            values = np.empty(len(X))
            pending = [(self.root, np.arange(len(X)))]
            while pending:
                node, rows = pending.pop()
                if not node.children:
                    values[rows] = node.value
                elif len(rows):
                    feature, threshold, missing_left = node.split
                    column = X[rows, feature]
                    goes_left = np.where(np.isnan(column), missing_left, column <= threshold)
                    pending += [(node.children[0], rows[goes_left]), (node.children[1], rows[~goes_left])]
            return values

    """#
}
