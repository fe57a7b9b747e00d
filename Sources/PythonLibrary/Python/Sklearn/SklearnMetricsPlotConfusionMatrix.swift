extension PythonSource {
  static let sklearnMetricsPlotConfusionMatrixModule = #"""
    """How often each class was taken for which, as a picture."""

    import numpy as np

    from sklearn.base import is_classifier
    from sklearn.metrics._confusion import confusion_matrix as matrix_of
    from sklearn.utils._plotting import merged_style
    from sklearn.utils.multiclass import unique_labels


    def _shortest(value, values_format):
        if values_format is not None:
            return format(value, values_format)
        text = format(value, ".2g")
        if value.dtype.kind != "f":
            whole = format(value, "d")
            if len(whole) < len(text):
                text = whole
        return text


    class ConfusionMatrixDisplay:
        def __init__(self, confusion_matrix, *, display_labels=None):
            self.confusion_matrix = confusion_matrix
            self.display_labels = display_labels

        def plot(
            self, *, include_values=True, cmap="viridis", xticks_rotation="horizontal", values_format=None, ax=None, colorbar=True,
            im_kw=None, text_kw=None,
        ):
            import matplotlib.pyplot as plt

            if ax is None:
                figure, ax = plt.subplots()
            else:
                figure = ax.figure
            matrix = self.confusion_matrix
            count = matrix.shape[0]
            self.im_ = ax.imshow(matrix, **merged_style(dict(interpolation="nearest", cmap=cmap), im_kw or {}))
            self.text_ = None
            low, high = self.im_.cmap(0), self.im_.cmap(1.0)
            if include_values:
                self.text_ = np.empty(matrix.shape, dtype=object)
                middle = (matrix.max() + matrix.min()) / 2.0
                for row in range(count):
                    for column in range(count):
                        value = matrix[row, column]
                        look = merged_style(dict(ha="center", va="center", color=high if value < middle else low), text_kw or {})
                        self.text_[row, column] = ax.text(column, row, _shortest(value, values_format), **look)
            labels = np.arange(count) if self.display_labels is None else self.display_labels
            if colorbar:
                figure.colorbar(self.im_, ax=ax)
            ax.set(
                xticks=np.arange(count), yticks=np.arange(count), xticklabels=labels, yticklabels=labels, ylabel="True label",
                xlabel="Predicted label")
            ax.set_ylim((count - 0.5, -0.5))
            plt.setp(ax.get_xticklabels(), rotation=xticks_rotation)
            self.figure_ = figure
            self.ax_ = ax
            return self

        @classmethod
        def from_estimator(
            cls, estimator, X, y, *, labels=None, sample_weight=None, normalize=None, display_labels=None, include_values=True,
            xticks_rotation="horizontal", values_format=None, cmap="viridis", ax=None, colorbar=True, im_kw=None, text_kw=None,
        ):
            if not is_classifier(estimator):
                raise ValueError(f"{cls.__name__}.from_estimator only supports classifiers")
            return cls.from_predictions(
                y, estimator.predict(X), sample_weight=sample_weight, labels=labels, normalize=normalize, display_labels=display_labels,
                include_values=include_values, cmap=cmap, ax=ax, xticks_rotation=xticks_rotation, values_format=values_format,
                colorbar=colorbar, im_kw=im_kw, text_kw=text_kw)

        @classmethod
        def from_predictions(
            cls, y_true, y_pred, *, labels=None, sample_weight=None, normalize=None, display_labels=None, include_values=True,
            xticks_rotation="horizontal", values_format=None, cmap="viridis", ax=None, colorbar=True, im_kw=None, text_kw=None,
        ):
            if display_labels is None:
                display_labels = unique_labels(y_true, y_pred) if labels is None else labels
            matrix = matrix_of(y_true, y_pred, sample_weight=sample_weight, labels=labels, normalize=normalize)
            return cls(confusion_matrix=matrix, display_labels=display_labels).plot(
                include_values=include_values, cmap=cmap, ax=ax, xticks_rotation=xticks_rotation, values_format=values_format,
                colorbar=colorbar, im_kw=im_kw, text_kw=text_kw)

    """#
}
