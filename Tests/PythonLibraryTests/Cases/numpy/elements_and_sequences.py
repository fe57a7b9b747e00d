"""What can be written over one element, a slice or what a mask chooses."""
import numpy as np


def write(target, key, value):
    try:
        target[key] = value
        print(target.tolist())
    except Exception as error:
        print(type(error).__name__, error)


for kind in ("float64", "int64", "uint8", "bool", "complex128"):
    for value in (np.array([5]), np.array([[1.5]]), [5], np.array([1, 2]), np.array(7), 3):
        write(np.zeros(3, kind), 0, value)
write(np.zeros((2, 2)), (0, 1), np.array([5.0]))
write(np.zeros((2, 2)), 0, np.array([5.0]))
write(np.zeros(2), slice(None), [[1], [2]])
write(np.zeros((2, 2)), 0, [[1], [2]])
write(np.zeros(2), ..., np.ones((1, 3)))
write(np.zeros((2, 2)), ..., np.ones((1, 3, 2)))
write(np.zeros((1, 3)), np.array([[True, False, True]]), np.ones((1, 2)))
write(np.zeros((2, 2)), np.array([True, False]), np.ones((1, 2)))
for call in (
        lambda: np.exp(1.0, np.zeros(1), out=np.zeros(1)), lambda: np.sqrt(np.ones(2, complex), dtype=float),
        lambda: np.power([0, 2], 3 + 1j), lambda: np.random.choice(5, 3, p=[0.5, 0.5])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

truths = np.array([[True, True], [False, True]])
print(repr(np.einsum("ij->i", truths)), np.einsum("ij->", truths), np.einsum("i,i", truths[0], truths[1]))
try:
    np.array(["ab", "c"]).sum()
except TypeError as error:
    print(type(error).__name__, error)
