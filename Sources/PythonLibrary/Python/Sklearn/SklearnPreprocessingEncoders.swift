extension PythonSource {
  static let sklearnPreprocessingEncodersModule = #"""
    """Categories as numbers."""

    import warnings as _warnings

    import numpy as np

    from sklearn.base import BaseEstimator, OneToOneFeatureMixin, TransformerMixin, _fit_context
    from sklearn.utils._param_validation import Integral, Interval, RealNotInt, StrOptions
    from sklearn.utils._sparse import csr_matrix
    from sklearn.utils.validation import _check_feature_names_in, _names, check_array, check_is_fitted, validate_data


    def _is_nan(value):
        return isinstance(value, (float, np.floating)) and value != value


    def _categories_of(values):
        """The different values in order; what is missing comes last."""
        if values.dtype.kind != "O":
            return np.unique(values)
        different = set(values.tolist())
        missing = [None] * (None in different)
        if any(_is_nan(value) for value in different):
            missing.append(np.nan)
        try:
            ordered = sorted(value for value in different if value is not None and not _is_nan(value))
        except TypeError:
            types = sorted({type(value).__qualname__ for value in different})
            raise TypeError(f"Encoders require their input argument must be uniformly strings or numbers. Got {types}")
        return _objects(ordered + missing)


    def _objects(values):
        array = np.empty(len(values), dtype=object)
        for place, value in enumerate(values):
            array[place] = value
        return array


    def _key(value):
        return "nan" if _is_nan(value) else (value,)


    def _places(values, categories):
        """The place of every value among the categories; -1 where it is none."""
        table = {_key(category): place for place, category in enumerate(categories.tolist())}
        return np.array([table.get(_key(value), -1) for value in values.tolist()], dtype=np.int64)


    class _BaseEncoder(TransformerMixin, BaseEstimator):
        def _columns(self, X):
            checked = check_array(X, dtype=None, ensure_all_finite="allow-nan")
            if not hasattr(X, "dtype") and checked.dtype.kind == "U":
                checked = check_array(X, dtype=object, ensure_all_finite="allow-nan")
            return [checked[:, column] for column in range(checked.shape[1])]

        def _fit(self, X):
            if self.min_frequency is not None or self.max_categories is not None:
                raise NotImplementedError(f"unsupported: {type(self).__name__} with min_frequency or max_categories")
            columns = self._columns(X)
            validate_data(self, X=X, reset=True, skip_check_array=True)
            self.n_features_in_ = len(columns)
            if not isinstance(self.categories, str) and len(self.categories) != len(columns):
                raise ValueError("Shape mismatch: if categories is an array, it has to be of shape (n_features,).")
            self.categories_ = [
                _categories_of(column) if isinstance(self.categories, str) else self._given(place, column)
                for place, column in enumerate(columns)]

        def _given(self, place, column):
            dtype = object if column.dtype.kind == "U" else column.dtype
            given = list(self.categories[place])
            categories = _objects(given) if dtype == object else np.array(given, dtype=dtype)
            if any(_is_nan(category) for category in given[:-1]):
                raise ValueError(
                    f"Nan should be the last element in user provided categories, see categories {categories} in column #{place}")
            if len({_key(category) for category in given}) != len(given):
                raise ValueError(f"In column {place}, the predefined categories contain duplicate elements.")
            if column.dtype.kind not in "OUS":
                finite = categories[:-1] if _is_nan(given[-1]) else categories
                if np.any(np.sort(finite) != finite):
                    raise ValueError("Unsorted categories are not supported for numerical categories")
            if self.handle_unknown == "error":
                self._refuse_unknown(column, categories, place, "fit")
            return categories

        def _refuse_unknown(self, column, categories, place, when):
            unknown = column[_places(column, categories) < 0]
            if len(unknown):
                different = list(_categories_of(unknown)) if unknown.dtype.kind != "O" else list(dict.fromkeys(unknown.tolist()))
                raise ValueError(f"Found unknown categories {different} in column {place} during {when}")

        def _coded(self, X):
            columns = self._columns(X)
            validate_data(self, X=X, reset=False, skip_check_array=True)
            codes = np.zeros((len(columns[0]), len(columns)), dtype=np.int64)
            for place, (column, categories) in enumerate(zip(columns, self.categories_)):
                codes[:, place] = _places(column, categories)
                if self.handle_unknown == "error" and (codes[:, place] < 0).any():
                    self._refuse_unknown(column, categories, place, "transform")
            return codes

        def _empty(self, rows):
            dtype = self.categories_[0].dtype
            for categories in self.categories_[1:]:
                if categories.dtype != dtype:
                    dtype = object if "O" in (categories.dtype.kind, np.dtype(dtype).kind) else np.result_type(dtype, categories.dtype)
            return np.empty((rows, len(self.categories_)), dtype=dtype)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.categorical = True
            tags.input_tags.allow_nan = True
            return tags


    _limits = {
        "max_categories": [Interval(Integral, 1, None, closed="left"), None],
        "min_frequency": [Interval(Integral, 1, None, closed="left"), Interval(RealNotInt, 0, 1, closed="neither"), None]}


    class OneHotEncoder(_BaseEncoder):
        _parameter_constraints = {
            "categories": [StrOptions(("auto",)), list], "drop": [StrOptions(("first", "if_binary")), "array-like", None],
            "dtype": "no_validation", "handle_unknown": [StrOptions(("error", "ignore", "infrequent_if_exist", "warn"))], **_limits,
            "sparse_output": ["boolean"], "feature_name_combiner": [StrOptions(("concat",)), callable]}

        def __init__(
            self, *, categories="auto", drop=None, sparse_output=True, dtype=np.float64, handle_unknown="error", min_frequency=None,
            max_categories=None, feature_name_combiner="concat",
        ):
            self.categories = categories
            self.sparse_output = sparse_output
            self.dtype = dtype
            self.handle_unknown = handle_unknown
            self.drop = drop
            self.min_frequency = min_frequency
            self.max_categories = max_categories
            self.feature_name_combiner = feature_name_combiner

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            self._fit(X)
            self.drop_idx_ = self._dropped()
            return self

        def _dropped(self):
            if self.drop is None:
                return None
            if isinstance(self.drop, str):
                always = self.drop == "first"
                return _objects([0 if always or len(categories) == 2 else None for categories in self.categories_])
            if len(self.drop) != len(self.categories_):
                raise ValueError(
                    f"`drop` should have length equal to the number of features ({len(self.categories_)}), got {len(self.drop)}")
            dropped, missing = [], []
            for feature, (value, categories) in enumerate(zip(self.drop, self.categories_)):
                place = int(_places(_objects([value]), categories)[0])
                dropped.append(place)
                if place < 0:
                    missing.append(f"Category: {feature}, Feature: {value}")
            if missing:
                raise ValueError(
                    "The following categories were supposed to be dropped, but were not found in the training data.\n" + "\n".join(missing))
            return _objects(dropped)

        def _kept(self, feature):
            """The places of the categories that get a column."""
            places = list(range(len(self.categories_[feature])))
            if self.drop_idx_ is not None and self.drop_idx_[feature] is not None:
                places.remove(self.drop_idx_[feature])
            return places

        def transform(self, X):
            check_is_fitted(self)
            codes = self._coded(X)
            unknown = np.nonzero((codes < 0).any(axis=0))[0].tolist()
            if unknown and (self.handle_unknown == "warn" or self.drop is not None):
                how = "all zeros" if self.handle_unknown == "ignore" else "the infrequent category"
                _warnings.warn(
                    f"Found unknown categories in columns {unknown} during transform. These unknown categories will be encoded as {how}",
                    UserWarning)
            blocks = [codes[:, feature:feature + 1] == np.array(self._kept(feature), dtype=np.int64) for feature in range(codes.shape[1])]
            dense = np.hstack(blocks).astype(self.dtype)
            return csr_matrix.of(dense) if self.sparse_output else dense

        def inverse_transform(self, X):
            check_is_fitted(self)
            X = check_array(X, accept_sparse="csr")
            widths = [len(self._kept(feature)) for feature in range(len(self.categories_))]
            if X.shape[1] != sum(widths):
                raise ValueError(f"Shape of the passed X data is not correct. Expected {sum(widths)} columns, got {X.shape[1]}.")
            result = self._empty(X.shape[0])
            start = 0
            absent = []
            for feature, width in enumerate(widths):
                categories, part = self.categories_[feature], X[:, start:start + width]
                start += width
                dropped = None if self.drop_idx_ is None else self.drop_idx_[feature]
                if width:
                    kept = np.array(self._kept(feature), dtype=np.int64)
                    result[:, feature] = categories[kept[part.argmax(axis=1)]]
                nothing = part.sum(axis=1) == 0
                if not nothing.any():
                    continue
                if dropped is not None:
                    result[nothing, feature] = categories[dropped]
                elif self.handle_unknown == "error":
                    raise ValueError(
                        f"Samples {np.flatnonzero(nothing)} can not be inverted when drop=None and handle_unknown='error' because they "
                        "contain all zeros")
                else:
                    absent.append((nothing, feature))
            if absent:
                result = result.astype(object)
                for nothing, feature in absent:
                    for row in np.flatnonzero(nothing).tolist():
                        result[row, feature] = None
            return result

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self)
            input_features = _check_feature_names_in(self, input_features).tolist()
            combine = self.feature_name_combiner
            if combine == "concat":
                def combine(feature, category):
                    return f"{feature}_{category}"
            else:
                made = combine("feature", "category")
                if not isinstance(made, str):
                    raise TypeError(
                        f"When `feature_name_combiner` is a callable, it should return a Python string. Got {type(made)} instead.")
            return _names(
                combine(name, self.categories_[feature][place])
                for feature, name in enumerate(input_features) for place in self._kept(feature))


    class OrdinalEncoder(OneToOneFeatureMixin, _BaseEncoder):
        _parameter_constraints = {
            "categories": [StrOptions(("auto",)), list], "dtype": "no_validation", "encoded_missing_value": [Integral, float],
            "handle_unknown": [StrOptions(("error", "use_encoded_value"))], "unknown_value": [Integral, float, None], **_limits}

        def __init__(
            self, *, categories="auto", dtype=np.float64, handle_unknown="error", unknown_value=None, encoded_missing_value=np.nan,
            min_frequency=None, max_categories=None,
        ):
            self.categories = categories
            self.dtype = dtype
            self.handle_unknown = handle_unknown
            self.unknown_value = unknown_value
            self.encoded_missing_value = encoded_missing_value
            self.min_frequency = min_frequency
            self.max_categories = max_categories

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            if self.handle_unknown == "use_encoded_value":
                if _is_nan(self.unknown_value):
                    if np.dtype(self.dtype).kind != "f":
                        raise ValueError(f"When unknown_value is np.nan, the dtype parameter should be a float dtype. Got {self.dtype}.")
                elif not isinstance(self.unknown_value, Integral):
                    raise TypeError(
                        "unknown_value should be an integer or np.nan when handle_unknown is 'use_encoded_value', got "
                        f"{self.unknown_value}.")
            elif self.unknown_value is not None:
                raise TypeError(
                    f"unknown_value should only be set when handle_unknown is 'use_encoded_value', got {self.unknown_value}.")
            self._fit(X)
            self._missing_indices = {
                feature: len(categories) - 1 for feature, categories in enumerate(self.categories_)
                if len(categories) and _is_nan(categories[-1])}
            if self.handle_unknown == "use_encoded_value":
                for feature, categories in enumerate(self.categories_):
                    if 0 <= self.unknown_value < len(categories) - (feature in self._missing_indices):
                        raise ValueError(
                            f"The used value for unknown_value {self.unknown_value} is one of the values already used for encoding the "
                            "seen categories.")
            return self

        def transform(self, X):
            check_is_fitted(self, "categories_")
            codes = self._coded(X)
            result = codes.astype(self.dtype)
            for feature, place in self._missing_indices.items():
                result[codes[:, feature] == place, feature] = self.encoded_missing_value
            if self.handle_unknown == "use_encoded_value":
                result[codes < 0] = self.unknown_value
            return result

        def inverse_transform(self, X):
            check_is_fitted(self)
            X = check_array(X, ensure_all_finite="allow-nan")
            if X.shape[1] != len(self.categories_):
                raise ValueError(f"Shape of the passed X data is not correct. Expected {len(self.categories_)} columns, got {X.shape[1]}.")
            result = self._empty(X.shape[0])
            encodes_unknown = self.handle_unknown == "use_encoded_value"
            if encodes_unknown:
                result = result.astype(object)
            for feature, categories in enumerate(self.categories_):
                for row, code in enumerate(X[:, feature].tolist()):
                    if encodes_unknown and (code == self.unknown_value or _is_nan(code) and _is_nan(self.unknown_value)):
                        result[row, feature] = None
                    elif feature in self._missing_indices and (
                            code == self.encoded_missing_value or _is_nan(code) and _is_nan(self.encoded_missing_value)):
                        result[row, feature] = np.nan
                    else:
                        result[row, feature] = categories[int(code)]
            return result

    """#
}
