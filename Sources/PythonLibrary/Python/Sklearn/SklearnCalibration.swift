extension PythonSource {
  static let sklearnCalibrationModule = #"""
    """Probabilities that come true as often as they say."""

    import warnings
    from math import log
    from numbers import Integral, Real

    import numpy as np

    from _sklearn_linear import logistic_function, quasi_newton
    from sklearn.base import BaseEstimator, ClassifierMixin, MetaEstimatorMixin, RegressorMixin, _fit_context, clone
    from sklearn.isotonic import IsotonicRegression
    from sklearn.metrics._scorer import _responses
    from sklearn.model_selection import LeaveOneOut, check_cv, cross_val_predict
    from sklearn.preprocessing import LabelEncoder, label_binarize
    from sklearn.svm import LinearSVC
    from sklearn.utils._indexing import _safe_indexing
    from sklearn.utils._minima import lowest_between
    from sklearn.utils._param_validation import HasMethods, Interval, StrOptions, validate_params
    from sklearn.utils._plotting import BinaryCurves, binary_response, merged_style
    from sklearn.utils.extmath import softmax
    from sklearn.utils.multiclass import check_classification_targets
    from sklearn.utils.validation import (
        _check_method_params, _check_pos_label_consistency, _check_response_method, _check_sample_weight, _num_samples,
        check_consistent_length, check_is_fitted, column_or_1d, has_fit_parameter, indexable,
    )

    __all__ = ["CalibratedClassifierCV", "CalibrationDisplay", "calibration_curve"]

    _both = ["decision_function", "predict_proba"]


    class _SigmoidCalibration(RegressorMixin, BaseEstimator):
        """Platt's way: a logistic function of what the classifier says."""

        def fit(self, X, y, sample_weight=None):
            values, y = column_or_1d(X), column_or_1d(y)
            scale = np.max(np.abs(values))
            scale = scale if scale >= 30 else 1.0
            scaled = values / scale if scale != 1.0 else values
            weights = np.ones(len(y)) if sample_weight is None else sample_weight
            below, above = float(weights[y <= 0].sum()), float(weights[y > 0].sum())
            goals = np.where(y > 0, (above + 1.0) / (above + 2.0), 1.0 / (below + 2.0))

            def evaluate(place):
                raw = -(place[0] * scaled + place[1])
                loss = (weights * (np.logaddexp(0, raw) - goals * raw)).sum()
                slopes = weights * (logistic_function(raw) - goals)
                return float(loss), np.asarray([-slopes @ scaled, -slopes.sum()])

            start = np.array([0.0, log((below + 1.0) / (above + 1.0))])
            found, *_ = quasi_newton(evaluate, start, 15000, 15000, 1e-6, float(64 * np.finfo(float).eps))
            self.a_, self.b_ = found[0] / scale, found[1]
            return self

        def predict(self, T):
            return logistic_function(-(self.a_ * column_or_1d(T) + self.b_))


    def _logits(values):
        if values.ndim == 2 and values.shape[1] > 1:
            are_shares = np.all((values >= 0) & (values <= 1)) and np.all(np.isclose(np.sum(values, axis=1), 1.0))
            return np.log(values + 1e-12) if are_shares else values
        values = values.reshape(-1, 1)
        return np.concatenate([-values, values], axis=1)


    class _TemperatureScaling(RegressorMixin, BaseEstimator):
        """One number by which everything that the classifier says is multiplied."""

        def fit(self, X, y, sample_weight=None):
            logits = _logits(X)
            rows, places = np.arange(len(y)), np.asarray(y).astype(int)

            def loss(log_beta):
                raw = np.exp(log_beta) * logits
                top = raw.max(axis=1)
                losses = np.log(np.exp(raw - top[:, None]).sum(axis=1)) + top - raw[rows, places]
                return np.average(losses, weights=sample_weight)

            self.beta_ = np.exp(lowest_between(loss, -10.0, 10.0, 64 * np.finfo(np.float64).eps))
            return self

        def predict(self, X):
            return softmax(self.beta_ * _logits(X))


    class _CalibratedClassifier:
        """A classifier with what corrects it."""

        def __init__(self, estimator, calibrators, *, classes, method="sigmoid"):
            self.estimator = estimator
            self.calibrators = calibrators
            self.classes = classes
            self.method = method

        def predict_proba(self, X):
            values = _said(self.estimator, X)
            count = len(self.classes)
            if self.method == "temperature":
                shares = self.calibrators[0].predict(_as_pairs(self.estimator, values, count))
            else:
                shares = np.zeros((_num_samples(X), count))
                places = LabelEncoder().fit(self.classes).transform(self.estimator.classes_)
                for place, column, calibrator in zip(places, values.T, self.calibrators):
                    shares[:, place + 1 if count == 2 else place] = calibrator.predict(column)
                if count == 2:
                    shares[:, 0] = 1.0 - shares[:, 1]
                else:
                    totals = np.sum(shares, axis=1)[:, None]
                    shares = np.where(totals != 0, shares / np.where(totals != 0, totals, 1.0), 1 / count)
            shares[(1.0 < shares) & (shares <= 1.0 + 1e-5)] = 1.0
            return shares


    def _said(estimator, X):
        values = _responses(estimator, X, _check_response_method(estimator, _both), None)
        return values.reshape(-1, 1) if values.ndim == 1 else values


    def _as_pairs(estimator, values, count):
        if count == 2 and values.shape[-1] == 1 and _check_response_method(estimator, _both).__name__ == "predict_proba":
            return np.concatenate([1 - values, values], axis=1)
        return values


    def _calibrated(estimator, values, y, classes, method, sample_weight):
        if method == "temperature":
            calibrators = [_TemperatureScaling().fit(_as_pairs(estimator, values, len(classes)), y, sample_weight)]
        else:
            columns = label_binarize(y, classes=classes)
            places = LabelEncoder().fit(classes).transform(estimator.classes_)
            calibrators = []
            for place, own in zip(places, values.T):
                calibrator = IsotonicRegression(out_of_bounds="clip") if method == "isotonic" else _SigmoidCalibration()
                calibrators.append(calibrator.fit(own, columns[:, place], sample_weight))
        return _CalibratedClassifier(estimator, calibrators, method=method, classes=classes)


    class CalibratedClassifierCV(ClassifierMixin, MetaEstimatorMixin, BaseEstimator):
        _parameter_constraints = {
            "estimator": [HasMethods(["fit", "predict_proba"]), HasMethods(["fit", "decision_function"]), None],
            "method": [StrOptions({"isotonic", "sigmoid", "temperature"})],
            "cv": ["cv_object"],
            "n_jobs": [Integral, None],
            "ensemble": ["boolean", StrOptions({"auto"})],
        }

        def __init__(self, estimator=None, *, method="sigmoid", cv=None, n_jobs=None, ensemble="auto"):
            self.estimator = estimator
            self.method = method
            self.cv = cv
            self.n_jobs = n_jobs
            self.ensemble = ensemble

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, sample_weight=None, **fit_params):
            check_classification_targets(y)
            X, y = indexable(X, y)
            estimator = LinearSVC(random_state=0) if self.estimator is None else self.estimator
            encoder = LabelEncoder().fit(y)
            self.classes_ = encoder.classes_
            if self.method == "temperature":
                y = encoder.transform(y)
            if sample_weight is not None:
                if has_fit_parameter(estimator, "sample_weight"):
                    fit_params["sample_weight"] = sample_weight
                else:
                    warnings.warn(
                        f"Since {type(estimator).__name__} does not appear to accept sample_weight, sample weights will only be used for "
                        "the calibration itself. This can be caused by a limitation of the current scikit-learn API. See the following "
                        "issue for more details: https://github.com/scikit-learn/scikit-learn/issues/21134. Be warned that the result of "
                        "the calibration is likely to be incorrect.")
            folds = self.cv if isinstance(self.cv, int) else getattr(self.cv, "n_splits", None)
            if folds and np.any(np.unique(y, return_counts=True)[1] < folds):
                raise ValueError(
                    f"Requesting {folds}-fold cross-validation but provided less than {folds} examples for at least one class.")
            if isinstance(self.cv, LeaveOneOut):
                raise ValueError(
                    "LeaveOneOut cross-validation does not allowall classes to be present in test splits. Please use a cross-validation "
                    "generator that allows all classes to appear in every test and train split.")
            cv = check_cv(self.cv, y, classifier=True)
            if self.ensemble:
                self.calibrated_classifiers_ = [
                    self._of_fold(clone(estimator), X, y, train, test, sample_weight, fit_params) for train, test in cv.split(X, y)]
            else:
                own = clone(estimator)
                method = _check_response_method(own, _both).__name__
                values = cross_val_predict(own, X, y, cv=cv, method=method, params=fit_params)
                if len(self.classes_) == 2:
                    values = (values[:, 1] if method == "predict_proba" else values).reshape(-1, 1)
                own.fit(X, y, **fit_params)
                self.calibrated_classifiers_ = [_calibrated(own, values, y, self.classes_, self.method, sample_weight)]
            first = self.calibrated_classifiers_[0].estimator
            if hasattr(first, "n_features_in_"):
                self.n_features_in_ = first.n_features_in_
            return self

        def _of_fold(self, estimator, X, y, train, test, sample_weight, fit_params):
            estimator.fit(_safe_indexing(X, train), _safe_indexing(y, train), **_check_method_params(X, params=fit_params, indices=train))
            weights = None
            if sample_weight is not None:
                weights = _safe_indexing(_check_sample_weight(sample_weight, X), test)
            values = _said(estimator, _safe_indexing(X, test))
            return _calibrated(estimator, values, _safe_indexing(y, test), self.classes_, self.method, weights)

        def predict_proba(self, X):
            check_is_fitted(self)
            shares = np.zeros((_num_samples(X), len(self.classes_)))
            for each in self.calibrated_classifiers_:
                shares += each.predict_proba(X)
            return shares / len(self.calibrated_classifiers_)

        def predict(self, X):
            check_is_fitted(self)
            return self.classes_[np.argmax(self.predict_proba(X), axis=1)]


    @validate_params({
        "y_true": ["array-like"], "y_prob": ["array-like"], "pos_label": [Real, str, "boolean", None],
        "n_bins": [Interval(Integral, 1, None, closed="left")], "strategy": [StrOptions({"uniform", "quantile"})],
    })
    def calibration_curve(y_true, y_prob, *, pos_label=None, n_bins=5, strategy="uniform"):
        y_true, y_prob = column_or_1d(y_true), column_or_1d(y_prob)
        check_consistent_length(y_true, y_prob)
        pos_label = _check_pos_label_consistency(pos_label, y_true)
        if y_prob.min() < 0 or y_prob.max() > 1:
            raise ValueError("y_prob has values outside [0, 1].")
        labels = np.unique(y_true)
        if len(labels) > 2:
            raise ValueError(f"Only binary classification is supported. Provided labels {labels}.")
        edges = np.linspace(0.0, 1.0, n_bins + 1)
        if strategy == "quantile":
            edges = np.percentile(y_prob, edges * 100)
        places = np.searchsorted(edges[1:-1], y_prob)
        counts = np.bincount(places, minlength=n_bins)
        filled = counts != 0
        hits = np.bincount(places, weights=(y_true == pos_label).astype(float), minlength=n_bins)
        sums = np.bincount(places, weights=y_prob, minlength=n_bins)
        return hits[filled] / counts[filled], sums[filled] / counts[filled]


    class CalibrationDisplay(BinaryCurves):
        def __init__(self, prob_true, prob_pred, y_prob, *, estimator_name=None, pos_label=None):
            self.prob_true = prob_true
            self.prob_pred = prob_pred
            self.y_prob = y_prob
            self.estimator_name = estimator_name
            self.pos_label = pos_label

        def plot(self, *, ax=None, name=None, ref_line=True, **kwargs):
            self._axes_for(ax)
            name = self.estimator_name if name is None else name
            look = {"marker": "s", "linestyle": "-"}
            if name is not None:
                look["label"] = name
            known = self.ax_.get_legend_handles_labels()[1]
            if ref_line and "Perfectly calibrated" not in known:
                self.ax_.plot([0, 1], [0, 1], "k:", label="Perfectly calibrated")
            self.line_ = self.ax_.plot(self.prob_pred, self.prob_true, **merged_style(look, kwargs))[0]
            self.ax_.legend(loc="lower right")
            about = "" if self.pos_label is None else f"(Positive class: {self.pos_label})"
            self.ax_.set(xlabel=f"Mean predicted probability {about}", ylabel=f"Fraction of positives {about}")
            return self

        @classmethod
        def from_estimator(
            cls, estimator, X, y, *, n_bins=5, strategy="uniform", pos_label=None, name=None, ax=None, ref_line=True, **kwargs,
        ):
            y_prob, pos_label = binary_response(estimator, X, "predict_proba", pos_label)
            return cls.from_predictions(
                y, y_prob, n_bins=n_bins, strategy=strategy, pos_label=pos_label, name=type(estimator).__name__ if name is None else name,
                ref_line=ref_line, ax=ax, **kwargs)

        @classmethod
        def from_predictions(
            cls, y_true, y_prob, *, n_bins=5, strategy="uniform", pos_label=None, name=None, ax=None, ref_line=True, **kwargs,
        ):
            shown_label, name = cls._checked_targets(y_true, y_prob, None, pos_label, name)
            prob_true, prob_pred = calibration_curve(y_true, y_prob, n_bins=n_bins, strategy=strategy, pos_label=pos_label)
            return cls(
                prob_true=prob_true, prob_pred=prob_pred, y_prob=y_prob, estimator_name=name, pos_label=shown_label,
            ).plot(ax=ax, ref_line=ref_line, **kwargs)

    """#
}
