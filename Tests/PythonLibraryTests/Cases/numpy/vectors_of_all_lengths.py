"""What is computed in vectors is right at every length, wherever the exceptions are, and where operands and results are one."""
import numpy as np

generator = np.random.default_rng(5)
for kind in ["float64", "float32"]:
    numbers = generator.standard_normal(300).astype(kind)
    for length in list(range(1, 150)) + [256, 299, 300]:
        part = numbers[:length]
        ordered = sorted(part.tolist())
        assert part.max() == ordered[-1] and part.min() == ordered[0], length
        assert part[part.argmax()] == ordered[-1] and part[part.argmin()] == ordered[0], length
        assert np.sort(part).tolist() == ordered and part[np.argsort(part)].tolist() == ordered, length
        assert np.count_nonzero(part > 0) == sum(x > 0 for x in part.tolist()), length
        assert np.nonzero(part > 0)[0].tolist() == [i for i, x in enumerate(part.tolist()) if x > 0], length
        assert part[part > 0].tolist() == [x for x in part.tolist() if x > 0], length
        for place in {0, length // 2, length - 1}:
            odd = part.copy()
            odd[place] = np.nan
            assert np.isnan(odd.max()) and np.isnan(odd.min()), (length, place)
            assert odd.argmax() == odd.argmin() == place, (length, place)
            assert np.isnan(np.sort(odd)[-1]) and np.sort(odd)[:-1].tolist() == sorted(odd[~np.isnan(odd)].tolist()), (length, place)
        whole = np.exp(part)
        one_by_one = np.array([np.exp(part[i : i + 1])[0] for i in range(length)])
        assert (whole == one_by_one).all(), length
    print(kind, "agrees at all lengths")

print(np.array([-np.inf, np.inf] * 40).max(), np.array([-np.inf] * 80, dtype="float32").max(), np.array([np.inf] * 80).argmin())

a = np.arange(1.0, 101.0)
b = a.copy()
b += b
b *= a
np.negative(b, out=b)
np.abs(b, out=b)
np.sqrt(b, out=b)
print((b == np.sqrt(2 * a * a)).all())
b[1:] += b[:-1]
print(b[:5], b[-1])
c = np.add(a, a, out=a)
print(c is a, a[:3], np.subtract(a, 1, out=a)[:3], np.divide(a, a, a)[:3])

print(np.array([1.9, -1.9, 0.5, 2.0**40, -(2.0**40) - 0.5] * 3).astype(np.int64))
print(np.array([1.9, -1.9, 0.5, 2.0**30] * 3, dtype="float32").astype(np.int64))
for kind in ["int8", "int16", "int64", "float32", "float64"]:
    print(kind, (np.arange(20) % 3 == 0).astype(kind).sum(), np.arange(20).astype(kind).astype(bool).sum())

m = np.arange(12.0).reshape(3, 4)
print(m[:, 1], m[1, :], m[:, -1].strides, m[0:2, 1:3].tolist(), m[::-1, ::2].tolist(), m[1:, 2], m[:, :].shape, m[2:2, :].shape)
view = m[:, :]
view[0, 0] = 7
print(m[0, 0], view.base is not None, m[:, 2].base is not None)
for key in [(5, slice(None)), (slice(None), 7), (-4, slice(None)), (slice(None), slice(None), 0), (slice(None, None, 0), 1)]:
    try:
        print(m[key])
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
truths = np.array([[False, True, True], [False, False, False], [True, False, True]])
print(truths.argmax(axis=1), truths.argmin(axis=1), truths.argmax(axis=0), truths.argmax(), truths.argmin(axis=-1))

large = np.arange(600000.0)
double = large + large
print(double[[0, 1, 2047, 2048, 2049, -1]], (double == 2 * large).all(), (-large)[[1, -1]], large.copy()[[5, -5]])
print(np.sqrt(large)[[4, -1]], large.astype(np.float32)[[3, -1]], (large < 3).sum(), np.concatenate([large, large])[[0, 600000, -1]])
print(np.sort(large[::-1])[[0, 1, -1]], np.unique(large % 1000)[-3:], np.sort((large % 7).astype(np.int64))[[0, 300000, -1]])
with np.errstate(over="ignore"):
    print(np.exp(np.array([-1000.0, -745.0, 0, 1, 709, 710] * 2)).tolist())
print(np.tanh(np.array([-30, -0.1, 0, 0.6, 0.7, 25, np.nan])))
print((np.array([1.5, 2, -3, 0.1], dtype="float32") ** 3).tolist(), (np.array([1.5, 2, 3], dtype="float32") ** 2.5).tolist())
