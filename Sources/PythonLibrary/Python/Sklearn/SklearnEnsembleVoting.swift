extension PythonSource {
  static let sklearnEnsembleVotingModule = #"""
    """Different estimators that vote."""

    from numbers import Integral

    import numpy as np

    from sklearn.base import ClassifierMixin, RegressorMixin, TransformerMixin, _fit_context, clone
    from sklearn.ensemble._base import _BaseHeterogeneousEnsemble, _check_fit_params, _fit_single_estimator, _is_dropped
    from sklearn.exceptions import NotFittedError
    from sklearn.utils import Bunch, column_or_1d
    from sklearn.utils._param_validation import StrOptions
    from sklearn.utils.metaestimators import available_if
    from sklearn.utils.multiclass import type_of_target
    from sklearn.utils.validation import _check_feature_names_in, _num_samples, check_is_fitted


    class _BaseVoting(TransformerMixin, _BaseHeterogeneousEnsemble):
        _parameter_constraints = {
            "estimators": [list], "weights": ["array-like", None], "n_jobs": [None, Integral], "verbose": ["verbose"],
        }

        @property
        def _weights_not_none(self):
            if self.weights is None:
                return None
            return [weight for (_, each), weight in zip(self.estimators, self.weights) if not _is_dropped(each)]

        def _predict(self, X):
            return np.asarray([each.predict(X) for each in self.estimators_]).T

        def _fit_all(self, X, y, fit_params):
            names, estimators = self._validate_estimators()
            if self.weights is not None and len(self.weights) != len(self.estimators):
                raise ValueError(
                    f"Number of `estimators` and weights must be equal; got {len(self.weights)} weights, {len(self.estimators)} "
                    "estimators")
            self.estimators_ = []
            self.named_estimators_ = Bunch()
            for place, (name, each) in enumerate(zip(names, estimators)):
                if not _is_dropped(each):
                    message = f"({place + 1} of {len(estimators)}) Processing {name}" if self.verbose else None
                    each = _fit_single_estimator(clone(each), X, y, fit_params, "Voting", message)
                    self.estimators_.append(each)
                self.named_estimators_[name] = each
            return self

        @property
        def n_features_in_(self):
            try:
                check_is_fitted(self)
            except NotFittedError as error:
                raise AttributeError(f"{type(self).__name__} object has no n_features_in_ attribute.") from error
            return self.estimators_[0].n_features_in_

        def _names(self):
            return [f"{type(self).__name__.lower()}_{name}" for name, each in self.estimators if not _is_dropped(each)]


    class VotingClassifier(ClassifierMixin, _BaseVoting):
        _parameter_constraints = {
            **_BaseVoting._parameter_constraints,
            "voting": [StrOptions({"hard", "soft"})],
            "flatten_transform": ["boolean"],
        }

        def __init__(self, estimators, *, voting="hard", weights=None, n_jobs=None, flatten_transform=True, verbose=False):
            super().__init__(estimators=estimators)
            self.voting = voting
            self.weights = weights
            self.n_jobs = n_jobs
            self.flatten_transform = flatten_transform
            self.verbose = verbose

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, **fit_params):
            _check_fit_params(self, fit_params)
            kind = type_of_target(y, input_name="y")
            if kind in ("unknown", "continuous"):
                raise ValueError(
                    f"Unknown label type: {kind}. Maybe you are trying to fit a classifier, which expects discrete classes on a regression "
                    "target with continuous values.")
            if kind not in ("binary", "multiclass"):
                raise NotImplementedError(
                    f"{type(self).__name__} only supports binary or multiclass classification. Multilabel and multi-output classification "
                    "are not supported.")
            from sklearn.preprocessing import LabelEncoder
            self.le_ = LabelEncoder().fit(y)
            self.classes_ = self.le_.classes_
            return self._fit_all(X, self.le_.transform(y), fit_params)

        def predict(self, X):
            check_is_fitted(self)
            if self.voting == "soft":
                best = np.argmax(self.predict_proba(X), axis=1)
            else:
                weights = self._weights_not_none
                votes = np.zeros((_num_samples(X), len(self.classes_)))
                rows = np.arange(len(votes))
                for place, column in enumerate(self._predict(X).T):
                    votes[rows, column] += 1 if weights is None else weights[place]
                best = np.argmax(votes, axis=1)
            return self.le_.inverse_transform(best)

        def _collect_probas(self, X):
            return np.asarray([each.predict_proba(X) for each in self.estimators_])

        def _check_voting(self):
            if self.voting == "hard":
                raise AttributeError(f"predict_proba is not available when voting={self.voting!r}")
            return True

        @available_if(_check_voting)
        def predict_proba(self, X):
            check_is_fitted(self)
            return np.average(self._collect_probas(X), axis=0, weights=self._weights_not_none)

        def transform(self, X):
            check_is_fitted(self)
            if self.voting == "hard":
                return self._predict(X)
            probas = self._collect_probas(X)
            return np.hstack(probas) if self.flatten_transform else probas

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self, "n_features_in_")
            if self.voting == "soft" and not self.flatten_transform:
                raise ValueError("get_feature_names_out is not supported when `voting='soft'` and `flatten_transform=False`")
            _check_feature_names_in(self, input_features, generate_names=False)
            names = self._names()
            if self.voting == "soft":
                names = [f"{name}{place}" for name in names for place in range(len(self.classes_))]
            return np.asarray(names, dtype=object)

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.transformer_tags.preserves_dtype = []
            return tags


    class VotingRegressor(RegressorMixin, _BaseVoting):
        def __init__(self, estimators, *, weights=None, n_jobs=None, verbose=False):
            super().__init__(estimators=estimators)
            self.weights = weights
            self.n_jobs = n_jobs
            self.verbose = verbose

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y, **fit_params):
            _check_fit_params(self, fit_params)
            return self._fit_all(X, column_or_1d(y, warn=True), fit_params)

        def predict(self, X):
            check_is_fitted(self)
            return np.average(self._predict(X), axis=1, weights=self._weights_not_none)

        def transform(self, X):
            check_is_fitted(self)
            return self._predict(X)

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self, "n_features_in_")
            _check_feature_names_in(self, input_features, generate_names=False)
            return np.asarray(self._names(), dtype=object)

    """#
}
