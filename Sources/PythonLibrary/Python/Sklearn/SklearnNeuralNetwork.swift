extension PythonSource {
  static let sklearnNeuralNetworkModule = #"""
    """Networks of neurons."""

    from sklearn.neural_network._multilayer_perceptron import MLPClassifier, MLPRegressor
    from sklearn.neural_network._rbm import BernoulliRBM

    __all__ = ["BernoulliRBM", "MLPClassifier", "MLPRegressor"]

    """#
}
