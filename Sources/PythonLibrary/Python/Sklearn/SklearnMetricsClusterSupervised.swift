extension PythonSource {
  static let sklearnMetricsClusterSupervisedModule = #"""
    """How well clusters agree with classes."""

    import warnings as _warnings
    from math import lgamma, log

    import numpy as np

    from sklearn.utils._param_validation import Interval, Real, StrOptions, validate_params
    from sklearn.utils.multiclass import type_of_target
    from sklearn.utils.validation import check_array, check_consistent_length

    _pair = {"labels_true": ["array-like"], "labels_pred": ["array-like"]}


    def _checked(labels_true, labels_pred):
        loose = dict(ensure_2d=False, ensure_min_samples=0, dtype=None)
        labels_true, labels_pred = check_array(labels_true, **loose), check_array(labels_pred, **loose)
        of_true, of_pred = type_of_target(labels_true), type_of_target(labels_pred)
        if "continuous" in (of_true, of_pred):
            _warnings.warn(
                f"Clustering metrics expects discrete values but received {of_true} values for label, and {of_pred} values for target",
                UserWarning)
        for name, labels in (("labels_true", labels_true), ("labels_pred", labels_pred)):
            if labels.ndim != 1:
                raise ValueError(f"{name} must be 1D: shape is {labels.shape!r}")
        check_consistent_length(labels_true, labels_pred)
        return labels_true, labels_pred


    @validate_params({
        "labels_true": ["array-like", None], "labels_pred": ["array-like", None],
        "eps": [Interval(Real, 0, None, closed="left"), None], "sparse": ["boolean"]})
    def contingency_matrix(labels_true, labels_pred, *, eps=None, sparse=False, dtype=np.int64):
        if sparse:
            raise NotImplementedError("unsupported: sklearn.metrics.cluster.contingency_matrix(sparse=True)")
        classes, rows = np.unique(labels_true, return_inverse=True)
        clusters, columns = np.unique(labels_pred, return_inverse=True)
        width = len(clusters)
        table = np.bincount(rows * width + columns, minlength=len(classes) * width).reshape(len(classes), width).astype(dtype)
        return table if eps is None else table + eps


    @validate_params(_pair)
    def pair_confusion_matrix(labels_true, labels_pred):
        labels_true, labels_pred = _checked(labels_true, labels_pred)
        count = len(labels_true)
        table = contingency_matrix(labels_true, labels_pred)
        squares = int((table ** 2).sum())
        in_clusters = int((table.sum(axis=0) ** 2).sum()) - squares
        in_classes = int((table.sum(axis=1) ** 2).sum()) - squares
        return np.array([[count ** 2 - in_clusters - in_classes - squares, in_clusters], [in_classes, squares - count]])


    @validate_params(_pair)
    def rand_score(labels_true, labels_pred):
        pairs = pair_confusion_matrix(labels_true, labels_pred)
        agreeing, total = np.trace(pairs), pairs.sum()
        return 1.0 if agreeing == total or total == 0 else float(agreeing / total)


    @validate_params(_pair)
    def adjusted_rand_score(labels_true, labels_pred):
        (tn, fp), (fn, tp) = pair_confusion_matrix(labels_true, labels_pred).tolist()
        if fn == 0 and fp == 0:
            return 1.0
        return 2.0 * (tp * tn - fn * fp) / ((tp + fn) * (fn + tn) + (tp + fp) * (fp + tn))


    def _entropy(labels):
        if len(labels) == 0:
            return 1.0
        counts = np.unique(labels, return_counts=True)[1].astype(np.float64)
        if counts.size == 1:
            return 0.0
        total = np.sum(counts)
        return float(-np.sum((counts / total) * (np.log(counts) - log(total))))


    def _mutual_information(table):
        rows, columns = np.nonzero(table)
        counts = table[rows, columns]
        total = table.sum()
        of_rows, of_columns = table.sum(axis=1), table.sum(axis=0)
        if of_rows.size == 1 or of_columns.size == 1:
            return 0.0
        shares = counts / total
        expected = -np.log(of_rows[rows] * of_columns[columns]) + log(of_rows.sum()) + log(of_columns.sum())
        parts = shares * (np.log(counts) - log(total)) + shares * expected
        parts = np.where(np.abs(parts) < np.finfo(parts.dtype).eps, 0.0, parts)
        return float(np.clip(parts.sum(), 0.0, None))


    @validate_params({
        "labels_true": ["array-like", None], "labels_pred": ["array-like", None],
        "contingency": ["array-like", "sparse matrix", None]})
    def mutual_info_score(labels_true, labels_pred, *, contingency=None):
        if contingency is None:
            contingency = contingency_matrix(*_checked(labels_true, labels_pred))
        return _mutual_information(check_array(contingency, dtype=[np.int64, np.int32]))


    @validate_params({**_pair, "beta": [Interval(Real, 0, None, closed="left")]})
    def homogeneity_completeness_v_measure(labels_true, labels_pred, *, beta=1.0):
        labels_true, labels_pred = _checked(labels_true, labels_pred)
        if len(labels_true) == 0:
            return 1.0, 1.0, 1.0
        of_classes, of_clusters = _entropy(labels_true), _entropy(labels_pred)
        shared = _mutual_information(contingency_matrix(labels_true, labels_pred))
        homogeneity = shared / of_classes if of_classes else 1.0
        completeness = shared / of_clusters if of_clusters else 1.0
        measure = 0.0
        if homogeneity + completeness != 0.0:
            measure = (1 + beta) * homogeneity * completeness / (beta * homogeneity + completeness)
        return float(homogeneity), float(completeness), float(measure)


    @validate_params(_pair)
    def homogeneity_score(labels_true, labels_pred):
        return homogeneity_completeness_v_measure(labels_true, labels_pred)[0]


    @validate_params(_pair)
    def completeness_score(labels_true, labels_pred):
        return homogeneity_completeness_v_measure(labels_true, labels_pred)[1]


    @validate_params({**_pair, "beta": [Interval(Real, 0, None, closed="left")]})
    def v_measure_score(labels_true, labels_pred, *, beta=1.0):
        return homogeneity_completeness_v_measure(labels_true, labels_pred, beta=beta)[2]


    def _expected_mutual_information(table):
        """What two random partitions with these sizes share on average."""
        total = int(table.sum())
        rows, columns = table.sum(axis=1).tolist(), table.sum(axis=0).tolist()
        if len(rows) == 1 or len(columns) == 1:
            return 0.0
        factorials = [lgamma(n + 1) for n in range(total + 1)]
        expected = 0.0
        for a in rows:
            for b in columns:
                fixed = factorials[a] + factorials[b] + factorials[total - a] + factorials[total - b] - factorials[total]
                for n in range(max(1, a - total + b), min(a, b) + 1):
                    chance = fixed - factorials[n] - factorials[a - n] - factorials[b - n] - factorials[total - a - b + n]
                    expected += n / total * (log(total * n) - log(a * b)) * np.exp(chance)
        return float(expected)


    def _average_of(first, second, method):
        if method == "min":
            return min(first, second)
        if method == "geometric":
            return np.sqrt(first * second)
        return max(first, second) if method == "max" else np.mean([first, second])


    def _away_from_zero(number):
        tiny = np.finfo("float64").eps
        return min(number, -tiny) if number < 0 else max(number, tiny)


    _averaged = {**_pair, "average_method": [StrOptions(("arithmetic", "max", "min", "geometric"))]}


    @validate_params(_averaged)
    def adjusted_mutual_info_score(labels_true, labels_pred, *, average_method="arithmetic"):
        labels_true, labels_pred = _checked(labels_true, labels_pred)
        classes, clusters = len(np.unique(labels_true)), len(np.unique(labels_pred))
        if classes == clusters and classes < 2:
            return 1.0
        if classes == 1 or clusters == 1:
            return 0.0
        table = contingency_matrix(labels_true, labels_pred)
        expected = _expected_mutual_information(table)
        most = _average_of(_entropy(labels_true), _entropy(labels_pred), average_method)
        return float(_away_from_zero(_mutual_information(table) - expected) / _away_from_zero(most - expected))


    @validate_params(_averaged)
    def normalized_mutual_info_score(labels_true, labels_pred, *, average_method="arithmetic"):
        labels_true, labels_pred = _checked(labels_true, labels_pred)
        classes, clusters = len(np.unique(labels_true)), len(np.unique(labels_pred))
        if classes == clusters and classes < 2:
            return 1.0
        shared = _mutual_information(contingency_matrix(labels_true, labels_pred))
        if shared == 0:
            return 0.0
        return float(shared / _average_of(_entropy(labels_true), _entropy(labels_pred), average_method))


    @validate_params(_pair)
    def fowlkes_mallows_score(labels_true, labels_pred):
        labels_true, labels_pred = _checked(labels_true, labels_pred)
        count = len(labels_true)
        table = contingency_matrix(labels_true, labels_pred)
        both = (table ** 2).sum() - count
        in_clusters = (table.sum(axis=0) ** 2).sum() - count
        in_classes = (table.sum(axis=1) ** 2).sum() - count
        return float(np.sqrt(both / in_clusters) * np.sqrt(both / in_classes)) if both != 0 else 0.0

    """#
}
