import numpy as np

for a in ([1.0, 2.5], [1e-5, 1.0], [1e10, 1], [123456789.0, 1], [99999999.0], [100000000.0], [0.0001, 0.1], [0.00001], [1e-10, 1e10],
          [np.nan, 1.0], [np.inf, -1.0], [-np.inf, np.nan, 2.25], [0.1, 0.12345678912], [1 / 3, 2 / 3], [1234.5678, 0.001],
          [1000.0, 1.0], [1001.0, 1.0], [0.0, -0.0], [-1.5, 2.0], [1e100, 1e-100], [5e-324], [3.141592653589793], [1e16], [12345678.9],
          [0.30000000000000004], [2.5e-7, 3.1e-7], [1e5, 1e-3], [np.nan], [np.inf], [1e-4], [2, 3.5, 100000]):
    a = np.array(a)
    print(a, repr(a), a.reshape(-1, 1).tolist())
    f = a.astype(np.float32) if np.isfinite(a).all() and (np.abs(a) < 1e30).all() else a
    print(f, repr(f))

print(np.array([[1, 200], [-30, 4]]), repr(np.array([[1, 200], [-30, 4]])))
print(np.array([[[1, 2], [3, 4]], [[5, 6], [7, 8]]]), repr(np.array([[[1, 2], [3, 4]], [[5, 6], [7, 8]]])))
print(np.arange(30), repr(np.arange(30)), np.linspace(0, 1, 13), repr(np.linspace(0, 1, 13)), sep="\n")
print(np.arange(1001), repr(np.arange(1001)), np.arange(1000).shape, sep="\n")
print(np.zeros((100, 100)), repr(np.zeros((50, 50, 2), dtype=np.float32)), sep="\n")
print(np.arange(2000).reshape(2, 1000), np.ones((1001, 1)), sep="\n")
print(np.array([True, False, True]), repr(np.array([[True], [False]])), np.array(True), repr(np.array(False)))
print(repr(np.array([1, 2], dtype=np.int32)), repr(np.array([1, 2], dtype=np.uint8)), repr(np.float32([1.5, 0.1])))
print(repr(np.zeros((0, 3))), repr(np.array([], dtype=int)), np.array([]), np.zeros((2, 0)))
print(repr(np.arange(20, dtype=np.float32) / 3), repr(np.arange(12, dtype=np.int32).reshape(3, 4)), sep="\n")

with np.printoptions(precision=3, suppress=True):
    print(np.array([1e-5, 1.23456, 1000.5]), np.array([[1e-10, 1], [2, 3]]), repr(np.array([0.12345])))
np.set_printoptions(precision=2)
print(np.array([3.14159, 2.71828]), np.array([1e-5, 1]), np.array([1234.567]))
np.set_printoptions(precision=4, suppress=True, linewidth=40)
print(np.linspace(0, 1, 20), np.array([1e-8, 100.0]))
np.set_printoptions(threshold=5, edgeitems=2)
print(np.arange(20), repr(np.arange(12).reshape(3, 4)))
np.set_printoptions(precision=8, suppress=False, linewidth=75, threshold=1000, edgeitems=3)
np.set_printoptions(formatter={"float": lambda x: f"{x:.1f}"})
print(np.array([1.25, 2.0]), np.array([1, 2]))
np.set_printoptions(formatter=None)
np.set_printoptions(floatmode="fixed", precision=3)
print(np.array([1.0, 2.5]), np.array([1e-9, 1]))
np.set_printoptions(floatmode="unique")
print(np.array([1 / 3, 2.5]))
np.set_printoptions(floatmode="maxprec_equal", precision=8)
print(np.array([1.5, 0.25]))
np.set_printoptions(floatmode="maxprec", sign="+")
print(np.array([1.5, -0.25]), np.array([1, -2]))
np.set_printoptions(sign=" ")
print(np.array([1.5, 0.25]))
np.set_printoptions(sign="-", nanstr="NA", infstr="Inf")
print(np.array([1.5, np.nan, np.inf]))
np.set_printoptions(nanstr="nan", infstr="inf")
print(np.array2string(np.array([1.5, 2.25]), separator=", "), np.array2string(np.arange(3), prefix="x="), np.array_str(np.array([1.23456]), precision=2))
print(np.array_repr(np.array([1.0, 2.0])), np.get_printoptions()["precision"])
print(np.array2string(np.array([0.5, 1.23456]), formatter={"float_kind": lambda x: "%.2f" % x}))

for x in (np.float64(3), np.float64(0.1), np.float64(1e16), np.float64(1e-5), np.float64("nan"), np.float64("-inf"), np.float32(0.1), np.float32(16777216),
          np.float32(1e10), np.float32(1e-5), np.int64(-3), np.int32(7), np.uint8(200), np.bool_(True), np.True_, np.float64(123456789.123)):
    print(x, repr(x), f"{x}", [x], (x,), type(x).__name__)
print({"a": np.float64(1.5)}, [np.array([1, 2])], f"{np.float64(2.345):.2f} {np.int64(42):5d}| {np.float32(2.5):8.3f} {np.float64(1e6):,.1f}", "%.3f %d" % (np.float64(1.5), np.int64(3)))
np.set_printoptions(legacy="1.25")
print(repr(np.float64(3)), [np.float64(1.5), np.int64(2)], repr(np.bool_(True)))
