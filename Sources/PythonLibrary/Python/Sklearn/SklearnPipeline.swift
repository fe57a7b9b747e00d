extension PythonSource {
  static let sklearnPipelineModule = #"""
    """Transformers and an estimator one after another, or transformers side by side."""

    import numpy as np

    from sklearn.base import TransformerMixin, _fit_context, clone
    from sklearn.exceptions import NotFittedError
    from sklearn.preprocessing._data import FunctionTransformer
    from sklearn.utils._bunch import Bunch
    from sklearn.utils._composing import fit_transform_one, name_estimators, prefixed, require_instances, timed
    from sklearn.utils._param_validation import HasMethods, Hidden
    from sklearn.utils._sparse import csr_matrix, issparse
    from sklearn.utils._tags import get_tags
    from sklearn.utils.metaestimators import _BaseComposition, available_if
    from sklearn.utils.validation import check_is_fitted


    def _final_has(name):
        def check(self):
            getattr(self._final_estimator, name)
            return True

        return check


    def _passes(step):
        return step is None or isinstance(step, str) and step == "passthrough"


    class Pipeline(_BaseComposition):
        _parameter_constraints = {
            "steps": [list, Hidden(tuple)], "transform_input": [list, None], "memory": [None, str, HasMethods(["cache"])],
            "verbose": ["boolean"]}

        def __init__(self, steps, *, transform_input=None, memory=None, verbose=False):
            self.steps = steps
            self.transform_input = transform_input
            self.memory = memory
            self.verbose = verbose

        def set_output(self, *, transform=None):
            for _, _, step in self._iter():
                step.set_output(transform=transform)
            return self

        def get_params(self, deep=True):
            return self._get_params("steps", deep=deep)

        def set_params(self, **kwargs):
            return self._set_params("steps", **kwargs)

        def _validate_steps(self):
            if not self.steps:
                raise ValueError("The pipeline is empty. Please add steps.")
            names, estimators = zip(*self.steps)
            self._validate_names(names)
            require_instances(estimators)
            for step in estimators[:-1]:
                if _passes(step):
                    continue
                if not (hasattr(step, "fit") or hasattr(step, "fit_transform")) or not hasattr(step, "transform"):
                    raise TypeError(
                        "All intermediate steps should be transformers and implement fit and transform or be the string 'passthrough' "
                        f"'{step}' (type {type(step)}) doesn't")
            last = estimators[-1]
            if not _passes(last) and not hasattr(last, "fit"):
                raise TypeError(
                    f"Last step of Pipeline should implement fit or be the string 'passthrough'. '{last}' (type {type(last)}) doesn't")

        def _iter(self, with_final=True):
            for place, (name, step) in enumerate(self.steps if with_final else self.steps[:-1]):
                if not _passes(step):
                    yield place, name, step

        def __len__(self):
            return len(self.steps)

        def __getitem__(self, ind):
            if isinstance(ind, slice):
                if ind.step not in (1, None):
                    raise ValueError("Pipeline slicing only supports a step of 1")
                return self.__class__(self.steps[ind], memory=self.memory, verbose=self.verbose)
            if isinstance(ind, str):
                return self.named_steps[ind]
            return self.steps[ind][1]

        @property
        def named_steps(self):
            return Bunch(**dict(self.steps))

        @property
        def _final_estimator(self):
            try:
                last = self.steps[-1][1]
            except IndexError:
                raise AttributeError(f"'{type(self).__name__}' object has no attribute '_final_estimator'")
            except (ValueError, AttributeError, TypeError):
                return None
            return "passthrough" if last is None else last

        def _message(self, place):
            return f"(step {place + 1} of {len(self.steps)}) Processing {self.steps[place][0]}" if self.verbose else None

        def _params_by_step(self, params):
            by_step = {name: {} for name, step in self.steps if step is not None}
            for name, value in params.items():
                if "__" not in name:
                    raise ValueError(
                        f"Pipeline.fit does not accept the {name} parameter. You can pass parameters to specific steps of your pipeline "
                        "using the stepname__parameter format, e.g. `Pipeline.fit(X, y, logisticregression__sample_weight="
                        "sample_weight)`.")
                step, name = name.split("__", 1)
                by_step[step][name] = value
            return by_step

        def _fit(self, X, y, params):
            if self.transform_input is not None:
                raise ValueError(
                    "The `transform_input` parameter can only be set if metadata routing is enabled. You can enable metadata routing "
                    "using `sklearn.set_config(enable_metadata_routing=True)`.")
            if self.memory is not None:
                raise NotImplementedError("unsupported: sklearn.pipeline.Pipeline(memory=...)")
            by_step = self._params_by_step(params)
            self.steps = list(self.steps)
            self._validate_steps()
            for place, (name, step) in enumerate(self.steps[:-1]):
                with timed("Pipeline", self._message(place)):
                    if not _passes(step):
                        X = fit_transform_one(step, X, y, by_step[name])
                        self.steps[place] = (name, step)
            return X, by_step.get(self.steps[-1][0], {})

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y=None, **params):
            X, last_params = self._fit(X, y, params)
            with timed("Pipeline", self._message(len(self.steps) - 1)):
                if not _passes(self._final_estimator):
                    self._final_estimator.fit(X, y, **last_params)
            return self

        def _can_fit_transform(self):
            last = self._final_estimator
            return _passes(last) or hasattr(last, "transform") or hasattr(last, "fit_transform")

        @available_if(_can_fit_transform)
        def fit_transform(self, X, y=None, **params):
            self._validate_params()
            X, last_params = self._fit(X, y, params)
            with timed("Pipeline", self._message(len(self.steps) - 1)):
                last = self._final_estimator
                return X if _passes(last) else fit_transform_one(last, X, y, last_params)

        @available_if(_final_has("fit_predict"))
        def fit_predict(self, X, y=None, **params):
            self._validate_params()
            X, last_params = self._fit(X, y, params)
            with timed("Pipeline", self._message(len(self.steps) - 1)):
                return self.steps[-1][1].fit_predict(X, y, **last_params)

        def _before_last(self, X):
            check_is_fitted(self)
            for _, _, step in self._iter(with_final=False):
                X = step.transform(X)
            return X

        @available_if(_final_has("predict"))
        def predict(self, X, **params):
            return self.steps[-1][1].predict(self._before_last(X), **params)

        @available_if(_final_has("predict_proba"))
        def predict_proba(self, X, **params):
            return self.steps[-1][1].predict_proba(self._before_last(X), **params)

        @available_if(_final_has("decision_function"))
        def decision_function(self, X, **params):
            return self.steps[-1][1].decision_function(self._before_last(X), **params)

        @available_if(_final_has("score_samples"))
        def score_samples(self, X):
            return self.steps[-1][1].score_samples(self._before_last(X))

        @available_if(_final_has("predict_log_proba"))
        def predict_log_proba(self, X, **params):
            return self.steps[-1][1].predict_log_proba(self._before_last(X), **params)

        def _can_transform(self):
            return _passes(self._final_estimator) or hasattr(self._final_estimator, "transform")

        @available_if(_can_transform)
        def transform(self, X, **params):
            X = self._before_last(X)
            return X if _passes(self._final_estimator) else self._final_estimator.transform(X, **params)

        def _can_inverse_transform(self):
            return all(hasattr(step, "inverse_transform") for _, _, step in self._iter())

        @available_if(_can_inverse_transform)
        def inverse_transform(self, X, **params):
            check_is_fitted(self)
            for _, _, step in reversed(list(self._iter())):
                X = step.inverse_transform(X)
            return X

        @available_if(_final_has("score"))
        def score(self, X, y=None, sample_weight=None, **params):
            X = self._before_last(X)
            return self.steps[-1][1].score(X, y, **({} if sample_weight is None else {"sample_weight": sample_weight}))

        @property
        def classes_(self):
            try:
                return self.steps[-1][1].classes_
            except IndexError:
                raise AttributeError(f"'{type(self).__name__}' object has no attribute 'classes_'")

        @property
        def n_features_in_(self):
            try:
                return self.steps[0][1].n_features_in_
            except IndexError:
                raise AttributeError(f"'{type(self).__name__}' object has no attribute 'n_features_in_'")

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            if not self.steps:
                return tags
            try:
                first, last = self.steps[0][1], self.steps[-1][1]
                if not _passes(first):
                    tags.input_tags.pairwise = get_tags(first).input_tags.pairwise
                if not _passes(last):
                    of_last = get_tags(last)
                    tags.estimator_type = of_last.estimator_type
                    tags.target_tags.multi_output = of_last.target_tags.multi_output
                    tags.classifier_tags = of_last.classifier_tags
                    tags.regressor_tags = of_last.regressor_tags
                    tags.transformer_tags = of_last.transformer_tags
            except (ValueError, AttributeError, TypeError):
                pass
            return tags

        def get_feature_names_out(self, input_features=None):
            for _, name, step in self._iter():
                if not hasattr(step, "get_feature_names_out"):
                    raise AttributeError(
                        f"Estimator {name} does not provide get_feature_names_out. Did you mean to call "
                        "pipeline[:-1].get_feature_names_out()?")
                input_features = step.get_feature_names_out(input_features)
            return input_features

        def __sklearn_is_fitted__(self):
            for _, step in reversed(self.steps):
                if not _passes(step):
                    try:
                        check_is_fitted(step)
                        return True
                    except NotFittedError:
                        return False
            return True


    _name_estimators = name_estimators


    def make_pipeline(*steps, memory=None, transform_input=None, verbose=False):
        return Pipeline(_name_estimators(steps), transform_input=transform_input, memory=memory, verbose=verbose)


    def _hstack(parts):
        if any(issparse(part) for part in parts):
            return csr_matrix.of(np.hstack([part.toarray() if issparse(part) else part for part in parts]))
        return np.hstack(parts)


    class FeatureUnion(TransformerMixin, _BaseComposition):
        def __init__(
            self, transformer_list, *, n_jobs=None, transformer_weights=None, verbose=False, verbose_feature_names_out=True
        ):
            self.transformer_list = transformer_list
            self.n_jobs = n_jobs
            self.transformer_weights = transformer_weights
            self.verbose = verbose
            self.verbose_feature_names_out = verbose_feature_names_out

        @property
        def named_transformers(self):
            return Bunch(**dict(self.transformer_list))

        def get_params(self, deep=True):
            return self._get_params("transformer_list", deep=deep)

        def set_params(self, **kwargs):
            return self._set_params("transformer_list", **kwargs)

        def _validate(self):
            names, transformers = zip(*self.transformer_list)
            self._validate_names(names)
            require_instances(transformers)
            for each in transformers:
                if isinstance(each, str) and each in ("drop", "passthrough"):
                    continue
                if not (hasattr(each, "fit") or hasattr(each, "fit_transform")) or not hasattr(each, "transform"):
                    raise TypeError(f"All estimators should implement fit and transform. '{each}' (type {type(each)}) doesn't")
            for name in self.transformer_weights or ():
                if name not in names:
                    raise ValueError(f'Attempting to weight transformer "{name}", but it is not present in transformer_list.')

        def _iter(self):
            for name, transformer in self.transformer_list:
                if isinstance(transformer, str) and transformer == "drop":
                    continue
                if isinstance(transformer, str):
                    transformer = FunctionTransformer(feature_names_out="one-to-one")
                yield name, transformer, (self.transformer_weights or {}).get(name)

        def _with(self, fitted):
            fitted = iter(fitted)
            self.transformer_list = [
                (name, old if isinstance(old, str) and old == "drop" else next(fitted)) for name, old in self.transformer_list]

        def get_feature_names_out(self, input_features=None):
            named = []
            for name, transformer, _ in self._iter():
                if not hasattr(transformer, "get_feature_names_out"):
                    raise AttributeError(
                        f"Transformer {name} (type {type(transformer).__name__}) does not provide get_feature_names_out.")
                named.append((name, transformer.get_feature_names_out(input_features)))
            return prefixed(named, self.verbose_feature_names_out, lambda name, feature: f"{name}__{feature}")

        def fit(self, X, y=None, **fit_params):
            self.transformer_list = list(self.transformer_list)
            self._validate()
            self._with([transformer.fit(X, y, **fit_params) for _, transformer, _ in self._iter()])
            return self

        def fit_transform(self, X, y=None, **params):
            self.transformer_list = list(self.transformer_list)
            self._validate()
            parts, fitted = [], []
            transformers = list(self._iter())
            for place, (name, transformer, weight) in enumerate(transformers, 1):
                message = f"(step {place} of {len(transformers)}) Processing {name}" if self.verbose else None
                with timed("FeatureUnion", message):
                    part = fit_transform_one(transformer, X, y, params)
                parts.append(part if weight is None else part * weight)
                fitted.append(transformer)
            if not parts:
                return np.zeros((X.shape[0], 0))
            self._with(fitted)
            return _hstack(parts)

        def transform(self, X, **params):
            parts = []
            for _, transformer, weight in self._iter():
                part = transformer.transform(X)
                parts.append(part if weight is None else part * weight)
            return _hstack(parts) if parts else np.zeros((X.shape[0], 0))

        @property
        def n_features_in_(self):
            return self.transformer_list[0][1].n_features_in_

        def __sklearn_is_fitted__(self):
            for _, transformer, _ in self._iter():
                check_is_fitted(transformer)
            return True

        def __getitem__(self, name):
            if not isinstance(name, str):
                raise KeyError("Only string keys are supported")
            return self.named_transformers[name]


    def make_union(*transformers, n_jobs=None, verbose=False, verbose_feature_names_out=True):
        return FeatureUnion(
            name_estimators(transformers), n_jobs=n_jobs, verbose=verbose, verbose_feature_names_out=verbose_feature_names_out)

    """#
}
