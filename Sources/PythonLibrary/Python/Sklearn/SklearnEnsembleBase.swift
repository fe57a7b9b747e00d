extension PythonSource {
  static let sklearnEnsembleBaseModule = #"""
    """What estimators made of many have in common."""

    import warnings as _warnings
    from numbers import Integral

    import numpy as np

    from sklearn.base import BaseEstimator, MetaEstimatorMixin, clone, is_classifier, is_regressor
    from sklearn.utils import Bunch, check_random_state
    from sklearn.utils._tags import get_tags
    from sklearn.utils.metaestimators import _BaseComposition

    MAX_INT = 2147483647


    def _n_samples_bootstrap(n_samples, max_samples, sample_weight):
        if max_samples is None:
            return n_samples
        if isinstance(max_samples, Integral):
            return max_samples
        if sample_weight is None:
            total, message = n_samples, f"the number of samples is {n_samples} "
        else:
            total = sample_weight.sum()
            message = f"the total sum of sample weights is {total} "
        count = max(int(max_samples * total), 1)
        if count < max(10, n_samples ** (1 / 3)):
            _warnings.warn(
                f"Using the fractional value {max_samples=} when {message}results in a low number ({count}) of bootstrap samples. "
                "We recommend passing `max_samples` as an integer instead.")
        return count


    def _fit_single_estimator(estimator, X, y, fit_params, message_clsname=None, message=None):
        if message is not None:
            from time import perf_counter
            start = perf_counter()
        if "sample_weight" in fit_params:
            try:
                estimator.fit(X, y, sample_weight=fit_params["sample_weight"])
            except TypeError as error:
                if "unexpected keyword argument 'sample_weight'" in str(error):
                    raise TypeError(f"Underlying estimator {type(estimator).__name__} does not support sample weights.") from error
                raise
        else:
            estimator.fit(X, y, **fit_params)
        if message is not None:
            seconds = perf_counter() - start
            shown = f"{seconds / 60:4.1f}min" if seconds > 60 else f" {seconds:5.1f}s"
            head, tail = f"[{message_clsname}] ", f"{message}, total={shown}"
            print(f"{head}{(70 - len(head) - len(tail)) * '.'} {tail}")
        return estimator


    def _set_random_states(estimator, random_state=None):
        random_state = check_random_state(random_state)
        seeds = {}
        for key in sorted(estimator.get_params(deep=True)):
            if key == "random_state" or key.endswith("__random_state"):
                seeds[key] = random_state.randint(MAX_INT)
        if seeds:
            estimator.set_params(**seeds)


    class BaseEnsemble(MetaEstimatorMixin, BaseEstimator):
        def __init__(self, estimator=None, *, n_estimators=10, estimator_params=tuple()):
            self.estimator = estimator
            self.n_estimators = n_estimators
            self.estimator_params = estimator_params

        def _validate_estimator(self, default=None):
            self.estimator_ = self.estimator if self.estimator is not None else default

        def _make_estimator(self, append=True, random_state=None):
            estimator = clone(self.estimator_)
            estimator.set_params(**{name: getattr(self, name) for name in self.estimator_params})
            if random_state is not None:
                _set_random_states(estimator, random_state)
            if append:
                self.estimators_.append(estimator)
            return estimator

        def __len__(self):
            return len(self.estimators_)

        def __getitem__(self, index):
            return self.estimators_[index]

        def __iter__(self):
            return iter(self.estimators_)


    class _BaseHeterogeneousEnsemble(MetaEstimatorMixin, _BaseComposition):
        @property
        def named_estimators(self):
            return Bunch(**dict(self.estimators))

        def __init__(self, estimators):
            self.estimators = estimators

        def _validate_estimators(self):
            if len(self.estimators) == 0 or not all(
                isinstance(item, (tuple, list)) and isinstance(item[0], str) for item in self.estimators
            ):
                raise ValueError(
                    "Invalid 'estimators' attribute, 'estimators' should be a non-empty list of (string, estimator) tuples.")
            names, estimators = zip(*self.estimators)
            self._validate_names(names)
            self._require_some(estimators)
            fits, kind = (is_classifier, "classifier") if is_classifier(self) else (is_regressor, "regressor")
            for each in estimators:
                if not _is_dropped(each) and not fits(each):
                    raise ValueError(f"The estimator {type(each).__name__} should be a {kind}.")
            return names, estimators

        def _require_some(self, estimators):
            if all(_is_dropped(each) for each in estimators):
                raise ValueError("All estimators are dropped. At least one is required to be an estimator.")

        def set_params(self, **params):
            self._set_params("estimators", **params)
            return self

        def get_params(self, deep=True):
            return self._get_params("estimators", deep=deep)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            try:
                parts = [get_tags(each[1]) for each in self.estimators if not _is_dropped(each[1])]
                tags.input_tags.allow_nan = all(each.input_tags.allow_nan for each in parts)
                tags.input_tags.sparse = all(each.input_tags.sparse for each in parts)
            except Exception:
                pass
            return tags


    def _is_dropped(estimator):
        return isinstance(estimator, str) and estimator == "drop"


    def _check_fit_params(estimator, fit_params):
        """Nothing but weights of samples is handed on."""
        for name in fit_params:
            if name != "sample_weight":
                raise TypeError(f"{type(estimator).__name__}.fit got unexpected argument(s) {{{name!r}}}, which are not routed metadata in any "
                                "object.")
    """#
}
