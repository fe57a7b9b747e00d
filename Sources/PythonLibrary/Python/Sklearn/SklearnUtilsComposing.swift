extension PythonSource {
  static let sklearnUtilsComposingModule = #"""
    """Estimators made of named estimators."""

    import time as _time


    def name_estimators(estimators):
        names = [each if isinstance(each, str) else type(each).__name__.lower() for each in estimators]
        seen = {}
        named = []
        for name, estimator in zip(names, estimators):
            if names.count(name) > 1:
                seen[name] = seen.get(name, 0) + 1
                name = f"{name}-{seen[name]}"
            named.append((name, estimator))
        return named


    def require_instances(estimators):
        for each in estimators:
            if isinstance(each, type):
                raise TypeError(f"Expected an estimator instance ({each.__name__}()), got estimator class instead ({each.__name__}).")


    class timed:
        """Prints how long a step took, where there is a message."""

        def __init__(self, source, message):
            self._source = source
            self._message = message

        def __enter__(self):
            self._start = _time.perf_counter()

        def __exit__(self, *exception):
            if self._message is not None and exception[0] is None:
                seconds = _time.perf_counter() - self._start
                start = f"[{self._source}] "
                shown = f"{seconds / 60:4.1f}min" if seconds > 60 else f" {seconds:5.1f}s"
                end = f" {self._message}, total={shown}"
                print(start + (70 - len(start) - len(end)) * "." + end)
            return False


    def fit_transform_one(transformer, X, y, params):
        if hasattr(transformer, "fit_transform"):
            return transformer.fit_transform(X, y, **params)
        return transformer.fit(X, y, **params).transform(X)


    def prefixed(named, verbose, combine):
        """The names of features from several transformers."""
        import numpy as np

        from sklearn.utils.validation import _names

        if verbose:
            return _names(combine(name, feature) for name, features in named for feature in features)
        everything = [feature for _, features in named for feature in features]
        counts = {}
        for feature in everything:
            counts[feature] = counts.get(feature, 0) + 1
        repeated = sorted(sorted((feature for feature in counts if counts[feature] > 1), key=lambda feature: -counts[feature])[:6])
        if repeated:
            shown = str(repeated[:5])[:-1] + ", ...]" if len(repeated) == 6 else str(repeated)
            raise ValueError(
                f"Output feature names: {shown} are not unique. Please set verbose_feature_names_out=True to add prefixes to feature names")
        return np.concatenate([features for _, features in named])

    """#
}
