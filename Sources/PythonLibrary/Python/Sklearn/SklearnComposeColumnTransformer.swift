extension PythonSource {
  static let sklearnComposeColumnTransformerModule = #"""
    """Each transformer for columns of its own."""

    import numpy as np

    from sklearn.base import TransformerMixin, _fit_context, clone
    from sklearn.preprocessing._data import FunctionTransformer
    from sklearn.utils._bunch import Bunch
    from sklearn.utils._composing import fit_transform_one, name_estimators, prefixed, require_instances, timed
    from sklearn.utils._indexing import _get_column_indices, _safe_indexing
    from sklearn.utils._param_validation import HasMethods, Hidden, Integral, Interval, Real, StrOptions
    from sklearn.utils._sparse import csr_matrix, issparse
    from sklearn.utils.metaestimators import _BaseComposition
    from sklearn.utils.validation import (
        _check_feature_names_in, _check_n_features, _names, _num_samples, check_array, check_is_fitted,
    )


    def _checked(X):
        if hasattr(X, "__array__") and hasattr(X, "shape") or issparse(X):
            return X
        return check_array(X, ensure_all_finite="allow-nan", dtype=object)


    def _is_word(transformer, *words):
        return isinstance(transformer, str) and transformer in words


    def _selects_nothing(columns):
        if hasattr(columns, "dtype") and columns.dtype.kind == "b":
            return not columns.any()
        if hasattr(columns, "__len__"):
            return len(columns) == 0 or all(isinstance(each, bool) for each in columns) and not any(columns)
        return False


    class ColumnTransformer(TransformerMixin, _BaseComposition):
        _parameter_constraints = {
            "transformers": [list, Hidden(tuple)],
            "remainder": [
                StrOptions(("drop", "passthrough")), HasMethods(["fit", "transform"]), HasMethods(["fit_transform", "transform"])],
            "sparse_threshold": [Interval(Real, 0, 1, closed="both")], "n_jobs": [Integral, None], "transformer_weights": [dict, None],
            "verbose": ["verbose"], "verbose_feature_names_out": ["boolean", str, callable]}

        def __init__(
            self, transformers, *, remainder="drop", sparse_threshold=0.3, n_jobs=None, transformer_weights=None, verbose=False,
            verbose_feature_names_out=True,
        ):
            self.transformers = transformers
            self.remainder = remainder
            self.sparse_threshold = sparse_threshold
            self.n_jobs = n_jobs
            self.transformer_weights = transformer_weights
            self.verbose = verbose
            self.verbose_feature_names_out = verbose_feature_names_out

        @property
        def _transformers(self):
            try:
                return [(name, transformer) for name, transformer, _ in self.transformers]
            except (TypeError, ValueError):
                return self.transformers

        @_transformers.setter
        def _transformers(self, value):
            try:
                self.transformers = [
                    (name, transformer, columns) for (name, transformer), (_, _, columns) in zip(value, self.transformers)]
            except (TypeError, ValueError):
                self.transformers = value

        def get_params(self, deep=True):
            return self._get_params("_transformers", deep=deep)

        def set_params(self, **kwargs):
            return self._set_params("_transformers", **kwargs)

        def _validate(self):
            if not self.transformers:
                return
            names, transformers, _ = zip(*self.transformers)
            self._validate_names(names)
            require_instances(transformers)
            for each in transformers:
                if _is_word(each, "drop", "passthrough"):
                    continue
                if not (hasattr(each, "fit") or hasattr(each, "fit_transform")) or not hasattr(each, "transform"):
                    raise TypeError(
                        "All estimators should implement fit and transform, or can be 'drop' or 'passthrough' specifiers. "
                        f"'{each}' (type {type(each)}) doesn't.")

        def _chosen(self, X):
            """All transformers with their columns, the remainder at the end."""
            chosen = []
            taken = set()
            self._indices = {}
            for name, transformer, columns in self.transformers:
                if callable(columns):
                    columns = columns(X)
                self._indices[name] = _get_column_indices(X, columns)
                taken.update(self._indices[name])
                chosen.append((name, transformer, columns))
            rest = sorted(set(range(self.n_features_in_)) - taken)
            self._indices["remainder"] = rest
            if rest:
                chosen.append(("remainder", self.remainder, rest))
            return chosen

        def _results(self, X, transformers, work):
            results = []
            active = [each for each in transformers if not _is_word(each[1], "drop") and not _selects_nothing(each[2])]
            for place, (name, transformer, columns) in enumerate(active, 1):
                message = f"({place} of {len(active)}) Processing {name}" if self.verbose else None
                try:
                    with timed("ColumnTransformer", message):
                        part = work(transformer, _safe_indexing(X, columns, axis=1))
                except ValueError as error:
                    if "Expected 2D array, got 1D array instead" in str(error):
                        raise ValueError(
                            "1D data passed to a transformer that expects 2D data. Try to specify the column selection as a list of one "
                            "item instead of a scalar.") from error
                    raise
                if getattr(part, "ndim", 0) != 2:
                    raise ValueError(f"The output of the '{name}' transformer should be 2D (numpy array, scipy sparse array, dataframe).")
                weight = (self.transformer_weights or {}).get(name)
                results.append(part if weight is None else part * weight)
            return active, results

        def fit(self, X, y=None, **params):
            self.fit_transform(X, y=y, **params)
            return self

        @_fit_context(prefer_skip_nested_validation=False)
        def fit_transform(self, X, y=None, **params):
            X = _checked(X)
            _check_n_features(self, X, reset=True)
            self._validate()
            fitted = {}

            def work(transformer, part):
                if _is_word(transformer, "passthrough"):
                    made = FunctionTransformer(accept_sparse=True, check_inverse=False, feature_names_out="one-to-one")
                else:
                    made = clone(transformer)
                fitted[len(fitted)] = made
                return fit_transform_one(made, part, y, {})

            chosen = self._chosen(X)
            active, parts = self._results(X, chosen, work)
            models = iter(fitted.values())
            names = [name for name, _, _ in active]
            self.transformers_ = [
                (name, next(models) if name in names else transformer, columns) for name, transformer, columns in chosen]
            if not parts:
                self.sparse_output_ = False
                return np.zeros((_num_samples(X), 0))
            stored = sum(part.nnz if issparse(part) else part.shape[0] * part.shape[1] for part in parts)
            total = sum(part.shape[0] * part.shape[1] for part in parts)
            self.sparse_output_ = any(issparse(part) for part in parts) and stored / total < self.sparse_threshold
            self._note_output(names, parts)
            return self._stacked(parts)

        def _note_output(self, names, parts):
            self.output_indices_ = {}
            start = 0
            for name, part in zip(names, parts):
                self.output_indices_[name] = slice(start, start + part.shape[1])
                start += part.shape[1]
            for name in [name for name, _, _ in self.transformers] + ["remainder"]:
                self.output_indices_.setdefault(name, slice(0, 0))

        def transform(self, X, **params):
            check_is_fitted(self)
            X = _checked(X)
            _check_n_features(self, X, reset=False)
            _, parts = self._results(X, self.transformers_, lambda transformer, part: transformer.transform(part))
            return self._stacked(parts) if parts else np.zeros((_num_samples(X), 0))

        def _stacked(self, parts):
            dense = np.hstack([part.toarray() if issparse(part) else part for part in parts])
            return csr_matrix.of(dense) if self.sparse_output_ else dense

        @property
        def named_transformers_(self):
            return Bunch(**{name: transformer for name, transformer, _ in self.transformers_})

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self)
            input_features = _check_feature_names_in(self, input_features)
            named = []
            for name, transformer, columns in self.transformers_:
                if _is_word(transformer, "drop") or _selects_nothing(columns):
                    continue
                if not hasattr(transformer, "get_feature_names_out"):
                    raise AttributeError(
                        f"Transformer {name} (type {type(transformer).__name__}) does not provide get_feature_names_out.")
                named.append((name, transformer.get_feature_names_out(input_features[self._indices[name]])))
            if not named:
                return _names([])
            how = self.verbose_feature_names_out
            if callable(how):
                combine = how
            elif isinstance(how, str):
                def combine(name, feature):
                    return how.format(transformer_name=name, feature_name=feature)
            else:
                def combine(name, feature):
                    return f"{name}__{feature}"
            return prefixed(named, how is not False, combine)

        def __getitem__(self, key):
            try:
                return self.named_transformers_[key]
            except AttributeError as error:
                raise TypeError("ColumnTransformer is subscriptable after it is fitted") from error
            except KeyError as error:
                raise KeyError(f"'{key}' is not a valid transformer name") from error


    def make_column_transformer(
        *transformers, remainder="drop", sparse_threshold=0.3, n_jobs=None, verbose=False, verbose_feature_names_out=True
    ):
        named = name_estimators([transformer for transformer, _ in transformers])
        return ColumnTransformer(
            [(name, transformer, columns) for (name, transformer), (_, columns) in zip(named, transformers)], n_jobs=n_jobs,
            remainder=remainder, sparse_threshold=sparse_threshold, verbose=verbose, verbose_feature_names_out=verbose_feature_names_out)

    """#
}
