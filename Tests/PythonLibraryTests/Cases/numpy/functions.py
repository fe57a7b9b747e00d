import numpy as np

x = np.array([-2.0, -0.5, 0.0, 0.5, 2.0])
p = np.array([0.1, 1.0, 2.5])
for f in (np.exp, np.sin, np.cos, np.tan, np.arctan, np.sinh, np.cosh, np.tanh, np.arcsinh, np.expm1, np.exp2, np.cbrt, np.deg2rad, np.rad2deg,
          np.abs, np.absolute, np.fabs, np.negative, np.positive, np.sign, np.floor, np.ceil, np.trunc, np.rint, np.square, np.fix,
          np.isnan, np.isinf, np.isfinite, np.signbit, np.logical_not):
    print(f(x))
for f in (np.log, np.log2, np.log10, np.log1p, np.sqrt, np.reciprocal):
    print(f(p))
print(np.arcsin([0.5, -1]), np.arccos([0.5, 1]), np.arccosh([1.0, 2]), np.arctanh([0, 0.5]))
for f in (np.abs, np.sign, np.square, np.negative, np.floor, np.sqrt, np.exp, np.isnan, np.logical_not, np.invert):
    print(repr(f(np.array([0, 1, 4]))))
a, b = np.array([1, 5, 3]), np.array([4, 2, 3])
for f in (np.add, np.subtract, np.multiply, np.divide, np.true_divide, np.floor_divide, np.mod, np.remainder, np.fmod, np.power, np.maximum, np.minimum,
          np.fmax, np.fmin, np.hypot, np.arctan2, np.logaddexp, np.copysign, np.greater, np.greater_equal, np.less, np.less_equal, np.equal, np.not_equal,
          np.logical_and, np.logical_or, np.logical_xor, np.bitwise_and, np.bitwise_or, np.bitwise_xor, np.left_shift, np.float_power, np.gcd, np.lcm):
    print(repr(f(a, b)))
print(np.maximum([1, np.nan], 2), np.fmax([1, np.nan], 2), np.minimum(3, [1, 5]))
print(np.clip([1, 5, 10], 2, 6), np.clip([1.5, 5], None, 3), np.array([1, 2, 3]).clip(2), np.clip(7, 0, 5))
print(np.round([1.234, 5.678], 1), np.round(2.5), np.round([0.5, 1.5, 2.5]), np.around(1234.5, -2), np.array([1.25, 1.35]).round(1), np.round(np.pi, 3))
print(repr(np.exp(1)), repr(np.sqrt(2)), repr(np.abs(-3)), repr(np.maximum(1, 2)), repr(np.sin(0)), repr(np.floor(2.7)), repr(np.sign(-2.5)))
print(np.where(x > 0, x, 0), np.where([True, False], 1, 2), np.where(x > 0, "pos", "neg") if False else "", np.select([x < 0, x > 0], [-1, 1], 0))
print(np.isclose([1, 1.1], [1 + 1e-9, 1.2]), np.allclose([1, 2], [1, 2 + 1e-9]), np.array_equal([1, 2], [1, 2]), np.array_equal([1, 2], [1, 3]), np.allclose([np.nan], [np.nan], equal_nan=True))
print(np.nan_to_num([np.nan, np.inf, 1.0]), np.heaviside([-1, 0, 1], 0.5), np.interp(2.5, [1, 2, 3], [3, 2, 0]), np.interp([0, 1.5, 9], [1, 2, 3], [3, 2, 0]))
print(np.polyval([1, 2, 3], 2), np.polyfit([0, 1, 2, 3], [1, 3, 5, 7], 1).round(6), np.gradient([1, 4, 9, 16]), np.gradient(np.array([1, 4, 9, 16.0]), 2), np.trapezoid([1, 2, 3]))
print(np.convolve([1, 2, 3], [0, 1, 0.5]), np.convolve([1, 2, 3], [1, 1], "valid"), np.correlate([1, 2, 3], [0, 1, 0.5]), np.unwrap if False else "")
print(np.pi, np.e, np.inf, np.nan, np.newaxis, np.euler_gamma, np.__version__)
print(np.modf(np.array([1.5, -2.25])), np.divmod(7, 2), np.ldexp(0.5, 4), np.sinc([0.0, 0.5]).round(6))
print(np.vectorize(lambda a, b: a + b)([1, 2], [3, 4]), np.apply_along_axis(sum, 0, [[1, 2], [3, 4]]), np.piecewise(np.array([-1.0, 1.0]), [np.array([True, False])], [lambda v: -v, lambda v: v]))
print(np.finfo(float).eps, np.finfo(np.float32).max, np.iinfo(np.int32).max, np.iinfo(np.uint8).min, np.finfo(np.float64).tiny)
print(np.sqrt(np.array([4, 9], dtype=np.float32)).dtype, np.exp(np.int32([1])).dtype, (np.int32([1]) / 2).dtype, (np.float32([1]) * 1.5).dtype, (np.uint8([1]) + np.int8([1])).dtype)
print(np.result_type(np.int32, np.float32), np.promote_types("i4", "f4"), np.can_cast(np.int32, np.float64), np.issubdtype(np.float32, np.floating), np.issubdtype(np.int64, np.integer), np.issubdtype(np.int64, np.floating))
for d in (float, int, bool, np.float32, np.int64, "float64", "int32", "uint8", "f4", np.dtype("i2")):
    d = np.dtype(d)
    print(d, repr(d), d.name, d.kind, d.itemsize, d.char, d.str, d == np.dtype(d.name), d.type.__name__)
print(np.array([1]).dtype == np.int64, np.array([1]).dtype == "int64", np.array([1.0]).dtype == float, np.dtype(float) is np.dtype("float64"), np.float64 is np.double)
print(np.float64("1.5"), np.int64("7"), np.float32(3), np.int32(3.9), np.bool_(0), np.uint8(255), np.float64(True), np.int64())
