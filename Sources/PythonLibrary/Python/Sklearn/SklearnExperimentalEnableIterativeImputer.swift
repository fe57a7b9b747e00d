extension PythonSource {
  static let sklearnExperimentalEnableIterativeImputerModule = #"""
    """Lets IterativeImputer be imported from sklearn.impute."""

    from sklearn import impute
    from sklearn.impute._iterative import IterativeImputer

    impute.IterativeImputer = IterativeImputer
    if "IterativeImputer" not in impute.__all__:
        impute.__all__.append("IterativeImputer")

    """#
}
