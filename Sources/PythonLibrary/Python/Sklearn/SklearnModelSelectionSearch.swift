extension PythonSource {
  static let sklearnModelSelectionSearchModule = #"""
    """Searches for good parameters."""

    import time as _time
    import warnings as _warnings
    from itertools import product as _product
    from math import prod as _prod

    import numpy as np

    from sklearn.base import BaseEstimator, MetaEstimatorMixin, _fit_context, clone, is_classifier
    from sklearn.exceptions import NotFittedError
    from sklearn.metrics._scorer import _MultimetricScorer, _scorers_of, check_scoring, get_scorer_names
    from sklearn.model_selection._split import check_cv
    from sklearn.model_selection._validation import _by_name, _check_failures, _fill_failed, _fit, _fit_and_score
    from sklearn.utils._param_validation import HasMethods, Integral, Interval, Real, StrOptions
    from sklearn.utils._tags import get_tags
    from sklearn.utils.metaestimators import available_if
    from sklearn.utils.random import sample_without_replacement
    from sklearn.utils.validation import _check_method_params, check_is_fitted, check_random_state, indexable


    class ParameterGrid:
        def __init__(self, param_grid):
            if not hasattr(param_grid, "__iter__"):
                raise TypeError(f"Parameter grid should be a dict or a list, got: {param_grid!r} of type {type(param_grid).__name__}")
            if isinstance(param_grid, dict):
                param_grid = [param_grid]
            for grid in param_grid:
                if not isinstance(grid, dict):
                    raise TypeError(f"Parameter grid is not a dict ({grid!r})")
                for key, values in grid.items():
                    self._check(key, values)
            self.param_grid = param_grid

        def _check(self, key, values):
            if isinstance(values, np.ndarray) and values.ndim > 1:
                raise ValueError(f"Parameter array for {key!r} should be one-dimensional, got: {values!r} with shape {values.shape}")
            if isinstance(values, str) or not isinstance(values, (np.ndarray, list, tuple, range)):
                raise TypeError(
                    f"Parameter grid for parameter {key!r} needs to be a list or a numpy array, but got {values!r} (of type "
                    f"{type(values).__name__}) instead. Single values need to be wrapped in a list with one element.")
            if len(values) == 0:
                raise ValueError(f"Parameter grid for parameter {key!r} need to be a non-empty sequence, got: {values!r}")

        def __iter__(self):
            for grid in self.param_grid:
                names = sorted(grid)
                for values in _product(*(grid[name] for name in names)):
                    yield dict(zip(names, values))

        def __len__(self):
            return sum(_prod(len(values) for values in grid.values()) for grid in self.param_grid)

        def __getitem__(self, index):
            for grid in self.param_grid:
                size = _prod(len(values) for values in grid.values())
                if index >= size:
                    index -= size
                    continue
                chosen = {}
                for name in sorted(grid, reverse=True):
                    index, place = divmod(index, len(grid[name]))
                    chosen[name] = grid[name][place]
                return chosen
            raise IndexError("ParameterGrid index out of range")


    class ParameterSampler:
        def __init__(self, param_distributions, n_iter, *, random_state=None):
            if not hasattr(param_distributions, "__iter__"):
                raise TypeError(
                    f"Parameter distribution is not a dict or a list, got: {param_distributions!r} of type "
                    f"{type(param_distributions).__name__}")
            if isinstance(param_distributions, dict):
                param_distributions = [param_distributions]
            for distribution in param_distributions:
                if not isinstance(distribution, dict):
                    raise TypeError(f"Parameter distribution is not a dict ({distribution!r})")
                for key, values in distribution.items():
                    if not hasattr(values, "__iter__") and not hasattr(values, "rvs"):
                        raise TypeError(f"Parameter grid for parameter {key!r} is not iterable or a distribution (value={values})")
            self.n_iter = n_iter
            self.random_state = random_state
            self.param_distributions = param_distributions

        def _is_all_lists(self):
            return not any(hasattr(values, "rvs") for each in self.param_distributions for values in each.values())

        def __iter__(self):
            rng = check_random_state(self.random_state)
            if self._is_all_lists():
                grid = ParameterGrid(self.param_distributions)
                count = self.n_iter
                if len(grid) < count:
                    _warnings.warn(
                        f"The total space of parameters {len(grid)} is smaller than n_iter={count}. Running {len(grid)} iterations. For "
                        "exhaustive searches, use GridSearchCV.", UserWarning)
                    count = len(grid)
                for place in sample_without_replacement(len(grid), count, random_state=rng).tolist():
                    yield grid[place]
                return
            for _ in range(self.n_iter):
                distribution = self.param_distributions[int(rng.randint(0, len(self.param_distributions)))]
                chosen = {}
                for name in sorted(distribution):
                    values = distribution[name]
                    chosen[name] = values.rvs(random_state=rng) if hasattr(values, "rvs") else values[int(rng.randint(len(values)))]
                yield chosen

        def __len__(self):
            return min(self.n_iter, len(ParameterGrid(self.param_distributions))) if self._is_all_lists() else self.n_iter


    def _check_refit(search, name):
        if not search.refit:
            raise AttributeError(
                f"This {type(search).__name__} instance was initialized with `refit=False`. {name} is available only after refitting on "
                "the best parameters. You can refit an estimator manually using the `best_params_` attribute")


    def _best_has(name):
        def check(self):
            _check_refit(self, name)
            getattr(self.best_estimator_ if hasattr(self, "best_estimator_") else self.estimator, name)
            return True

        return check


    def _param_columns(candidates):
        names = {}
        for candidate in candidates:
            for name in candidate:
                names.setdefault(name, True)
        for name in names:
            values = [candidate.get(name) for candidate in candidates]
            numeric = all(isinstance(value, (int, float, np.number)) for value in values)
            column = np.empty(len(values), dtype=np.asarray(values).dtype if numeric else object)
            for place, value in enumerate(values):
                column[place] = value
            yield f"param_{name}", column


    def _ranks(means):
        if np.isnan(means).all():
            return np.ones(len(means), dtype=np.int32)
        filled = np.where(np.isnan(means), np.nanmin(means) - 1, means)
        return np.array([1 + int((filled > mean).sum()) for mean in filled], dtype=np.int32)


    class BaseSearchCV(MetaEstimatorMixin, BaseEstimator):
        _parameter_constraints = {
            "estimator": [HasMethods(["fit"])], "scoring": [StrOptions(get_scorer_names()), callable, list, tuple, dict, None],
            "n_jobs": [Integral, None], "refit": ["boolean", str, callable], "cv": ["cv_object"], "verbose": ["verbose"],
            "pre_dispatch": [Integral, str], "error_score": [StrOptions(("raise",)), Real], "return_train_score": ["boolean"]}

        def __init__(
            self, estimator, *, scoring=None, n_jobs=None, refit=True, cv=None, verbose=0, pre_dispatch="2*n_jobs", error_score=np.nan,
            return_train_score=True,
        ):
            self.scoring = scoring
            self.estimator = estimator
            self.n_jobs = n_jobs
            self.refit = refit
            self.cv = cv
            self.verbose = verbose
            self.pre_dispatch = pre_dispatch
            self.error_score = error_score
            self.return_train_score = return_train_score

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            inner = get_tags(self.estimator)
            tags.estimator_type = inner.estimator_type
            tags.classifier_tags = inner.classifier_tags
            tags.regressor_tags = inner.regressor_tags
            tags.input_tags.pairwise = inner.input_tags.pairwise
            return tags

        def score(self, X, y=None, **params):
            _check_refit(self, "score")
            check_is_fitted(self)
            scorer = self.scorer_[self.refit] if isinstance(self.scorer_, dict) else self.scorer_
            score = scorer(self.best_estimator_, X, y)
            return score[self.refit] if self.multimetric_ and isinstance(score, dict) else score

        @available_if(_best_has("score_samples"))
        def score_samples(self, X):
            check_is_fitted(self)
            return self.best_estimator_.score_samples(X)

        @available_if(_best_has("predict"))
        def predict(self, X):
            check_is_fitted(self)
            return self.best_estimator_.predict(X)

        @available_if(_best_has("predict_proba"))
        def predict_proba(self, X):
            check_is_fitted(self)
            return self.best_estimator_.predict_proba(X)

        @available_if(_best_has("predict_log_proba"))
        def predict_log_proba(self, X):
            check_is_fitted(self)
            return self.best_estimator_.predict_log_proba(X)

        @available_if(_best_has("decision_function"))
        def decision_function(self, X):
            check_is_fitted(self)
            return self.best_estimator_.decision_function(X)

        @available_if(_best_has("transform"))
        def transform(self, X):
            check_is_fitted(self)
            return self.best_estimator_.transform(X)

        @available_if(_best_has("inverse_transform"))
        def inverse_transform(self, X):
            check_is_fitted(self)
            return self.best_estimator_.inverse_transform(X)

        @property
        def n_features_in_(self):
            try:
                check_is_fitted(self)
            except NotFittedError as error:
                raise AttributeError(f"{type(self).__name__} object has no n_features_in_ attribute.") from error
            return self.best_estimator_.n_features_in_

        @property
        def classes_(self):
            _best_has("classes_")(self)
            return self.best_estimator_.classes_

        def _check_refit_among(self, scores):
            if self.refit is not False and not (isinstance(self.refit, str) and self.refit in scores) and not callable(self.refit):
                raise ValueError(
                    "For multi-metric scoring, the parameter refit must be set to a scorer key or a callable to refit an estimator with "
                    "the best parameter setting on the whole data and make the best_* attributes available for that metric. If this is "
                    f"not needed, refit should be set to False explicitly. {self.refit!r} was passed.")

        def _scorer(self):
            if callable(self.scoring):
                return self.scoring, "score"
            if self.scoring is None or isinstance(self.scoring, str):
                return check_scoring(self.estimator, self.scoring), "score"
            scorers = _scorers_of(self.estimator, self.scoring)
            self._check_refit_among(scorers)
            return _MultimetricScorer(scorers=scorers, raise_exc=self.error_score == "raise"), self.refit

        @_fit_context(prefer_skip_nested_validation=False)
        def fit(self, X, y=None, **params):
            scorer, refit_metric = self._scorer()
            X, y = indexable(X, y)
            params = _check_method_params(X, params)
            groups = params.pop("groups", None)
            score_params = {}
            if params.get("sample_weight") is not None and getattr(scorer, "_accept_sample_weight", bool)():
                score_params["sample_weight"] = params["sample_weight"]
            cv = self._checked_cv_orig = check_cv(self.cv, y, classifier=is_classifier(self.estimator))
            self.n_splits_ = cv.get_n_splits(X, y, groups)
            base = clone(self.estimator)
            candidates = list(self._candidates())
            splits = list(cv.split(X, y, groups))
            if len(splits) != self.n_splits_:
                raise ValueError(
                    f"cv.split and cv.get_n_splits return inconsistent results. Expected {self.n_splits_} splits, got {len(splits)}")
            if self.verbose > 0:
                print(
                    f"Fitting {len(splits)} folds for each of {len(candidates)} candidates, totalling {len(candidates) * len(splits)} fits")
            results = [
                _fit_and_score(
                    clone(base), X, y, scorer=scorer, train=train, test=test, verbose=self.verbose, parameters=candidate,
                    fit_params=params, score_params=score_params, return_train_score=self.return_train_score,
                    split_progress=(split, len(splits)), candidate_progress=(place, len(candidates)), error_score=self.error_score)
                for place, candidate in enumerate(candidates) for split, (train, test) in enumerate(splits)]
            if not results:
                raise ValueError("No fits were performed. Was the CV iterator empty? Were there no candidates?")
            _check_failures(results, self.error_score)
            if callable(self.scoring):
                _fill_failed(results, self.error_score)
            table = self._table(candidates, len(splits), results)
            first = results[0]["test_scores"]
            self.multimetric_ = isinstance(first, dict)
            if callable(self.scoring) and self.multimetric_:
                self._check_refit_among(first)
                refit_metric = self.refit
            if self.refit or not self.multimetric_:
                self.best_index_ = self._best_index(refit_metric, table)
                if not callable(self.refit):
                    self.best_score_ = table[f"mean_test_{refit_metric}"][self.best_index_]
                self.best_params_ = table["params"][self.best_index_]
            if self.refit:
                self.best_estimator_ = clone(base).set_params(**clone(self.best_params_, safe=False))
                begin = _time.time()
                _fit(self.best_estimator_, X, y, params)
                self.refit_time_ = _time.time() - begin
            self.scorer_ = scorer._scorers if isinstance(scorer, _MultimetricScorer) else scorer
            self.cv_results_ = table
            return self

        def _best_index(self, refit_metric, table):
            if not callable(self.refit):
                return table[f"rank_test_{refit_metric}"].argmin()
            best = self.refit(table)
            if not isinstance(best, Integral):
                raise TypeError("best_index_ returned is not an integer")
            if best < 0 or best >= len(table["params"]):
                raise IndexError("best_index_ index out of range")
            return best

        def _table(self, candidates, splits, results):
            table = {}

            def store(key, values, of_splits=False, ranked=False):
                values = np.array(values, dtype=np.float64).reshape(len(candidates), splits)
                if of_splits:
                    for split in range(splits):
                        table[f"split{split}_{key}"] = values[:, split]
                means = np.average(values, axis=1)
                table[f"mean_{key}"] = means
                kind = key.split("_")[0]
                if kind in ("train", "test") and np.any(~np.isfinite(means)):
                    _warnings.warn(f"One or more of the {kind} scores are non-finite: {means}", UserWarning)
                table[f"std_{key}"] = np.sqrt(np.average((values - means[:, None]) ** 2, axis=1))
                if ranked:
                    table[f"rank_{key}"] = _ranks(means)

            store("fit_time", [result["fit_time"] for result in results])
            store("score_time", [result["score_time"] for result in results])
            table.update(_param_columns(candidates))
            table["params"] = candidates
            test_scores = _by_name([result["test_scores"] for result in results])
            train_scores = _by_name([result["train_scores"] for result in results]) if self.return_train_score else {}
            for name, scores in test_scores.items():
                store(f"test_{name}", scores, of_splits=True, ranked=True)
                if self.return_train_score:
                    store(f"train_{name}", train_scores[name], of_splits=True)
            return table


    class GridSearchCV(BaseSearchCV):
        _parameter_constraints = {**BaseSearchCV._parameter_constraints, "param_grid": [dict, list]}

        def __init__(
            self, estimator, param_grid, *, scoring=None, n_jobs=None, refit=True, cv=None, verbose=0, pre_dispatch="2*n_jobs",
            error_score=np.nan, return_train_score=False,
        ):
            super().__init__(
                estimator, scoring=scoring, n_jobs=n_jobs, refit=refit, cv=cv, verbose=verbose, pre_dispatch=pre_dispatch,
                error_score=error_score, return_train_score=return_train_score)
            self.param_grid = param_grid

        def _candidates(self):
            return ParameterGrid(self.param_grid)


    class RandomizedSearchCV(BaseSearchCV):
        _parameter_constraints = {
            **BaseSearchCV._parameter_constraints, "param_distributions": [dict, list],
            "n_iter": [Interval(Integral, 1, None, closed="left")], "random_state": ["random_state"]}

        def __init__(
            self, estimator, param_distributions, *, n_iter=10, scoring=None, n_jobs=None, refit=True, cv=None, verbose=0,
            pre_dispatch="2*n_jobs", random_state=None, error_score=np.nan, return_train_score=False,
        ):
            self.param_distributions = param_distributions
            self.n_iter = n_iter
            self.random_state = random_state
            super().__init__(
                estimator, scoring=scoring, n_jobs=n_jobs, refit=refit, cv=cv, verbose=verbose, pre_dispatch=pre_dispatch,
                error_score=error_score, return_train_score=return_train_score)

        def _candidates(self):
            return ParameterSampler(self.param_distributions, self.n_iter, random_state=self.random_state)

    """#
}
