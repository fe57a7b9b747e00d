extension PythonSource {
  static let sklearnMetricsProbabilityModule = #"""
    """Losses of predicted probabilities and decisions."""

    import warnings as _warnings

    import numpy as np

    from sklearn.metrics._ranking import _binarized
    from sklearn.utils._param_validation import Hidden, Real, StrOptions, validate_params
    from sklearn.utils.multiclass import type_of_target
    from sklearn.utils.validation import (
        _check_pos_label_consistency, _check_sample_weight, assert_all_finite, check_array, check_consistent_length, column_or_1d,
    )

    _FLOATS = [np.float64, np.float32]


    def _indicators(y_true, labels):
        y_true = column_or_1d(y_true)
        if labels is None:
            classes = np.unique(y_true)
        else:
            classes = np.unique(labels)
            if classes.tolist() != np.asarray(labels).tolist():
                _warnings.warn(
                    f"Labels passed were {labels}. But this function assumes labels are ordered lexicographically. Pass the ordered "
                    f"labels={classes.tolist()} and ensure that the columns of y_prob correspond to this ordering.", UserWarning)
            strange = set(y_true.tolist()) - set(classes.tolist())
            if strange:
                raise ValueError(f"y_true contains values {strange} not belonging to the passed labels {labels}.")
        if len(classes) == 1:
            if labels is None:
                raise ValueError(
                    f"y_true contains only one label ({classes[0]}). Please provide the list of all expected class labels explicitly "
                    "through the labels argument.")
            raise ValueError(f"The labels array needs to contain at least two labels, got {classes}.")
        columns = _binarized(y_true, classes)
        return (np.hstack([1 - columns, columns]) if columns.shape[1] == 1 else columns), classes


    def _checked_probabilities(y_true, y_prob, sample_weight, labels):
        if y_prob.max() > 1:
            raise ValueError(f"y_prob contains values greater than 1: {y_prob.max()}")
        if y_prob.min() < 0:
            raise ValueError(f"y_prob contains values lower than 0: {y_prob.min()}")
        check_consistent_length(y_prob, y_true, sample_weight)
        indicators, classes = _indicators(y_true, labels)
        if y_prob.ndim == 1:
            y_prob = y_prob[:, None]
        if y_prob.shape[1] == 1:
            y_prob = np.hstack([1 - y_prob, y_prob])
        if not np.all(np.isclose(y_prob.sum(axis=1), 1, rtol=np.sqrt(np.finfo(y_prob.dtype).eps))):
            _warnings.warn("The y_prob values do not sum to one. Make sure to pass probabilities.", UserWarning)
        if len(classes) != y_prob.shape[1]:
            if labels is None:
                raise ValueError(
                    f"y_true and y_prob contain different number of classes: {indicators.shape[1]} vs {y_prob.shape[1]}. Please provide "
                    f"the true labels explicitly through the labels argument. Classes found in y_true: {classes}")
            raise ValueError(f"The number of classes in labels is different from that in y_prob. Classes found in labels: {classes}")
        return indicators, y_prob


    @validate_params({
        "y_true": ["array-like"], "y_proba": ["array-like", Hidden(None)], "normalize": ["boolean"],
        "sample_weight": ["array-like", None], "labels": ["array-like", None], "y_pred": ["array-like", str]})
    def log_loss(y_true, y_proba=None, *, normalize=True, sample_weight=None, labels=None, y_pred="deprecated"):
        if not isinstance(y_pred, str):
            if y_proba is not None:
                raise ValueError("Cannot use both `y_pred` and `y_proba`. `y_pred` is deprecated, use `y_proba` instead.")
            _warnings.warn(
                "`y_pred` was renamed to `y_proba` in version 1.9 and will be removed in 1.11. Use `y_proba` instead.", FutureWarning)
            y_proba = y_pred
        y_proba = check_array(y_proba, ensure_2d=False, dtype=_FLOATS)
        indicators, y_proba = _checked_probabilities(y_true, y_proba, sample_weight, labels)
        tiny = np.finfo(y_proba.dtype).eps
        losses = -np.sum(indicators * np.log(np.clip(y_proba, tiny, 1 - tiny)), axis=1)
        if normalize:
            return float(np.average(losses, weights=sample_weight))
        return float(np.sum(losses) if sample_weight is None else np.dot(losses, sample_weight))


    @validate_params({
        "y_true": ["array-like"], "y_proba": ["array-like"], "sample_weight": ["array-like", None],
        "pos_label": [Real, str, "boolean", None], "labels": ["array-like", None], "scale_by_half": ["boolean", StrOptions(("auto",))]})
    def brier_score_loss(y_true, y_proba, *, sample_weight=None, pos_label=None, labels=None, scale_by_half="auto"):
        y_proba = check_array(y_proba, ensure_2d=False, dtype=_FLOATS)
        if y_proba.ndim == 1 or y_proba.shape[1] == 1:
            indicators, y_proba = _of_two(y_true, y_proba, sample_weight, pos_label)
        else:
            indicators, y_proba = _checked_probabilities(y_true, y_proba, sample_weight, labels)
        score = np.average(np.sum((indicators - y_proba) ** 2, axis=1), weights=sample_weight)
        if scale_by_half == "auto":
            scale_by_half = y_proba.shape[1] < 3
        return float(score * 0.5 if scale_by_half else score)


    def _of_two(y_true, y_prob, sample_weight, pos_label):
        y_true, y_prob = column_or_1d(y_true), column_or_1d(y_prob)
        assert_all_finite(y_true)
        assert_all_finite(y_prob)
        check_consistent_length(y_prob, y_true, sample_weight)
        kind = type_of_target(y_true, input_name="y_true")
        if kind != "binary":
            raise ValueError(
                f"The type of the target inferred from y_true is {kind} but should be binary according to the shape of y_prob.")
        if y_prob.max() > 1:
            raise ValueError(f"y_prob contains values greater than 1: {y_prob.max()}")
        if y_prob.min() < 0:
            raise ValueError(f"y_prob contains values less than 0: {y_prob.min()}")
        try:
            pos_label = _check_pos_label_consistency(pos_label, y_true)
        except ValueError:
            classes = np.unique(y_true)
            if classes.dtype.kind in "OUS":
                raise
            pos_label = classes[-1]
        is_positive = (y_true == pos_label).astype(np.int64)
        return np.stack([1 - is_positive, is_positive], axis=1), np.stack([1 - y_prob, y_prob], axis=1)


    @validate_params({
        "y_true": ["array-like"], "pred_decision": ["array-like"], "labels": ["array-like", None], "sample_weight": ["array-like", None]})
    def hinge_loss(y_true, pred_decision, *, labels=None, sample_weight=None):
        check_consistent_length(y_true, pred_decision, sample_weight)
        pred_decision = check_array(pred_decision, ensure_2d=False)
        y_true = column_or_1d(y_true)
        classes = np.unique(y_true if labels is None else labels)
        if len(classes) <= 2:
            signs = np.where(_binarized(y_true, classes if labels is None else np.unique(y_true))[:, 0] == 1, 1, -1)
            margin = signs * column_or_1d(pred_decision)
            return float(np.average(np.clip(1 - margin, 0, None), weights=sample_weight))
        if pred_decision.ndim <= 1:
            raise ValueError(
                "The shape of pred_decision cannot be 1d arraywith a multiclass target. pred_decision shape must be (n_samples, "
                f"n_classes), that is ({y_true.shape[0]}, {len(classes)}). Got: {pred_decision.shape}")
        if len(classes) != pred_decision.shape[1]:
            if labels is None:
                raise ValueError("Please include all labels in y_true or pass labels as third argument")
            raise ValueError(
                "The shape of pred_decision is not consistent with the number of classes. With a multiclass target, pred_decision shape "
                f"must be (n_samples, n_classes), that is ({y_true.shape[0]}, {len(classes)}). Got: {pred_decision.shape}")
        own = _binarized(y_true, classes) == 1
        margin = pred_decision[own] - np.where(own, -np.inf, pred_decision).max(axis=1)
        return float(np.average(np.clip(1 - margin, 0, None), weights=sample_weight))

    """#
}
