"""Reductions: first values, masks, arrays without dimensions, missing numbers, and the types of what comes out."""
import warnings

import numpy as np

warnings.simplefilter("ignore")
np.seterr(all="ignore")


def show(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


small = np.array([[1, np.nan, 3], [4, 5, np.nan]], np.float32)
for name in ("nansum", "nanprod", "nanmean", "nanstd", "nanvar", "nanmax", "nanmin", "nanmedian", "nanargmax", "nanargmin", "nancumsum"):
    function = getattr(np, name)
    show(lambda: function(small))
    show(lambda: function(small, axis=1))
    show(lambda: function(small, axis=0, keepdims=True))
    show(lambda: function([3, 1, 2]))
    show(lambda: function([]))
for name in ("nansum", "nanmean", "nanvar"):
    show(lambda: getattr(np, name)(small, axis=1, where=[True, True, False]))
show(lambda: np.nansum(small, initial=10))
show(lambda: np.nanmax(small, axis=0, initial=2))
show(lambda: np.nanargmax([np.nan]))

for name in ("sum", "prod", "max", "min", "any", "all", "argmax", "cumsum", "cumprod", "mean", "std", "ptp", "squeeze", "argsort", "sort"):
    for axis in (0, -1, 1):
        show(lambda: getattr(np, name)(5, axis=axis))
show(lambda: np.repeat(5, 2, axis=0))
show(lambda: np.take(5, [0, 0], axis=0))
show(lambda: np.take(np.zeros((2, 0)), 0))

show(lambda: np.sum([1, 2], initial=1.5))
show(lambda: np.max([1, 2], where=True))
show(lambda: np.max([1, 2], where=[True, False]))
show(lambda: np.max([1, 7], where=[True, False], initial=0))
show(lambda: np.max(np.zeros((2, 0)), axis=1, initial=3))
show(lambda: np.max(np.array([1, 2], "int8"), initial=300))
show(lambda: np.add.reduce([1, 2], initial=10, where=[True, False]))
show(lambda: np.maximum.reduce([1, 2], where=[True, False]))
show(lambda: np.minimum.reduce([], initial=4))
show(lambda: np.subtract.reduce([[1, 2]], axis=(0, 1)))
show(lambda: np.add.accumulate(np.array([[True, True], [True, False]])))
show(lambda: np.multiply.accumulate(np.array([100, 3], "uint8")))
show(lambda: np.add.accumulate(np.array([100, 100], "int8"), dtype="int8"))
show(lambda: np.add.accumulate(5))
show(lambda: np.add.reduceat(5, [0]))

show(lambda: np.quantile(np.float32([1, 2, 4, 8]), 0.3))
show(lambda: np.quantile(np.float32([1, 2, 4, 8]), [0.3]))
show(lambda: np.percentile(np.float32([1, 2, 4, 8]), 33))
show(lambda: np.percentile([1, 2, 4], 90, method="lower"))
show(lambda: np.quantile(np.float16([1, 2, 4, 8]), 0.3))
show(lambda: np.quantile([True, False], 0.5))
show(lambda: np.quantile([1j], 0.5))
show(lambda: np.quantile([], 0.5))
show(lambda: np.nanpercentile(small, [30, 60]))
show(lambda: np.median(np.float16([1, 2])))
show(lambda: np.cov([1 + 1j, 2, 3j]))
show(lambda: np.cov(np.zeros((1, 2, 3))))

values = np.array([2, np.nan, 1, np.nan])
show(lambda: np.isin(values, [np.nan, 1]))
show(lambda: np.isin([[1, 2], [3, 4]], [2.0, 4.5, 3], invert=True))
show(lambda: np.intersect1d(values, [np.nan, 1.0, 2]))
show(lambda: np.intersect1d(np.array([1, 2], "int32"), [2.0]))
show(lambda: np.intersect1d([3, 1, 2], [2, 3, 5], return_indices=True))
show(lambda: np.setdiff1d(values, [1]))
show(lambda: np.setxor1d([1, 2, 3], [3, 4]))
