# Walks over elements with numpy.nditer: order, indices, writing, several arrays, pieces.
import numpy as np

x = np.arange(6.0).reshape(2, 3)
it = np.nditer(x, flags=["multi_index"], op_flags=["readwrite"])
print(type(it), it.nop, it.ndim, it.shape, it.itersize, it.has_multi_index, it.has_index)
while not it.finished:
    place = it.multi_index
    print(place, x[place], it[0], it.iterindex)
    it.iternext()
try:
    it.multi_index
except ValueError as error:
    print(error)


def numerical_gradient(f, at, h=1e-5):
    made = np.zeros_like(at)
    walk = np.nditer(at, flags=["multi_index"], op_flags=["readwrite"])
    while not walk.finished:
        place = walk.multi_index
        kept = at[place]
        at[place] = kept + h
        above = f(at)
        at[place] = kept - h
        below = f(at)
        at[place] = kept
        made[place] = (above - below) / (2 * h)
        walk.iternext()
    return made


print(numerical_gradient(lambda w: (w**2).sum(), x.copy()).round(4))

with np.nditer(x, op_flags=["readwrite"]) as it:
    for element in it:
        element[...] = 2 * element
print(x)
print([int(a) for a in np.nditer(x.T)], [int(a) for a in np.nditer(x.T, order="C")], [int(a) for a in np.nditer(x[:, ::-1])])
for a, b in np.nditer([np.arange(3), np.arange(6).reshape(2, 3)]):
    print("%d:%d" % (a, b), end=" ")
print()
it = np.nditer(x, flags=["f_index"])
print([(float(a), it.index) for a in it])
it = np.nditer(x, flags=["c_index", "multi_index"], order="F")
print([(float(a), it.index, it.multi_index) for a in it])
for piece in np.nditer(x, flags=["external_loop"], order="F"):
    print(piece)
for piece in np.nditer(x, flags=["external_loop", "buffered"], order="F"):
    print(piece)
for piece in np.nditer(x, flags=["external_loop"]):
    print(piece)


def squares(a, out=None):
    with np.nditer([a, out], op_flags=[["readonly"], ["writeonly", "allocate"]]) as it:
        for read, written in it:
            written[...] = read * read
        return it.operands[1]


print(squares(np.arange(4)))
it = np.nditer(x)
print(it.value, len(it), next(it), next(it), it.iterindex)
it.reset()
print(it[0], it.copy().value)
print([(int(a), float(b)) for a, b in np.nditer([1, 2.5])], np.nditer(3).itersize)
attempts = [
    lambda: [a.__setitem__(..., 1) for a in np.nditer(x)],
    lambda: np.nditer(np.zeros((0, 2))),
    lambda: np.nditer(x, flags=["nonsense"]),
    lambda: np.nditer(x, op_flags=["nonsense"]),
    lambda: np.nditer(x).multi_index,
    lambda: np.nditer(x).index,
    lambda: np.nditer(x, flags=["external_loop", "multi_index"]),
    lambda: np.nditer(x, op_dtypes=["int64"]),
    lambda: np.nditer(np.arange(3), op_dtypes=["float64"]),
    lambda: np.nditer([np.arange(3), np.arange(4)]),
]
for attempt in attempts:
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print([float(a) for a in np.nditer(np.arange(3), flags=["buffered"], op_dtypes=["float64"])])
