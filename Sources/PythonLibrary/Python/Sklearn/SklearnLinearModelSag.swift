extension PythonSource {
  static let sklearnLinearModelSagModule = #"""
    """Stochastic average gradients."""

    import warnings

    import numpy as np

    from _sklearn_linear import average_gradients
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.utils.extmath import row_norms
    from sklearn.utils.validation import _check_sample_weight, check_random_state

    _MOST = np.iinfo(np.int32).max


    def get_auto_step_size(max_squared_sum, alpha_scaled, loss, fit_intercept, n_samples=None, is_saga=False):
        if loss not in ("log", "multinomial", "squared"):
            raise ValueError("Unknown loss function for SAG solver, got %s instead of 'log' or 'squared'" % loss)
        steepest = (1.0 if loss == "squared" else 0.25) * (max_squared_sum + int(fit_intercept)) + alpha_scaled
        if is_saga:
            return 1.0 / (2 * steepest + min(2 * n_samples * alpha_scaled, steepest))
        return 1.0 / steepest


    def sag_solver(
        X, y, sample_weight=None, loss="log", alpha=1.0, beta=0.0, max_iter=1000, tol=0.001, verbose=0, random_state=None, check_input=True,
        max_squared_sum=None, warm_start_mem=None, is_saga=False,
    ):
        if verbose:
            raise NotImplementedError(f"unsupported: verbose={verbose!r} with solver={'saga' if is_saga else 'sag'!r}")
        max_iter = 1000 if max_iter is None else max_iter
        n_samples, n_features = X.shape
        l2, l1 = float(alpha) / n_samples, float(beta) / n_samples
        outputs = int(y.max()) + 1 if loss == "multinomial" else 1
        sample_weight = _check_sample_weight(sample_weight, X, dtype=X.dtype)
        coef = warm_start_mem["coef"] if warm_start_mem else np.zeros((n_features, outputs), dtype=X.dtype)
        fit_intercept = coef.shape[0] == n_features + 1
        intercept = coef[-1, :] if fit_intercept else np.zeros(outputs, dtype=X.dtype)
        seed = check_random_state(random_state).randint(1, _MOST)
        if max_squared_sum is None:
            max_squared_sum = row_norms(X, squared=True).max()
        step = get_auto_step_size(max_squared_sum, l2, loss, fit_intercept, n_samples=n_samples, is_saga=is_saga)
        if step * l2 == 1:
            raise ZeroDivisionError("Current sag implementation does not handle the case step_size * alpha_scaled == 1")
        coef, intercept, epochs, has_overflown = average_gradients(
            X, y, sample_weight, np.ascontiguousarray(coef[:n_features]).ravel(), np.ascontiguousarray(intercept), loss, float(step), l2,
            l1,
            int(max_iter), float(tol), bool(is_saga), bool(fit_intercept), seed)
        if has_overflown:
            raise ValueError(
                f"Floating-point under-/overflow occurred at epoch #{epochs}. Scaling input data with StandardScaler or MinMaxScaler might "
                "help.")
        if epochs == max_iter:
            warnings.warn("The max_iter was reached which means the coef_ did not converge", ConvergenceWarning)
        coef = coef.reshape(n_features, outputs).astype(X.dtype, copy=False)
        if fit_intercept:
            coef = np.vstack((coef, intercept.astype(X.dtype, copy=False)))
        return (coef.T if loss == "multinomial" else coef[:, 0]), epochs, {"coef": coef}

    """#
}
