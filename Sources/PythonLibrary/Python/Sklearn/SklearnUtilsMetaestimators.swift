extension PythonSource {
  static let sklearnUtilsMetaestimatorsModule = #"""
    """What estimators made of estimators need."""

    from types import MethodType

    from sklearn.base import BaseEstimator


    class _AvailableIf:
        def __init__(self, function, check):
            self.function = function
            self.check = check
            self.__doc__ = function.__doc__
            self.__name__ = function.__name__

        def _require(self, instance, owner):
            message = f"This {owner.__name__!r} has no attribute {self.__name__!r}"
            try:
                is_there = self.check(instance)
            except Exception as error:
                raise AttributeError(message) from error
            if not is_there:
                raise AttributeError(message)

        def __get__(self, instance, owner=None):
            if instance is not None:
                self._require(instance, owner)
                return MethodType(self.function, instance)

            def unbound(*arguments, **named):
                self._require(arguments[0], owner)
                return self.function(*arguments, **named)

            unbound.__wrapped__ = self.function
            unbound.__name__ = self.__name__
            return unbound


    def available_if(check):
        return lambda function: _AvailableIf(function, check)


    class _BaseComposition(BaseEstimator):
        def _get_params(self, attr, deep=True):
            params = super().get_params(deep=deep)
            if not deep:
                return params
            parts = getattr(self, attr)
            try:
                params.update(parts)
            except (TypeError, ValueError):
                return params
            for name, part in parts:
                if hasattr(part, "get_params"):
                    for inner, value in part.get_params(deep=True).items():
                        params[f"{name}__{inner}"] = value
            return params

        def _set_params(self, attr, **params):
            if attr in params:
                setattr(self, attr, params.pop(attr))
            parts = getattr(self, attr)
            if isinstance(parts, list) and parts:
                names = {name for name, _ in parts}
                for name in list(params):
                    if "__" not in name and name in names:
                        setattr(self, attr, [(each, params[name] if each == name else part) for each, part in getattr(self, attr)])
                        del params[name]
            super().set_params(**params)
            return self

        def _validate_names(self, names):
            if len(set(names)) != len(names):
                raise ValueError(f"Names provided are not unique: {list(names)!r}")
            clashing = set(names).intersection(self.get_params(deep=False))
            if clashing:
                raise ValueError(f"Estimator names conflict with constructor arguments: {sorted(clashing)!r}")
            invalid = [name for name in names if "__" in name]
            if invalid:
                raise ValueError(f"Estimator names must not contain __: got {invalid!r}")


    def _safe_split(estimator, X, y, indices, train_indices=None):
        from sklearn.utils._indexing import _safe_indexing
        from sklearn.utils._tags import get_tags

        if get_tags(estimator).input_tags.pairwise:
            if not hasattr(X, "shape"):
                raise ValueError("Precomputed kernels or affinity matrices have to be passed as arrays or sparse matrices.")
            if X.shape[0] != X.shape[1]:
                raise ValueError("X should be a square kernel matrix")
            import numpy as np
            part = X[np.ix_(indices, indices if train_indices is None else train_indices)]
        else:
            part = _safe_indexing(X, indices)
        return part, None if y is None else _safe_indexing(y, indices)

    """#
}
