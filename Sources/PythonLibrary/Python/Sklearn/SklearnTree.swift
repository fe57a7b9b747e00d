extension PythonSource {
  static let sklearnTreeModule = #"""
    """Decision trees."""

    from sklearn.tree._classes import (
        BaseDecisionTree, DecisionTreeClassifier, DecisionTreeRegressor, ExtraTreeClassifier, ExtraTreeRegressor,
    )
    from sklearn.tree._export import export_graphviz, export_text
    from sklearn.tree._picture import plot_tree

    __all__ = [
        "BaseDecisionTree", "DecisionTreeClassifier", "DecisionTreeRegressor", "ExtraTreeClassifier", "ExtraTreeRegressor",
        "export_graphviz", "export_text", "plot_tree",
    ]

    """#
}
