extension PythonSource {
  /// The modules of scikit-learn; what loops over samples is native, in `Estimators`.
  static func sklearn(_ module: String) -> String? {
    switch module {
    case "sklearn": sklearnModule
    default: nil
    }
  }

  static let sklearnModule = #"""
    """The parts of scikit-learn that lessons use."""

    __version__ = "1.9.1"
    """#
}
