extension PythonSource {
  static let sklearnMetricsRegressionModule = #"""
    """How far predicted numbers are from the true ones."""

    import warnings as _warnings

    import numpy as np

    from sklearn.exceptions import UndefinedMetricWarning
    from sklearn.utils._param_validation import Interval, Real, StrOptions, validate_params
    from sklearn.utils.validation import _check_sample_weight, _num_samples, check_array, check_consistent_length

    _pair = {"y_true": ["array-like"], "y_pred": ["array-like"], "sample_weight": ["array-like", None]}
    _by_output = {**_pair, "multioutput": [StrOptions(("raw_values", "uniform_average")), "array-like"]}


    def _checked(y_true, y_pred, sample_weight, multioutput, keeps_type=False):
        check_consistent_length(y_true, y_pred, sample_weight)
        dtype = "numeric" if keeps_type else [np.float64, np.float32]
        y_true = check_array(y_true, ensure_2d=False, dtype=dtype)
        y_pred = check_array(y_pred, ensure_2d=False, dtype=dtype)
        if sample_weight is not None:
            sample_weight = _check_sample_weight(sample_weight, y_true)
        if y_true.ndim == 1:
            y_true = y_true.reshape(-1, 1)
        if y_pred.ndim == 1:
            y_pred = y_pred.reshape(-1, 1)
        outputs = y_true.shape[1]
        if outputs != y_pred.shape[1]:
            raise ValueError(f"y_true and y_pred have different number of output ({outputs}!={y_pred.shape[1]})")
        if multioutput is not None and not isinstance(multioutput, str):
            multioutput = check_array(multioutput, ensure_2d=False)
            if outputs == 1:
                raise ValueError("Custom weights are useful only in multi-output cases.")
            if outputs != multioutput.shape[0]:
                raise ValueError(f"There must be equally many custom weights ({multioutput.shape[0]}) as outputs ({outputs}).")
        return y_true, y_pred, sample_weight, multioutput


    def _over_outputs(errors, multioutput):
        if isinstance(multioutput, str):
            if multioutput == "raw_values":
                return errors
            multioutput = None
        return float(np.average(errors, weights=multioutput))


    @validate_params(_by_output)
    def mean_absolute_error(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average"):
        y_true, y_pred, sample_weight, multioutput = _checked(y_true, y_pred, sample_weight, multioutput)
        return _over_outputs(np.average(np.abs(y_pred - y_true), weights=sample_weight, axis=0), multioutput)


    @validate_params({**_by_output, "alpha": [Interval(Real, 0, 1, closed="both")]})
    def mean_pinball_loss(y_true, y_pred, *, sample_weight=None, alpha=0.5, multioutput="uniform_average"):
        y_true, y_pred, sample_weight, multioutput = _checked(y_true, y_pred, sample_weight, multioutput)
        difference = y_true - y_pred
        above = (difference >= 0).astype(difference.dtype)
        loss = alpha * above * difference - (1 - alpha) * (1 - above) * difference
        return _over_outputs(np.average(loss, weights=sample_weight, axis=0), multioutput)


    @validate_params(_by_output)
    def mean_absolute_percentage_error(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average"):
        y_true, y_pred, sample_weight, multioutput = _checked(y_true, y_pred, sample_weight, multioutput)
        shares = np.abs(y_pred - y_true) / np.maximum(np.abs(y_true), np.finfo(np.float64).eps)
        return _over_outputs(np.average(shares, weights=sample_weight, axis=0), multioutput)


    @validate_params(_by_output)
    def mean_squared_error(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average"):
        y_true, y_pred, sample_weight, multioutput = _checked(y_true, y_pred, sample_weight, multioutput)
        return _over_outputs(np.average((y_true - y_pred) ** 2, weights=sample_weight, axis=0), multioutput)


    @validate_params(_by_output)
    def root_mean_squared_error(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average"):
        squares = mean_squared_error(y_true, y_pred, sample_weight=sample_weight, multioutput="raw_values")
        return _over_outputs(np.sqrt(squares), multioutput)


    def _logarithms(y_true, y_pred, sample_weight, multioutput, name):
        y_true, y_pred, sample_weight, multioutput = _checked(y_true, y_pred, sample_weight, multioutput)
        if np.any(y_true <= -1) or np.any(y_pred <= -1):
            raise ValueError(f"{name} Logarithmic Error cannot be used when targets contain values less than or equal to -1.")
        return np.log1p(y_true), np.log1p(y_pred), sample_weight, multioutput


    @validate_params(_by_output)
    def mean_squared_log_error(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average"):
        y_true, y_pred, sample_weight, multioutput = _logarithms(y_true, y_pred, sample_weight, multioutput, "Mean Squared")
        return mean_squared_error(y_true, y_pred, sample_weight=sample_weight, multioutput=multioutput)


    @validate_params(_by_output)
    def root_mean_squared_log_error(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average"):
        y_true, y_pred, sample_weight, multioutput = _logarithms(y_true, y_pred, sample_weight, multioutput, "Root Mean Squared")
        return root_mean_squared_error(y_true, y_pred, sample_weight=sample_weight, multioutput=multioutput)


    @validate_params(_by_output)
    def median_absolute_error(y_true, y_pred, *, multioutput="uniform_average", sample_weight=None):
        y_true, y_pred, sample_weight, multioutput = _checked(y_true, y_pred, sample_weight, multioutput, keeps_type=True)
        if sample_weight is not None:
            raise NotImplementedError("unsupported: sklearn.metrics.median_absolute_error(sample_weight=...)")
        return _over_outputs(np.median(np.abs(y_pred - y_true), axis=0), multioutput)


    @validate_params({"y_true": ["array-like"], "y_pred": ["array-like"]})
    def max_error(y_true, y_pred):
        y_true, y_pred, _, _ = _checked(y_true, y_pred, None, None, keeps_type=True)
        if y_true.shape[1] > 1:
            raise ValueError("Multioutput not supported in max_error")
        return float(np.max(np.abs(y_true - y_pred)))


    def _explained(unexplained, total, multioutput, force_finite):
        varies = total != 0
        if force_finite:
            errs = unexplained != 0
            with np.errstate(divide="ignore", invalid="ignore"):
                scores = np.where(errs & varies, 1 - unexplained / total, np.where(errs, 0.0, 1.0))
        else:
            scores = 1 - unexplained / total
        if isinstance(multioutput, str):
            if multioutput == "raw_values":
                return scores
            multioutput = total if multioutput == "variance_weighted" and np.any(varies) else None
        return float(np.average(scores, weights=multioutput))


    _by_variance = {
        **_pair, "multioutput": [StrOptions(("raw_values", "uniform_average", "variance_weighted")), "array-like"],
        "force_finite": ["boolean"]}


    @validate_params(_by_variance)
    def explained_variance_score(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average", force_finite=True):
        y_true, y_pred, sample_weight, multioutput = _checked(y_true, y_pred, sample_weight, multioutput)
        error = y_true - y_pred
        error_mean = np.average(error, weights=sample_weight, axis=0)
        true_mean = np.average(y_true, weights=sample_weight, axis=0)
        return _explained(
            np.average((error - error_mean) ** 2, weights=sample_weight, axis=0),
            np.average((y_true - true_mean) ** 2, weights=sample_weight, axis=0), multioutput, force_finite)


    @validate_params({**_by_variance, "multioutput": _by_variance["multioutput"] + [None]})
    def r2_score(y_true, y_pred, *, sample_weight=None, multioutput="uniform_average", force_finite=True):
        y_true, y_pred, sample_weight, multioutput = _checked(y_true, y_pred, sample_weight, multioutput)
        if _num_samples(y_pred) < 2:
            _warnings.warn("R^2 score is not well-defined with less than two samples.", UndefinedMetricWarning)
            return float("nan")
        weight = 1.0 if sample_weight is None else sample_weight[:, None]
        mean = np.average(y_true, axis=0, weights=sample_weight)
        return _explained(
            np.sum(weight * (y_true - y_pred) ** 2, axis=0), np.sum(weight * (y_true - mean) ** 2, axis=0), multioutput, force_finite)


    def _times_log(x, y):
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(x == 0, 0.0, x * np.log(y))


    def _deviance(y_true, y_pred, sample_weight, power):
        if power == 0:
            deviance = (y_true - y_pred) ** 2
        elif power == 1:
            deviance = 2 * (_times_log(y_true, y_true / y_pred) - y_true + y_pred)
        elif power == 2:
            deviance = 2 * (np.log(y_pred / y_true) + y_true / y_pred - 1)
        else:
            base = np.where(y_true > 0, y_true, 0.0) if power < 0 else y_true
            deviance = 2 * (
                base ** (2 - power) / ((1 - power) * (2 - power)) - y_true * y_pred ** (1 - power) / (1 - power)
                + y_pred ** (2 - power) / (2 - power))
        return float(np.average(deviance, weights=sample_weight))


    @validate_params({**_pair, "power": [Interval(Real, None, 0, closed="right"), Interval(Real, 1, None, closed="left")]})
    def mean_tweedie_deviance(y_true, y_pred, *, sample_weight=None, power=0):
        y_true, y_pred, sample_weight, _ = _checked(y_true, y_pred, sample_weight, None)
        if y_true.shape[1] > 1:
            raise ValueError("Multioutput not supported in mean_tweedie_deviance")
        if sample_weight is not None:
            sample_weight = sample_weight[:, None]
        message = f"Mean Tweedie deviance error with power={power} can only be used on "
        if power < 0 and np.any(y_pred <= 0):
            raise ValueError(message + "strictly positive y_pred.")
        if 1 <= power < 2 and (np.any(y_true < 0) or np.any(y_pred <= 0)):
            raise ValueError(message + "non-negative y and strictly positive y_pred.")
        if power >= 2 and (np.any(y_true <= 0) or np.any(y_pred <= 0)):
            raise ValueError(message + "strictly positive y and y_pred.")
        return _deviance(y_true, y_pred, sample_weight, power)


    @validate_params(_pair)
    def mean_poisson_deviance(y_true, y_pred, *, sample_weight=None):
        return mean_tweedie_deviance(y_true, y_pred, sample_weight=sample_weight, power=1)


    @validate_params(_pair)
    def mean_gamma_deviance(y_true, y_pred, *, sample_weight=None):
        return mean_tweedie_deviance(y_true, y_pred, sample_weight=sample_weight, power=2)

    """#
}
