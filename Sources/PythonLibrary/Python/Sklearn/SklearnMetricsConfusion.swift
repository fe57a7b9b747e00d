extension PythonSource {
  static let sklearnMetricsConfusionModule = #"""
    """Who was taken for whom."""

    import warnings as _warnings

    import numpy as np

    from sklearn.exceptions import UndefinedMetricWarning
    from sklearn.metrics._targets import averaged, check_targets, codes_of
    from sklearn.utils._param_validation import Interval, Real, StrOptions, validate_params
    from sklearn.utils.validation import _num_samples, check_array

    _pair = {"y_true": ["array-like"], "y_pred": ["array-like"], "sample_weight": ["array-like", None]}
    _any_pair = {**_pair, "y_true": ["array-like", "sparse matrix"], "y_pred": ["array-like", "sparse matrix"]}


    @validate_params({**_any_pair, "normalize": ["boolean"]})
    def accuracy_score(y_true, y_pred, *, normalize=True, sample_weight=None):
        kind, _, y_true, y_pred, sample_weight = check_targets(y_true, y_pred, sample_weight)
        right = y_true == y_pred
        if kind == "multilabel-indicator":
            right = right.all(axis=1)
        return float(averaged(right, sample_weight, normalize))


    @validate_params({**_any_pair, "normalize": ["boolean"]})
    def zero_one_loss(y_true, y_pred, *, normalize=True, sample_weight=None):
        score = accuracy_score(y_true, y_pred, normalize=normalize, sample_weight=sample_weight)
        if normalize:
            return 1 - score
        return (_num_samples(y_true) if sample_weight is None else np.sum(sample_weight)) - score


    @validate_params(_any_pair)
    def hamming_loss(y_true, y_pred, *, sample_weight=None):
        kind, _, y_true, y_pred, sample_weight = check_targets(y_true, y_pred, sample_weight)
        if kind != "multilabel-indicator":
            return float(averaged(y_true != y_pred, sample_weight))
        wrong = (y_true != y_pred).sum(axis=1)
        if sample_weight is None:
            return float(wrong.sum()) / y_true.size
        return float(np.dot(wrong, sample_weight)) / (y_true.size * np.average(sample_weight))


    @validate_params({**_pair, "labels": ["array-like", None], "normalize": [StrOptions(("true", "pred", "all")), None]})
    def confusion_matrix(y_true, y_pred, *, labels=None, sample_weight=None, normalize=None):
        loose = dict(dtype=None, ensure_2d=False, ensure_all_finite=False, ensure_min_samples=0)
        y_true, y_pred = check_array(y_true, **loose), check_array(y_pred, **loose)
        if sample_weight is None:
            sample_weight = np.ones(y_true.shape[0], dtype=np.int64)
        kind, present, y_true, y_pred, sample_weight = check_targets(y_true, y_pred, sample_weight)
        if kind not in ("binary", "multiclass"):
            raise ValueError(f"{kind} is not supported")
        if labels is None:
            labels = present
        else:
            labels = np.asarray(labels)
            if labels.size == 0:
                raise ValueError("'labels' should contain at least one label.")
            if not set(labels.tolist()) & set(y_true.tolist()):
                raise ValueError("At least one label specified must be in y_true")
        count = labels.size
        rows, columns = codes_of(labels, y_true, y_pred)
        known = (rows >= 0) & (columns >= 0)
        weights = sample_weight[known] if sample_weight.dtype.kind == "f" else sample_weight[known].astype(np.float64)
        matrix = np.bincount(rows[known] * count + columns[known], weights=weights, minlength=count * count).reshape(count, count)
        if sample_weight.dtype.kind in "iub":
            matrix = matrix.astype(np.int64)
        if normalize is not None:
            total = matrix.sum() if normalize == "all" else matrix.sum(axis=1 if normalize == "true" else 0, keepdims=True)
            with np.errstate(all="ignore"):
                matrix = np.nan_to_num(matrix / total)
        if matrix.shape == (1, 1):
            _warnings.warn(
                "A single label was found in 'y_true' and 'y_pred'. For the confusion matrix to have the correct shape, use the 'labels' "
                "parameter to pass all known labels.", UserWarning)
        return matrix


    def counts_of(y_true, y_pred, sample_weight, labels, samplewise=False):
        """How many of every label are right, were predicted, and are true."""
        kind, present, y_true, y_pred, sample_weight = check_targets(y_true, y_pred, sample_weight)
        if kind != "multilabel-indicator":
            if samplewise:
                raise ValueError("Samplewise metrics are not available outside of multilabel classification.")
            chosen = present if labels is None else np.asarray(labels)
            rest = [label for label in present.tolist() if label not in set(chosen.tolist())]
            every = np.array(chosen.tolist() + rest)
            true, pred = codes_of(every, y_true, y_pred)
            right = true == pred
            size = len(every)

            def count(codes, weights):
                return np.bincount(codes, weights=weights, minlength=size)[:len(chosen)]

            of_right = None if sample_weight is None else sample_weight[right]
            total = len(y_true) if sample_weight is None else sample_weight.sum()
            return count(true[right], of_right), count(pred, sample_weight), count(true, sample_weight), total

        if labels is not None:
            labels = np.asarray(labels)
            if labels.max() > present.max():
                raise ValueError(
                    f"All labels must be in [0, n labels) for multilabel targets. Got {labels.max()} > {present.max()}")
            if labels.min() < 0:
                raise ValueError(f"All labels must be in [0, n labels) for multilabel targets. Got {labels.min()} < 0")
            y_true, y_pred = y_true[:, labels], y_pred[:, labels]
        y_true, y_pred = y_true != 0, y_pred != 0

        def total(mask):
            if samplewise:
                numbers = mask.sum(axis=1)
                return numbers if sample_weight is None else numbers * sample_weight
            return mask.sum(axis=0) if sample_weight is None else (mask * sample_weight[:, None]).sum(axis=0)

        if samplewise:
            everything = y_true.shape[1] if sample_weight is None else sample_weight * y_true.shape[1]
        else:
            everything = y_true.shape[0] if sample_weight is None else sample_weight.sum()
        return total(y_true & y_pred), total(y_pred), total(y_true), everything


    @validate_params({**_any_pair, "labels": ["array-like", None], "samplewise": ["boolean"]})
    def multilabel_confusion_matrix(y_true, y_pred, *, sample_weight=None, labels=None, samplewise=False):
        right, predicted, true, total = counts_of(y_true, y_pred, sample_weight, labels, samplewise)
        wrong, missed = predicted - right, true - right
        return np.stack([total - right - wrong - missed, wrong, missed, right]).T.reshape(-1, 2, 2)


    @validate_params(_pair)
    def matthews_corrcoef(y_true, y_pred, *, sample_weight=None):
        kind, present, y_true, y_pred, sample_weight = check_targets(y_true, y_pred, sample_weight)
        if kind not in ("binary", "multiclass"):
            raise ValueError(f"{kind} is not supported")
        true, pred = codes_of(present, y_true, y_pred)
        C = confusion_matrix(true, pred, sample_weight=sample_weight)
        of_true = C.sum(axis=1).astype(np.float64)
        of_pred = C.sum(axis=0).astype(np.float64)
        total = of_pred.sum()
        both = np.trace(C) * total - np.dot(of_true, of_pred)
        product = (total ** 2 - np.dot(of_pred, of_pred)) * (total ** 2 - np.dot(of_true, of_true))
        return 0.0 if product == 0 else float(both / np.sqrt(product))


    @validate_params({**_pair, "adjusted": ["boolean"]})
    def balanced_accuracy_score(y_true, y_pred, *, sample_weight=None, adjusted=False):
        C = confusion_matrix(y_true, y_pred, sample_weight=sample_weight)
        with np.errstate(divide="ignore", invalid="ignore"):
            per_class = np.diagonal(C) / C.sum(axis=1)
        if np.any(np.isnan(per_class)):
            _warnings.warn("y_pred contains classes not in y_true")
            per_class = per_class[~np.isnan(per_class)]
        score = np.mean(per_class)
        if adjusted:
            chance = 1 / len(per_class)
            score = (score - chance) / (1 - chance)
        return float(score)


    @validate_params({
        "y1": ["array-like"], "y2": ["array-like"], "labels": ["array-like", None], "weights": [StrOptions(("linear", "quadratic")), None],
        "sample_weight": ["array-like", None], "replace_undefined_by": [Interval(Real, -1.0, 1.0, closed="both"), np.nan]})
    def cohen_kappa_score(y1, y2, *, labels=None, weights=None, sample_weight=None, replace_undefined_by=np.nan):
        try:
            confusion = confusion_matrix(y1, y2, labels=labels, sample_weight=sample_weight).astype(np.float64)
        except ValueError as error:
            if "At least one label specified must be in y_true" in str(error):
                raise ValueError(
                    "At least one label in `labels` must be present in `y1` (even though `cohen_kappa_score` is otherwise agnostic to the "
                    "order of `y1` and `y2`).") from error
            raise
        of_second, of_first = confusion.sum(axis=0), confusion.sum(axis=1)
        total = of_second.sum()
        if total == 0:
            _warnings.warn(
                "`y2` contains no labels that are present in both `y1` and `labels`.`cohen_kappa_score` is undefined and set to the value "
                f"defined by the `replace_undefined_by` param, which is set to {replace_undefined_by}.", UndefinedMetricWarning,
                stacklevel=2)
            return replace_undefined_by
        expected = np.outer(of_second, of_first) / total
        places = np.arange(confusion.shape[0])
        distance = np.abs(places[:, None] - places)
        costs = (distance != 0) * 1.0 if weights is None else distance * 1.0 if weights == "linear" else distance ** 2.0
        chance = np.sum(costs * expected)
        if chance == 0:
            _warnings.warn(
                "`y1`, `y2` and `labels` have only one label in common. `cohen_kappa_score` is undefined and set to the value defined by "
                f"the the `replace_undefined_by` param, which is set to {replace_undefined_by}.", UndefinedMetricWarning, stacklevel=2)
            return replace_undefined_by
        return float(1 - np.sum(costs * confusion) / chance)

    """#
}
