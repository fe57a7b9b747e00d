extension PythonSource {
  static let sklearnMixtureModule = #"""
    """Mixtures of distributions."""

    from sklearn.mixture._gaussian_mixture import GaussianMixture

    __all__ = ["GaussianMixture"]


    def __getattr__(name):
        if name == "BayesianGaussianMixture":
            raise AttributeError("unsupported: sklearn.mixture.BayesianGaussianMixture")
        raise AttributeError(f"module 'sklearn.mixture' has no attribute '{name}'")
    """#
}
