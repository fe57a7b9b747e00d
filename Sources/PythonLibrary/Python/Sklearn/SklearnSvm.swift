extension PythonSource {
  static let sklearnSvmModule = #"""
    """Machines of support vectors."""

    from sklearn.svm._classes import SVC, SVR, LinearSVC, LinearSVR, OneClassSVM

    __all__ = ["LinearSVC", "LinearSVR", "OneClassSVM", "SVC", "SVR"]

    """#
}
