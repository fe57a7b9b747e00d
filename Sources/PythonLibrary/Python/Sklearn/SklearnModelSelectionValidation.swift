extension PythonSource {
  static let sklearnModelSelectionValidationModule = #"""
    """Estimators fitted and scored on parts of the data."""

    import time as _time
    import warnings as _warnings

    import numpy as np

    from sklearn.base import clone, is_classifier
    from sklearn.exceptions import FitFailedWarning
    from sklearn.metrics._scorer import _MultimetricScorer, check_scoring, get_scorer_names
    from sklearn.model_selection._split import check_cv
    from sklearn.utils._param_validation import HasMethods, Integral, Interval, Real, StrOptions, validate_params
    from sklearn.utils.metaestimators import _safe_split
    from sklearn.utils.validation import _check_method_params, _num_samples, check_random_state, indexable

    _scoring = [StrOptions(get_scorer_names()), callable, None]
    _common = {
        "estimator": [HasMethods("fit")], "X": ["array-like", "sparse matrix"], "y": ["array-like", None], "groups": ["array-like", None],
        "scoring": _scoring, "cv": ["cv_object"], "n_jobs": [Integral, None], "verbose": ["verbose"], "params": [dict, None],
        "pre_dispatch": [Integral, str, None], "error_score": [StrOptions(("raise",)), Real]}


    def _is_number(value):
        return isinstance(value, (int, float, np.number, np.bool_))


    def _failure():
        import traceback
        return traceback.format_exc()


    def _duration(seconds):
        return f"{seconds / 60.0:5.1f}min" if seconds > 60 else f" {seconds:5.1f}s"


    def _fit(estimator, X, y, params):
        return estimator.fit(X, **params) if y is None else estimator.fit(X, y, **params)


    def _fit_and_score(
        estimator, X, y, *, scorer, train, test, verbose, parameters, fit_params, score_params=None, return_train_score=False,
        split_progress=None, candidate_progress=None, error_score=np.nan,
    ):
        if not _is_number(error_score) and error_score != "raise":
            raise ValueError(
                "error_score must be the string 'raise' or a numeric value. (Hint: if using 'raise', please make sure that it has been "
                "spelled correctly.)")
        fit_params = _check_method_params(X, fit_params or {}, indices=train)
        score_params = score_params or {}
        progress = ""
        if verbose > 2 and split_progress is not None:
            progress = f" {split_progress[0] + 1}/{split_progress[1]}"
            if candidate_progress and verbose > 9:
                progress += f"; {candidate_progress[0] + 1}/{candidate_progress[1]}"
        shown = "" if parameters is None else ", ".join(f"{key}={parameters[key]}" for key in sorted(parameters))
        if verbose > 9:
            start = f"[CV{progress}] START {shown}"
            print(f"{start}{(80 - len(start)) * '.'}")
        if parameters is not None:
            estimator = estimator.set_params(**clone(parameters, safe=False))
        X_train, y_train = _safe_split(estimator, X, y, train)
        X_test, y_test = _safe_split(estimator, X, y, test, train)
        result = {"fit_error": None, "estimator": estimator, "n_test_samples": _num_samples(X_test)}
        begin = _time.time()
        try:
            _fit(estimator, X_train, y_train, fit_params)
        except Exception:
            if error_score == "raise":
                raise
            result["fit_error"] = _failure()
            result["fit_time"], result["score_time"] = _time.time() - begin, 0.0
            scores = {name: error_score for name in scorer._scorers} if isinstance(scorer, _MultimetricScorer) else error_score
            train_scores = dict(scores) if isinstance(scores, dict) else scores
        else:
            result["fit_time"] = _time.time() - begin
            for_test = _check_method_params(X, score_params, indices=test)
            scores = _score(estimator, X_test, y_test, scorer, for_test, error_score)
            result["score_time"] = _time.time() - begin - result["fit_time"]
            if return_train_score:
                for_train = _check_method_params(X, score_params, indices=train)
                train_scores = _score(estimator, X_train, y_train, scorer, for_train, error_score)
        result["test_scores"] = scores
        if return_train_score:
            result["train_scores"] = train_scores
        if verbose > 1:
            _print_end(result, progress, shown, verbose)
        return result


    def _print_end(result, progress, shown, verbose):
        end = f"[CV{progress}] END "
        text = shown + (";" if shown else "")
        scores, train_scores = result["test_scores"], result.get("train_scores")
        if verbose > 2:
            if isinstance(scores, dict):
                for name in sorted(scores):
                    text += f" {name}: ("
                    if train_scores is not None:
                        text += f"train={train_scores[name]:.3f}, "
                    text += f"test={scores[name]:.3f})"
            elif train_scores is not None:
                text += f", score=(train={train_scores:.3f}, test={scores:.3f})"
            else:
                text += f", score={scores:.3f}"
        text += f" total time={_duration(result['score_time'] + result['fit_time'])}"
        print(end + "." * (80 - len(end) - len(text)) + text)


    def _warn_of_score(error_score, details):
        _warnings.warn(
            f"Scoring failed. The score on this train-test partition for these parameters will be set to {error_score}. Details: \n"
            f"{details}", UserWarning)


    def _plain(score, name):
        if hasattr(score, "item"):
            try:
                score = score.item()
            except ValueError:
                pass
        if not _is_number(score):
            raise ValueError(f"scoring must return a number, got {score} ({type(score)}) instead. (scorer={name})")
        return score


    def _score(estimator, X_test, y_test, scorer, score_params, error_score="raise"):
        try:
            scores = scorer(estimator, X_test, **score_params) if y_test is None else scorer(estimator, X_test, y_test, **score_params)
        except Exception:
            if isinstance(scorer, _MultimetricScorer) or error_score == "raise":
                raise
            scores = error_score
            _warn_of_score(error_score, _failure())
        if not isinstance(scores, dict):
            return _plain(scores, scorer)
        for name, score in scores.items():
            if isinstance(score, str) and isinstance(scorer, _MultimetricScorer):
                _warn_of_score(error_score, score)
                score = error_score
            scores[name] = _plain(score, name)
        return scores


    def _check_failures(results, error_score):
        errors = {}
        for result in results:
            if result["fit_error"] is not None:
                errors[result["fit_error"]] = errors.get(result["fit_error"], 0) + 1
        if not errors:
            return
        line = "-" * 80 + "\n"
        summary = "\n".join(f"{line}{count} fits failed with the following error:\n{error}" for error, count in errors.items())
        failed = sum(errors.values())
        if failed == len(results):
            raise ValueError(
                f"\nAll the {len(results)} fits failed.\nIt is very likely that your model is misconfigured.\nYou can try to debug the error "
                f"by setting error_score='raise'.\n\nBelow are more details about the failures:\n{summary}")
        _warnings.warn(
            f"\n{failed} fits failed out of a total of {len(results)}.\nThe score on these train-test partitions for these parameters will "
            f"be set to {error_score}.\nIf these failures are not expected, you can try to debug them by setting error_score='raise'.\n\n"
            f"Below are more details about the failures:\n{summary}", FitFailedWarning)


    def _fill_failed(results, error_score):
        """Failed fits get a score for every name that a scorer of the user's own returns."""
        good = next((result["test_scores"] for result in results if result["fit_error"] is None), None)
        if not isinstance(good, dict):
            return
        for result in results:
            if result["fit_error"] is not None:
                result["test_scores"] = {name: error_score for name in good}
                if "train_scores" in result:
                    result["train_scores"] = dict(result["test_scores"])


    def _by_name(scores):
        if isinstance(scores[0], dict):
            return {name: np.array([each[name] for each in scores]) for name in scores[0]}
        return {"score": np.array(scores)}


    @validate_params({
        **_common, "scoring": [StrOptions(get_scorer_names()), callable, list, tuple, dict, None], "return_train_score": ["boolean"],
        "return_estimator": ["boolean"], "return_indices": ["boolean"]})
    def cross_validate(
        estimator, X, y=None, *, groups=None, scoring=None, cv=None, n_jobs=None, verbose=0, params=None, pre_dispatch="2*n_jobs",
        return_train_score=False, return_estimator=False, return_indices=False, error_score=np.nan,
    ):
        X, y = indexable(X, y)
        cv = check_cv(cv, y, classifier=is_classifier(estimator))
        scorer = check_scoring(estimator, scoring=scoring, raise_exc=error_score == "raise")
        splits = list(cv.split(X, y, groups))
        results = [
            _fit_and_score(
                clone(estimator), X, y, scorer=scorer, train=train, test=test, verbose=verbose, parameters=None, fit_params=params,
                return_train_score=return_train_score, error_score=error_score)
            for train, test in splits]
        _check_failures(results, error_score)
        if callable(scoring):
            _fill_failed(results, error_score)
        found = {key: np.array([result[key] for result in results]) for key in ("fit_time", "score_time")}
        if return_estimator:
            found["estimator"] = [result["estimator"] for result in results]
        if return_indices:
            found["indices"] = {"train": tuple(train for train, _ in splits), "test": tuple(test for _, test in splits)}
        test_scores = _by_name([result["test_scores"] for result in results])
        train_scores = _by_name([result["train_scores"] for result in results]) if return_train_score else {}
        for name, scores in test_scores.items():
            found[f"test_{name}"] = scores
            if return_train_score:
                found[f"train_{name}"] = train_scores[name]
        return found


    @validate_params(_common)
    def cross_val_score(
        estimator, X, y=None, *, groups=None, scoring=None, cv=None, n_jobs=None, verbose=0, params=None, pre_dispatch="2*n_jobs",
        error_score=np.nan,
    ):
        scorer = check_scoring(estimator, scoring=scoring)
        return cross_validate(
            estimator, X, y, groups=groups, scoring={"score": scorer}, cv=cv, verbose=verbose, params=params,
            error_score=error_score)["test_score"]


    def _for_all_classes(classes, predictions, count, method):
        """Columns for classes that the training data did not have."""
        known = len(classes)
        if count == known:
            return predictions
        advice = "To fix this, use a cross-validation technique resulting in properly stratified folds"
        _warnings.warn(
            f"Number of classes in training fold ({known}) does not match total number of classes ({count}). Results may not be "
            f"appropriate for your use case. {advice}", RuntimeWarning)
        if method == "decision_function":
            if predictions.ndim == 2 and predictions.shape[1] != known:
                raise ValueError(
                    f"Output shape {predictions.shape} of {method} does not match number of classes ({known}) in fold. Irregular "
                    "decision_function outputs are not currently supported by cross_val_predict")
            if known <= 2:
                raise ValueError(
                    f"Only {known} class/es in training fold, but {count} in overall dataset. This is not supported for decision_function "
                    f"with imbalanced folds. {advice}")
        missing = 0 if method == "predict_proba" else np.finfo(predictions.dtype).min
        everything = np.full((len(predictions), count), missing, dtype=predictions.dtype)
        everything[:, classes] = predictions
        return everything


    _methods = ("predict", "predict_proba", "predict_log_proba", "decision_function")


    @validate_params({**_common, "estimator": [HasMethods(["fit", "predict"])], "method": [StrOptions(_methods)]})
    def cross_val_predict(
        estimator, X, y=None, *, groups=None, cv=None, n_jobs=None, verbose=0, params=None, pre_dispatch="2*n_jobs", method="predict"
    ):
        X, y = indexable(X, y)
        cv = check_cv(cv, y, classifier=is_classifier(estimator))
        splits = list(cv.split(X, y, groups))
        order = np.concatenate([test for _, test in splits])
        if len(order) != _num_samples(X) or len(np.unique(order)) != len(order):
            raise ValueError("cross_val_predict only works for partitions")
        encodes = method != "predict" and y is not None
        if encodes:
            y = np.asarray(y)
            if y.ndim == 2:
                y = np.stack([np.unique(y[:, k], return_inverse=True)[1] for k in range(y.shape[1])], axis=1)
            else:
                y = np.unique(y, return_inverse=True)[1]
        parts = []
        for train, test in splits:
            model = clone(estimator)
            X_train, y_train = _safe_split(model, X, y, train)
            X_test, _ = _safe_split(model, X, y, test, train)
            _fit(model, X_train, y_train, _check_method_params(X, params or {}, indices=train))
            predicted = getattr(model, method)(X_test)
            if encodes and isinstance(predicted, list):
                predicted = [
                    _for_all_classes(model.classes_[k], each, len(np.unique(y[:, k])), method) for k, each in enumerate(predicted)]
            elif encodes:
                predicted = _for_all_classes(model.classes_, predicted, len(np.unique(y)) if y.ndim == 1 else y.shape[1], method)
            parts.append(predicted)
        back = np.argsort(order)
        if isinstance(parts[0], list):
            return [np.concatenate([part[k] for part in parts])[back] for k in range(len(parts[0]))]
        return np.concatenate(parts)[back]


    @validate_params({
        **_common, "n_permutations": [Interval(Integral, 1, None, closed="left")], "random_state": ["random_state"]})
    def permutation_test_score(
        estimator, X, y, *, groups=None, cv=None, n_permutations=100, n_jobs=None, random_state=0, verbose=0, scoring=None, params=None
    ):
        X, y, groups = indexable(X, y, groups)
        cv = check_cv(cv, y, classifier=is_classifier(estimator))
        scorer = check_scoring(estimator, scoring=scoring)
        random_state = check_random_state(random_state)

        def mean_score(y):
            scores = []
            for train, test in cv.split(X, y, groups):
                model = clone(estimator)
                X_train, y_train = _safe_split(model, X, y, train)
                X_test, y_test = _safe_split(model, X, y, test, train)
                model.fit(X_train, y_train, **_check_method_params(X, params or {}, indices=train))
                scores.append(scorer(model, X_test, y_test))
            return np.mean(scores)

        def mixed():
            indices = np.arange(len(y))
            if groups is None:
                return np.asarray(y)[random_state.permutation(len(y))]
            for group in np.unique(groups):
                own = groups == group
                indices[own] = random_state.permutation(indices[own])
            return np.asarray(y)[indices]

        score = mean_score(y)
        chance = np.array([mean_score(mixed()) for _ in range(n_permutations)])
        return score, chance, (np.sum(chance >= score) + 1.0) / (n_permutations + 1)


    def _absolute_sizes(train_sizes, most):
        sizes = np.asarray(train_sizes)
        ticks = len(sizes)
        least, largest = sizes.min(), sizes.max()
        if sizes.dtype.kind == "f":
            if least <= 0.0 or largest > 1.0:
                raise ValueError(
                    "train_sizes has been interpreted as fractions of the maximum number of training samples and must be within (0, 1], "
                    f"but is within [{least:f}, {largest:f}].")
            sizes = np.clip((sizes * most).astype(int), 1, most)
        elif least <= 0 or largest > most:
            raise ValueError(
                f"train_sizes has been interpreted as absolute numbers of training samples and must be within (0, {most}], but is within "
                f"[{least}, {largest}].")
        sizes = np.unique(sizes)
        if ticks > len(sizes):
            _warnings.warn(
                f"Removed duplicate entries from 'train_sizes'. Number of ticks will be less than the size of 'train_sizes': {len(sizes)} "
                f"instead of {ticks}.", RuntimeWarning)
        return sizes


    @validate_params({
        **_common, "train_sizes": ["array-like"], "exploit_incremental_learning": ["boolean"], "shuffle": ["boolean"],
        "random_state": ["random_state"], "return_times": ["boolean"]})
    def learning_curve(
        estimator, X, y, *, groups=None, train_sizes=np.linspace(0.1, 1.0, 5), cv=None, scoring=None, exploit_incremental_learning=False,
        n_jobs=None, pre_dispatch="all", verbose=0, shuffle=False, random_state=None, error_score=np.nan, return_times=False, params=None,
    ):
        if exploit_incremental_learning:
            if not hasattr(estimator, "partial_fit"):
                raise ValueError("An estimator must support the partial_fit interface to exploit incremental learning")
            raise NotImplementedError("unsupported: sklearn.model_selection.learning_curve(exploit_incremental_learning=True)")
        X, y, groups = indexable(X, y, groups)
        cv = check_cv(cv, y, classifier=is_classifier(estimator))
        scorer = check_scoring(estimator, scoring=scoring)
        splits = list(cv.split(X, y, groups))
        sizes = _absolute_sizes(train_sizes, len(splits[0][0]))
        if verbose > 0:
            print("[learning_curve] Training set sizes: " + str(sizes))
        if shuffle:
            rng = check_random_state(random_state)
            splits = [(rng.permutation(train), test) for train, test in splits]
        results = [
            _fit_and_score(
                clone(estimator), X, y, scorer=scorer, train=train[:size], test=test, verbose=verbose, parameters=None, fit_params=params,
                return_train_score=True, error_score=error_score)
            for train, test in splits for size in sizes.tolist()]
        _check_failures(results, error_score)

        def table(key):
            return np.array([result[key] for result in results]).reshape(-1, len(sizes)).T

        found = sizes, table("train_scores"), table("test_scores")
        return found + (table("fit_time"), table("score_time")) if return_times else found


    @validate_params({**_common, "param_name": [str], "param_range": ["array-like"]})
    def validation_curve(
        estimator, X, y, *, param_name, param_range, groups=None, cv=None, scoring=None, n_jobs=None, pre_dispatch="all", verbose=0,
        error_score=np.nan, params=None,
    ):
        X, y, groups = indexable(X, y, groups)
        cv = check_cv(cv, y, classifier=is_classifier(estimator))
        scorer = check_scoring(estimator, scoring=scoring)
        results = [
            _fit_and_score(
                clone(estimator), X, y, scorer=scorer, train=train, test=test, verbose=verbose, parameters={param_name: value},
                fit_params=params, return_train_score=True, error_score=error_score)
            for train, test in cv.split(X, y, groups) for value in param_range]
        train_scores, test_scores = (
            np.array([result[key] for result in results]).reshape(-1, len(param_range)).T for key in ("train_scores", "test_scores"))
        return train_scores, test_scores

    """#
}
