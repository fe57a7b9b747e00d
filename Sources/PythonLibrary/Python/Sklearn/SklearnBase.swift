extension PythonSource {
  static let sklearnBaseModule = #"""
    """What all estimators have in common."""

    import numpy as np

    from sklearn._config import _settings
    from sklearn.utils._tags import ClassifierTags, RegressorTags, Tags, TargetTags, TransformerTags, get_tags
    from sklearn.utils.validation import (
        _check_feature_names_in, _generate_get_feature_names_out, _is_fitted, check_array, check_is_fitted,
    )


    def clone(estimator, *, safe=True):
        if hasattr(estimator, "__sklearn_clone__") and not isinstance(estimator, type):
            return estimator.__sklearn_clone__()
        return _clone_parametrized(estimator, safe=safe)


    def _clone_parametrized(estimator, *, safe=True):
        kind = type(estimator)
        if kind is dict:
            return {key: clone(value, safe=safe) for key, value in estimator.items()}
        if kind in (list, tuple, set, frozenset):
            return kind([clone(each, safe=safe) for each in estimator])
        if not hasattr(estimator, "get_params") or isinstance(estimator, type):
            if not safe:
                import copy
                return copy.deepcopy(estimator)
            if isinstance(estimator, type):
                raise TypeError("Cannot clone object. You should provide an instance of scikit-learn estimator instead of a class.")
            raise TypeError(
                f"Cannot clone object '{estimator!r}' (type {kind}): it does not seem to be a scikit-learn estimator as it does not "
                "implement a 'get_params' method.")
        params = {name: clone(value, safe=False) for name, value in estimator.get_params(deep=False).items()}
        made = estimator.__class__(**params)
        kept = made.get_params(deep=False)
        for name, value in params.items():
            if kept[name] is not value:
                raise RuntimeError(
                    f"Cannot clone object {estimator}, as the constructor either does not set or modifies parameter {name}")
        return made


    _defaults_of_class = {}


    def _constructor(cls):
        init = cls.__init__
        while hasattr(init, "__wrapped__"):
            init = init.__wrapped__
        return init


    def _defaults(cls):
        """The parameters of a class by name, with their default values in tuples; an empty tuple where there is none."""
        known = _defaults_of_class.get(cls)
        if known is not None:
            return known
        init = _constructor(cls)
        if init is object.__init__:
            return {}
        code = init.__code__
        if code.co_flags & 4:
            import inspect
            raise RuntimeError(
                "scikit-learn estimators should always specify their parameters in the signature of their __init__ (no varargs). "
                f"{cls} with constructor {inspect.signature(init)} doesn't  follow this convention.")
        names = code.co_varnames[1:code.co_argcount]
        found = {name: () for name in names}
        given = init.__defaults__ or ()
        for name, value in zip(names[len(names) - len(given):], given):
            found[name] = (value,)
        by_name = init.__kwdefaults__ or {}
        for name in code.co_varnames[code.co_argcount:code.co_argcount + code.co_kwonlyargcount]:
            found[name] = (by_name[name],) if name in by_name else ()
        found = {name: found[name] for name in sorted(found)}
        _defaults_of_class[cls] = found
        return found


    class BaseEstimator:
        def __dir__(self):
            return [name for name in super().__dir__() if hasattr(self, name)]

        @classmethod
        def _get_param_names(cls):
            return list(_defaults(cls))

        def get_params(self, deep=True):
            params = {}
            for name in self._get_param_names():
                value = getattr(self, name)
                if deep and hasattr(value, "get_params") and not isinstance(value, type):
                    for inner, inner_value in value.get_params().items():
                        params[f"{name}__{inner}"] = inner_value
                params[name] = value
            return params

        def set_params(self, **params):
            if not params:
                return self
            valid = self.get_params(deep=True)
            nested = {}
            for key, value in params.items():
                name, separator, inner = key.partition("__")
                if name not in valid:
                    raise ValueError(
                        f"Invalid parameter {name!r} for estimator {self}. Valid parameters are: {self._get_param_names()!r}.")
                if separator:
                    nested.setdefault(name, {})[inner] = value
                else:
                    setattr(self, name, value)
                    valid[name] = value
            for name, inner in nested.items():
                valid[name].set_params(**inner)
            return self

        def __sklearn_clone__(self):
            return _clone_parametrized(self)

        def __repr__(self, N_CHAR_MAX=700):
            from sklearn.utils._pprint import estimator_text
            return estimator_text(self, N_CHAR_MAX)

        def __sklearn_tags__(self):
            return Tags(target_tags=TargetTags(required=False))

        def _validate_params(self):
            from sklearn.utils._param_validation import validate_parameter_constraints
            validate_parameter_constraints(self._parameter_constraints, self.get_params(deep=False), type(self).__name__)


    class ClassifierMixin:
        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.estimator_type = "classifier"
            tags.classifier_tags = ClassifierTags()
            tags.target_tags.required = True
            return tags

        def score(self, X, y, sample_weight=None):
            from sklearn.metrics import accuracy_score
            return accuracy_score(y, self.predict(X), sample_weight=sample_weight)


    class RegressorMixin:
        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.estimator_type = "regressor"
            tags.regressor_tags = RegressorTags()
            tags.target_tags.required = True
            return tags

        def score(self, X, y, sample_weight=None):
            from sklearn.metrics import r2_score
            return r2_score(y, self.predict(X), sample_weight=sample_weight)


    class ClusterMixin:
        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.estimator_type = "clusterer"
            if tags.transformer_tags is not None:
                tags.transformer_tags.preserves_dtype = []
            return tags

        def fit_predict(self, X, y=None, **kwargs):
            self.fit(X, **kwargs)
            return self.labels_


    class BiclusterMixin:
        @property
        def biclusters_(self):
            return self.rows_, self.columns_

        def get_indices(self, i):
            return np.nonzero(self.rows_[i])[0], np.nonzero(self.columns_[i])[0]

        def get_shape(self, i):
            return tuple(len(each) for each in self.get_indices(i))

        def get_submatrix(self, i, data):
            rows, columns = self.get_indices(i)
            return check_array(data)[rows[:, None], columns]


    class TransformerMixin:
        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.transformer_tags = TransformerTags()
            return tags

        def fit_transform(self, X, y=None, **fit_params):
            if y is None:
                return self.fit(X, **fit_params).transform(X)
            return self.fit(X, y, **fit_params).transform(X)

        def set_output(self, *, transform=None):
            if transform is None or transform == "default":
                return self
            raise NotImplementedError(f"unsupported: set_output(transform={transform!r})")


    class OneToOneFeatureMixin:
        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self, attributes="n_features_in_")
            return _check_feature_names_in(self, input_features)


    class ClassNamePrefixFeaturesOutMixin:
        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self, "_n_features_out")
            return _generate_get_feature_names_out(self, self._n_features_out, input_features=input_features)


    class DensityMixin:
        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.estimator_type = "density_estimator"
            return tags

        def score(self, X, y=None):
            pass


    class OutlierMixin:
        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.estimator_type = "outlier_detector"
            return tags

        def fit_predict(self, X, y=None, **kwargs):
            return self.fit(X, **kwargs).predict(X)


    class MetaEstimatorMixin:
        """Marks estimators made of other estimators."""


    class MultiOutputMixin:
        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.target_tags.multi_output = True
            return tags


    def is_classifier(estimator):
        return get_tags(estimator).estimator_type == "classifier"


    def is_regressor(estimator):
        return get_tags(estimator).estimator_type == "regressor"


    def is_clusterer(estimator):
        return get_tags(estimator).estimator_type == "clusterer"


    def is_outlier_detector(estimator):
        return get_tags(estimator).estimator_type == "outlier_detector"


    def _fit_context(*, prefer_skip_nested_validation):
        """Decorates a method that fits: parameters are checked first."""
        def decorate(method):
            def checked(estimator, *positional, **named):
                if not _settings["skip_parameter_validation"] and not (method.__name__ == "partial_fit" and _is_fitted(estimator)):
                    estimator._validate_params()
                return method(estimator, *positional, **named)

            checked.__name__ = method.__name__
            checked.__qualname__ = method.__qualname__
            checked.__module__ = method.__module__
            checked.__doc__ = method.__doc__
            checked.__wrapped__ = method
            return checked

        return decorate

    """#
}
