extension PythonSource {
  static let sklearnPreprocessingPolynomialModule = #"""
    """Products of features."""

    from itertools import chain as _chain
    from itertools import combinations as _combinations
    from itertools import combinations_with_replacement as _with_replacement

    import numpy as np

    from sklearn.base import BaseEstimator, TransformerMixin, _fit_context
    from sklearn.utils._param_validation import Integral, Interval, StrOptions
    from sklearn.utils.validation import _check_feature_names_in, _names, check_is_fitted, validate_data


    class PolynomialFeatures(TransformerMixin, BaseEstimator):
        _parameter_constraints = {
            "degree": [Interval(Integral, 0, None, closed="left"), "array-like"], "interaction_only": ["boolean"],
            "include_bias": ["boolean"], "order": [StrOptions(("C", "F"))]}

        def __init__(self, degree=2, *, interaction_only=False, include_bias=True, order="C"):
            self.degree = degree
            self.interaction_only = interaction_only
            self.include_bias = include_bias
            self.order = order

        def _terms(self):
            """The features in each product, in order."""
            choose = _combinations if self.interaction_only else _with_replacement
            degrees = range(max(1, self._min_degree), self._max_degree + 1)
            terms = _chain.from_iterable(choose(range(self.n_features_in_), degree) for degree in degrees)
            return list(_chain([()] if self.include_bias else [], terms))

        @property
        def powers_(self):
            check_is_fitted(self)
            return np.vstack([np.bincount(np.array(term, dtype=np.int64), minlength=self.n_features_in_) for term in self._terms()])

        def get_feature_names_out(self, input_features=None):
            powers = self.powers_.tolist()
            input_features = _check_feature_names_in(self, input_features).tolist()
            return _names(
                " ".join(name if power == 1 else f"{name}^{power}" for name, power in zip(input_features, row) if power) or "1"
                for row in powers)

        @_fit_context(prefer_skip_nested_validation=True)
        def fit(self, X, y=None):
            validate_data(self, X, accept_sparse=True)
            if isinstance(self.degree, Integral):
                if self.degree == 0 and not self.include_bias:
                    raise ValueError("Setting degree to zero and include_bias to False would result in an empty output array.")
                self._min_degree, self._max_degree = 0, self.degree
            elif len(self.degree) == 2:
                low, high = self._min_degree, self._max_degree = self.degree
                if not (isinstance(low, Integral) and isinstance(high, Integral) and 0 <= low <= high):
                    raise ValueError(
                        "degree=(min_degree, max_degree) must be non-negative integers that fulfil min_degree <= max_degree, got "
                        f"{self.degree}.")
                if high == 0 and not self.include_bias:
                    raise ValueError(
                        "Setting both min_degree and max_degree to zero and include_bias to False would result in an empty output array.")
            else:
                raise ValueError(f"degree must be a non-negative int or tuple (min_degree, max_degree), got {self.degree}.")
            self.n_output_features_ = len(self._terms())
            return self

        def transform(self, X):
            check_is_fitted(self)
            X = validate_data(self, X, order="F", dtype=(np.float64, np.float32), reset=False, accept_sparse=True)
            columns = {(): np.ones(X.shape[0], dtype=X.dtype)}

            def product(term):
                # The last factors come first, as each product is made of a shorter one.
                if term not in columns:
                    columns[term] = X[:, term[0]] if len(term) == 1 else product(term[1:]) * X[:, term[0]]
                return columns[term]

            return np.stack([product(term) for term in self._terms()], axis=1)

    """#
}
