extension PythonSource {
  static let sklearnMetricsClassificationModule = #"""
    """Precision, recall and what is made of them."""

    import warnings as _warnings

    import numpy as np

    from sklearn.exceptions import UndefinedMetricWarning
    from sklearn.metrics._confusion import counts_of
    from sklearn.metrics._targets import AVERAGES, ZERO_DIVISION, check_targets
    from sklearn.utils._param_validation import Integral, Interval, Options, Real, StrOptions, validate_params

    _parameters = {
        "y_true": ["array-like", "sparse matrix"], "y_pred": ["array-like", "sparse matrix"], "labels": ["array-like", None],
        "pos_label": [Real, str, "boolean", None], "average": AVERAGES, "sample_weight": ["array-like", None],
        "zero_division": ZERO_DIVISION, "beta": [Interval(Real, 0.0, None, closed="both")], "warn_for": [list, tuple, set]}


    def _divided(numerator, denominator, measure, lacking, average, warn_for, zero_division):
        undefined = denominator == 0
        result = numerator / np.where(undefined, 1, denominator)
        if not np.any(undefined):
            return result
        result = np.where(undefined, 0.0 if zero_division == "warn" else float(zero_division), result)
        if zero_division == "warn" and measure in warn_for:
            of_what, where = ("label", "sample") if average == "samples" else ("sample", "label")
            how = "due to" if result.shape[0] == 1 else f"in {where}s with"
            _warnings.warn(
                f"{measure.capitalize()} is ill-defined and being set to 0.0 {how} no {lacking} {of_what}s. Use `zero_division` parameter "
                "to control this behavior.", UndefinedMetricWarning, stacklevel=2)
        return result


    def _mean(values, weights=None):
        known = ~np.isnan(values)
        if not known.any():
            return float("nan")
        values = values[known]
        if weights is None:
            return float(values.mean())
        weights = weights[known]
        return float(values.mean() if weights.sum() == 0 else np.average(values, weights=weights))


    def _labels_for(y_true, y_pred, average, labels, pos_label):
        kind, present, _, _, _ = check_targets(y_true, y_pred)
        if average == "binary":
            if kind == "binary":
                if pos_label not in present.tolist() and len(present) >= 2:
                    raise ValueError(f"pos_label={pos_label} is not a valid label. It should be one of {present}")
                return [pos_label]
            options = [None, "micro", "macro", "weighted"] + ([] if kind == "multiclass" else ["samples"])
            raise ValueError(f"Target is {kind} but average='binary'. Please choose another average setting, one of {options!r}.")
        if pos_label not in (None, 1):
            _warnings.warn(
                f"Note that pos_label (set to {pos_label!r}) is ignored when average != 'binary' (got {average!r}). You may use "
                "labels=[pos_label] to specify a single positive class.", UserWarning)
        return labels


    @validate_params(_parameters)
    def precision_recall_fscore_support(
        y_true, y_pred, *, beta=1.0, labels=None, pos_label=1, average=None, warn_for=("precision", "recall", "f-score"),
        sample_weight=None, zero_division="warn",
    ):
        labels = _labels_for(y_true, y_pred, average, labels, pos_label)
        right, predicted, true, _ = counts_of(y_true, y_pred, sample_weight, labels, average == "samples")
        if average == "micro":
            right, predicted, true = (np.array([each.sum()]) for each in (right, predicted, true))
        precision = _divided(right, predicted, "precision", "predicted", average, warn_for, zero_division)
        recall = _divided(right, true, "recall", "true", average, warn_for, zero_division)
        if beta == np.inf:
            f_score = recall
        elif beta == 0:
            f_score = precision
        else:
            square = beta ** 2
            both = square * true.astype(np.float64) + predicted.astype(np.float64)
            f_score = _divided(
                (1 + square) * right.astype(np.float64), both, "f-score", "true nor predicted", average, warn_for, zero_division)
        if average is None:
            return precision, recall, f_score, true
        weights = true if average == "weighted" else sample_weight if average == "samples" else None
        if weights is not None:
            weights = np.asarray(weights)
        return _mean(precision, weights), _mean(recall, weights), _mean(f_score, weights), None


    def _one(place, measure, y_true, y_pred, **settings):
        return precision_recall_fscore_support(y_true, y_pred, warn_for=(measure,), **settings)[place]


    @validate_params(_parameters)
    def precision_score(y_true, y_pred, *, labels=None, pos_label=1, average="binary", sample_weight=None, zero_division="warn"):
        return _one(
            0, "precision", y_true, y_pred, labels=labels, pos_label=pos_label, average=average, sample_weight=sample_weight,
            zero_division=zero_division)


    @validate_params(_parameters)
    def recall_score(y_true, y_pred, *, labels=None, pos_label=1, average="binary", sample_weight=None, zero_division="warn"):
        return _one(
            1, "recall", y_true, y_pred, labels=labels, pos_label=pos_label, average=average, sample_weight=sample_weight,
            zero_division=zero_division)


    @validate_params(_parameters)
    def f1_score(y_true, y_pred, *, labels=None, pos_label=1, average="binary", sample_weight=None, zero_division="warn"):
        return _one(
            2, "f-score", y_true, y_pred, labels=labels, pos_label=pos_label, average=average, sample_weight=sample_weight,
            zero_division=zero_division)


    @validate_params(_parameters)
    def fbeta_score(
        y_true, y_pred, *, beta, labels=None, pos_label=1, average="binary", sample_weight=None, zero_division="warn"
    ):
        return _one(
            2, "f-score", y_true, y_pred, beta=beta, labels=labels, pos_label=pos_label, average=average, sample_weight=sample_weight,
            zero_division=zero_division)


    @validate_params({**_parameters, "zero_division": [Options(Real, (0, 1)), StrOptions(("warn",))]})
    def jaccard_score(
        y_true, y_pred, *, labels=None, pos_label=1, average="binary", sample_weight=None, zero_division="warn"
    ):
        labels = _labels_for(y_true, y_pred, average, labels, pos_label)
        right, predicted, true, _ = counts_of(y_true, y_pred, sample_weight, labels, average == "samples")
        either = predicted + true - right
        if average == "micro":
            right, either = np.array([right.sum()]), np.array([either.sum()])
        scores = _divided(right, either, "jaccard", "true or predicted", average, ("jaccard",), zero_division)
        if average is None:
            return scores
        weights = None
        if average == "weighted" and true.any():
            weights = true
        elif average == "samples":
            weights = sample_weight
        return float(np.average(scores, weights=weights))


    @validate_params({
        **_parameters, "target_names": ["array-like", None], "digits": [Interval(Integral, 0, None, closed="left")],
        "output_dict": ["boolean"]})
    def classification_report(
        y_true, y_pred, *, labels=None, target_names=None, sample_weight=None, digits=2, output_dict=False, zero_division="warn"
    ):
        kind, present, y_true, y_pred, sample_weight = check_targets(y_true, y_pred, sample_weight)
        is_given = labels is not None
        labels = np.asarray(labels) if is_given else present
        is_accuracy = kind != "multilabel-indicator" and (not is_given or set(labels.tolist()) >= set(present.tolist()))
        if target_names is not None and len(labels) != len(target_names):
            if not is_given:
                raise ValueError(
                    f"Number of classes, {len(labels)}, does not match size of target_names, {len(target_names)}. Try specifying the "
                    "labels parameter")
            _warnings.warn(f"labels size, {len(labels)}, does not match size of target_names, {len(target_names)}")
        names = [str(label) for label in labels] if target_names is None else target_names

        def measured(average):
            return precision_recall_fscore_support(
                y_true, y_pred, labels=labels, average=average, sample_weight=sample_weight, zero_division=zero_division)

        *scores, support = measured(None)
        rows = list(zip(names, *scores, support))
        averages = []
        for average in ("micro", "macro", "weighted") + (("samples",) if kind == "multilabel-indicator" else ()):
            heading = "accuracy" if average == "micro" and is_accuracy else average + " avg"
            averages.append((heading, *measured(average)[:3], np.sum(support)))

        headers = ["precision", "recall", "f1-score", "support"]
        if output_dict:
            report = {row[0]: dict(zip(headers, map(float, row[1:]))) for row in rows + averages}
            if "accuracy" in report:
                report["accuracy"] = report["accuracy"]["precision"]
            return report

        width = max(max(len(name) for name in names), len("weighted avg"), digits)

        def line(name, precision, recall, f1, support):
            if name == "accuracy":
                numbers = f" {'':>9} {'':>9} {f1:>9.{digits}f}"
            else:
                numbers = "".join(f" {number:>9.{digits}f}" for number in (precision, recall, f1))
            return f"{name:>{width}s} {numbers} {support:>9}\n"

        report = f"{'':>{width}s} " + "".join(f" {header:>9}" for header in headers) + "\n\n"
        report += "".join(line(*row) for row in rows) + "\n"
        return report + "".join(line(*row) for row in averages)

    """#
}
