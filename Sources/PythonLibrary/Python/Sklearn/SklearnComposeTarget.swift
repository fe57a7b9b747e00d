extension PythonSource {
  static let sklearnComposeTargetModule = #"""
    """Regression on a transformed target."""

    import warnings as _warnings

    import numpy as np

    from sklearn.base import BaseEstimator, RegressorMixin, _fit_context, clone
    from sklearn.preprocessing._data import FunctionTransformer
    from sklearn.utils._indexing import _safe_indexing
    from sklearn.utils._param_validation import HasMethods
    from sklearn.utils.validation import check_array, check_is_fitted


    class TransformedTargetRegressor(RegressorMixin, BaseEstimator):
        _parameter_constraints = {
            "regressor": [HasMethods(["fit", "predict"]), None], "transformer": [HasMethods("transform"), None], "func": [callable, None],
            "inverse_func": [callable, None], "check_inverse": ["boolean"]}

        def __init__(self, regressor=None, *, transformer=None, func=None, inverse_func=None, check_inverse=True):
            self.regressor = regressor
            self.transformer = transformer
            self.func = func
            self.inverse_func = inverse_func
            self.check_inverse = check_inverse

        def _fit_transformer(self, y):
            if self.transformer is not None and (self.func is not None or self.inverse_func is not None):
                raise ValueError("'transformer' and functions 'func'/'inverse_func' cannot both be set.")
            if self.transformer is not None:
                self.transformer_ = clone(self.transformer)
            else:
                if (self.func is None) != (self.inverse_func is None):
                    lacking, existing = ("func", "inverse_func") if self.func is None else ("inverse_func", "func")
                    raise ValueError(
                        f"When '{existing}' is provided, '{lacking}' must also be provided. If {lacking} is supposed to be the default, "
                        "you need to explicitly pass it the identity function.")
                self.transformer_ = FunctionTransformer(
                    func=self.func, inverse_func=self.inverse_func, validate=True, check_inverse=self.check_inverse)
            self.transformer_.fit(y)
            if self.check_inverse:
                some = _safe_indexing(y, slice(None, None, max(1, y.shape[0] // 10)))
                if not np.allclose(some, self.transformer_.inverse_transform(self.transformer_.transform(some))):
                    _warnings.warn(
                        "The provided functions or transformer are not strictly inverse of each other. If you are sure you want to "
                        "proceed regardless, set 'check_inverse=False'", UserWarning)

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, **fit_params):
            if y is None:
                raise ValueError(
                    f"This {type(self).__name__} estimator requires y to be passed, but the target y is None.")
            y = check_array(y, input_name="y", ensure_all_finite=True, ensure_2d=False, dtype="numeric", allow_nd=True)
            self._training_dim = y.ndim
            table = y.reshape(-1, 1) if y.ndim == 1 else y
            self._fit_transformer(table)
            transformed = self.transformer_.transform(table)
            if transformed.ndim == 2 and transformed.shape[1] == 1:
                transformed = transformed.reshape(-1)
            if self.regressor is None:
                from sklearn.linear_model import LinearRegression
                self.regressor_ = LinearRegression()
            else:
                self.regressor_ = clone(self.regressor)
            self.regressor_.fit(X, transformed, **fit_params)
            return self

        def predict(self, X, **predict_params):
            check_is_fitted(self)
            predicted = self.regressor_.predict(X, **predict_params)
            back = self.transformer_.inverse_transform(predicted.reshape(-1, 1) if predicted.ndim == 1 else predicted)
            return back.reshape(-1) if self._training_dim == 1 and back.ndim == 2 and back.shape[1] == 1 else back

        @property
        def n_features_in_(self):
            check_is_fitted(self)
            return self.regressor_.n_features_in_

    """#
}
