extension PythonSource {
  static let sklearnNeuralNetworkStochasticOptimizersModule = #"""
    """Steps along gradients."""

    import numpy as np


    class BaseOptimizer:
        def __init__(self, learning_rate_init=0.1):
            self.learning_rate_init = learning_rate_init
            self.learning_rate = float(learning_rate_init)

        def update_params(self, params, grads):
            for param, update in zip(params, self._get_updates(grads)):
                param += update

        def iteration_ends(self, time_step):
            """Nothing changes with the time."""

        def trigger_stopping(self, msg, verbose):
            if verbose:
                print(msg + " Stopping.")
            return True


    class SGDOptimizer(BaseOptimizer):
        def __init__(self, params, learning_rate_init=0.1, lr_schedule="constant", momentum=0.9, nesterov=True, power_t=0.5):
            super().__init__(learning_rate_init)
            self.lr_schedule = lr_schedule
            self.momentum = momentum
            self.nesterov = nesterov
            self.power_t = power_t
            self.velocities = [np.zeros_like(param) for param in params]

        def iteration_ends(self, time_step):
            if self.lr_schedule == "invscaling":
                self.learning_rate = float(self.learning_rate_init) / (time_step + 1) ** self.power_t

        def trigger_stopping(self, msg, verbose):
            if self.lr_schedule != "adaptive":
                return super().trigger_stopping(msg, verbose)
            if self.learning_rate <= 1e-6:
                if verbose:
                    print(msg + " Learning rate too small. Stopping.")
                return True
            self.learning_rate /= 5.0
            if verbose:
                print(msg + " Setting learning rate to %f" % self.learning_rate)
            return False

        def _get_updates(self, grads):
            momentum, rate = self.momentum, self.learning_rate
            self.velocities = [momentum * velocity - rate * grad for velocity, grad in zip(self.velocities, grads)]
            if not self.nesterov:
                return self.velocities
            return [momentum * velocity - rate * grad for velocity, grad in zip(self.velocities, grads)]


    class AdamOptimizer(BaseOptimizer):
        def __init__(self, params, learning_rate_init=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-8):
            super().__init__(learning_rate_init)
            self.beta_1 = beta_1
            self.beta_2 = beta_2
            self.epsilon = epsilon
            self.t = 0
            self.ms = [np.zeros_like(param) for param in params]
            self.vs = [np.zeros_like(param) for param in params]

        def _get_updates(self, grads):
            self.t += 1
            first, second = self.beta_1, self.beta_2
            self.ms = [first * m + (1 - first) * grad for m, grad in zip(self.ms, grads)]
            self.vs = [second * v + (1 - second) * (grad**2) for v, grad in zip(self.vs, grads)]
            self.learning_rate = self.learning_rate_init * np.sqrt(1 - second**self.t) / (1 - first**self.t)
            return [-self.learning_rate * m / (np.sqrt(v) + self.epsilon) for m, v in zip(self.ms, self.vs)]

    """#
}
