extension PythonSource {
  static let sklearnUtilsIndexingModule = #"""
    """Rows and columns of whatever holds samples."""

    import numpy as np

    from sklearn.utils.validation import _check_sample_weight, check_array, check_consistent_length, check_random_state

    _NO_KEY = (
        "No valid specification of the columns. Only a scalar, list or slice of all integers or all strings, or boolean mask is "
        "allowed")


    def _determine_key_type(key, accept_slice=True):
        if key is None:
            return None
        if isinstance(key, (bool, np.bool_)):
            return "bool"
        if isinstance(key, int):
            return "int"
        if isinstance(key, str):
            return "str"
        if isinstance(key, slice):
            if not accept_slice:
                raise TypeError("Only array-like or scalar are supported. A Python slice was given.")
            start, stop = _determine_key_type(key.start), _determine_key_type(key.stop)
            if start is not None and stop is not None and start != stop:
                raise ValueError(_NO_KEY)
            return stop if start is None else start
        if isinstance(key, (list, tuple)):
            types = {_determine_key_type(each) for each in set(key)}
            if len(types) > 1:
                raise ValueError(_NO_KEY)
            return types.pop() if types else None
        if hasattr(key, "dtype"):
            kind = {"i": "int", "u": "int", "b": "bool", "O": "str", "U": "str"}.get(key.dtype.kind)
            if kind:
                return kind
        raise ValueError(_NO_KEY)


    def _safe_indexing(X, indices, *, axis=0):
        if indices is None:
            return X
        if axis not in (0, 1):
            raise ValueError(f"'axis' should be either 0 (to index rows) or 1 (to index  column). Got {axis} instead.")
        kind = _determine_key_type(indices)
        if axis == 0 and kind == "str":
            raise ValueError(
                f"String indexing (indices={indices}) is not supported with 'axis=0'. Did you mean to use axis=1 for column selection?")
        if axis == 1:
            if isinstance(X, list):
                raise ValueError("axis=1 is not supported for lists")
            dimensions = len(getattr(X, "shape", [0]))
            if dimensions != 2:
                raise ValueError(
                    "'X' should be a 2D NumPy array, 2D sparse matrix or dataframe when indexing the columns (i.e. 'axis=1'). "
                    f"Got {type(X)} instead with {dimensions} dimension(s).")
            if kind == "str":
                raise ValueError("Specifying the columns using strings is only supported for dataframes.")
        if hasattr(X, "shape"):
            if isinstance(indices, tuple):
                indices = list(indices)
            return X[indices] if axis == 0 else X[:, indices]
        if isinstance(indices, (int, np.integer, slice)):
            return X[indices]
        if kind == "bool":
            return [each for each, wanted in zip(X, indices) if wanted]
        return [X[i] for i in indices]


    def _get_column_indices(X, key):
        kind = _determine_key_type(key)
        if isinstance(key, (list, tuple)) and not key:
            return []
        if kind == "str":
            raise ValueError("Specifying the columns using strings is only supported for dataframes.")
        try:
            chosen = np.arange(X.shape[1])[list(key) if isinstance(key, tuple) else key]
        except IndexError as error:
            raise ValueError(f"all features must be in [0, {X.shape[1] - 1}] or [-{X.shape[1]}, 0]") from error
        return np.atleast_1d(chosen).tolist()


    def resample(*arrays, replace=True, n_samples=None, random_state=None, stratify=None, sample_weight=None):
        from sklearn.utils._param_validation import Integral, Interval, validate_parameter_constraints

        validate_parameter_constraints(
            {"replace": ["boolean"], "n_samples": [Interval(Integral, 1, None, closed="left"), None], "random_state": ["random_state"],
             "stratify": ["array-like", "sparse matrix", None], "sample_weight": ["array-like", None]},
            dict(replace=replace, n_samples=n_samples, random_state=random_state, stratify=stratify, sample_weight=sample_weight),
            "resample")
        return _resampled(arrays, replace, n_samples, random_state, stratify, sample_weight)


    def _resampled(arrays, replace, wanted, random_state, stratify, sample_weight):
        random_state = check_random_state(random_state)
        if not arrays:
            return None
        first = arrays[0]
        count = first.shape[0] if hasattr(first, "shape") else len(first)
        if wanted is None:
            wanted = count
        elif wanted > count and not replace:
            raise ValueError(f"Cannot sample {wanted} out of arrays with dim {count} when replace is False")
        check_consistent_length(*arrays)
        if sample_weight is not None and not replace:
            raise NotImplementedError("Resampling with sample_weight is only implemented for replace=True.")
        if sample_weight is not None and stratify is not None:
            raise NotImplementedError("Resampling with sample_weight is only implemented for stratify=None.")
        if stratify is not None:
            indices = _stratified(stratify, wanted, replace, random_state)
        elif replace:
            chances = None
            if sample_weight is not None:
                sample_weight = _check_sample_weight(sample_weight, first, dtype=np.float64)
                chances = sample_weight / sample_weight.sum()
            indices = random_state.choice(count, size=wanted, p=chances, replace=True)
        else:
            indices = np.arange(count)
            random_state.shuffle(indices)
            indices = indices[:wanted]
        chosen = [_safe_indexing(each, indices) for each in arrays]
        return chosen[0] if len(chosen) == 1 else chosen


    def _stratified(stratify, wanted, replace, random_state):
        from sklearn.utils.extmath import _approximate_mode

        y = check_array(stratify, ensure_2d=False, dtype=None)
        if y.ndim == 2:
            y = np.array([" ".join(str(each) for each in row) for row in y.tolist()])
        _, codes = np.unique(y, return_inverse=True)
        counts = np.bincount(codes)
        members = np.split(np.argsort(codes, kind="mergesort"), np.cumsum(counts)[:-1])
        shares = _approximate_mode(counts, wanted, random_state)
        indices = []
        for member, share in zip(members, shares):
            indices.extend(random_state.choice(member, share, replace=replace).tolist())
        return random_state.permutation(np.array(indices, dtype=np.int64))


    def shuffle(*arrays, random_state=None, n_samples=None):
        return resample(*arrays, replace=False, n_samples=n_samples, random_state=random_state)

    """#
}
