extension PythonSource {
  static let sklearnUtilsClassWeightModule = #"""
    """How much each class counts."""

    import numpy as np

    from sklearn.utils._param_validation import StrOptions, validate_params
    from sklearn.utils.validation import _check_sample_weight


    @validate_params({"class_weight": [dict, StrOptions({"balanced"}), None], "classes": [np.ndarray], "y": ["array-like"],
                      "sample_weight": ["array-like", None]})
    def compute_class_weight(class_weight, *, classes, y, sample_weight=None):
        present, codes = np.unique(y, return_inverse=True)
        places = {label: i for i, label in enumerate(present.tolist())}
        labels = classes.tolist()
        if set(places) - set(labels):
            raise ValueError("classes should include all valid labels that can be in y")
        if class_weight is None or len(class_weight) == 0:
            return np.ones(len(labels))
        if isinstance(class_weight, str):
            if set(labels) - set(places):
                raise ValueError("classes should have valid labels that are in y")
            counts = np.bincount(codes, weights=_check_sample_weight(sample_weight, y))
            return (counts.sum() / (len(places) * counts))[[places[label] for label in labels]]
        weights = np.ones(len(labels))
        missing = []
        for i, label in enumerate(labels):
            if label in class_weight:
                weights[i] = class_weight[label]
            else:
                missing.append(label)
        if missing and len(labels) - len(missing) != len(class_weight):
            raise ValueError(f"The classes, {missing}, are not in class_weight")
        return weights


    @validate_params({"class_weight": [dict, list, StrOptions({"balanced"}), None], "y": ["array-like", "sparse matrix"],
                      "indices": ["array-like", None]})
    def compute_sample_weight(class_weight, y, *, indices=None):
        y = np.atleast_1d(y)
        if y.ndim == 1:
            y = y.reshape(-1, 1)
        outputs = y.shape[1]
        if indices is not None and class_weight != "balanced":
            raise ValueError(f"The only valid class_weight for subsampling is 'balanced'. Given {class_weight}.")
        if outputs > 1:
            if class_weight is None or isinstance(class_weight, dict):
                raise ValueError("For multi-output, class_weight should be a list of dicts, or the string 'balanced'.")
            if isinstance(class_weight, list) and len(class_weight) != outputs:
                raise ValueError(
                    "For multi-output, number of elements in class_weight should match number of outputs. "
                    f"Got {len(class_weight)} element(s) while having {outputs} outputs.")
        product = np.ones(y.shape[0])
        for column in range(outputs):
            product = product * _weights_in_column(class_weight, y[:, column], column, outputs, indices)
        return product


    def _weights_in_column(class_weight, labels, column, outputs, indices):
        if class_weight != "balanced" and outputs > 1:
            class_weight = class_weight[column]
        classes, codes = np.unique(labels, return_inverse=True)
        if indices is None:
            return compute_class_weight(class_weight, classes=classes, y=labels)[codes]
        chosen = labels[indices]
        present = np.unique(chosen)
        known = dict(zip(present.tolist(), compute_class_weight(class_weight, classes=present, y=chosen).tolist()))
        return np.array([known.get(label, 0.0) for label in classes.tolist()])[codes]

    """#
}
