extension PythonSource {
  static let sklearnImputeIterativeModule = #"""
    """Missing values predicted from the other features, in turn."""

    import warnings
    from collections import namedtuple
    from numbers import Integral, Real

    import numpy as np

    from sklearn.base import _fit_context, clone
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.impute._base import _FLOATS, MissingIndicator, SimpleImputer, _Imputer, _is_nan, _missing
    from sklearn.preprocessing import normalize
    from sklearn.utils._param_validation import HasMethods, Interval, MissingValues, StrOptions
    from sklearn.utils.validation import _check_feature_names_in, check_is_fitted, check_random_state, validate_data

    _ImputerTriplet = namedtuple("_ImputerTriplet", ["feat_idx", "neighbor_feat_idx", "estimator"])


    class IterativeImputer(_Imputer):
        _parameter_constraints = {
            "missing_values": [MissingValues()], "add_indicator": ["boolean"], "keep_empty_features": ["boolean"],
            "estimator": [None, HasMethods(["fit", "predict"])], "sample_posterior": ["boolean"],
            "max_iter": [Interval(Integral, 0, None, closed="left")], "tol": [Interval(Real, 0, None, closed="left")],
            "n_nearest_features": [None, Interval(Integral, 1, None, closed="left")],
            "initial_strategy": [StrOptions({"mean", "median", "most_frequent", "constant"})], "fill_value": "no_validation",
            "imputation_order": [StrOptions({"ascending", "descending", "roman", "arabic", "random"})],
            "skip_complete": ["boolean"], "min_value": [None, Interval(Real, None, None, closed="both"), "array-like"],
            "max_value": [None, Interval(Real, None, None, closed="both"), "array-like"], "verbose": ["verbose"],
            "random_state": ["random_state"],
        }

        def __init__(
            self, estimator=None, *, missing_values=np.nan, sample_posterior=False, max_iter=10, tol=1e-3, n_nearest_features=None,
            initial_strategy="mean", fill_value=None, imputation_order="ascending", skip_complete=False, min_value=-np.inf,
            max_value=np.inf, verbose=0, random_state=None, add_indicator=False, keep_empty_features=False,
        ):
            self.missing_values = missing_values
            self.add_indicator = add_indicator
            self.keep_empty_features = keep_empty_features
            self.estimator = estimator
            self.sample_posterior = sample_posterior
            self.max_iter = max_iter
            self.tol = tol
            self.n_nearest_features = n_nearest_features
            self.initial_strategy = initial_strategy
            self.fill_value = fill_value
            self.imputation_order = imputation_order
            self.skip_complete = skip_complete
            self.min_value = min_value
            self.max_value = max_value
            self.verbose = verbose
            self.random_state = random_state

        def _started(self, X, is_fitting):
            """The given values, those filled at first, and where values are to be predicted."""
            finite = "allow-nan" if _is_nan(self.missing_values) else True
            X = validate_data(self, X, dtype=list(_FLOATS), reset=is_fitting, ensure_all_finite=finite)
            mask = _missing(X, self.missing_values)
            if is_fitting:
                self.initial_imputer_ = SimpleImputer(
                    missing_values=self.missing_values, strategy=self.initial_strategy, fill_value=self.fill_value,
                    keep_empty_features=self.keep_empty_features)
                filled = self.initial_imputer_.fit_transform(X)
                self._is_empty_feature = np.all(mask, axis=0)
                if self.add_indicator:
                    self.indicator_ = MissingIndicator(missing_values=self.missing_values, error_on_new=False)
                    self.indicator_._fit_mask(mask)
            else:
                filled = self.initial_imputer_.transform(X)
            added = self.indicator_.transform(X) if self.add_indicator else None
            empty = self._is_empty_feature
            if self.keep_empty_features:
                mask = mask & ~empty
                X = np.where(empty, filled, X)
            else:
                X, mask = X[:, ~empty], mask[:, ~empty]
            return X, filled, mask, added

        def _joined(self, X, added):
            return X if added is None else np.hstack([X, added])

        def _limit(self, limit, kind, width):
            empty = self._is_empty_feature
            if limit is not None and not np.isscalar(limit) and len(limit) != len(empty):
                raise ValueError(
                    f"'{kind}_value' should be of shape ({len(empty)},) when an array-like is provided. Got {len(limit)}, instead.")
            if limit is None:
                limit = np.inf if kind == "max" else -np.inf
            limit = np.full(width, limit) if np.isscalar(limit) else np.asarray(limit)
            return limit[~empty] if not self.keep_empty_features and len(limit) == len(empty) else limit

        def _ordered(self, mask):
            part = mask.mean(axis=0)
            order = np.flatnonzero(part) if self.skip_complete else np.arange(len(part))
            if self.imputation_order in ("ascending", "descending"):
                order = np.argsort(part, kind="stable")[len(part) - len(order):]
            if self.imputation_order in ("arabic", "descending"):
                order = order[::-1]
            if self.imputation_order == "random":
                self.random_state_.shuffle(order)
            return order

        def _likenesses(self, filled):
            if self.n_nearest_features is None or self.n_nearest_features >= filled.shape[1]:
                return None
            with np.errstate(invalid="ignore"):
                likenesses = np.abs(np.corrcoef(filled.T))
            likenesses = np.clip(np.where(np.isnan(likenesses), 1e-6, likenesses), 1e-6, None)
            np.fill_diagonal(likenesses, 0)
            return normalize(likenesses, norm="l1", axis=0)

        def _others(self, width, feature, likenesses):
            if likenesses is None:
                return np.delete(np.arange(width), feature)
            return self.random_state_.choice(np.arange(width), self.n_nearest_features, replace=False, p=likenesses[:, feature])

        def _predict(self, filled, mask, feature, others, estimator):
            rows = mask[:, feature]
            if rows.any():
                values = estimator.predict(filled[:, others][rows])
                filled[rows, feature] = np.clip(values, self._min_value[feature], self._max_value[feature])

        @_fit_context(prefer_skip_nested_validation=False)
        def fit_transform(self, X, y=None):
            if self.sample_posterior:
                raise NotImplementedError("unsupported: sklearn.impute.IterativeImputer(sample_posterior=True)")
            self.random_state_ = getattr(self, "random_state_", check_random_state(self.random_state))
            if self.estimator is None:
                from sklearn.linear_model import BayesianRidge

                self._estimator = BayesianRidge()
            else:
                self._estimator = clone(self.estimator)
            self.imputation_sequence_ = []
            X, filled, mask, added = self._started(X, True)
            if self.max_iter == 0 or np.all(mask) or filled.shape[1] == 1:
                self.n_iter_ = 0
                return self._joined(filled, added)
            width = filled.shape[1]
            self._min_value = self._limit(self.min_value, "min", width)
            self._max_value = self._limit(self.max_value, "max", width)
            if not np.all(self._max_value > self._min_value):
                raise ValueError("One (or more) features have min_value >= max_value.")
            order = self._ordered(mask)
            self.n_features_with_missing_ = len(order)
            likenesses = self._likenesses(filled)
            if self.verbose > 0:
                print(f"[IterativeImputer] Completing matrix with shape {X.shape}")
            tolerance = self.tol * np.max(np.abs(X[~mask]))
            for self.n_iter_ in range(1, self.max_iter + 1):
                before = filled.copy()
                if self.imputation_order == "random":
                    order = self._ordered(mask)
                for feature in order:
                    others = self._others(width, feature, likenesses)
                    known = ~mask[:, feature]
                    estimator = clone(self._estimator).fit(filled[:, others][known], filled[known, feature])
                    self._predict(filled, mask, feature, others, estimator)
                    self.imputation_sequence_.append(_ImputerTriplet(feature, others, estimator))
                change = np.linalg.norm(filled - before, ord=np.inf)
                if self.verbose > 0:
                    print(f"[IterativeImputer] Change: {change}, scaled tolerance: {tolerance} ")
                if change < tolerance:
                    if self.verbose > 0:
                        print("[IterativeImputer] Early stopping criterion reached.")
                    break
            else:
                warnings.warn("[IterativeImputer] Early stopping criterion not reached.", ConvergenceWarning)
            return self._joined(np.where(mask, filled, X), added)

        def fit(self, X, y=None):
            self.fit_transform(X)
            return self

        def transform(self, X):
            check_is_fitted(self)
            X, filled, mask, added = self._started(X, False)
            if self.n_iter_ == 0 or np.all(mask):
                return self._joined(filled, added)
            if self.verbose > 0:
                print(f"[IterativeImputer] Completing matrix with shape {X.shape}")
            for feature, others, estimator in self.imputation_sequence_:
                self._predict(filled, mask, feature, others, estimator)
            return self._joined(np.where(mask, filled, X), added)

        def get_feature_names_out(self, input_features=None):
            check_is_fitted(self, "n_features_in_")
            input_features = _check_feature_names_in(self, input_features)
            names = self.initial_imputer_.get_feature_names_out(input_features)
            if not self.add_indicator:
                return names
            return np.concatenate([names, self.indicator_.get_feature_names_out(input_features)])

    """#
}
