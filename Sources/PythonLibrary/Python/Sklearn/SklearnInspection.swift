extension PythonSource {
  static let sklearnInspectionModule = #"""
    """Looking into models that have learned."""

    from sklearn.inspection._permutation_importance import permutation_importance
    from sklearn.inspection._plot.decision_boundary import DecisionBoundaryDisplay

    __all__ = ["DecisionBoundaryDisplay", "permutation_importance"]

    """#
}
