extension PythonSource {
  static let sklearnMetricsScorerModule = #"""
    """Scorers: measures that predict themselves."""

    import warnings as _warnings

    from sklearn.base import is_classifier, is_regressor
    from sklearn.utils._param_validation import HasMethods, StrOptions, validate_params
    from sklearn.utils.multiclass import type_of_target
    from sklearn.utils.validation import _check_response_method, _parameters_of


    def _responses(estimator, X, method, pos_label):
        """What an estimator says of samples, as a column for two classes."""
        if not is_classifier(estimator):
            return method(X)
        classes = estimator.classes_
        is_binary = not isinstance(classes, list) and type_of_target(classes) == "binary"
        if is_binary and pos_label is not None and pos_label not in classes.tolist():
            raise ValueError(f"pos_label={pos_label} is not a valid label: It should be one of {classes}")
        values = method(X)
        if not is_binary:
            return values
        if pos_label is None:
            pos_label = classes[-1]
        if method.__name__ in ("predict_proba", "predict_log_proba"):
            if values.shape[1] == 2:
                return values[:, classes.tolist().index(pos_label)]
            raise ValueError(
                f"Got predict_proba of shape {values.shape}, but need classifier with two classes.")
        if method.__name__ == "decision_function" and pos_label == classes[0]:
            return -values
        return values


    class _BaseScorer:
        def __init__(self, score_func, sign, kwargs, response_method="predict"):
            self._score_func = score_func
            self._sign = sign
            self._kwargs = kwargs
            self._response_method = response_method

        def _accept_sample_weight(self):
            return "sample_weight" in _parameters_of(self._score_func)

        def __repr__(self):
            sign = "" if self._sign > 0 else ", greater_is_better=False"
            settings = "".join(f", {name}={value}" for name, value in self._kwargs.items())
            name = getattr(self._score_func, "__name__", None) or repr(self._score_func)
            return f"make_scorer({name}{sign}, response_method={self._response_method!r}{settings})"

        def __call__(self, estimator, X, y_true, *, sample_weight=None, **kwargs):
            if sample_weight is not None:
                kwargs["sample_weight"] = sample_weight
            return self._score({}, estimator, X, y_true, **kwargs)


    class _Scorer(_BaseScorer):
        def _pos_label(self):
            if "pos_label" in self._kwargs:
                return self._kwargs["pos_label"]
            if "pos_label" not in _parameters_of(self._score_func):
                return None
            import inspect
            return inspect.signature(self._score_func).parameters["pos_label"].default

        def _score(self, known, estimator, X, y_true, **kwargs):
            shared = set(self._kwargs).intersection(kwargs)
            if shared:
                _warnings.warn(
                    "There is an overlap between set kwargs of this scorer instance and passed metadata. Please pass them either as kwargs "
                    f"to `make_scorer` or metadata, but not both. Overlapping parameters are: {shared}", UserWarning)
            pos_label = None if is_regressor(estimator) else self._pos_label()
            method = _check_response_method(estimator, self._response_method)
            if method.__name__ not in known:
                known[method.__name__] = _responses(estimator, X, method, pos_label)
            return self._sign * self._score_func(y_true, known[method.__name__], **{**self._kwargs, **kwargs})


    class _MultimetricScorer:
        def __init__(self, *, scorers, raise_exc=True):
            self._scorers = scorers
            self._raise_exc = raise_exc

        def _accept_sample_weight(self):
            return any(scorer._accept_sample_weight() for scorer in self._scorers.values())

        def __repr__(self):
            return "MultiMetricScorer({})".format(", ".join(f'"{name}"' for name in self._scorers))

        def __call__(self, estimator, *args, **kwargs):
            weight = kwargs.pop("sample_weight", None)
            scores, known = {}, {}
            for name, scorer in self._scorers.items():
                given = dict(kwargs)
                if weight is not None and scorer._accept_sample_weight():
                    given["sample_weight"] = weight
                try:
                    if isinstance(scorer, _BaseScorer):
                        scores[name] = scorer._score(known, estimator, *args, **given)
                    else:
                        scores[name] = scorer(estimator, *args, **given)
                except Exception:
                    if self._raise_exc:
                        raise
                    import traceback
                    scores[name] = traceback.format_exc()
            return scores


    class _PassthroughScorer:
        def __init__(self, estimator):
            self._estimator = estimator

        def __call__(self, estimator, *args, **kwargs):
            return estimator.score(*args, **kwargs)

        def _accept_sample_weight(self):
            return "sample_weight" in _parameters_of(self._estimator.score)

        def __repr__(self):
            return f"{type(self._estimator).__name__}.score"


    @validate_params({
        "score_func": [callable], "response_method": [list, tuple, StrOptions(("predict", "predict_proba", "decision_function"))],
        "greater_is_better": ["boolean"]})
    def make_scorer(score_func, *, response_method="predict", greater_is_better=True, **kwargs):
        return _Scorer(score_func, 1 if greater_is_better else -1, kwargs, response_method)


    _decisions = ("decision_function", "predict_proba")

    # The name of a scorer: the measure, whether less is better, what the estimator is asked, further arguments.
    _table = {
        "explained_variance": ("explained_variance_score",), "r2": ("r2_score",), "neg_max_error": ("max_error", -1),
        "matthews_corrcoef": ("matthews_corrcoef",), "neg_median_absolute_error": ("median_absolute_error", -1),
        "neg_mean_absolute_error": ("mean_absolute_error", -1),
        "neg_mean_absolute_percentage_error": ("mean_absolute_percentage_error", -1),
        "neg_mean_squared_error": ("mean_squared_error", -1), "neg_mean_squared_log_error": ("mean_squared_log_error", -1),
        "neg_root_mean_squared_error": ("root_mean_squared_error", -1),
        "neg_root_mean_squared_log_error": ("root_mean_squared_log_error", -1),
        "neg_mean_poisson_deviance": ("mean_poisson_deviance", -1), "neg_mean_gamma_deviance": ("mean_gamma_deviance", -1),
        "accuracy": ("accuracy_score",), "balanced_accuracy": ("balanced_accuracy_score",),
        "top_k_accuracy": ("top_k_accuracy_score", 1, _decisions), "roc_auc": ("roc_auc_score", 1, _decisions),
        "roc_auc_ovr": ("roc_auc_score", 1, "predict_proba", {"multi_class": "ovr"}),
        "roc_auc_ovo": ("roc_auc_score", 1, "predict_proba", {"multi_class": "ovo"}),
        "roc_auc_ovr_weighted": ("roc_auc_score", 1, "predict_proba", {"multi_class": "ovr", "average": "weighted"}),
        "roc_auc_ovo_weighted": ("roc_auc_score", 1, "predict_proba", {"multi_class": "ovo", "average": "weighted"}),
        "average_precision": ("average_precision_score", 1, _decisions), "neg_log_loss": ("log_loss", -1, "predict_proba"),
        "neg_brier_score": ("brier_score_loss", -1, "predict_proba"), "adjusted_rand_score": ("adjusted_rand_score",),
        "rand_score": ("rand_score",), "homogeneity_score": ("homogeneity_score",), "completeness_score": ("completeness_score",),
        "v_measure_score": ("v_measure_score",), "mutual_info_score": ("mutual_info_score",),
        "adjusted_mutual_info_score": ("adjusted_mutual_info_score",),
        "normalized_mutual_info_score": ("normalized_mutual_info_score",), "fowlkes_mallows_score": ("fowlkes_mallows_score",),
    }
    for _name in ("precision", "recall", "f1", "jaccard"):
        _table[_name] = (_name + "_score", 1, "predict", {"average": "binary"})
        for _average in ("macro", "micro", "samples", "weighted"):
            _table[f"{_name}_{_average}"] = (_name + "_score", 1, "predict", {"pos_label": None, "average": _average})

    _missing = ("d2_absolute_error_score", "d2_brier_score", "d2_log_loss_score", "neg_negative_likelihood_ratio", "positive_likelihood_ratio")


    def get_scorer_names():
        return sorted(list(_table) + list(_missing))


    @validate_params({"scoring": [str, callable, None]})
    def get_scorer(scoring):
        if not isinstance(scoring, str):
            return scoring
        if scoring in _missing:
            raise NotImplementedError(f"unsupported: sklearn.metrics.get_scorer({scoring!r})")
        if scoring not in _table:
            raise ValueError(
                f"{scoring!r} is not a valid scoring value. Use sklearn.metrics.get_scorer_names() to get valid options.")
        import sklearn.metrics
        measure, sign, method, kwargs = (_table[scoring] + (1, "predict", {})[len(_table[scoring]) - 1:])
        return _Scorer(getattr(sklearn.metrics, measure), sign, dict(kwargs), method)


    def _scorers_of(estimator, scoring):
        if isinstance(scoring, dict):
            if not all(isinstance(key, str) for key in scoring):
                raise ValueError(f"Non-string types were found in the keys of the given dict. scoring={scoring!r}")
            if not scoring:
                raise ValueError(f"An empty dict was passed. {scoring!r}")
            return {key: check_scoring(estimator, scoring=scorer) for key, scorer in scoring.items()}
        message = "The list/tuple elements must be unique strings of predefined scorers. "
        try:
            keys = set(scoring)
        except TypeError as error:
            raise ValueError(message) from error
        if len(keys) != len(scoring):
            raise ValueError(f"{message} Duplicate elements were found in the given list. {scoring!r}")
        if not keys:
            raise ValueError(f"{message} Empty list was given. {scoring!r}")
        if not all(isinstance(key, str) for key in keys):
            if any(callable(key) for key in keys):
                raise ValueError(
                    f"{message} One or more of the elements were callables. Use a dict of score name mapped to the scorer callable. "
                    f"Got {scoring!r}")
            raise ValueError(f"{message} Non-string types were found in the given list. Got {scoring!r}")
        return {scorer: check_scoring(estimator, scoring=scorer) for scorer in scoring}


    @validate_params({
        "estimator": [HasMethods("fit"), None], "scoring": [StrOptions(get_scorer_names()), callable, list, set, tuple, dict, None],
        "allow_none": ["boolean"], "raise_exc": ["boolean"]})
    def check_scoring(estimator=None, scoring=None, *, allow_none=False, raise_exc=True):
        if isinstance(scoring, str):
            return get_scorer(scoring)
        if callable(scoring):
            module = getattr(scoring, "__module__", None) or ""
            if module.startswith("sklearn.metrics.") and not module.startswith("sklearn.metrics._scorer"):
                raise ValueError(
                    f"scoring value {scoring!r} looks like it is a metric function rather than a scorer. A scorer should require an "
                    "estimator as its first parameter. Please use `make_scorer` to convert a metric to a scorer.")
            return scoring
        if scoring is not None:
            return _MultimetricScorer(scorers=_scorers_of(estimator, scoring), raise_exc=raise_exc)
        if hasattr(estimator, "score"):
            return _PassthroughScorer(estimator)
        if allow_none:
            return None
        raise TypeError(
            f"If no scoring is specified, the estimator passed should have a 'score' method. The estimator {estimator!r} does not.")

    """#
}
