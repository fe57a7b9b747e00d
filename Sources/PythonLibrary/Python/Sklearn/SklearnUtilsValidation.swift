extension PythonSource {
  static let sklearnUtilsValidationModule = #"""
    """Checks of data, and of estimators before they are used."""

    import warnings as _warnings

    import numpy as np

    from sklearn._config import _settings
    from sklearn.exceptions import DataConversionWarning, NotFittedError
    from sklearn.utils._tags import get_tags

    _RESHAPE = (
        "Reshape your data either using array.reshape(-1, 1) if your data has a single feature or array.reshape(1, -1) "
        "if it contains a single sample.")

    _ABOUT_MISSING = (
        " does not accept missing values encoded as NaN natively. For supervised learning, you might want to consider "
        "sklearn.ensemble.HistGradientBoostingClassifier and Regressor which accept missing values encoded as NaNs natively. "
        "Alternatively, it is possible to preprocess the data, for instance by using an imputer transformer in a pipeline or drop "
        "samples with missing values. See https://scikit-learn.org/stable/modules/impute.html You can find a list of all estimators "
        "that handle NaN values at the following page: "
        "https://scikit-learn.org/stable/modules/impute.html#estimators-that-handle-nan-values")


    def _estimator_name(estimator):
        if estimator is None or isinstance(estimator, str):
            return estimator
        return type(estimator).__name__


    _check_estimator_name = _estimator_name


    def assert_all_finite(X, *, allow_nan=False, estimator_name=None, input_name=""):
        _assert_all_finite(np.asarray(X), allow_nan=allow_nan, estimator_name=estimator_name, input_name=input_name)


    def _assert_all_finite(X, allow_nan=False, msg_dtype=None, estimator_name=None, input_name=""):
        if _settings["assume_finite"] or X.dtype.kind != "f" or np.isfinite(X).all():
            return
        if not allow_nan and np.isnan(X).any():
            what = "NaN"
        elif np.isinf(X).any():
            what = f"infinity or a value too large for {X.dtype if msg_dtype is None else msg_dtype!r}"
        else:
            return
        message = f"Input {input_name + ' ' if input_name else ''}contains {what}."
        if estimator_name and input_name == "X" and what == "NaN":
            message += f"\n{estimator_name}{_ABOUT_MISSING}"
        raise ValueError(message)


    def _is_arraylike(x):
        return hasattr(x, "__len__") or hasattr(x, "shape") or hasattr(x, "__array__")


    def _is_arraylike_not_scalar(x):
        return _is_arraylike(x) and not np.isscalar(x)


    def _num_samples(x):
        message = f"Expected sequence or array-like, got {type(x)}"
        if hasattr(x, "fit") and callable(x.fit):
            raise TypeError(message)
        shape = getattr(x, "shape", None)
        if shape is not None:
            if len(shape) == 0:
                raise TypeError(f"Input should have at least 1 dimension i.e. satisfy `len(x.shape) > 0`, got scalar `{x!r}` instead.")
            return shape[0]
        try:
            return len(x)
        except TypeError as error:
            raise TypeError(message) from error


    def _num_features(X):
        kind = type(X)
        name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
        message = f"Unable to find the number of features from X of type {name}"
        if not hasattr(X, "__len__") and not hasattr(X, "shape"):
            raise TypeError(message)
        if hasattr(X, "shape"):
            if len(X.shape) <= 1:
                raise TypeError(f"{message} with shape {X.shape}")
            return X.shape[1]
        first = X[0]
        if isinstance(first, (str, bytes, dict)):
            raise TypeError(f"{message} where the samples are of type {type(first).__qualname__}")
        try:
            return len(first)
        except Exception as error:
            raise TypeError(message) from error


    def check_consistent_length(*arrays):
        lengths = [_num_samples(each) for each in arrays if each is not None]
        if len(set(lengths)) > 1:
            raise ValueError(f"Found input variables with inconsistent numbers of samples: {[int(length) for length in lengths]}")


    def _make_indexable(iterable):
        if iterable is None or hasattr(iterable, "__getitem__"):
            return iterable
        return np.array(iterable)


    def indexable(*iterables):
        result = [_make_indexable(each) for each in iterables]
        check_consistent_length(*result)
        return result


    def _converted(array, dtype, order):
        if order == "F":
            return np.asfortranarray(np.asarray(array, dtype=dtype))
        if order == "C":
            return np.ascontiguousarray(np.asarray(array, dtype=dtype)) if np.ndim(array) else np.asarray(array, dtype=dtype)
        return np.asarray(array, dtype=dtype)


    def check_array(
        array, accept_sparse=False, *, accept_large_sparse=True, dtype="numeric", order=None, copy=False, force_writeable=False,
        ensure_all_finite=True, ensure_non_negative=False, ensure_2d=True, allow_nd=False, ensure_min_samples=1, ensure_min_features=1,
        estimator=None, input_name="",
    ):
        # What has warned once may warn again, as after any change of the filters.
        _warnings._filters_mutated()
        original = array
        numeric = isinstance(dtype, str) and dtype == "numeric"
        known = getattr(array, "dtype", None)
        if numeric:
            dtype = np.float64 if getattr(known, "kind", "") == "O" else None
        elif isinstance(dtype, (list, tuple)):
            dtype = None if known is not None and known in dtype else dtype[0]
        if ensure_all_finite not in (True, False, "allow-nan"):
            raise ValueError(f"ensure_all_finite should be a bool or 'allow-nan'. Got {ensure_all_finite!r} instead.")
        name = _estimator_name(estimator)
        context = f" by {name}" if estimator is not None else ""
        if getattr(array, "format", None) == "csr":
            if accept_sparse is False:
                raise TypeError(
                    f"Sparse data was passed{' for ' + input_name if input_name else ''}, but dense data is required. Use '.toarray()' to "
                    "convert to a dense numpy array.")
            array = original = array.toarray()

        if dtype is not None and dtype is not object and np.dtype(dtype).kind in "iu":
            array = _converted(array, None, order)
            if array.dtype.kind == "f":
                _assert_all_finite(array, msg_dtype=np.dtype(dtype), estimator_name=name, input_name=input_name)
            array = array.astype(dtype)
        else:
            array = _converted(array, dtype, order)

        if ensure_2d:
            if array.ndim == 0:
                raise ValueError(f"Expected 2D array, got scalar array instead:\narray={array}.\n{_RESHAPE}")
            if array.ndim == 1:
                raise ValueError(f"Expected 2D array, got 1D array instead:\narray={array}.\n{_RESHAPE}")
        if numeric and array.dtype.kind in "USV":
            raise ValueError(
                "dtype='numeric' is not compatible with arrays of bytes/strings.Convert your data to numeric values explicitly instead.")
        if not allow_nd and array.ndim >= 3:
            raise ValueError(f"Found array with dim {array.ndim}, while dim <= 2 is required{context}.")
        if ensure_all_finite:
            _assert_all_finite(array, input_name=input_name, estimator_name=name, allow_nan=ensure_all_finite == "allow-nan")
        if copy and isinstance(original, np.ndarray) and np.may_share_memory(array, original):
            array = array.copy()

        if ensure_min_samples > 0 and _num_samples(array) < ensure_min_samples:
            raise ValueError(
                f"Found array with {array.shape[0]} sample(s) (shape={array.shape}) while a minimum of {ensure_min_samples} is "
                f"required{context}.")
        if ensure_min_features > 0 and array.ndim == 2 and array.shape[1] < ensure_min_features:
            raise ValueError(
                f"Found array with {array.shape[1]} feature(s) (shape={array.shape}) while a minimum of {ensure_min_features} is "
                f"required{context}.")
        if ensure_non_negative:
            check_non_negative(array, f"{input_name} in {name}" if name else input_name)
        if force_writeable and not array.flags["WRITEABLE"]:
            array = array.copy()
        return array


    def check_X_y(
        X, y, accept_sparse=False, *, accept_large_sparse=True, dtype="numeric", order=None, copy=False, force_writeable=False,
        ensure_all_finite=True, ensure_2d=True, allow_nd=False, multi_output=False, ensure_min_samples=1, ensure_min_features=1,
        y_numeric=False, estimator=None,
    ):
        if y is None:
            name = "estimator" if estimator is None else _estimator_name(estimator)
            raise ValueError(f"{name} requires y to be passed, but the target y is None")
        X = check_array(
            X, accept_sparse=accept_sparse, dtype=dtype, order=order, copy=copy, force_writeable=force_writeable,
            ensure_all_finite=ensure_all_finite, ensure_2d=ensure_2d, allow_nd=allow_nd, ensure_min_samples=ensure_min_samples,
            ensure_min_features=ensure_min_features, estimator=estimator, input_name="X")
        y = _check_y(y, multi_output=multi_output, y_numeric=y_numeric, estimator=estimator)
        check_consistent_length(X, y)
        return X, y


    def _check_y(y, multi_output=False, y_numeric=False, estimator=None):
        if multi_output:
            y = check_array(y, ensure_all_finite=True, ensure_2d=False, dtype=None, input_name="y", estimator=estimator)
        else:
            y = column_or_1d(y, warn=True)
            _assert_all_finite(y, input_name="y", estimator_name=_estimator_name(estimator))
        if y_numeric and y.dtype.kind == "O":
            y = y.astype(np.float64)
        return y


    def column_or_1d(y, *, dtype=None, input_name="y", warn=False, device=None):
        y = check_array(y, ensure_2d=False, dtype=dtype, input_name=input_name, ensure_all_finite=False, ensure_min_samples=0)
        if y.ndim == 1:
            return y
        if y.ndim == 2 and y.shape[1] == 1:
            if warn:
                _warnings.warn(
                    "A column-vector y was passed when a 1d array was expected. Please change the shape of y to (n_samples, ), for "
                    "example using ravel().", DataConversionWarning, stacklevel=2)
            return y.reshape(-1)
        raise ValueError(f"y should be a 1d array, got an array of shape {y.shape} instead.")


    def check_non_negative(X, whom):
        if np.min(X) < 0:
            raise ValueError(f"Negative values in data passed to {whom}.")


    def as_float_array(X, *, copy=True, ensure_all_finite=True):
        if not isinstance(X, np.ndarray):
            return check_array(X, dtype=np.float64, copy=copy, ensure_all_finite=ensure_all_finite, ensure_2d=False)
        if X.dtype.kind == "f":
            return X.copy() if copy else X
        return X.astype(np.float32 if X.dtype.kind in "uib" and X.dtype.itemsize <= 4 else np.float64)


    def check_random_state(seed):
        if seed is None or seed is np.random:
            return np.random._rand
        if isinstance(seed, (int, np.integer)):
            return np.random.RandomState(seed)
        if isinstance(seed, np.random.RandomState):
            return seed
        raise ValueError(f"{seed!r} cannot be used to seed a numpy.random.RandomState instance")


    def _parameters_of(function):
        function = getattr(function, "__func__", function)
        while hasattr(function, "__wrapped__"):
            function = function.__wrapped__
        code = function.__code__
        return code.co_varnames[:code.co_argcount + code.co_kwonlyargcount]


    def has_fit_parameter(estimator, parameter):
        return hasattr(estimator, "fit") and parameter in _parameters_of(estimator.fit)


    def check_symmetric(array, *, tol=1e-10, raise_warning=True, raise_exception=False):
        if array.ndim != 2 or array.shape[0] != array.shape[1]:
            raise ValueError(f"array must be 2-dimensional and square. shape = {array.shape}")
        if np.allclose(array, array.T, atol=tol):
            return array
        if raise_exception:
            raise ValueError("Array must be symmetric")
        if raise_warning:
            _warnings.warn(
                "Array is not symmetric, and will be converted to symmetric by average with its transpose.", stacklevel=2)
        return 0.5 * (array + array.T)


    def check_scalar(x, name, target_type, *, min_val=None, max_val=None, include_boundaries="both"):
        from sklearn.utils._param_validation import _type_name

        if not isinstance(x, target_type):
            if isinstance(target_type, tuple):
                types = "{" + ", ".join(_type_name(each) for each in target_type) + "}"
            else:
                types = _type_name(target_type)
            raise TypeError(f"{name} must be an instance of {types}, not {type(x).__qualname__}.")
        choices = ("left", "right", "both", "neither")
        if include_boundaries not in choices:
            raise ValueError(f"Unknown value for `include_boundaries`: {include_boundaries!r}. Possible values are: {choices}.")
        for side, bound, which in (("right", max_val, "max_val"), ("left", min_val, "min_val")):
            if bound is None and include_boundaries == side:
                raise ValueError(f"`include_boundaries`='{side}' without specifying explicitly `{which}` is inconsistent.")
        closed = include_boundaries in ("left", "both")
        if min_val is not None and (x < min_val if closed else x <= min_val):
            raise ValueError(f"{name} == {x}, must be {'>=' if closed else '>'} {min_val}.")
        closed = include_boundaries in ("right", "both")
        if max_val is not None and (x > max_val if closed else x >= max_val):
            raise ValueError(f"{name} == {x}, must be {'<=' if closed else '<'} {max_val}.")
        return x


    def _check_sample_weight(
        sample_weight, X, *, dtype=None, force_float_dtype=True, ensure_non_negative=False, copy=False, allow_all_zero_weights=False,
        ensure_same_device=True,
    ):
        n_samples = _num_samples(X)
        floats = [np.float64, np.float32]
        if force_float_dtype and dtype is not None and dtype not in floats:
            dtype = np.float64
        if sample_weight is None:
            return np.ones(n_samples, dtype=dtype)
        if isinstance(sample_weight, (int, float, np.number)):
            sample_weight = np.full(n_samples, sample_weight, dtype=dtype)
        else:
            sample_weight = check_array(
                sample_weight, ensure_2d=False, dtype=floats if force_float_dtype and dtype is None else dtype, order="C", copy=copy,
                input_name="sample_weight")
            if sample_weight.ndim != 1:
                raise ValueError(
                    f"Sample weights must be 1D array or scalar, got {sample_weight.ndim}D array. Expected either a scalar value or a "
                    f"1D array of length {n_samples}.")
            if sample_weight.shape != (n_samples,):
                raise ValueError(f"sample_weight.shape == {sample_weight.shape}, expected {(n_samples,)}!")
        if not allow_all_zero_weights and (sample_weight == 0).all():
            raise ValueError("Sample weights must contain at least one non-zero number.")
        if ensure_non_negative:
            check_non_negative(sample_weight, "`sample_weight`")
        return sample_weight


    def _is_fitted(estimator, attributes=None, all_or_any=all):
        if attributes is not None:
            if not isinstance(attributes, (list, tuple)):
                attributes = [attributes]
            return all_or_any([hasattr(estimator, each) for each in attributes])
        if hasattr(estimator, "__sklearn_is_fitted__"):
            return estimator.__sklearn_is_fitted__()
        return any(name.endswith("_") and not name.startswith("__") for name in vars(estimator))


    def check_is_fitted(estimator, attributes=None, *, msg=None, all_or_any=all):
        if isinstance(estimator, type):
            raise TypeError(f"{estimator} is a class, not an instance.")
        if msg is None:
            msg = "This %(name)s instance is not fitted yet. Call 'fit' with appropriate arguments before using this estimator."
        if not hasattr(estimator, "fit"):
            raise TypeError(f"{estimator} is not an estimator instance.")
        if attributes is None and not get_tags(estimator).requires_fit:
            return
        if not _is_fitted(estimator, attributes, all_or_any):
            raise NotFittedError(msg % {"name": type(estimator).__name__})


    def _estimator_has(attr, *, delegates=("estimator_", "estimator")):
        def check(self):
            for delegate in delegates:
                if hasattr(self, delegate):
                    found = getattr(self, delegate)
                    getattr(found[0] if isinstance(found, (list, tuple)) else found, attr)
                    return True
            raise ValueError("None of the delegates {} are present in the class.".format(delegates))

        return check


    def _check_response_method(estimator, response_method):
        names = [response_method] if isinstance(response_method, str) else response_method
        for name in names:
            method = getattr(estimator, name, None)
            if method:
                return method
        raise AttributeError(f"{type(estimator).__name__} has none of the following attributes: {', '.join(names)}.")


    def _check_method_params(X, params, indices=None):
        from sklearn.utils._indexing import _safe_indexing

        checked = {}
        for key, value in params.items():
            if not _is_arraylike(value) or isinstance(value, str) or _num_samples(value) != _num_samples(X):
                checked[key] = value
            else:
                checked[key] = _safe_indexing(_make_indexable(value), indices)
        return checked


    def _check_pos_label_consistency(pos_label, y_true):
        if pos_label is not None:
            return pos_label
        classes = np.unique(y_true)
        if classes.dtype.kind in "OUS" or classes.tolist() not in ([0, 1], [-1, 1], [0], [-1], [1]):
            shown = ", ".join(repr(each) for each in classes.tolist())
            raise ValueError(
                f"y_true takes value in {{{shown}}} and pos_label is not specified: either make y_true take value in {{0, 1}} or "
                "{-1, 1} or pass pos_label explicitly.")
        return 1


    def _names(texts):
        return np.asarray(list(texts), dtype=object)


    def _check_feature_names_in(estimator, input_features=None, *, generate_names=True):
        count = getattr(estimator, "n_features_in_", None)
        if input_features is not None:
            input_features = _names(input_features)
            if count is not None and len(input_features) != count:
                raise ValueError(f"input_features should have length equal to number of features ({count}), got {len(input_features)}")
            return input_features
        if not generate_names:
            return None
        if count is None:
            raise ValueError("Unable to generate feature names without n_features_in_")
        return _names(f"x{i}" for i in range(count))


    def _generate_get_feature_names_out(estimator, n_features_out, input_features=None):
        _check_feature_names_in(estimator, input_features, generate_names=False)
        name = type(estimator).__name__.lower()
        return _names(f"{name}{i}" for i in range(n_features_out))


    def _check_n_features(estimator, X, reset):
        name = type(estimator).__name__
        try:
            count = _num_features(X)
        except TypeError as error:
            if not reset and hasattr(estimator, "n_features_in_"):
                raise ValueError(
                    f"X does not contain any features, but {name} is expecting {estimator.n_features_in_} features") from error
            return
        if reset:
            estimator.n_features_in_ = count
        elif count != getattr(estimator, "n_features_in_", count):
            raise ValueError(f"X has {count} features, but {name} is expecting {estimator.n_features_in_} features as input.")


    def _check_feature_names(estimator, X, *, reset):
        """Names of columns come with data frames, which there are none of."""


    def validate_data(
        _estimator, /, X="no_validation", y="no_validation", reset=True, validate_separately=False, skip_check_array=False, **check_params
    ):
        if y is None and get_tags(_estimator).target_tags.required:
            raise ValueError(
                f"This {type(_estimator).__name__} estimator requires y to be passed, but the target y is None.")
        no_X = isinstance(X, str) and X == "no_validation"
        no_y = y is None or isinstance(y, str) and y == "no_validation"
        if no_X and no_y:
            raise ValueError("Validation should be done on X, y or both.")
        check_params.setdefault("estimator", _estimator)
        if skip_check_array:
            checked = X if no_y else y if no_X else (X, y)
        elif no_y:
            checked = X = check_array(X, input_name="X", **check_params)
        elif no_X:
            checked = _check_y(y, **check_params)
        elif validate_separately:
            of_X, of_y = ({"estimator": _estimator, **each} for each in validate_separately)
            X = check_array(X, input_name="X", **of_X)
            checked = X, check_array(y, input_name="y", **of_y)
        else:
            checked = X, _ = check_X_y(X, y, **check_params)
        if not no_X and check_params.get("ensure_2d", True):
            _check_n_features(_estimator, X, reset=reset)
        return checked


    def _raise_for_params(params, owner, method):
        if params:
            raise ValueError(
                f"Passing extra keyword arguments to {type(owner).__name__}.{method} is only supported if enable_metadata_routing=True, which "
                "you can set using `sklearn.set_config`. See the User Guide <https://scikit-learn.org/stable/metadata_routing.html> for more "
                f"details. Extra parameters passed are: {set(params)}")

    """#
}
