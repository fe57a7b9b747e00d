extension PythonSource {
  static let sklearnComposeModule = #"""
    """Transformers for parts of the data."""

    from sklearn.compose._column_transformer import ColumnTransformer, make_column_transformer
    from sklearn.compose._target import TransformedTargetRegressor

    """#
}
