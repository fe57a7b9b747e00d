extension PythonSource {
  static let sklearnModule = #"""
    """The parts of scikit-learn that lessons use."""

    from sklearn._config import config_context, get_config, set_config

    __version__ = "1.9.1"

    _submodules = [
        "base", "calibration", "cluster", "compose", "covariance", "datasets", "decomposition", "discriminant_analysis",
        "dummy", "ensemble", "exceptions", "experimental", "feature_extraction", "feature_selection", "impute",
        "inspection", "isotonic", "kernel_approximation", "kernel_ridge", "linear_model", "manifold", "metrics", "mixture",
        "model_selection", "multiclass", "multioutput", "naive_bayes", "neighbors", "neural_network", "pipeline",
        "preprocessing", "random_projection", "svm", "tree", "utils",
    ]

    __all__ = _submodules + ["clone", "get_config", "set_config", "config_context"]


    def __dir__():
        return __all__


    def __getattr__(name):
        if name == "clone":
            from sklearn.base import clone
            return clone
        if name in _submodules:
            import importlib
            return importlib.import_module("sklearn." + name)
        raise AttributeError(f"Module 'sklearn' has no attribute '{name}'")

    """#
}
