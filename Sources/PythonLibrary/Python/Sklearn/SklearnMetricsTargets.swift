extension PythonSource {
  static let sklearnMetricsTargetsModule = #"""
    """Checks of true and predicted targets, and what measures share."""

    import numpy as np

    from sklearn.utils._param_validation import Options, Real, StrOptions
    from sklearn.utils.multiclass import type_of_target, unique_labels
    from sklearn.utils.validation import _check_sample_weight, _num_samples, check_array, check_consistent_length, column_or_1d

    AVERAGES = [StrOptions(("micro", "macro", "samples", "weighted", "binary")), None]
    ZERO_DIVISION = [Options(Real, (0.0, 1.0)), "nan", StrOptions(("warn",))]


    def check_targets(y_true, y_pred, sample_weight=None):
        check_consistent_length(y_true, y_pred, sample_weight)
        of_true = type_of_target(y_true, input_name="y_true")
        of_pred = type_of_target(y_pred, input_name="y_pred")
        for array in (y_true, y_pred):
            if _num_samples(array) < 1:
                raise ValueError(
                    "Found empty input array (e.g., `y_true` or `y_pred`) while a minimum of 1 sample is required.")
        if sample_weight is not None:
            sample_weight = _check_sample_weight(sample_weight, y_true, force_float_dtype=False)
        kind = of_true if of_true == of_pred else "multiclass"
        if of_true != of_pred and {of_true, of_pred} != {"binary", "multiclass"}:
            raise ValueError(f"Classification metrics can't handle a mix of {of_true} and {of_pred} targets")
        if kind not in ("binary", "multiclass", "multilabel-indicator"):
            raise ValueError(f"{kind} is not supported")
        if kind == "multilabel-indicator":
            y_true, y_pred = check_array(y_true), check_array(y_pred)
        else:
            y_true = column_or_1d(y_true, input_name="y_true")
            y_pred = column_or_1d(y_pred, input_name="y_pred")
        labels = unique_labels(y_true, y_pred, ys_types={kind})
        if kind == "binary" and labels.shape[0] > 2:
            kind = "multiclass"
        return kind, labels, y_true, y_pred, sample_weight


    def codes_of(labels, *arrays):
        """The place of every element in `labels`; -1 where it is none of them."""
        places = {label: place for place, label in enumerate(labels.tolist())}
        return [np.array([places.get(each, -1) for each in array.tolist()], dtype=np.int64) for array in arrays]


    def averaged(values, weights=None, normalize=True, axis=None):
        if normalize:
            return np.average(values, axis=axis, weights=weights)
        return np.sum(values, axis=axis) if weights is None else np.dot(values, weights)

    """#
}
