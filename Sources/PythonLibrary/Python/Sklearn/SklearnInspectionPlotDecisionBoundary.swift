extension PythonSource {
  static let sklearnInspectionPlotDecisionBoundaryModule = #"""
    """Where a model changes its mind, as a surface under a picture of two features."""

    import warnings

    import numpy as np

    from sklearn.base import is_classifier, is_clusterer, is_outlier_detector, is_regressor
    from sklearn.metrics._scorer import _responses
    from sklearn.preprocessing import LabelEncoder
    from sklearn.utils._indexing import _safe_indexing
    from sklearn.utils.multiclass import type_of_target
    from sklearn.utils.validation import _check_response_method, _is_arraylike_not_scalar, _num_features, check_is_fitted

    _distinct_colors = [
        "#3f90da", "#ffa90e", "#bd1f01", "#94a4a2", "#832db6", "#a96b59", "#e76300", "#b9ac70", "#717581", "#92dadd",
    ]
    _methods = ("contourf", "contour", "pcolormesh")


    def _colors_of_classes(given, count):
        import matplotlib
        import matplotlib.pyplot as plt

        if given is None:
            given = _distinct_colors[:count] if count <= 10 else "gist_rainbow"
        if isinstance(given, str):
            if given not in plt.colormaps():
                raise ValueError(f"When 'multiclass_colors' is a string, it must be a valid Matplotlib colormap. Got: {given}")
            cmap = plt.get_cmap(given)
            if cmap.N < count:
                raise ValueError(
                    f"Colormap '{given}' only has {cmap.N} colors, but {count} classes are to be displayed. Please specify a different "
                    "colormap or provide a list of colors via 'multiclass_colors'.")
            return cmap(np.linspace(0, 1, count))
        if not isinstance(given, list):
            raise TypeError("'multiclass_colors' must be a list or a str.")
        if len(given) != count:
            raise ValueError(
                f"When 'multiclass_colors' is a list, it must be of the same length as the classes or labels to plot ({count}), got: "
                f"{len(given)}.")
        if not all(matplotlib.colors.is_color_like(color) for color in given):
            raise ValueError(f"When 'multiclass_colors' is a list, it can only contain valid Matplotlib color names. Got: {given}")
        return matplotlib.colors.to_rgba_array(given)


    def _response_of(estimator, X, response_method, pos_label):
        if response_method == "auto":
            response_method = "predict" if is_regressor(estimator) else ["decision_function", "predict_proba", "predict"]
        if not is_classifier(estimator) and not is_regressor(estimator) and not is_outlier_detector(estimator):
            if response_method != "predict" and not isinstance(response_method, list):
                named = type(estimator).__name__
                raise ValueError(
                    f"{named} should either be a classifier to be used with response_method={response_method} or the response_method should "
                    "be 'predict'. Got a regressor with response_method="
                    f"{response_method} instead.")
        method = _check_response_method(estimator, response_method)
        if is_outlier_detector(estimator) or not is_classifier(estimator):
            return method(X), method.__name__
        return _responses(estimator, X, method, pos_label), method.__name__


    def _count_of_classes(estimator, response):
        if is_regressor(estimator) or is_outlier_detector(estimator):
            return 2
        if is_classifier(estimator) and hasattr(estimator, "classes_"):
            return len(estimator.classes_)
        if is_clusterer(estimator) and hasattr(estimator, "labels_"):
            return len(np.unique(estimator.labels_))
        kind = type_of_target(response)
        if kind in ("binary", "continuous"):
            return 2
        if kind == "multiclass":
            return len(np.unique(response))
        raise ValueError(
            f"Number of classes or labels cannot be inferred from {type(estimator).__name__}. Please make sure your estimator follows "
            "scikit-learn's estimator API as described here: "
            "https://scikit-learn.org/stable/developers/develop.html#rolling-your-own-estimator")


    class DecisionBoundaryDisplay:
        def __init__(self, *, xx0, xx1, n_classes, response, multiclass_colors=None, xlabel=None, ylabel=None):
            self.xx0 = xx0
            self.xx1 = xx1
            self.n_classes = n_classes
            self.response = response
            self.multiclass_colors = multiclass_colors
            self.xlabel = xlabel
            self.ylabel = ylabel

        def plot(self, plot_method="contourf", ax=None, xlabel=None, ylabel=None, **kwargs):
            import matplotlib.pyplot as plt

            if plot_method not in _methods:
                raise ValueError(f"plot_method must be 'contourf', 'contour', or 'pcolormesh'. Got {plot_method} instead.")
            if ax is None:
                _, ax = plt.subplots()
            draw = getattr(ax, plot_method)
            if self.n_classes == 2:
                self.surface_ = draw(self.xx0, self.xx1, self.response, **kwargs)
            else:
                for name in ("cmap", "colors"):
                    if name in kwargs:
                        warnings.warn(f"'{name}' is ignored in favor of 'multiclass_colors' in the multiclass case.")
                        del kwargs[name]
                self.multiclass_colors_ = _colors_of_classes(self.multiclass_colors, self.n_classes)
                kwargs.setdefault("zorder", -1)
                if self.response.ndim == 3:
                    self.surface_ = self._strengths(draw, plot_method, kwargs)
                elif self.response.ndim == 2:
                    self.surface_ = self._regions(draw, plot_method, kwargs)
            if xlabel is not None or not ax.get_xlabel():
                ax.set_xlabel(self.xlabel if xlabel is None else xlabel)
            if ylabel is not None or not ax.get_ylabel():
                ax.set_ylabel(self.ylabel if ylabel is None else ylabel)
            self.ax_ = ax
            self.figure_ = ax.figure
            return self

        def _strengths(self, draw, plot_method, kwargs):
            """How sure the model is of each class, in the region where it is the surest."""
            from matplotlib.colors import LinearSegmentedColormap

            surest = self.response.argmax(axis=2)
            surfaces = []
            for place, color in enumerate(self.multiclass_colors_):
                cmap = LinearSegmentedColormap.from_list(f"colormap_{place}", [(1.0, 1.0, 1.0, 1.0), (*color[:3], 1.0)])
                shown = np.where(surest == place, self.response[:, :, place], np.nan)
                surfaces.append(draw(self.xx0, self.xx1, shown, cmap=cmap, **kwargs))
            if plot_method == "contour":
                surfaces.append(draw(self.xx0, self.xx1, surest, colors="black", zorder=-1, levels=np.arange(self.n_classes)))
            return surfaces

        def _regions(self, draw, plot_method, kwargs):
            from matplotlib.colors import ListedColormap

            if plot_method == "contour":
                kwargs.setdefault("levels", np.arange(self.n_classes))
                return draw(self.xx0, self.xx1, self.response, colors="black", **kwargs)
            if plot_method == "contourf":
                kwargs.setdefault("levels", np.arange(self.n_classes + 1) - 0.5)
            return draw(self.xx0, self.xx1, self.response, cmap=ListedColormap(self.multiclass_colors_), **kwargs)

        @classmethod
        def from_estimator(
            cls, estimator, X, *, grid_resolution=100, eps=1.0, plot_method="contourf", response_method="auto", class_of_interest=None,
            multiclass_colors=None, xlabel=None, ylabel=None, ax=None, **kwargs,
        ):
            check_is_fitted(estimator)
            if not grid_resolution > 1:
                raise ValueError(f"grid_resolution must be greater than 1. Got {grid_resolution} instead.")
            if not eps >= 0:
                raise ValueError(f"eps must be greater than or equal to 0. Got {eps} instead.")
            if plot_method not in _methods:
                raise ValueError(f"plot_method must be one of {', '.join(_methods)}. Got {plot_method} instead.")
            if _num_features(X) != 2:
                raise ValueError(f"n_features must be equal to 2. Got {_num_features(X)} instead.")
            sides = []
            for each in (0, 1):
                values = _safe_indexing(X, each, axis=1)
                sides.append(np.linspace(values.min() - eps, values.max() + eps, grid_resolution))
            xx0, xx1 = np.meshgrid(*sides)
            if hasattr(estimator, "classes_") and _is_arraylike_not_scalar(estimator.classes_[0]):
                raise ValueError("Multi-label and multi-output multi-class classifiers are not supported")
            if class_of_interest is not None and hasattr(estimator, "classes_") and class_of_interest not in estimator.classes_:
                raise ValueError(
                    f"class_of_interest={class_of_interest} is not a valid label: It should be one of {estimator.classes_}")
            response, method = _response_of(estimator, np.c_[xx0.ravel(), xx1.ravel()], response_method, class_of_interest)
            if method == "predict" and hasattr(estimator, "classes_"):
                encoder = LabelEncoder()
                encoder.classes_ = estimator.classes_
                response = encoder.transform(response)
            n_classes = 2 if class_of_interest is not None else _count_of_classes(estimator, response)
            if response.ndim == 1:
                response = response.reshape(*xx0.shape)
            elif is_regressor(estimator):
                raise ValueError("Multi-output regressors are not supported")
            elif class_of_interest is not None:
                response = response[:, np.flatnonzero(estimator.classes_ == class_of_interest)[0]].reshape(*xx0.shape)
            else:
                response = response.reshape(*xx0.shape, response.shape[-1])
            display = cls(
                xx0=xx0, xx1=xx1, n_classes=n_classes, response=response, multiclass_colors=multiclass_colors,
                xlabel="" if xlabel is None else xlabel, ylabel="" if ylabel is None else ylabel)
            return display.plot(ax=ax, plot_method=plot_method, **kwargs)

    """#
}
