extension PythonSource {
  static let sklearnMetricsPlotPrecisionRecallCurveModule = #"""
    """Precision against recall, as a picture."""

    import warnings

    import numpy as np

    from sklearn.metrics._ranking import average_precision_score, precision_recall_curve
    from sklearn.utils._plotting import BinaryCurves, binary_response, checked_lengths, despined, faint, listed, merged_style
    from sklearn.utils.validation import check_array


    class PrecisionRecallDisplay(BinaryCurves):
        def __init__(
            self, precision, recall, *, average_precision=None, name=None, pos_label=None, prevalence_pos_label=None,
            estimator_name="deprecated",
        ):
            self.precision = precision
            self.recall = recall
            self.average_precision = average_precision
            self.name = name
            if estimator_name != "deprecated":
                if name:
                    raise ValueError(
                        "Cannot provide both `estimator_name` and `name`. `estimator_name` is deprecated in 1.8 and will be removed in "
                        "1.10. Use `name` only.")
                warnings.warn("`estimator_name` is deprecated in 1.8 and will be removed in 1.10. Use `name` instead.", FutureWarning)
                self.name = estimator_name
            self.pos_label = pos_label
            self.prevalence_pos_label = prevalence_pos_label

        def plot(
            self, ax=None, *, name=None, curve_kwargs=None, plot_chance_level=False, chance_level_kw=None, despine=False, **kwargs,
        ):
            self._axes_for(ax)
            name = listed(self.name if name is None else name)
            precision, recall, averages = listed(self.precision), listed(self.recall), listed(self.average_precision)
            prevalences = listed(self.prevalence_pos_label)
            optional = {"self.average_precision": averages, "self.prevalence_pos_label": prevalences}
            if name is not None and len(name) != 1:
                optional["'name' (or self.name)"] = name
            checked_lengths({"self.precision": precision, "self.recall": recall}, optional, "PrecisionRecallDisplay")
            if kwargs:
                if curve_kwargs:
                    raise ValueError(
                        "Cannot provide both `curve_kwargs` and `kwargs`. `**kwargs` is deprecated and will be removed in 1.11. Pass all "
                        "matplotlib arguments to `curve_kwargs` as a dictionary.")
                warnings.warn(
                    "`**kwargs` is deprecated and will be removed in 1.11. Pass all matplotlib arguments to `curve_kwargs` as a dictionary "
                    "instead.", FutureWarning)
                curve_kwargs = kwargs
            looks = self._looks(len(precision), name, averages, "AP", curve_kwargs, one={"drawstyle": "steps-post"}, many=faint)
            self._draw(recall, precision, looks)
            self._frame("Recall", "Precision")
            chance_level_kw = chance_level_kw or {}
            self.chance_level_ = None
            if plot_chance_level:
                self._draw_chance(prevalences, chance_level_kw)
            if despine:
                despined(self.ax_)
            if looks[0].get("label") is not None or plot_chance_level and chance_level_kw.get("label") is not None:
                self.ax_.legend(loc="lower left")
            return self

        def _draw_chance(self, prevalences, given):
            if prevalences is None:
                raise ValueError(
                    "You must provide prevalence_pos_label when constructing the PrecisionRecallDisplay object in order to plot the chance "
                    "level line. Alternatively, you may use PrecisionRecallDisplay.from_estimator or "
                    "PrecisionRecallDisplay.from_predictions to automatically set prevalence_pos_label")
            look = {"color": "k", "linestyle": "--"}
            if len(prevalences) > 1:
                look["alpha"] = 0.3
            look = merged_style(look, given)
            lines = []
            for prevalence in prevalences:
                lines.extend(self.ax_.plot((0, 1), (prevalence, prevalence), **look))
            if "label" not in look:
                spread = f" +/- {np.std(prevalences):0.2f}" if len(prevalences) > 1 else ""
                lines[0].set_label(f"Chance level (AP = {np.mean(prevalences):0.2f}{spread})")
            self.chance_level_ = lines if len(lines) > 1 else lines[0]

        @classmethod
        def from_estimator(
            cls, estimator, X, y, *, sample_weight=None, drop_intermediate=False, response_method="auto", pos_label=None, name=None,
            ax=None, curve_kwargs=None, plot_chance_level=False, chance_level_kw=None, despine=False, **kwargs,
        ):
            y_score, pos_label = binary_response(estimator, X, response_method, pos_label)
            return cls.from_predictions(
                y, y_score, sample_weight=sample_weight, drop_intermediate=drop_intermediate, pos_label=pos_label,
                name=type(estimator).__name__ if name is None else name, ax=ax, curve_kwargs=curve_kwargs,
                plot_chance_level=plot_chance_level, chance_level_kw=chance_level_kw, despine=despine, **kwargs)

        @classmethod
        def from_predictions(
            cls, y_true, y_score=None, *, sample_weight=None, drop_intermediate=False, pos_label=None, name=None, ax=None,
            curve_kwargs=None, plot_chance_level=False, chance_level_kw=None, despine=False, y_pred="deprecated", **kwargs,
        ):
            y_true = check_array(y_true, ensure_2d=False, dtype=None)
            if not isinstance(y_pred, str):
                if y_score is not None:
                    raise ValueError(
                        "`y_pred` and `y_score` cannot be both specified. Please use `y_score` only as `y_pred` was deprecated in 1.8 and "
                        "will be removed in 1.10.")
                warnings.warn("y_pred was deprecated in 1.8 and will be removed in 1.10. Please use `y_score` instead.", FutureWarning)
                y_score = y_pred
            pos_label, name = cls._checked_targets(y_true, y_score, sample_weight, pos_label, name)
            precision, recall, _ = precision_recall_curve(
                y_true, y_score, pos_label=pos_label, sample_weight=sample_weight, drop_intermediate=drop_intermediate)
            average = average_precision_score(y_true, y_score, pos_label=pos_label, sample_weight=sample_weight)
            return cls(
                precision=precision, recall=recall, average_precision=average, name=name, pos_label=pos_label,
                prevalence_pos_label=(y_true == pos_label).sum() / len(y_true),
            ).plot(
                ax=ax, name=name, curve_kwargs=curve_kwargs, plot_chance_level=plot_chance_level, chance_level_kw=chance_level_kw,
                despine=despine, **kwargs)

        @classmethod
        def from_cv_results(
            cls, cv_results, X, y, *, sample_weight=None, drop_intermediate=True, response_method="auto", pos_label=None, name=None,
            ax=None, curve_kwargs=None, plot_chance_level=False, chance_level_kwargs=None, despine=False,
        ):
            precisions, recalls, averages, prevalences = [], [], [], []
            for y_true, score, label, weight in cls._folds(cv_results, X, y, sample_weight, response_method, pos_label):
                precision, recall, _ = precision_recall_curve(
                    y_true, score, pos_label=label, sample_weight=weight, drop_intermediate=drop_intermediate)
                precisions.append(precision)
                recalls.append(recall)
                averages.append(average_precision_score(y_true, score, pos_label=label, sample_weight=weight))
                prevalences.append(np.count_nonzero(y_true == label) / y_true.shape[0])
            return cls(
                precision=precisions, recall=recalls, average_precision=averages, name=name, pos_label=label,
                prevalence_pos_label=prevalences,
            ).plot(
                ax=ax, curve_kwargs=curve_kwargs, plot_chance_level=plot_chance_level, chance_level_kw=chance_level_kwargs,
                despine=despine)

    """#
}
