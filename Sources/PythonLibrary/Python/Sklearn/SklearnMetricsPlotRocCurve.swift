extension PythonSource {
  static let sklearnMetricsPlotRocCurveModule = #"""
    """Hits against false alarms, as a picture."""

    from sklearn.metrics._ranking import auc, roc_curve
    from sklearn.utils._plotting import BinaryCurves, binary_response, checked_lengths, despined, faint, listed, merged_style


    class RocCurveDisplay(BinaryCurves):
        def __init__(self, *, fpr, tpr, roc_auc=None, name=None, pos_label=None):
            self.fpr = fpr
            self.tpr = tpr
            self.roc_auc = roc_auc
            self.name = name
            self.pos_label = pos_label

        def plot(self, ax=None, *, name=None, curve_kwargs=None, plot_chance_level=False, chance_level_kw=None, despine=False):
            self._axes_for(ax)
            name = listed(self.name if name is None else name)
            fpr, tpr, areas = listed(self.fpr), listed(self.tpr), listed(self.roc_auc)
            optional = {"self.roc_auc": areas}
            if name is not None and len(name) != 1:
                optional["'name' (or self.name)"] = name
            checked_lengths({"self.fpr": fpr, "self.tpr": tpr}, optional, "RocCurveDisplay")
            looks = self._looks(len(fpr), name, areas, "AUC", curve_kwargs, many=faint)
            chance = merged_style(
                {"label": "Chance level (AUC = 0.5)", "color": "k", "linestyle": "--"}, chance_level_kw or {})
            self._draw(fpr, tpr, looks)
            self._frame("False Positive Rate", "True Positive Rate")
            self.chance_level_ = None
            if plot_chance_level:
                (self.chance_level_,) = self.ax_.plot((0, 1), (0, 1), **chance)
            if despine:
                despined(self.ax_)
            if looks[0].get("label") is not None or plot_chance_level and chance.get("label") is not None:
                self.ax_.legend(loc="lower right")
            return self

        @classmethod
        def from_estimator(
            cls, estimator, X, y, *, sample_weight=None, drop_intermediate=True, response_method="auto", pos_label=None, name=None,
            ax=None, curve_kwargs=None, plot_chance_level=False, chance_level_kw=None, despine=False,
        ):
            y_score, pos_label = binary_response(estimator, X, response_method, pos_label)
            return cls.from_predictions(
                y_true=y, y_score=y_score, sample_weight=sample_weight, drop_intermediate=drop_intermediate, pos_label=pos_label,
                name=type(estimator).__name__ if name is None else name, ax=ax, curve_kwargs=curve_kwargs,
                plot_chance_level=plot_chance_level, chance_level_kw=chance_level_kw, despine=despine)

        @classmethod
        def from_predictions(
            cls, y_true, y_score=None, *, sample_weight=None, drop_intermediate=True, pos_label=None, name=None, ax=None,
            curve_kwargs=None, plot_chance_level=False, chance_level_kw=None, despine=False,
        ):
            shown_label, name = cls._checked_targets(y_true, y_score, sample_weight, pos_label, name)
            fpr, tpr, _ = roc_curve(
                y_true, y_score, pos_label=pos_label, sample_weight=sample_weight, drop_intermediate=drop_intermediate)
            return cls(fpr=fpr, tpr=tpr, roc_auc=auc(fpr, tpr), name=name, pos_label=shown_label).plot(
                ax=ax, curve_kwargs=curve_kwargs, plot_chance_level=plot_chance_level, chance_level_kw=chance_level_kw, despine=despine)

        @classmethod
        def from_cv_results(
            cls, cv_results, X, y, *, sample_weight=None, drop_intermediate=True, response_method="auto", pos_label=None, ax=None,
            name=None, curve_kwargs=None, plot_chance_level=False, chance_level_kwargs=None, despine=False,
        ):
            rates, hits, areas = [], [], []
            for y_true, score, label, weight in cls._folds(cv_results, X, y, sample_weight, response_method, pos_label):
                fpr, tpr, _ = roc_curve(y_true, score, pos_label=label, sample_weight=weight, drop_intermediate=drop_intermediate)
                rates.append(fpr)
                hits.append(tpr)
                areas.append(auc(fpr, tpr))
            return cls(fpr=rates, tpr=hits, roc_auc=areas, name=name, pos_label=label).plot(
                ax=ax, curve_kwargs=curve_kwargs, plot_chance_level=plot_chance_level, chance_level_kw=chance_level_kwargs,
                despine=despine)

    """#
}
