extension PythonSource {
  static let sklearnModelSelectionSplitModule = #"""
    """Ways to part samples into those to learn from and those to test on."""

    import warnings as _warnings
    from itertools import combinations as _combinations
    from math import ceil as _ceil
    from math import comb as _comb
    from math import floor as _floor

    import numpy as np

    from sklearn.utils._indexing import _safe_indexing
    from sklearn.utils._param_validation import Integral, Interval, RealNotInt, validate_params
    from sklearn.utils.extmath import _approximate_mode
    from sklearn.utils.multiclass import type_of_target
    from sklearn.utils.validation import _num_samples, check_array, check_random_state, column_or_1d, indexable


    def _ignore_groups(splitter, groups):
        if groups is not None:
            _warnings.warn(f"The groups parameter is ignored by {type(splitter).__name__}", UserWarning)


    def _needed(value, name):
        if value is None:
            raise ValueError(f"The '{name}' parameter should not be None.")
        return value


    def _labels(labels, name):
        return check_array(labels, input_name=name, ensure_2d=False, dtype=None)


    class _Splitter:
        def __repr__(self):
            from sklearn.model_selection._splitter_text import splitter_text
            return splitter_text(self)


    class BaseCrossValidator(_Splitter):
        def split(self, X, y=None, groups=None):
            X, y, groups = indexable(X, y, groups)
            indices = np.arange(_num_samples(X))
            for mask in self._iter_test_masks(X, y, groups):
                yield indices[~mask], indices[mask]

        def _iter_test_masks(self, X=None, y=None, groups=None):
            for test in self._iter_test_indices(X, y, groups):
                mask = np.zeros(_num_samples(X), dtype=bool)
                mask[test] = True
                yield mask

        def _iter_test_indices(self, X=None, y=None, groups=None):
            raise NotImplementedError


    class _WithoutGroups:
        def split(self, X, y=None, groups=None):
            _ignore_groups(self, groups)
            return super().split(X, y, groups=groups)


    class LeaveOneOut(_WithoutGroups, BaseCrossValidator):
        def _iter_test_indices(self, X, y=None, groups=None):
            count = _num_samples(X)
            if count <= 1:
                raise ValueError(f"Cannot perform LeaveOneOut with n_samples={count}.")
            return range(count)

        def get_n_splits(self, X, y=None, groups=None):
            return _num_samples(_needed(X, "X"))


    class LeavePOut(_WithoutGroups, BaseCrossValidator):
        def __init__(self, p):
            self.p = p

        def _iter_test_indices(self, X, y=None, groups=None):
            count = _num_samples(X)
            if count <= self.p:
                raise ValueError(f"p={self.p} must be strictly less than the number of samples={count}")
            for chosen in _combinations(range(count), self.p):
                yield np.array(chosen)

        def get_n_splits(self, X, y=None, groups=None):
            return _comb(_num_samples(_needed(X, "X")), self.p)


    class _BaseKFold(BaseCrossValidator):
        def __init__(self, n_splits, *, shuffle, random_state):
            if not isinstance(n_splits, Integral):
                raise ValueError(f"The number of folds must be of Integral type. {n_splits} of type {type(n_splits)} was passed.")
            n_splits = int(n_splits)
            if n_splits <= 1:
                raise ValueError(
                    f"k-fold cross-validation requires at least one train/test split by setting n_splits=2 or more, got n_splits={n_splits}.")
            if not isinstance(shuffle, bool):
                raise TypeError(f"shuffle must be True or False; got {shuffle}")
            if not shuffle and random_state is not None:
                raise ValueError(
                    "Setting a random_state has no effect since shuffle is False. You should leave random_state to its default (None), or "
                    "set shuffle=True.")
            self.n_splits = n_splits
            self.shuffle = shuffle
            self.random_state = random_state

        def split(self, X, y=None, groups=None):
            X, y, groups = indexable(X, y, groups)
            count = _num_samples(X)
            if self.n_splits > count:
                raise ValueError(
                    f"Cannot have number of splits n_splits={self.n_splits} greater than the number of samples: n_samples={count}.")
            yield from super().split(X, y, groups)

        def get_n_splits(self, X=None, y=None, groups=None):
            return self.n_splits


    class KFold(_WithoutGroups, _BaseKFold):
        def __init__(self, n_splits=5, *, shuffle=False, random_state=None):
            super().__init__(n_splits=n_splits, shuffle=shuffle, random_state=random_state)

        def _iter_test_indices(self, X, y=None, groups=None):
            count = _num_samples(X)
            indices = np.arange(count)
            if self.shuffle:
                check_random_state(self.random_state).shuffle(indices)
            start = 0
            for fold in range(self.n_splits):
                stop = start + count // self.n_splits + (fold < count % self.n_splits)
                yield indices[start:stop]
                start = stop


    class GroupKFold(_BaseKFold):
        def __init__(self, n_splits=5, *, shuffle=False, random_state=None):
            super().__init__(n_splits, shuffle=shuffle, random_state=random_state)

        def _iter_test_indices(self, X, y, groups):
            groups = _labels(_needed(groups, "groups"), "groups")
            names, codes = np.unique(groups, return_inverse=True)
            if self.n_splits > len(names):
                raise ValueError(f"Cannot have number of splits n_splits={self.n_splits} greater than the number of groups: {len(names)}.")
            if self.shuffle:
                order = check_random_state(self.random_state).permutation(len(names))
                for part in np.array_split(order, self.n_splits):
                    yield np.where(np.isin(codes, part))[0]
                return
            sizes = np.bincount(codes)
            filled = np.zeros(self.n_splits)
            fold_of = np.zeros(len(names), dtype=np.int64)
            for group in np.argsort(sizes, kind="stable")[::-1].tolist():
                lightest = int(np.argmin(filled))
                filled[lightest] += sizes[group]
                fold_of[group] = lightest
            folds = fold_of[codes]
            for fold in range(self.n_splits):
                yield np.where(folds == fold)[0]


    def _checked_classes(y, n_splits):
        kinds = ("binary", "multiclass")
        kind = type_of_target(y)
        if kind not in kinds:
            raise ValueError(f"Supported target types are: {kinds}. Got {kind!r} instead.")
        _, firsts, codes, counts = np.unique(column_or_1d(y), return_index=True, return_inverse=True, return_counts=True)
        if np.all(n_splits > counts):
            raise ValueError(f"n_splits={n_splits} cannot be greater than the number of members in each class.")
        if n_splits > counts.min():
            _warnings.warn(
                f"The least populated class in y has only {counts.min()} members, which is less than n_splits={n_splits}.", UserWarning)
        return firsts, codes, counts


    class StratifiedKFold(_BaseKFold):
        def __init__(self, n_splits=5, *, shuffle=False, random_state=None):
            super().__init__(n_splits=n_splits, shuffle=shuffle, random_state=random_state)

        def _make_test_folds(self, X, y=None):
            rng = check_random_state(self.random_state)
            firsts, codes, counts = _checked_classes(np.asarray(y), self.n_splits)
            # Classes are numbered as they appear, so that the folds do not depend on their names.
            rank = np.argsort(np.argsort(firsts))
            codes = rank[codes]
            ordered = np.sort(codes)
            shares = np.array([np.bincount(ordered[fold::self.n_splits], minlength=len(firsts)) for fold in range(self.n_splits)])
            folds = np.empty(len(codes), dtype=np.int64)
            for code in range(len(firsts)):
                own = np.arange(self.n_splits).repeat(shares[:, code])
                if self.shuffle:
                    rng.shuffle(own)
                folds[codes == code] = own
            return folds

        def _iter_test_masks(self, X, y=None, groups=None):
            folds = self._make_test_folds(X, y)
            for fold in range(self.n_splits):
                yield folds == fold

        def split(self, X, y, groups=None):
            _ignore_groups(self, groups)
            return super().split(X, _labels(y, "y"), groups)


    class StratifiedGroupKFold(_BaseKFold):
        def __init__(self, n_splits=5, shuffle=False, random_state=None):
            super().__init__(n_splits=n_splits, shuffle=shuffle, random_state=random_state)

        def _iter_test_indices(self, X, y, groups):
            rng = check_random_state(self.random_state)
            _, codes, counts = _checked_classes(np.asarray(y), self.n_splits)
            names, group_of = np.unique(groups, return_inverse=True)
            if self.n_splits > len(names):
                raise ValueError(f"Cannot have number of splits n_splits={self.n_splits} greater than the number of groups: {len(names)}.")
            classes = len(counts)
            table = np.bincount(group_of * classes + codes, minlength=len(names) * classes).reshape(len(names), classes).astype(float)
            if self.shuffle:
                order = np.arange(len(names))
                rng.shuffle(order)
                table = table[order]
                group_of = np.argsort(order)[group_of]
            filled = np.zeros((self.n_splits, classes))
            fold_of = np.zeros(len(names), dtype=np.int64)
            for group in np.argsort(-np.std(table, axis=1), kind="stable").tolist():
                best = self._best_fold(filled, counts, table[group])
                filled[best] += table[group]
                fold_of[group] = best
            for fold in range(self.n_splits):
                yield np.where(fold_of[group_of] == fold)[0]

        def _best_fold(self, filled, counts, of_group):
            best, least, fewest = 0, np.inf, np.inf
            for fold in range(self.n_splits):
                filled[fold] += of_group
                unevenness = np.mean(np.std(filled / counts.reshape(1, -1), axis=0))
                filled[fold] -= of_group
                samples = np.sum(filled[fold])
                if unevenness < least or np.isclose(unevenness, least) and samples < fewest:
                    best, least, fewest = fold, unevenness, samples
            return best


    class TimeSeriesSplit(_BaseKFold):
        def __init__(self, n_splits=5, *, max_train_size=None, test_size=None, gap=0):
            super().__init__(n_splits, shuffle=False, random_state=None)
            self.max_train_size = max_train_size
            self.test_size = test_size
            self.gap = gap

        def split(self, X, y=None, groups=None):
            _ignore_groups(self, groups)
            X, = indexable(X)
            count = _num_samples(X)
            folds = self.n_splits + 1
            size = count // folds if self.test_size is None else self.test_size
            if folds > count:
                raise ValueError(f"Cannot have number of folds={folds} greater than the number of samples={count}.")
            if count - self.gap - size * self.n_splits <= 0:
                raise ValueError(
                    f"Too many splits={self.n_splits} for number of samples={count} with test_size={size} and gap={self.gap}.")
            indices = np.arange(count)
            for start in range(count - self.n_splits * size, count, size):
                end = start - self.gap
                first = end - self.max_train_size if self.max_train_size and self.max_train_size < end else 0
                yield indices[first:end], indices[start:start + size]


    class LeaveOneGroupOut(BaseCrossValidator):
        def _iter_test_masks(self, X, y, groups):
            groups = _labels(_needed(groups, "groups"), "groups")
            names = np.unique(groups)
            if len(names) <= 1:
                raise ValueError(
                    f"The groups parameter contains fewer than 2 unique groups ({names}). LeaveOneGroupOut expects at least 2.")
            for name in names:
                yield groups == name

        def get_n_splits(self, X=None, y=None, groups=None):
            return len(np.unique(_labels(_needed(groups, "groups"), "groups")))


    class _RepeatedSplits(_Splitter):
        def __init__(self, cv, *, n_repeats=10, random_state=None, **cvargs):
            if not isinstance(n_repeats, Integral):
                raise ValueError("Number of repetitions must be of Integral type.")
            if n_repeats <= 0:
                raise ValueError("Number of repetitions must be greater than 0.")
            self.cv = cv
            self.n_repeats = n_repeats
            self.random_state = random_state
            self.cvargs = cvargs

        def split(self, X, y=None, groups=None):
            rng = check_random_state(self.random_state)
            for _ in range(self.n_repeats):
                yield from self.cv(random_state=rng, shuffle=True, **self.cvargs).split(X, y, groups)

        def get_n_splits(self, X=None, y=None, groups=None):
            return self.cvargs["n_splits"] * self.n_repeats


    class RepeatedKFold(_WithoutGroups, _RepeatedSplits):
        def __init__(self, *, n_splits=5, n_repeats=10, random_state=None):
            super().__init__(KFold, n_repeats=n_repeats, random_state=random_state, n_splits=n_splits)


    class RepeatedStratifiedKFold(_WithoutGroups, _RepeatedSplits):
        def __init__(self, *, n_splits=5, n_repeats=10, random_state=None):
            super().__init__(StratifiedKFold, n_repeats=n_repeats, random_state=random_state, n_splits=n_splits)


    class BaseShuffleSplit(_Splitter):
        _default_test_size = 0.1

        def __init__(self, n_splits=10, *, test_size=None, train_size=None, random_state=None):
            self.n_splits = n_splits
            self.test_size = test_size
            self.train_size = train_size
            self.random_state = random_state

        def split(self, X, y=None, groups=None):
            X, y, groups = indexable(X, y, groups)
            yield from self._iter_indices(X, y, groups)

        def _sizes(self, count):
            return _validate_shuffle_split(count, self.test_size, self.train_size, default_test_size=self._default_test_size)

        def _iter_indices(self, X, y=None, groups=None):
            count = _num_samples(X)
            train, test = self._sizes(count)
            rng = check_random_state(self.random_state)
            for _ in range(self.n_splits):
                order = rng.permutation(count)
                yield order[test:test + train], order[:test]

        def get_n_splits(self, X=None, y=None, groups=None):
            return self.n_splits


    class ShuffleSplit(_WithoutGroups, BaseShuffleSplit):
        def __init__(self, n_splits=10, *, test_size=None, train_size=None, random_state=None):
            super().__init__(n_splits=n_splits, test_size=test_size, train_size=train_size, random_state=random_state)


    class GroupShuffleSplit(BaseShuffleSplit):
        _default_test_size = 0.2

        def __init__(self, n_splits=5, *, test_size=None, train_size=None, random_state=None):
            super().__init__(n_splits=n_splits, test_size=test_size, train_size=train_size, random_state=random_state)

        def _iter_indices(self, X, y, groups):
            names, codes = np.unique(_labels(_needed(groups, "groups"), "groups"), return_inverse=True)
            for train, test in super()._iter_indices(names):
                yield np.flatnonzero(np.isin(codes, train)), np.flatnonzero(np.isin(codes, test))


    class StratifiedShuffleSplit(BaseShuffleSplit):
        def __init__(self, n_splits=10, *, test_size=None, train_size=None, random_state=None):
            super().__init__(n_splits=n_splits, test_size=test_size, train_size=train_size, random_state=random_state)

        def _iter_indices(self, X, y, groups=None):
            y = _labels(y, "y")
            train_size, test_size = self._sizes(_num_samples(X))
            if y.ndim == 2:
                y = np.array([" ".join(str(each) for each in row) for row in y.tolist()])
            classes, codes, counts = np.unique(y, return_inverse=True, return_counts=True)
            if counts.min() < 2:
                raise ValueError(
                    "The least populated classes in y have only 1 member, which is too few. The minimum number of groups for any class "
                    f"cannot be less than 2. Classes with too few members are: {classes[counts < 2].tolist()}")
            for name, size in (("train_size", train_size), ("test_size", test_size)):
                if size < len(classes):
                    raise ValueError(f"The {name} = {size} should be greater or equal to the number of classes = {len(classes)}")
            members = np.split(np.argsort(codes, kind="stable"), np.cumsum(counts)[:-1])
            rng = check_random_state(self.random_state)
            for _ in range(self.n_splits):
                to_train = _approximate_mode(counts, train_size, rng)
                to_test = _approximate_mode(counts - to_train, test_size, rng)
                train, test = [], []
                for own, count, first, second in zip(members, counts.tolist(), to_train.tolist(), to_test.tolist()):
                    mixed = own[rng.permutation(count)].tolist()
                    train += mixed[:first]
                    test += mixed[first:first + second]
                yield rng.permutation(np.array(train)), rng.permutation(np.array(test))

        def split(self, X, y, groups=None):
            _ignore_groups(self, groups)
            return super().split(X, _labels(y, "y"), groups)


    def _size_kind(size, name, count):
        kind = "i" if isinstance(size, (int, np.integer)) and not isinstance(size, bool) else "f" if isinstance(size, (float, np.floating)) else ""
        if kind == "i" and (size >= count or size <= 0) or kind == "f" and (size <= 0 or size >= 1):
            raise ValueError(
                f"{name}={size} should be either positive and smaller than the number of samples {count} or a float in the (0, 1) range")
        return kind


    def _validate_shuffle_split(n_samples, test_size, train_size, default_test_size=None):
        if test_size is None and train_size is None:
            test_size = default_test_size
        test_kind = _size_kind(test_size, "test_size", n_samples)
        train_kind = _size_kind(train_size, "train_size", n_samples)
        if train_size is not None and not train_kind:
            raise ValueError(f"Invalid value for train_size: {train_size}")
        if test_size is not None and not test_kind:
            raise ValueError(f"Invalid value for test_size: {test_size}")
        if train_kind == "f" and test_kind == "f" and train_size + test_size > 1:
            raise ValueError(
                f"The sum of test_size and train_size = {train_size + test_size}, should be in the (0, 1) range. Reduce test_size and/or "
                "train_size.")
        n_test = _ceil(test_size * n_samples) if test_kind == "f" else test_size
        n_train = _floor(train_size * n_samples) if train_kind == "f" else train_size
        if train_size is None:
            n_train = n_samples - n_test
        elif test_size is None:
            n_test = n_samples - n_train
        if n_train + n_test > n_samples:
            raise ValueError(
                f"The sum of train_size and test_size = {n_train + n_test}, should be smaller than the number of samples {n_samples}. "
                "Reduce test_size and/or train_size.")
        if n_train == 0:
            raise ValueError(
                f"With n_samples={n_samples}, test_size={test_size} and train_size={train_size}, the resulting train set will be empty. "
                "Adjust any of the aforementioned parameters.")
        return int(n_train), int(n_test)


    class PredefinedSplit(BaseCrossValidator):
        def __init__(self, test_fold):
            self.test_fold = column_or_1d(np.array(test_fold, dtype=int))
            self.unique_folds = np.unique(self.test_fold)
            self.unique_folds = self.unique_folds[self.unique_folds != -1]

        def split(self, X=None, y=None, groups=None):
            _ignore_groups(self, groups)
            indices = np.arange(len(self.test_fold))
            for fold in self.unique_folds:
                mask = self.test_fold == fold
                yield indices[~mask], indices[mask]

        def get_n_splits(self, X=None, y=None, groups=None):
            return len(self.unique_folds)


    class _CVIterableWrapper(BaseCrossValidator):
        def __init__(self, cv):
            self.cv = list(cv)

        def get_n_splits(self, X=None, y=None, groups=None):
            return len(self.cv)

        def split(self, X=None, y=None, groups=None):
            yield from self.cv


    def check_cv(cv=5, y=None, *, classifier=False, shuffle=False, random_state=None):
        if cv is None:
            cv = 5
        if isinstance(cv, Integral):
            stratifies = classifier and y is not None and type_of_target(y, input_name="y") in ("binary", "multiclass")
            return (StratifiedKFold if stratifies else KFold)(cv, shuffle=shuffle, random_state=random_state)
        if not hasattr(cv, "split") or isinstance(cv, str):
            if not hasattr(cv, "__iter__") or isinstance(cv, str):
                raise ValueError(
                    "Expected `cv` as an integer, a cross-validation object (from sklearn.model_selection), or an iterable yielding "
                    f"(train, test) splits as arrays of indices. Got {cv}.")
            return _CVIterableWrapper(cv)
        return cv


    _size = [Interval(RealNotInt, 0, 1, closed="neither"), Interval(Integral, 1, None, closed="left"), None]


    @validate_params({
        "test_size": _size, "train_size": _size, "random_state": ["random_state"], "shuffle": ["boolean"],
        "stratify": ["array-like", None]})
    def train_test_split(*arrays, test_size=None, train_size=None, random_state=None, shuffle=True, stratify=None):
        if not arrays:
            raise ValueError("At least one array required as input")
        arrays = indexable(*arrays)
        count = _num_samples(arrays[0])
        n_train, n_test = _validate_shuffle_split(count, test_size, train_size, default_test_size=0.25)
        if shuffle is False:
            if stratify is not None:
                raise ValueError("Stratified train/test split is not implemented for shuffle=False")
            train, test = np.arange(n_train), np.arange(n_train, n_train + n_test)
        else:
            splitter = ShuffleSplit if stratify is None else StratifiedShuffleSplit
            train, test = next(splitter(test_size=n_test, train_size=n_train, random_state=random_state).split(arrays[0], stratify))
        return [_safe_indexing(array, part) for array in arrays for part in (train, test)]

    """#
}
