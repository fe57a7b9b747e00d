extension PythonSource {
  static let sklearnNeuralNetworkBaseModule = #"""
    """What neurons do with their sums, and what networks' results cost."""

    import numpy as np

    from _sklearn_linear import logistic_function


    def logistic(X):
        return logistic_function(X.ravel()).reshape(X.shape).astype(X.dtype, copy=False)


    def _identity(X):
        """Leaves sums as they are."""


    def _exp(X):
        np.exp(X, out=X)


    def _logistic(X):
        X[...] = logistic(X)


    def _tanh(X):
        np.tanh(X, out=X)


    def _relu(X):
        np.maximum(X, 0, out=X)


    def _softmax(X):
        np.exp(X - X.max(axis=1)[:, np.newaxis], out=X)
        X /= X.sum(axis=1)[:, np.newaxis]


    ACTIVATIONS = {"identity": _identity, "exp": _exp, "tanh": _tanh, "logistic": _logistic, "relu": _relu, "softmax": _softmax}


    def _after_logistic(Z, delta):
        delta *= Z
        delta *= 1 - Z


    def _after_tanh(Z, delta):
        delta *= 1 - Z**2


    def _after_relu(Z, delta):
        delta[...] = np.where(Z == 0, 0.0, delta)


    # What comes back through a neuron, by what it gave.
    DERIVATIVES = {
        "identity": lambda Z, delta: None,
        "tanh": _after_tanh,
        "logistic": _after_logistic,
        "relu": _after_relu,
    }


    def _times_log(x, y):
        """`x * log(y)`, which is zero where x is."""
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where((x == 0) & ~np.isnan(y), 0.0, x * np.log(y))


    def squared_loss(y_true, y_pred, sample_weight=None):
        return 0.5 * np.average((y_true - y_pred) ** 2, weights=sample_weight, axis=0).mean()


    def poisson_loss(y_true, y_pred, sample_weight=None):
        return np.average(_times_log(y_true, y_true / y_pred) - y_true + y_pred, weights=sample_weight, axis=0).sum()


    def log_loss(y_true, y_prob, sample_weight=None):
        eps = np.finfo(y_prob.dtype).eps
        y_prob = np.clip(y_prob, eps, 1 - eps)
        if y_prob.shape[1] == 1:
            y_prob = np.append(1 - y_prob, y_prob, axis=1)
        if y_true.shape[1] == 1:
            y_true = np.append(1 - y_true, y_true, axis=1)
        return -np.average(_times_log(y_true, y_prob), weights=sample_weight, axis=0).sum()


    def binary_log_loss(y_true, y_prob, sample_weight=None):
        eps = np.finfo(y_prob.dtype).eps
        y_prob = np.clip(y_prob, eps, 1 - eps)
        costs = _times_log(y_true, y_prob) + _times_log(1 - y_true, 1 - y_prob)
        return -np.average(costs, weights=sample_weight, axis=0).sum()


    LOSS_FUNCTIONS = {"squared_error": squared_loss, "poisson": poisson_loss, "log_loss": log_loss, "binary_log_loss": binary_log_loss}

    """#
}
