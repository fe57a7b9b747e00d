# What numpy says of names it no longer has, and small attributes of scalars.
import warnings

import numpy as np

warnings.simplefilter("ignore")
for name in ["float", "int", "complex", "object", "Inf", "NaN", "infty", "float_", "alltrue", "round_", "mat", "asfarray", "product", "in1d",
             "trapz", "msort", "find_common_type", "nothing"]:
    try:
        print(name, getattr(np, name))
    except AttributeError as error:
        print(error)
print(np.int64(6).numerator, np.int8(6).denominator, type(np.int8(6).denominator), np.float64(1.5).conj(), np.int32(4).conj())
print(np.complex128(1 + 2j).conj(), hasattr(np.arange(3), "ptp"), np.row_stack([[1, 2], [3, 4]]))
equations = [("ij,jk", [(2, 3), (2, 3)]), ("bij,bjk->bik", [(2, 3, 4), (3, 4, 5)]), ("ij,kj->k", [(2, 3), (2, 4)]), ("i,i", [(2,), (3,)])]
for equation, shapes in equations:
    try:
        np.einsum(equation, *[np.ones(shape) for shape in shapes])
    except ValueError as error:
        print(error)
for right in (np.ones(3), np.ones((3, 2))):
    try:
        np.linalg.solve(np.eye(2), right)
    except ValueError as error:
        print(error)
