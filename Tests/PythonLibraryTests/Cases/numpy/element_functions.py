"""Functions of pairs of elements: their types, what they give at the edges, and what they refuse."""
import numpy as np

np.seterr(all="ignore")


def show(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


kinds = "?bBhHiIlefdF"
for name in ("logaddexp", "logaddexp2", "heaviside", "nextafter", "copysign", "arctan2", "hypot", "float_power", "ldexp", "gcd", "lcm", "divide"):
    function = getattr(np, name)
    for first in kinds:
        row = ""
        for second in list(kinds) + [2, 2.5, True]:
            other = np.ones(2, second) if isinstance(second, str) else second
            try:
                row += function(np.ones(2, first), other).dtype.char
            except TypeError:
                row += "-"
        print(name, first, row)

print(np.gcd, np.gcd.identity, np.logaddexp.identity, np.gcd.nin)
show(lambda: np.gcd([12, 18, -27], [8, 12, 6]))
show(lambda: np.gcd.reduce([12, 18, 24]))
show(lambda: np.lcm.reduce(np.arange(1, 11)))
show(lambda: np.gcd.outer([2, 3], [4, 6]))
show(lambda: np.gcd.accumulate([12, 18, 27]))
show(lambda: np.lcm(np.uint8(200), np.uint8(3)))
show(lambda: np.gcd(2.5, 3))
show(lambda: np.gcd([True], [True]))
show(lambda: np.lcm(np.float32(2), 2))
show(lambda: np.lcm(np.ones((2, 3), int), np.ones(4, int)))
show(lambda: np.heaviside([-1.5, 0, 2, np.nan], 0.5))
show(lambda: np.nextafter(1, 2))
show(lambda: np.nextafter(np.float16(1), 2))
show(lambda: np.spacing(np.array([0, 1, -1, np.inf, np.nan, 1e300])))
show(lambda: np.spacing(np.float32([0, 1, -8])))
show(lambda: np.spacing([True, False]))
show(lambda: np.logaddexp2([1.0, -np.inf], [2.0, -np.inf]))
show(lambda: np.ldexp([1.5, 3], [1, -2]))
show(lambda: np.ldexp(1.5, 2.5))
show(lambda: np.frexp(np.float32([1.5, 0, -3])))
show(lambda: np.modf([1.5, -2.5, np.inf]))
show(lambda: np.modf(3))
for name in ("square", "conj", "reciprocal", "positive", "sign", "negative"):
    show(lambda: getattr(np, name)(np.array([True, False])))
show(lambda: np.array([True, False]) ** 2)
show(lambda: np.reciprocal(np.zeros(2, "i4")))
show(lambda: np.arctan(3 + 1j))
show(lambda: np.arccosh([3 + 1j, -2]))
show(lambda: np.cbrt([2, 2.5, 5, 7]))
show(lambda: np.degrees(np.float32(1.5)))
show(lambda: np.float16([11456, 65504, 0.1]))

show(lambda: np.clip(np.arange(3, dtype="uint8"), -1, 300))
show(lambda: np.clip(np.arange(3, dtype="int8"), 300, 400))
show(lambda: np.clip([1, 2, 3], [1, 2], [[1], [2]]))
show(lambda: np.clip([1, 2, 3], 1, [1, 2]))
show(lambda: np.add([1, 2], [1, 2, 3], out=np.zeros(2)))
show(lambda: np.array([1, [2]]))
show(lambda: np.array([np.zeros(1), 2]))
show(lambda: np.array([np.nan, 3e9, -1.5]).astype("int32"))
show(lambda: np.array((1, 2.5), dtype="U"))
show(lambda: np.array(12, dtype="U"))
show(lambda: np.union1d(2, np.float32([1, 3])))
show(lambda: np.concatenate((np.float32([1, 3]), 2), axis=None))
show(lambda: np.i0([0, 1, 5, 20, 200]))
show(lambda: np.searchsorted([1, 2, 3], [np.nan, 2]))
show(lambda: np.searchsorted([1, 2, np.nan], [np.nan, 5], side="right"))
