extension PythonSource {
  static let sklearnMetricsPlotRegressionModule = #"""
    """How far predicted numbers are off, as a picture."""

    from numbers import Integral, Real

    import numpy as np

    from sklearn.utils._indexing import _safe_indexing
    from sklearn.utils._plotting import merged_style
    from sklearn.utils.validation import check_random_state


    class PredictionErrorDisplay:
        def __init__(self, *, y_true, y_pred):
            self.y_true = y_true
            self.y_pred = y_pred

        def plot(self, ax=None, *, kind="residual_vs_predicted", scatter_kwargs=None, line_kwargs=None):
            import matplotlib.pyplot as plt

            kinds = ("actual_vs_predicted", "residual_vs_predicted")
            if kind not in kinds:
                raise ValueError(f"`kind` must be one of {', '.join(kinds)}. Got {kind!r} instead.")
            scatter_kwargs = merged_style({"color": "tab:blue", "alpha": 0.8}, scatter_kwargs or {})
            line_kwargs = merged_style({"color": "black", "alpha": 0.7, "linestyle": "--"}, line_kwargs or {})
            if ax is None:
                _, ax = plt.subplots()
            if kind == "actual_vs_predicted":
                low = min(np.min(self.y_true), np.min(self.y_pred))
                high = max(np.max(self.y_true), np.max(self.y_pred))
                self.line_ = ax.plot([low, high], [low, high], **line_kwargs)[0]
                self.scatter_ = ax.scatter(self.y_pred, self.y_true, **scatter_kwargs)
                ax.set_aspect("equal", adjustable="datalim")
                ax.set_xticks(np.linspace(low, high, num=5))
                ax.set_yticks(np.linspace(low, high, num=5))
                ylabel = "Actual values"
            else:
                self.line_ = ax.plot([np.min(self.y_pred), np.max(self.y_pred)], [0, 0], **line_kwargs)[0]
                self.scatter_ = ax.scatter(self.y_pred, self.y_true - self.y_pred, **scatter_kwargs)
                ylabel = "Residuals (actual - predicted)"
            ax.set(xlabel="Predicted values", ylabel=ylabel)
            self.ax_ = ax
            self.figure_ = ax.figure
            return self

        @classmethod
        def from_estimator(
            cls, estimator, X, y, *, kind="residual_vs_predicted", subsample=1_000, random_state=None, ax=None, scatter_kwargs=None,
            line_kwargs=None,
        ):
            return cls.from_predictions(
                y_true=y, y_pred=estimator.predict(X), kind=kind, subsample=subsample, random_state=random_state, ax=ax,
                scatter_kwargs=scatter_kwargs, line_kwargs=line_kwargs)

        @classmethod
        def from_predictions(
            cls, y_true, y_pred, *, kind="residual_vs_predicted", subsample=1_000, random_state=None, ax=None, scatter_kwargs=None,
            line_kwargs=None,
        ):
            rng = check_random_state(random_state)
            count = len(y_true)
            if isinstance(subsample, Integral):
                if subsample <= 0:
                    raise ValueError(f"When an integer, subsample={subsample} should be positive.")
            elif isinstance(subsample, Real):
                if subsample <= 0 or subsample >= 1:
                    raise ValueError(f"When a floating-point, subsample={subsample} should be in the (0, 1) range.")
                subsample = int(count * subsample)
            if subsample is not None and subsample < count:
                rows = rng.choice(np.arange(count), size=subsample)
                y_true, y_pred = _safe_indexing(y_true, rows), _safe_indexing(y_pred, rows)
            return cls(y_true=y_true, y_pred=y_pred).plot(
                ax=ax, kind=kind, scatter_kwargs=scatter_kwargs, line_kwargs=line_kwargs)

    """#
}
