extension PythonSource {
  static let sklearnUtilsPlottingModule = #"""
    """What displays of measures have in common."""

    import numpy as np

    from sklearn.metrics._scorer import _responses
    from sklearn.utils._indexing import _safe_indexing
    from sklearn.utils.multiclass import type_of_target
    from sklearn.utils.validation import (
        _check_pos_label_consistency, _check_response_method, _num_samples, check_consistent_length, check_is_fitted,
    )

    _short_names = {
        "ls": "linestyle", "c": "color", "ec": "edgecolor", "fc": "facecolor", "lw": "linewidth", "mec": "markeredgecolor",
        "mfcalt": "markerfacecoloralt", "ms": "markersize", "mew": "markeredgewidth", "mfc": "markerfacecolor", "aa": "antialiased",
        "ds": "drawstyle", "font": "fontproperties", "family": "fontfamily", "name": "fontname", "size": "fontsize",
        "stretch": "fontstretch", "style": "fontstyle", "variant": "fontvariant", "weight": "fontweight", "ha": "horizontalalignment",
        "va": "verticalalignment", "ma": "multialignment",
    }

    faint = {"alpha": 0.5, "linestyle": "--", "color": "blue"}


    def merged_style(defaults, given):
        """The defaults, but for what is given under a short or a long name."""
        invalid = [(short, long) for short, long in _short_names.items() if short in given and long in given]
        if invalid:
            short, long = invalid[0]
            raise TypeError(f"Got both {short} and {long}, which are aliases of one another")
        merged = dict(defaults)
        for name, value in given.items():
            long = _short_names.get(name)
            if name not in defaults and long in defaults:
                merged[long] = value
            else:
                merged[name] = value
        return merged


    def listed(value):
        return value if value is None or isinstance(value, list) else [value]


    def checked_lengths(required, optional, class_name):
        counts = {name: len(values) for name, values in {**required, **optional}.items() if values is not None}
        if len(set(counts.values())) > 1:
            raise ValueError(
                f"{', '.join(name for name in required)} from `{class_name}` initialization, should all be lists of the same length, got: "
                f"{counts}" if not optional else _lengths_text(required, optional, class_name))


    def _lengths_text(required, optional, class_name):
        given = [name for name, values in optional.items() if values is not None]
        names = list(required) + given
        listing = ", ".join(names[:-1]) + f" and {names[-1]}" if len(names) > 1 else names[0]
        counts = "\n".join(f"* {name}: {len(values)}" for name, values in {**required, **optional}.items() if values is not None)
        return f"{listing} from `{class_name}` initialization, should all be lists of the same length. Got: {counts}"


    def despined(ax):
        for side in ("top", "right"):
            ax.spines[side].set_visible(False)
        for side in ("bottom", "left"):
            ax.spines[side].set_bounds(0, 1)


    def binary_response(estimator, X, response_method, pos_label):
        """How sure a classifier is of one of two classes, and which it is."""
        told = "Expected 'estimator' to be a binary classifier."
        check_is_fitted(estimator)
        from sklearn.base import is_classifier
        if not is_classifier(estimator):
            raise ValueError(f"{told} Got {type(estimator).__name__} instead.")
        if len(estimator.classes_) != 2:
            raise ValueError(f"{told} Got {len(estimator.classes_)} classes instead.")
        if response_method == "auto":
            response_method = ["predict_proba", "decision_function"]
        if pos_label is None:
            pos_label = estimator.classes_[1]
        elif pos_label not in estimator.classes_.tolist():
            raise ValueError(f"pos_label={pos_label} is not a valid label: It should be one of {estimator.classes_}")
        return _responses(estimator, X, _check_response_method(estimator, response_method), pos_label), pos_label


    def curve_label(value, name, value_name):
        if value is not None and name is not None:
            return f"{name} ({value_name} = {value:0.2f})"
        return name if value is None else f"{value_name} = {value:0.2f}"


    class BinaryCurves:
        """A display of curves of classifiers that tell two classes apart."""

        def _axes_for(self, ax):
            import matplotlib.pyplot as plt

            if ax is None:
                _, ax = plt.subplots()
            self.ax_, self.figure_ = ax, ax.figure

        @classmethod
        def _checked_targets(cls, y_true, y_score, sample_weight, pos_label, name):
            if type_of_target(y_true) != "binary":
                raise ValueError(f"The target y is not binary. Got {type_of_target(y_true)} type of target.")
            check_consistent_length(y_true, y_score, sample_weight)
            return _check_pos_label_consistency(pos_label, y_true), "Classifier" if name is None else name

        @classmethod
        def _folds(cls, cv_results, X, y, sample_weight, response_method, pos_label):
            """What each estimator of a cross-validation says of the samples it has not seen."""
            required = {"estimator", "indices"}
            if not all(key in cv_results for key in required):
                raise ValueError(
                    f"`cv_results` does not contain one of the following required keys: {required}. Set explicitly the parameters "
                    "`return_estimator=True` and `return_indices=True` to the function`cross_validate`.")
            indices = cv_results["indices"]
            expected = len(indices["train"][0]) + len(indices["test"][0])
            if _num_samples(X) != expected:
                raise ValueError(f"`X` does not contain the correct number of samples. Expected {expected}, got {_num_samples(X)}.")
            if type_of_target(y) != "binary":
                raise ValueError(f"The target `y` is not binary. Got {type_of_target(y)} type of target.")
            check_consistent_length(X, y, sample_weight)
            for estimator, rows in zip(cv_results["estimator"], indices["test"]):
                score, label = binary_response(estimator, _safe_indexing(X, rows), response_method, pos_label)
                weight = None if sample_weight is None else _safe_indexing(sample_weight, rows)
                yield _safe_indexing(y, rows), score, label, weight

        @staticmethod
        def _looks(count, name, values, value_name, curve_kwargs, one={}, many={}):
            """The settings of each line, its label with them."""
            if isinstance(curve_kwargs, list) and len(curve_kwargs) != count:
                raise ValueError(f"`curve_kwargs` must be None, a dictionary or a list of length {count}. Got: {curve_kwargs}.")
            if isinstance(name, list) and len(name) != 1 and not isinstance(curve_kwargs, list):
                raise ValueError(
                    f"To avoid labeling individual curves that have the same appearance, `curve_kwargs` should be a list of {count} "
                    "dictionaries. Alternatively, set `name` to `None` or a single string to label a single legend entry for all curves.")
            names = listed(name)
            names = [None] * count if names is None else names * count if len(names) == 1 else names
            if not isinstance(curve_kwargs, list) and count > 1:
                label = curve_label(np.mean(values) if values else None, names[0], value_name)
                if values:
                    spread = f" +/- {np.std(values):0.2f}"
                    label = label + spread if names[0] is None else f"{label[:-1]}{spread})"
                labels = [label] + [None] * (count - 1)
            else:
                values = [None] * count if values is None else values
                labels = [curve_label(value, each, value_name) for value, each in zip(values, names)]
            given = curve_kwargs if isinstance(curve_kwargs, list) else [curve_kwargs or {}] * count
            defaults = {**one, **many} if count > 1 else one
            return [merged_style({"label": label, **defaults}, each) for label, each in zip(labels, given)]

        def _draw(self, xs, ys, looks):
            self.line_ = []
            for x, y, look in zip(xs, ys, looks):
                self.line_.extend(self.ax_.plot(x, y, **look))
            if len(self.line_) == 1:
                self.line_ = self.line_[0]

        def _frame(self, xlabel, ylabel):
            about = "" if self.pos_label is None else f" (Positive label: {self.pos_label})"
            self.ax_.set(xlabel=xlabel + about, xlim=(-0.01, 1.01), ylabel=ylabel + about, ylim=(-0.01, 1.01), aspect="equal")

    """#
}
