extension PythonSource {
  static let sklearnFeatureExtractionDictVectorizerModule = #"""
    """Records as rows of numbers."""

    from collections.abc import Iterable, Mapping
    from numbers import Number

    import numpy as np

    from sklearn.base import BaseEstimator, TransformerMixin, _fit_context
    from sklearn.utils._sparse import csr_matrix, issparse
    from sklearn.utils.validation import check_array, check_is_fitted


    class DictVectorizer(TransformerMixin, BaseEstimator):
        _parameter_constraints = {"dtype": "no_validation", "separator": [str], "sparse": ["boolean"], "sort": ["boolean"]}

        def __init__(self, *, dtype=np.float64, separator="=", sparse=True, sort=True):
            self.dtype = dtype
            self.separator = separator
            self.sparse = sparse
            self.sort = sort

        def _features(self, record, refused):
            """The names and values of a record's features."""
            for name, value in record.items():
                if isinstance(value, str):
                    yield f"{name}{self.separator}{value}", 1
                elif isinstance(value, Number) or value is None:
                    yield name, value
                elif isinstance(value, Mapping) or not isinstance(value, Iterable):
                    raise TypeError(refused(type(value), name, value))
                else:
                    for each in value:
                        if not isinstance(each, str):
                            raise TypeError(f"Unsupported type {type(each)} in iterable value. Only iterables of string are supported.")
                        yield f"{name}{self.separator}{each}", 1

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            names = {}
            for record in X:
                for name, _ in self._features(record, lambda kind, key, value: (
                        f"Unsupported value type {kind} for {key}: {value}.\nMapping objects are not supported.")):
                    names.setdefault(name, len(names))
            self.feature_names_ = sorted(names) if self.sort else list(names)
            self.vocabulary_ = {name: place for place, name in enumerate(self.feature_names_)}
            return self

        def _transform(self, X, places, is_fitting):
            records = [X] if isinstance(X, Mapping) else X
            rows = []
            for record in records:
                row = []
                for name, value in self._features(record, lambda kind, key, value: (
                        f"Unsupported value Type {kind} for {key}: {value}.\n{kind} objects are not supported.")):
                    if is_fitting and name not in places:
                        places[name] = len(places)
                    if name in places:
                        row.append((name, self.dtype(value)))
                rows.append(row)
            if not rows:
                raise ValueError("Sample sequence X is empty.")
            if is_fitting:
                names = sorted(places) if self.sort else list(places)
                for place, name in enumerate(names):
                    places[name] = place
                self.feature_names_, self.vocabulary_ = names, places
            dense = np.zeros((len(rows), len(places)), dtype=self.dtype)
            for index, row in enumerate(rows):
                for name, value in row:
                    dense[index, places[name]] += value
            if not self.sparse:
                return dense
            stored = [sorted((places[name], value) for name, value in row) for row in rows]
            return csr_matrix(
                np.array([value for row in stored for _, value in row], dtype=self.dtype),
                np.array([place for row in stored for place, _ in row], dtype=np.int32),
                np.cumsum([0] + [len(row) for row in stored]).astype(np.int32), dense.shape)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit_transform(self, X, y=None):
            return self._transform(X, {}, True)

        def transform(self, X):
            check_is_fitted(self, ["feature_names_", "vocabulary_"])
            return self._transform(X, self.vocabulary_, False)

        def inverse_transform(self, X, dict_type=dict):
            check_is_fitted(self, "feature_names_")
            X = check_array(X.toarray() if issparse(X) else X)
            records = []
            for row in X:
                record = dict_type()
                for name, value in zip(self.feature_names_, row):
                    if value != 0:
                        record[name] = value
                records.append(record)
            return records

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self, "feature_names_")
            return np.asarray([str(name) for name in self.feature_names_], dtype=object)

        def restrict(self, support, indices=False):
            check_is_fitted(self, "feature_names_")
            places = support if indices else np.where(support)[0]
            self.feature_names_ = [self.feature_names_[place] for place in places]
            self.vocabulary_ = {name: place for place, name in enumerate(self.feature_names_)}
            return self

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.dict = True
            tags.input_tags.two_d_array = False
            return tags

    """#
}
