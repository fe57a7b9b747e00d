"""What numpy.testing says of arrays that differ, and functions of which only part had been there."""
import numpy as np
from numpy.testing import (
    assert_allclose, assert_almost_equal, assert_approx_equal, assert_array_almost_equal, assert_array_equal, assert_array_less, assert_equal)


def say(check, *args, **options):
    try:
        check(*args, **options)
        print("fine")
    except AssertionError as error:
        print(error)


say(assert_array_equal, [1.0, np.pi, np.nan], [1, np.sqrt(np.pi) ** 2, np.nan])
say(assert_array_equal, np.full((2, 5), fill_value=3), 3)
say(assert_array_equal, np.full((2, 5), fill_value=3), 3, strict=True)
say(assert_array_equal, np.zeros(3), np.zeros(4), "lengths")
say(assert_array_equal, np.arange(9).reshape(3, 3), np.zeros((3, 3)))
say(assert_array_equal, [np.nan, 1], [1, np.nan])
say(assert_array_equal, [np.inf, 1], [-np.inf, 1])
say(assert_array_equal, ["a", "b"], ["a", "c"])
say(assert_array_equal, [True, False], [True, True])
say(assert_allclose, [1e-5, 1e-3, 1e-1], [1.1e-5, 1e-3, 1e-1])
say(assert_allclose, 1.0, 1.1, rtol=0.01, err_msg="far away")
say(assert_allclose, np.ones((2, 3), np.float32), np.ones((2, 3)), strict=True)
say(assert_allclose, np.arange(5) + 1e-9, np.arange(5))
say(assert_almost_equal, 2.3333333333333, 2.33333334, decimal=10)
say(assert_almost_equal, np.array([1.0, 2.3333333333333]), np.array([1.0, 2.33333334]), decimal=9)
say(assert_array_almost_equal, [1.0, 2.33333, np.nan], [1.0, 2.33339, np.nan], decimal=5)
say(assert_array_less, [1.0, 1.0, np.nan], [1, 2, np.nan])
say(assert_array_less, [1.0, 4.0], 3)
say(assert_approx_equal, 0.12345670e-20, 0.12345672e-20, significant=8)
say(assert_equal, [4, 5], [4, 6])
say(assert_equal, {"a": 1}, {"a": 2})
say(assert_equal, np.array([1, 2]), [1, 2])
say(assert_equal, 0.0, -0.0)

choices = [[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23], [30, 31, 32, 33]]
print(np.choose([2, 4, 1, 0], choices, mode="clip"), np.choose([2, 4, 1, 0], choices, mode="wrap"))
try:
    np.choose([2, 4, 1, 0], choices)
except ValueError as error:
    print(error)
turn = np.array([[0, 1], [-1, 0]])
print(np.linalg.matrix_power(turn, 3), np.linalg.matrix_power(turn, 0).dtype, np.linalg.matrix_power(turn, -3))
print(np.gcd.reduce([15, 25, 35]), np.lcm.reduce([40, 12, 20]), np.ldexp(5, np.arange(4)).dtype)
print(np.power([-1.0, -4.0], 1.5, dtype=complex), np.geomspace(1j, 1000j, num=4))
print(np.float32(0.1).as_integer_ratio(), np.format_float_positional(np.float32(np.pi)), np.ndarray((2, 3), int).shape)
a = np.arange(12).reshape(2, 3, 2).swapaxes(1, 2)
print(a.ravel(order="K"), a.ravel(order="C"), a.T.ravel("A"))
for shape in [(2, 2), (3,)]:
    try:
        np.cos(np.zeros((3, 3)), np.zeros(shape))
        print("fine")
    except ValueError as error:
        print(error)
print(np.get_printoptions()["edgeitems"], list(np.get_printoptions())[:3])
