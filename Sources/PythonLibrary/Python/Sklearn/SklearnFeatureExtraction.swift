extension PythonSource {
  static let sklearnFeatureExtractionModule = #"""
    """Features from words and records."""

    from sklearn.feature_extraction import text
    from sklearn.feature_extraction._dict_vectorizer import DictVectorizer

    __all__ = ["DictVectorizer", "text"]

    """#
}
