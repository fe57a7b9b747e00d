extension PythonSource {
  static let sklearnMetricsRankingModule = #"""
    """Measures of scores: curves over thresholds and the areas under them."""

    import warnings as _warnings

    import numpy as np

    from sklearn.exceptions import UndefinedMetricWarning
    from sklearn.metrics._targets import codes_of
    from sklearn.utils._param_validation import Integral, Interval, Real, StrOptions, validate_params
    from sklearn.utils.multiclass import type_of_target
    from sklearn.utils.validation import (
        _check_pos_label_consistency, _check_sample_weight, assert_all_finite, check_array, check_consistent_length, column_or_1d,
    )

    _curve = {
        "y_true": ["array-like"], "y_score": ["array-like"], "pos_label": [Real, str, "boolean", None],
        "sample_weight": ["array-like", None], "drop_intermediate": ["boolean"]}


    @validate_params({"x": ["array-like"], "y": ["array-like"]})
    def auc(x, y):
        check_consistent_length(x, y)
        x, y = column_or_1d(x), column_or_1d(y)
        if x.shape[0] < 2:
            raise ValueError(f"At least 2 points are needed to compute area under curve, but x.shape = {x.shape[0]}")
        steps = np.diff(x)
        direction = 1
        if np.any(steps < 0):
            if not np.all(steps <= 0):
                raise ValueError(f"x is neither increasing nor decreasing : {x}.")
            direction = -1
        return float(direction * np.trapezoid(y, x))


    def _binarized(y, classes):
        """A column of ones for each class; one column for two of them."""
        codes, = codes_of(classes, y)
        if len(classes) <= 2:
            return (codes == 1).astype(np.int64).reshape(-1, 1) if len(classes) == 2 else np.zeros((len(codes), 1), dtype=np.int64)
        return (codes[:, None] == np.arange(len(classes))).astype(np.int64)


    def _average_binary_score(measure, y_true, y_score, average, sample_weight=None):
        kind = type_of_target(y_true)
        if kind not in ("binary", "multilabel-indicator"):
            raise ValueError(f"{kind} format is not supported")
        if kind == "binary":
            return measure(y_true, y_score, sample_weight=sample_weight)
        check_consistent_length(y_true, y_score, sample_weight)
        y_true, y_score = check_array(y_true), check_array(y_score)
        weights = None
        if average == "micro":
            if sample_weight is not None:
                sample_weight = np.repeat(sample_weight, y_true.shape[1])
            return float(measure(y_true.ravel(), y_score.ravel(), sample_weight=sample_weight))
        if average == "weighted":
            weights = y_true.sum(axis=0) if sample_weight is None else (y_true * sample_weight.reshape(-1, 1)).sum(axis=0)
            if np.isclose(weights.sum(), 0.0):
                return 0
        elif average == "samples":
            weights, sample_weight = sample_weight, None
            y_true, y_score = y_true.T, y_score.T
        scores = np.array([
            measure(y_true[:, column], y_score[:, column], sample_weight=sample_weight) for column in range(y_score.shape[1])])
        if average is None:
            return scores
        if weights is not None:
            scores[weights == 0] = 0
        return float(np.average(scores, weights=weights))


    @validate_params({k: v for k, v in _curve.items() if k != "drop_intermediate"})
    def confusion_matrix_at_thresholds(y_true, y_score, *, pos_label=None, sample_weight=None):
        kind = type_of_target(y_true, input_name="y_true")
        if not (kind == "binary" or kind == "multiclass" and pos_label is not None):
            raise ValueError(f"{kind} format is not supported")
        pos_label = _check_pos_label_consistency(pos_label, y_true)
        check_consistent_length(y_true, y_score, sample_weight)
        y_true, y_score = column_or_1d(np.asarray(y_true) == pos_label), column_or_1d(y_score)
        assert_all_finite(y_score)
        if sample_weight is not None:
            sample_weight = _check_sample_weight(column_or_1d(sample_weight), y_true)
            kept = sample_weight != 0
            y_true, y_score, sample_weight = y_true[kept], y_score[kept], sample_weight[kept]
        order = np.argsort(-y_score if y_score.dtype.kind != "b" else ~y_score, kind="stable")
        y_score, y_true = y_score[order], y_true[order].astype(np.float64)
        steps = np.nonzero(y_score[1:] != y_score[:-1])[0]
        places = np.concatenate([steps, np.array([y_true.size - 1])])
        if sample_weight is None:
            tps = np.cumsum(y_true)[places]
            fps = 1 + places.astype(np.float64) - tps
        else:
            sample_weight = sample_weight[order].astype(np.float64)
            tps = np.cumsum(y_true * sample_weight)[places]
            fps = np.cumsum((1 - y_true) * sample_weight)[places]
        return fps[-1] - fps, fps, tps[-1] - tps, tps, y_score[places]


    def _corners(changes):
        return np.nonzero(np.concatenate([np.array([True]), changes, np.array([True])]))[0]


    @validate_params(_curve)
    def precision_recall_curve(y_true, y_score, *, pos_label=None, sample_weight=None, drop_intermediate=False):
        _, fps, _, tps, thresholds = confusion_matrix_at_thresholds(
            y_true, y_score, pos_label=pos_label, sample_weight=sample_weight)
        if drop_intermediate and fps.shape[0] > 2:
            kept = _corners((np.diff(tps[:-1]) != 0) | (np.diff(tps[1:]) != 0))
            fps, tps, thresholds = fps[kept], tps[kept], thresholds[kept]
        predicted = tps + fps
        precision = np.where(predicted != 0, tps / np.where(predicted != 0, predicted, 1), 0.0)
        if tps[-1] == 0:
            _warnings.warn("No positive class found in y_true, recall is set to one for all thresholds.")
            recall = np.full(tps.shape, 1.0)
        else:
            recall = tps / tps[-1]
        return np.append(precision[::-1], 1.0), np.append(recall[::-1], 0.0), thresholds[::-1]


    @validate_params(_curve)
    def roc_curve(y_true, y_score, *, pos_label=None, sample_weight=None, drop_intermediate=True):
        _, fps, _, tps, thresholds = confusion_matrix_at_thresholds(
            y_true, y_score, pos_label=pos_label, sample_weight=sample_weight)
        if drop_intermediate and fps.shape[0] > 2:
            kept = _corners((np.diff(fps, 2) != 0) | (np.diff(tps, 2) != 0))
            fps, tps, thresholds = fps[kept], tps[kept], thresholds[kept]
        tps = np.append(0.0, tps)
        fps = np.append(0.0, fps)
        thresholds = np.append(np.inf, thresholds.astype(np.float64))
        return (
            _share(fps, "No negative samples in y_true, false positive value should be meaningless"),
            _share(tps, "No positive samples in y_true, true positive value should be meaningless"), thresholds)


    def _share(counts, warning):
        if counts[-1] <= 0:
            _warnings.warn(warning, UndefinedMetricWarning)
            return np.full(counts.shape, np.nan)
        return counts / counts[-1]


    @validate_params(_curve)
    def det_curve(y_true, y_score, pos_label=None, sample_weight=None, drop_intermediate=False):
        _, fps, _, tps, thresholds = confusion_matrix_at_thresholds(
            y_true, y_score, pos_label=pos_label, sample_weight=sample_weight)
        tps, fps = np.append(0.0, tps), np.append(0.0, fps)
        thresholds = np.append(np.inf, thresholds.astype(np.float64))
        if drop_intermediate and len(fps) > 2:
            kept = _corners((np.diff(tps[:-1]) != 0) | (np.diff(tps[1:]) != 0))
            fps, tps, thresholds = fps[kept], tps[kept], thresholds[kept]
        if len(np.unique(y_true)) != 2:
            raise ValueError(
                "Only one class is present in y_true. Detection error tradeoff curve is not defined in that case.")
        first = np.searchsorted(fps, fps[0], side="right") - 1
        last = np.searchsorted(tps, tps[-1]) + 1
        part = slice(int(first), int(last))
        return (fps[part] / fps[-1])[::-1], ((tps[-1] - tps)[part] / tps[-1])[::-1], thresholds[part][::-1]


    _averaged = {
        "y_true": ["array-like"], "y_score": ["array-like"], "average": [StrOptions(("micro", "macro", "samples", "weighted")), None],
        "sample_weight": ["array-like", None]}


    @validate_params({**_averaged, "pos_label": [Real, str, "boolean"]})
    def average_precision_score(y_true, y_score, *, average="macro", pos_label=1, sample_weight=None):
        if sample_weight is not None:
            sample_weight = column_or_1d(sample_weight)

        def of_two(y_true, y_score, sample_weight=None):
            precision, recall, _ = precision_recall_curve(y_true, y_score, pos_label=pos_label, sample_weight=sample_weight)
            return float(max(0.0, -np.sum(np.diff(recall) * precision[:-1])))

        kind = type_of_target(y_true, input_name="y_true")
        present = np.unique(y_true)
        if kind == "binary":
            if len(present) == 2 and pos_label not in present.tolist():
                raise ValueError(f"pos_label={pos_label} is not a valid label. It should be one of {present}")
        elif kind in ("multilabel-indicator", "multiclass") and pos_label != 1:
            raise ValueError(
                f"Parameter pos_label is fixed to 1 for {kind} y_true. Do not set pos_label or set pos_label to 1.")
        if kind == "multiclass":
            y_true, y_score = _binarized(np.asarray(y_true), present), np.asarray(y_score)
            if y_score.shape != y_true.shape:
                raise ValueError(
                    "`y_score` needs to be of shape `(n_samples, n_classes)`, since `y_true` contains multiple classes. Got "
                    f"`y_score.shape={y_score.shape}`.")
        return _average_binary_score(of_two, y_true, y_score, average, sample_weight=sample_weight)


    def _roc_auc_of_two(y_true, y_score, sample_weight=None, max_fpr=None):
        if len(np.unique(y_true)) != 2:
            _warnings.warn(
                "Only one class is present in y_true. ROC AUC score is not defined in that case.", UndefinedMetricWarning)
            return np.nan
        fpr, tpr, _ = roc_curve(y_true, y_score, sample_weight=sample_weight)
        if max_fpr is None or max_fpr == 1:
            return auc(fpr, tpr)
        stop = int(np.searchsorted(fpr, max_fpr, "right"))
        end = np.interp(max_fpr, [fpr[stop - 1], fpr[stop]], [tpr[stop - 1], tpr[stop]])
        area = auc(np.append(fpr[:stop], max_fpr), np.append(tpr[:stop], end))
        least = 0.5 * max_fpr ** 2
        return 0.5 * (1 + (area - least) / (max_fpr - least))


    @validate_params({
        **_averaged, "max_fpr": [Interval(Real, 0.0, 1, closed="right"), None], "multi_class": [StrOptions(("raise", "ovr", "ovo"))],
        "labels": ["array-like", None]})
    def roc_auc_score(
        y_true, y_score, *, average="macro", sample_weight=None, max_fpr=None, multi_class="raise", labels=None
    ):
        kind = type_of_target(y_true, input_name="y_true")
        y_true = check_array(y_true, ensure_2d=False, dtype=None)
        y_score = check_array(y_score, ensure_2d=False)
        if sample_weight is not None:
            sample_weight = column_or_1d(sample_weight)
        if kind == "multiclass" or kind == "binary" and y_score.ndim == 2 and y_score.shape[1] > 2:
            if max_fpr is not None and max_fpr != 1.0:
                raise ValueError(
                    "Partial AUC computation not available in multiclass setting, 'max_fpr' must be set to `None`, received "
                    f"`max_fpr={max_fpr}` instead")
            if multi_class == "raise":
                raise ValueError("multi_class must be in ('ovo', 'ovr')")
            return _roc_auc_of_many(y_true, y_score, labels, multi_class, average, sample_weight)

        def of_two(y_true, y_score, sample_weight=None):
            return _roc_auc_of_two(y_true, y_score, sample_weight, max_fpr)

        if kind == "binary":
            y_true = _binarized(column_or_1d(y_true), np.unique(y_true))[:, 0]
        return _average_binary_score(of_two, y_true, y_score, average, sample_weight=sample_weight)


    def _checked_classes(labels, y_true, columns):
        if labels is None:
            classes = np.unique(y_true)
            if len(classes) != columns:
                raise ValueError("Number of classes in y_true not equal to the number of columns in 'y_score'")
            return classes
        labels = column_or_1d(labels)
        classes = np.unique(labels)
        if len(classes) != len(labels):
            raise ValueError("Parameter 'labels' must be unique")
        if classes.tolist() != labels.tolist():
            raise ValueError("Parameter 'labels' must be ordered")
        if len(classes) != columns:
            raise ValueError(
                f"Number of given labels, {len(classes)}, not equal to the number of columns in 'y_score', {columns}")
        if set(y_true.tolist()) - set(classes.tolist()):
            raise ValueError("'y_true' contains labels not in parameter 'labels'")
        return classes


    def _roc_auc_of_many(y_true, y_score, labels, multi_class, average, sample_weight):
        if y_score.ndim != 2:
            raise ValueError(
                "`y_score` needs to be of shape `(n_samples, n_classes)`, since `y_true` contains multiple classes. Got "
                f"`y_score.shape={y_score.shape}`.")
        if not np.allclose(1, y_score.sum(axis=1)):
            raise ValueError(
                "Target scores need to be probabilities for multiclass roc_auc, i.e. they should sum up to 1.0 over classes")
        options = (("micro",) if multi_class == "ovr" else ()) + ("macro", "weighted", None)
        if average not in options:
            raise ValueError(f"average must be one of {options} for multiclass problems")
        if average is None and multi_class == "ovo":
            raise NotImplementedError("average=None is not implemented for multi_class='ovo'.")
        classes = _checked_classes(labels, y_true, y_score.shape[1])
        if multi_class == "ovr":
            return _average_binary_score(_roc_auc_of_two, _binarized(y_true, classes), y_score, average, sample_weight=sample_weight)
        if sample_weight is not None:
            raise ValueError(
                "sample_weight is not supported for multiclass one-vs-one ROC AUC, 'sample_weight' must be None in this case.")
        codes, = codes_of(classes, y_true)
        present = np.unique(codes).tolist()
        scores, weights = [], []
        for place, first in enumerate(present):
            for second in present[place + 1:]:
                both = (codes == first) | (codes == second)
                weights.append(np.average(both))
                scores.append((
                    _roc_auc_of_two((codes == first)[both], y_score[both, first])
                    + _roc_auc_of_two((codes == second)[both], y_score[both, second])) / 2)
        return np.average(scores, weights=weights if average == "weighted" else None)


    @validate_params({
        "y_true": ["array-like"], "y_score": ["array-like"], "k": [Interval(Integral, 1, None, closed="left")],
        "normalize": ["boolean"], "sample_weight": ["array-like", None], "labels": ["array-like", None]})
    def top_k_accuracy_score(y_true, y_score, *, k=2, normalize=True, sample_weight=None, labels=None):
        y_true = column_or_1d(check_array(y_true, ensure_2d=False, dtype=None))
        kind = type_of_target(y_true, input_name="y_true")
        if kind == "binary" and labels is not None and len(labels) > 2:
            kind = "multiclass"
        if kind not in ("binary", "multiclass"):
            raise ValueError(f"y type must be 'binary' or 'multiclass', got '{kind}' instead.")
        y_score = check_array(y_score, ensure_2d=False)
        if kind == "binary":
            if y_score.ndim == 2 and y_score.shape[1] != 1:
                raise ValueError(
                    f"`y_true` is binary while y_score is 2d with {y_score.shape[1]} classes. If `y_true` does not contain all the "
                    "labels, `labels` must be provided.")
            y_score = column_or_1d(y_score)
        elif y_score.ndim != 2:
            raise ValueError(
                "`y_score` needs to be of shape `(n_samples, n_classes)`, since `y_true` contains multiple classes. Got "
                f"`y_score.shape={y_score.shape}`.")
        check_consistent_length(y_true, y_score, sample_weight)
        columns = y_score.shape[1] if y_score.ndim == 2 else 2
        classes = np.unique(y_true) if labels is None else column_or_1d(labels)
        count = len(classes)
        if labels is None and count != columns:
            raise ValueError(
                f"Number of classes in 'y_true' ({count}) not equal to the number of classes in 'y_score' ({columns}).You can provide a "
                "list of all known classes by assigning it to the `labels` parameter.")
        if len(set(classes.tolist())) != count:
            raise ValueError("Parameter 'labels' must be unique.")
        if sorted(classes.tolist()) != classes.tolist():
            raise ValueError("Parameter 'labels' must be ordered.")
        if count != columns:
            raise ValueError(f"Number of given labels ({count}) not equal to the number of classes in 'y_score' ({columns}).")
        if set(y_true.tolist()) - set(classes.tolist()):
            raise ValueError("'y_true' contains labels not in parameter 'labels'.")
        if k >= count:
            _warnings.warn(
                f"'k' ({k}) greater than or equal to 'n_classes' ({count}) will result in a perfect score and is therefore meaningless.",
                UndefinedMetricWarning)
        codes, = codes_of(classes, y_true)
        if kind == "multiclass":
            hits = (np.argsort(y_score, axis=1, kind="mergesort")[:, ::-1][:, :k] == codes[:, None]).any(axis=1)
        elif k == 1:
            threshold = 0.5 if y_score.min() >= 0 and y_score.max() <= 1 else 0
            hits = (y_score > threshold) == codes
        else:
            hits = np.ones(len(codes), dtype=bool)
        if normalize:
            return float(np.average(hits, weights=sample_weight))
        return float(np.sum(hits) if sample_weight is None else np.dot(hits, sample_weight))


    def _discounted_gains(y_true, y_score, k, log_base, ignore_ties):
        discount = 1 / (np.log(np.arange(y_true.shape[1]) + 2) / np.log(log_base))
        if k is not None:
            discount[k:] = 0
        if ignore_ties:
            ranking = np.argsort(y_score)[:, ::-1]
            return discount.dot(y_true[np.arange(len(ranking))[:, None], ranking].T)
        sums = np.cumsum(discount)
        gains = []
        for truth, scores in zip(y_true, y_score):
            _, codes, counts = np.unique(-scores, return_inverse=True, return_counts=True)
            means = np.bincount(codes, weights=truth, minlength=len(counts)) / counts
            gains.append((means * np.diff(sums[np.cumsum(counts) - 1], prepend=0.0)).sum())
        return np.array(gains)


    _gain = {
        "y_true": ["array-like"], "y_score": ["array-like"], "k": [Interval(Integral, 1, None, closed="left"), None],
        "log_base": [Interval(Real, 0.0, None, closed="neither")], "sample_weight": ["array-like", None], "ignore_ties": ["boolean"]}


    def _checked_gains(y_true, y_score, sample_weight):
        y_true, y_score = check_array(y_true, ensure_2d=False), check_array(y_score, ensure_2d=False)
        check_consistent_length(y_true, y_score, sample_weight)
        kinds = ("multilabel-indicator", "continuous-multioutput", "multiclass-multioutput")
        kind = type_of_target(y_true, input_name="y_true")
        if kind not in kinds:
            raise ValueError(f"Only {kinds} formats are supported. Got {kind} instead")
        return y_true, y_score


    @validate_params(_gain)
    def dcg_score(y_true, y_score, *, k=None, log_base=2, sample_weight=None, ignore_ties=False):
        y_true, y_score = _checked_gains(y_true, y_score, sample_weight)
        return float(np.average(_discounted_gains(y_true, y_score, k, log_base, ignore_ties), weights=sample_weight))


    @validate_params(_gain)
    def ndcg_score(y_true, y_score, *, k=None, sample_weight=None, ignore_ties=False):
        y_true = check_array(y_true, ensure_2d=False)
        if y_true.min() < 0:
            raise ValueError("ndcg_score should not be used on negative y_true values.")
        if y_true.ndim > 1 and y_true.shape[1] <= 1:
            raise ValueError(
                f"Computing NDCG is only meaningful when there is more than 1 document. Got {y_true.shape[1]} instead.")
        y_true, y_score = _checked_gains(y_true, y_score, sample_weight)
        gains = _discounted_gains(y_true, y_score, k, 2, ignore_ties)
        best = _discounted_gains(y_true, y_true, k, 2, True)
        gains = np.where(best == 0, 0.0, gains / np.where(best == 0, 1, best))
        return float(np.average(gains, weights=sample_weight))

    """#
}
