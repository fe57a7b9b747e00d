extension PythonSource {
  static let sklearnUtilsMulticlassModule = #"""
    """Kinds of targets, and their classes."""

    import warnings as _warnings

    import numpy as np

    from sklearn.utils.validation import _assert_all_finite, _num_samples, check_array


    def _loosely(y):
        return check_array(
            y, dtype=None, allow_nd=True, ensure_all_finite=False, ensure_2d=False, ensure_min_samples=0, ensure_min_features=0)


    def _is_whole(y):
        return y.dtype.kind == "f" and bool((y.astype(np.int64) == y).all())


    def is_multilabel(y):
        if not (hasattr(y, "__array__") or isinstance(y, (list, tuple, range))):
            return False
        if isinstance(y, (list, tuple)) and y and isinstance(y[0], (list, tuple)) and len({len(each) for each in y}) > 1:
            return False
        y = _loosely(y)
        if not (y.ndim == 2 and y.shape[1] > 1):
            return False
        labels = np.unique(y)
        return len(labels) < 3 and (y.dtype.kind in "biu" or _is_whole(labels))


    def type_of_target(y, input_name="", raise_unknown=False):
        def unknown():
            if raise_unknown:
                raise ValueError(f"Unknown label type for {input_name if input_name else 'data'}: {y!r}")
            return "unknown"

        if isinstance(y, str) or not (hasattr(y, "__array__") or isinstance(y, (list, tuple, range))):
            raise ValueError(f"Expected array-like (array or non-string sequence), got {y!r}")
        if not hasattr(y, "__array__") and len(y) and isinstance(y[0], (list, tuple)) and len({len(each) for each in y}) > 1:
            raise ValueError(
                "You appear to be using a legacy multi-label data representation. Sequence of sequences are no longer supported; use a "
                "binary array or sparse matrix instead - the MultiLabelBinarizer transformer can convert to this format.")
        y = _loosely(y)
        if y.ndim not in (1, 2):
            return unknown()
        if y.size == 0:
            return "binary" if y.ndim == 1 else unknown()
        if y.dtype.kind == "O" and not isinstance(y.reshape(-1)[0], str):
            return unknown()
        several = y.ndim == 2 and y.shape[1] > 1
        classes = np.unique(y)
        if several and len(classes) < 3 and (y.dtype.kind in "biu" or _is_whole(classes)):
            return "multilabel-indicator"
        suffix = "-multioutput" if several else ""
        if y.dtype.kind == "f" and not _is_whole(classes):
            _assert_all_finite(y, input_name=input_name)
            return "continuous" + suffix
        if several or len(classes) > 2:
            return "multiclass" + suffix
        return "binary"


    def check_classification_targets(y):
        kind = type_of_target(y, input_name="y")
        if kind not in ("binary", "multiclass", "multiclass-multioutput", "multilabel-indicator", "multilabel-sequences"):
            raise ValueError(
                f"Unknown label type: {kind}. Maybe you are trying to fit a classifier, which expects discrete classes on a regression "
                "target with continuous values.")
        if "multiclass" in kind:
            count = _num_samples(y)
            if count > 20 and len(np.unique(y)) > round(0.5 * count):
                _warnings.warn(
                    "The number of unique classes is greater than 50% of the number of samples. `y` could represent a regression "
                    "problem, not a classification problem.", UserWarning, stacklevel=2)


    def unique_labels(*ys, ys_types=None):
        if not ys:
            raise ValueError("No argument has been passed.")
        if ys_types is None:
            ys_types = {type_of_target(y) for y in ys}
            if ys_types == {"binary", "multiclass"}:
                ys_types = {"multiclass"}
        if len(ys_types) > 1:
            raise ValueError(f"Mix type of y not allowed, got types {ys_types}")
        kind, = ys_types
        if kind == "multilabel-indicator":
            widths = {check_array(y).shape[1] for y in ys}
            if len(widths) > 1:
                raise ValueError("Multi-label binary indicator input with different numbers of labels")
            return np.arange(widths.pop())
        if kind not in ("binary", "multiclass"):
            raise ValueError(f"Unknown label type: {ys!r}")
        parts = [np.unique(np.asarray(y)) for y in ys]
        if len({part.dtype.kind in "OU" for part in parts if part.size}) > 1:
            details = " and ".join(str(part) for part in parts)
            raise ValueError(f"Mix of label input types (string and number); Got {details}.")
        return np.unique(np.concatenate(parts)) if len(parts) > 1 else parts[0]


    def _check_partial_fit_first_call(clf, classes=None):
        known = getattr(clf, "classes_", None)
        if classes is None:
            if known is None:
                raise ValueError("classes must be passed on the first call to partial_fit.")
            return False
        if known is None:
            clf.classes_ = unique_labels(classes)
            return True
        if not np.array_equal(known, unique_labels(classes)):
            raise ValueError(f"`classes={classes!r}` is not the same as on last call to partial_fit, was: {known!r}")
        return False


    def class_distribution(y, sample_weight=None):
        classes, counts, priors = [], [], []
        for column in range(y.shape[1]):
            found, codes = np.unique(y[:, column], return_inverse=True)
            prior = np.bincount(codes, weights=sample_weight)
            classes.append(found)
            counts.append(found.shape[0])
            priors.append(prior / prior.sum())
        return classes, counts, priors


    def _ovr_decision_function(predictions, confidences, n_classes):
        """Votes of every pair of classes, and by how much they were won."""
        votes = np.zeros((predictions.shape[0], n_classes))
        sums = np.zeros((predictions.shape[0], n_classes))
        pair = 0
        for first in range(n_classes):
            for second in range(first + 1, n_classes):
                sums[:, first] -= confidences[:, pair]
                sums[:, second] += confidences[:, pair]
                votes[predictions[:, pair] == 0, first] += 1
                votes[predictions[:, pair] == 1, second] += 1
                pair += 1
        return votes + sums / (3 * (np.abs(sums) + 1))

    """#
}
