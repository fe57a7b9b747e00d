extension PythonSource {
  static let sklearnSvmModule = #"""
    """Machines of support vectors."""

    from sklearn.svm._classes import SVC, SVR, LinearSVC, LinearSVR

    __all__ = ["LinearSVC", "LinearSVR", "SVC", "SVR"]

    """#
}
