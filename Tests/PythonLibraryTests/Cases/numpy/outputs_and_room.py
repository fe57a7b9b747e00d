"""Functions that write into other arrays, types that are asked for, and arrays of texts with room for more."""
import numpy as np


def show(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: np.add(np.ones((2, 3)), np.ones(2), out=np.zeros(3)))
show(lambda: np.exp(np.ones(4), where=[True, False], out=np.zeros(4)))
show(lambda: np.greater(np.ones((3, 1)), np.ones(2), where=np.array([[True], [False]]), out=np.zeros(3)))
show(lambda: np.greater([1, 5, 3], 2, where=[True, False, True], out=np.full(3, 9.0)))
show(lambda: np.multiply(np.ones(2, int), 2.5, dtype="uint8"))
show(lambda: np.multiply(np.ones(2), 2, dtype=int))
show(lambda: np.add(np.ones(2, complex), 1, dtype=float))
show(lambda: np.divide(np.ones(2, int), 2, dtype=int))
show(lambda: np.add(np.ones(2, "int8"), 1, dtype=float))

values = np.arange(4.0)
for new in (np.ones((2, 2)), [[1], [2]], [7, 8]):
    try:
        values[values > 1] = new
    except Exception as error:
        print(type(error).__name__, error)
print(values)

show(lambda: np.full(2, 2.7, dtype=int))
show(lambda: np.full(2, 300, dtype="uint8"))
show(lambda: np.arange(0, 1, 0.1, dtype="f"))
show(lambda: np.arange(0.5, 1, 0.1, dtype="f"))
show(lambda: np.bincount([1], minlength=-1))
show(lambda: np.place(np.zeros(3), [True], [1]))
show(lambda: np.extract([1, 0, 2], np.arange(5)))
show(lambda: np.copyto(np.zeros(2, int), 1.5))
show(lambda: np.copyto(np.zeros(2, int), np.ones(2)))
show(lambda: np.copyto(np.zeros(2, "uint8"), 3))
show(lambda: np.sort([2, 1], kind="bad"))
show(lambda: np.hsplit(np.array(3), 1))
show(lambda: np.tensordot([1, 2], [3, 4], 1))
np.random.seed(3)
print(np.random.rayleigh(2.0), np.random.rayleigh(), np.random.rand())

texts = np.array(["b", "A", "a", "B"], dtype="U5")
for made in (
        np.repeat(texts, 2), np.tile(texts, 2), np.take(texts, [0]), np.stack([texts, texts]), np.hstack([texts, texts[:1]]), texts + "!",
        texts + texts, np.roll(texts, 1), np.resize(texts, 6), np.insert(texts, 0, "zzzzzzzz"), np.delete(texts, 0),
        np.append(texts, "zz"), np.array(texts, ndmin=2), np.unique(texts), np.intersect1d(texts, ["a", "B"]),
        np.select([texts == "a"], [texts], "none")):
    print(made.dtype if made.dtype.itemsize != 16 else "", made)
show(lambda: np.array(["abc", "d"], dtype="U2", ndmin=2))
show(lambda: np.unique(np.array([["x", "y"], ["y", "x"]]), return_inverse=True))
