import warnings

import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import (
    GroupKFold, GroupShuffleSplit, KFold, LeaveOneGroupOut, LeaveOneOut, LeavePOut, ParameterGrid, ParameterSampler, PredefinedSplit,
    RepeatedKFold, RepeatedStratifiedKFold, ShuffleSplit, StratifiedGroupKFold, StratifiedKFold, StratifiedShuffleSplit,
    TimeSeriesSplit, check_cv, train_test_split,
)
from sklearn.utils import resample, shuffle


def attempt(function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(function())
        except Exception as error:
            print(type(error).__name__, error)
    for warning in caught:
        print("   ", warning.category.__name__, warning.message)


X, y = load_iris(return_X_y=True)
for settings in (dict(random_state=42), dict(test_size=0.2, random_state=0), dict(test_size=30, train_size=50, random_state=1),
                 dict(train_size=0.3, random_state=7), dict(shuffle=False), dict(stratify=y, random_state=42),
                 dict(stratify=y, test_size=0.33, random_state=3), dict(stratify=y, test_size=7, random_state=3)):
    parts = train_test_split(X, y, np.arange(150), **settings)
    print([part.shape for part in parts], parts[4][:12].tolist(), parts[5][:12].tolist(), np.bincount(parts[3]))
print(train_test_split(list("abcdefgh"), range(8), random_state=0))
print(train_test_split(np.array(list("abcdefgh")), test_size=2, random_state=5))
np.random.seed(4)
print(train_test_split(np.arange(10))[1], np.random.rand())
rng = np.random.RandomState(9)
print(train_test_split(np.arange(10), random_state=rng)[1], train_test_split(np.arange(10), random_state=rng)[1])
for call in (lambda: train_test_split(), lambda: train_test_split(X, y[:3]), lambda: train_test_split(X, test_size=1.5),
             lambda: train_test_split(X, test_size=200), lambda: train_test_split(X, test_size=0.6, train_size=0.6),
             lambda: train_test_split(X, test_size=100, train_size=100), lambda: train_test_split(X, test_size="a"),
             lambda: train_test_split([1]), lambda: train_test_split(X, y, stratify=y, shuffle=False),
             lambda: train_test_split([1, 2, 3], stratify=[0, 0, 1]), lambda: train_test_split(X, stratify=y, test_size=2),
             lambda: train_test_split(X, random_state=-1), lambda: train_test_split(X, testsize=3),
             lambda: train_test_split(X, shuffle=1), lambda: train_test_split(X, train_size=2, stratify=y)):
    attempt(call)

few, labels = np.arange(12), np.array([0, 0, 1, 0, 1, 1, 2, 2, 2, 0, 1, 2])
groups = np.array([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6])
for splitter in (KFold(3), KFold(5), KFold(4, shuffle=True, random_state=2), StratifiedKFold(3), StratifiedKFold(4, shuffle=True, random_state=2),
                 LeaveOneOut(), LeavePOut(11), ShuffleSplit(3, random_state=0), ShuffleSplit(n_splits=2, test_size=0.25, random_state=1),
                 StratifiedShuffleSplit(3, test_size=3, random_state=0), TimeSeriesSplit(3), TimeSeriesSplit(2, max_train_size=3, gap=1, test_size=2),
                 GroupKFold(3), GroupKFold(2, shuffle=True, random_state=1), LeaveOneGroupOut(), GroupShuffleSplit(2, random_state=3),
                 StratifiedGroupKFold(2), StratifiedGroupKFold(3, shuffle=True, random_state=5), PredefinedSplit([0, 0, 1, -1, 1, 2, 2, -1, 0, 1, 2, 0]),
                 RepeatedKFold(n_splits=2, n_repeats=2, random_state=1), RepeatedStratifiedKFold(n_splits=3, n_repeats=2, random_state=1)):
    grouped = "Group" in type(splitter).__name__
    print(splitter, splitter.get_n_splits(few, labels, groups))
    for train, test in splitter.split(few, labels, groups if grouped else None):
        print("  ", train.tolist() if hasattr(train, "tolist") else train, test.tolist() if hasattr(test, "tolist") else test)
for call in (lambda: KFold(1), lambda: KFold(2.5), lambda: KFold(3, random_state=1), lambda: KFold(3, shuffle="yes"),
             lambda: list(KFold(20).split(few)), lambda: list(StratifiedKFold(5).split(few, labels))[0],
             lambda: list(StratifiedKFold(3).split(few, [0.5] * 11 + [0.7])), lambda: list(LeaveOneOut().split([1])),
             lambda: list(GroupKFold(2).split(few)), 
             lambda: StratifiedKFold(3).split(few), lambda: list(StratifiedKFold(2).split(few, labels[:5])),
             lambda: list(GroupKFold(9).split(few, labels, groups)), lambda: KFold(3).split(few),
             lambda: list(StratifiedShuffleSplit(2, test_size=2).split(few, labels))):
    try:
        result = call()
        print(type(result).__name__)
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: [check_cv(3), check_cv(3, y, classifier=True), check_cv(None, X[:, 0], classifier=False), check_cv([(few[:6], few[6:])])][:3])
attempt(lambda: check_cv("five"))
attempt(lambda: list(ParameterGrid({"b": [1, 2], "a": ["x", "y"]})))
attempt(lambda: list(ParameterGrid([{"kernel": ["linear"]}, {"kernel": ["rbf"], "gamma": [1, 10]}, {}])))
attempt(lambda: (len(ParameterGrid({"a": [1, 2, 3], "b": [4, 5]})), ParameterGrid({"a": [1, 2, 3], "b": [4, 5]})[4]))
attempt(lambda: ParameterGrid({"a": [1]})[3])
attempt(lambda: ParameterGrid({"a": 1}))
attempt(lambda: ParameterGrid({"a": []}))
attempt(lambda: ParameterGrid({"a": "abc"}))
attempt(lambda: ParameterGrid(3))
attempt(lambda: list(ParameterSampler({"a": list(range(10)), "b": list(range(10))}, 4, random_state=0)))
attempt(lambda: list(ParameterSampler({"a": [1, 2], "b": [3, 4]}, 10, random_state=0)))
attempt(lambda: list(ParameterSampler({"a": list(range(1000)), "b": list(range(10))}, 4, random_state=3)))
attempt(lambda: (shuffle(few, labels, random_state=1), resample(few, n_samples=5, random_state=1), resample(few, replace=False, n_samples=5, random_state=1)))
attempt(lambda: resample(few, labels, stratify=labels, n_samples=6, random_state=1))
