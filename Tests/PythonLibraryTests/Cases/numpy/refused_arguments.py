"""What numpy says of arguments that do not fit."""
import numpy as np


def show(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: np.select([np.arange(3)], [1]))
show(lambda: np.select([], []))
show(lambda: np.select([[True, False]], [[1, 2, 3]]))
show(lambda: np.select([[True, False, False], [True, True, False]], [[1, 2, 3], 9.5], default=-1))
show(lambda: np.piecewise(np.arange(4.0), [np.arange(4) < 2], [1, lambda x: x * 10]))
show(lambda: np.piecewise([1, 2], [[True, False, True]], [1]))
show(lambda: np.piecewise([1, 2], [[True, False]], [1, 2, 3]))
show(lambda: np.lexsort(([1, 2], [1, 2, 3])))
show(lambda: np.vdot([1, 2], [1, 2, 3]))
show(lambda: np.inner(np.ones((2, 3)), np.ones((3, 2))))
show(lambda: np.convolve([1, 2], np.eye(2)))
show(lambda: np.convolve([1, 2, 3], 2))
show(lambda: np.cross(1, [1, 2, 3]))
show(lambda: np.cross([1, 2, 3, 4], [1, 2, 3]))
show(lambda: np.tensordot(np.ones(2), np.ones(3), axes=1))
show(lambda: np.einsum("ij->ji", np.eye(2), np.eye(2)))
show(lambda: np.einsum("i,i", [1, 2]))
show(lambda: np.take_along_axis(np.eye(2), np.array([0]), axis=1))
show(lambda: np.put_along_axis(np.eye(2), np.array([0.5]), 1, axis=1))
show(lambda: np.split([1, 2, 3], 2))
show(lambda: np.split(np.arange(5), 2))
show(lambda: np.array_split([1, 2, 3], 2))
show(lambda: np.rot90(5))
show(lambda: np.average([1, 2], axis=1))
show(lambda: np.gradient([True, False]))
show(lambda: np.gradient(np.array([1j, 2, 4])))
show(lambda: np.ediff1d([True, False]))
show(lambda: np.trapezoid(3))
show(lambda: np.digitize([1, 2], [1, 3, 2]))
show(lambda: np.digitize(1j, [1, 2]))
show(lambda: np.partition([3, 1], 2))
show(lambda: np.broadcast_shapes((3,), (1,), (5, 4)))
show(lambda: np.broadcast_to(np.ones((2, 3)), (3,)))
show(lambda: np.block([[1, [2]]]))
show(lambda: np.block([[1, (2,)]]))
show(lambda: np.pad(np.arange(3), ((1, 0), (0, 1))))
show(lambda: np.pad(np.zeros((0, 2)), 1, mode="edge"))
show(lambda: np.pad(np.arange(3), (1, 2), mode="wrap"))
show(lambda: np.apply_along_axis(np.sum, 0, np.zeros((2, 0))))
show(lambda: np.nonzero(5))
show(lambda: np.where(True))
show(lambda: np.tril(5))
show(lambda: np.round([True], 1))
show(lambda: np.searchsorted(np.eye(2), 1))
show(lambda: np.bincount(3))
show(lambda: np.array2string([1, 2]))
show(lambda: np.can_cast(3, "int8"))
show(lambda: np.can_cast(np.ones(2, "int16"), "int8"))
show(lambda: np.amax([1], ddof=1))
show(lambda: np.divmod(1j, 2))
show(lambda: np.power(np.ones(3, int), -np.ones(2, int)))
show(lambda: np.linalg.solve(np.eye(2), 3))
show(lambda: np.linalg.svd([[np.nan, 1], [1, 2]]))

a = np.array(2.5)
for key, value in ((..., [[1], [2]]), (..., np.ones(3)), ((), [1, 2])):
    try:
        a[key] = value
    except Exception as error:
        print(type(error).__name__, error)
