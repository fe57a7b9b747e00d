extension PythonSource {
  static let sklearnEnsembleLossesModule = #"""
    """What boosting by gradients makes small, with the gradients."""

    import numpy as np

    import _sklearn_trees as _native

    _epsilon = np.finfo(np.float64).eps


    def _exp(x):
        return _native.exp(x.reshape(-1)).reshape(x.shape)


    def _log(x):
        return _native.log(x.reshape(-1)).reshape(x.shape)


    def _log1p(x):
        return _native.log1p(x.reshape(-1)).reshape(x.shape)


    def _expit(x):
        return 1 / (1 + _exp(-x))


    def _logit(p):
        """More exact around one half."""
        shift = 2 * (p - 0.5)
        return np.where((p < 0.3) | (p > 0.65), _log(p / (1 - p)), _log1p(shift) - _log1p(-shift))


    def _log1pexp(x):
        large = _exp(x)
        return np.where(
            x <= -37, large, np.where(
                x <= -2, _log1p(large), np.where(x <= 18, _log(1.0 + large), np.where(x <= 33.3, x + _exp(-x), x))))


    def _weighted_percentile(values, weights, percent):
        """The lowest value up to which there is so much weight."""
        values = np.asarray(values, dtype=float)
        weights = np.ones(len(values)) if weights is None else np.asarray(weights, dtype=float)
        order = np.argsort(values, kind="stable")
        sums = np.cumsum(weights[order])
        wanted = percent / 100 * sums[-1]
        if wanted == 0:
            wanted = np.nextafter(wanted, wanted + 1)
        place = min(int(np.searchsorted(sums, wanted)), len(values) - 1)
        return values[order[place]]


    class _Loss:
        is_multiclass = False
        n_classes = None

        def __call__(self, y_true, raw_prediction, sample_weight=None):
            if raw_prediction.ndim == 2 and raw_prediction.shape[1] == 1:
                raw_prediction = raw_prediction[:, 0]
            return float(np.average(self._losses(y_true, raw_prediction), weights=sample_weight))

        def gradient(self, y_true, raw_prediction):
            if raw_prediction.ndim == 2 and raw_prediction.shape[1] == 1:
                raw_prediction = raw_prediction[:, 0]
            return self._gradients(y_true, raw_prediction)

        def link(self, predictions):
            return predictions


    class HalfSquaredError(_Loss):
        def _losses(self, y, raw):
            return 0.5 * (raw - y) * (raw - y)

        def _gradients(self, y, raw):
            return raw - y


    class AbsoluteError(_Loss):
        def _losses(self, y, raw):
            return np.abs(raw - y)

        def _gradients(self, y, raw):
            return np.where(raw > y, 1.0, -1.0)

        def fit_intercept_only(self, y, weights):
            return np.median(y) if weights is None else _weighted_percentile(y, weights, 50)


    class PinballLoss(_Loss):
        def __init__(self, quantile):
            self.quantile = quantile

        def _losses(self, y, raw):
            return np.where(y >= raw, self.quantile * (y - raw), (1 - self.quantile) * (raw - y))

        def _gradients(self, y, raw):
            return np.where(y >= raw, -self.quantile, 1.0 - self.quantile)

        def fit_intercept_only(self, y, weights):
            if weights is None:
                return np.percentile(y, 100 * self.quantile)
            return _weighted_percentile(y, weights, 100 * self.quantile)


    class HuberLoss(_Loss):
        def __init__(self, quantile):
            self.quantile = quantile
            self.delta = 0.5

        def set_delta(self, y, raw, weights):
            self.delta = float(_weighted_percentile(np.abs(y - raw[:, 0]), weights, 100 * self.quantile))

        def _losses(self, y, raw):
            distance = np.abs(y - raw)
            return np.where(distance <= self.delta, 0.5 * distance * distance, self.delta * (distance - 0.5 * self.delta))

        def _gradients(self, y, raw):
            difference = raw - y
            return np.where(np.abs(difference) <= self.delta, difference, np.where(difference >= 0, self.delta, -self.delta))

        def fit_intercept_only(self, y, weights):
            median = np.percentile(y, 50) if weights is None else _weighted_percentile(y, weights, 50)
            difference = y - median
            return median + np.average(np.sign(difference) * np.minimum(self.delta, np.abs(difference)), weights=weights)


    class HalfBinomialLoss(_Loss):
        def _losses(self, y, raw):
            return _log1pexp(raw) - y * raw

        def _gradients(self, y, raw):
            small = _exp(np.maximum(-raw, -700))
            return np.where(raw > -37, ((1 - y) - y * small) / (1 + small), _exp(raw) - y)

        def link(self, predictions):
            return _logit(predictions)

        def predict_proba(self, raw):
            positive = _expit(raw[:, 0] if raw.ndim == 2 else raw)
            return np.stack([1 - positive, positive], axis=1)

        def update(self, y, negative_gradient, weights):
            proba = y - negative_gradient
            return _divided(
                np.average(negative_gradient, weights=weights), np.average(proba * (1 - proba), weights=weights))


    class HalfMultinomialLoss(_Loss):
        is_multiclass = True

        def __init__(self, n_classes):
            self.n_classes = n_classes

        def _losses(self, y, raw):
            largest = raw.max(axis=1)
            sums = _exp(raw - largest[:, None]).sum(axis=1)
            return _log(sums) + largest - raw[np.arange(len(raw)), y.astype(int)]

        def _gradients(self, y, raw):
            gradients = self.predict_proba(raw)
            gradients[np.arange(len(raw)), y.astype(int)] -= 1
            return gradients

        def link(self, predictions):
            means = np.exp(np.mean(np.log(predictions), axis=1))
            return np.log(predictions / means[:, None])

        def predict_proba(self, raw):
            parts = _exp(raw - raw.max(axis=1)[:, None])
            return parts / parts.sum(axis=1)[:, None]

        def update(self, y, negative_gradient, weights):
            proba = y - negative_gradient
            numerator = np.average(negative_gradient, weights=weights) * ((self.n_classes - 1) / self.n_classes)
            return _divided(numerator, np.average(proba * (1 - proba), weights=weights))


    class ExponentialLoss(_Loss):
        def _losses(self, y, raw):
            large = _exp(raw)
            return y / large + (1 - y) * large

        def _gradients(self, y, raw):
            large = _exp(raw)
            return -y / large + (1 - y) * large

        def link(self, predictions):
            return 0.5 * _logit(predictions)

        def predict_proba(self, raw):
            positive = _expit(2 * (raw[:, 0] if raw.ndim == 2 else raw))
            return np.stack([1 - positive, positive], axis=1)

        def update(self, y, negative_gradient, weights):
            hessian = np.where(y == 0, -negative_gradient, negative_gradient)
            return _divided(np.average(negative_gradient, weights=weights), np.average(hessian, weights=weights))


    def _divided(numerator, denominator):
        return 0.0 if abs(denominator) < 1e-150 else float(numerator) / float(denominator)
    """#
}
