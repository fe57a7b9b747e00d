# Plain functions made to take arrays, and how often numpy calls them.
import numpy as np

def shown(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)

def bounded(a, b=2):
    print("called with", type(a).__name__, a, b)
    return a + b if a > b else a - b

made = np.vectorize(bounded)
shown(lambda: made([1, 2, 3], 2))
shown(lambda: made(a=[1, 5], b=[2, 3]))
shown(lambda: made([1, 5]))
shown(lambda: np.vectorize(bounded, otypes=[float])([1, 5], 1))
shown(lambda: np.vectorize(bounded, cache=True)([1, 5], 1))

def horner(powers, x):
    result = 0
    for power in powers:
        result = result * x + power
    return result

evaluated = np.vectorize(horner, excluded=["powers"])
shown(lambda: evaluated(powers=[1, 2, 3], x=[0, 1]))
evaluated.excluded.add(0)
shown(lambda: evaluated([1, 2, 3], [0, 1, 2]))
shown(lambda: np.vectorize(np.convolve, signature="(n),(m)->(k)")(np.eye(4), [1, 2, 1]))
shown(lambda: np.vectorize(lambda row: row.sum(), signature="(n)->()")(np.arange(6).reshape(2, 3)))

@np.vectorize
def doubled(x):
    "Twice what it is given."
    return 2 * x

@np.vectorize(otypes=[float])
def floating(x):
    return x

print(doubled.__doc__, doubled.__name__)
shown(lambda: doubled([0, 1, 2]))
shown(lambda: doubled(3))
shown(lambda: floating([0, 1, 2]))
shown(lambda: np.vectorize(lambda x: (x, x ** 2))([1, 2]))
shown(lambda: np.vectorize(len)(["ab", "c"]))
shown(lambda: np.vectorize({1: "a", 2: "b"}.get)([1, 2, 1]))
shown(lambda: np.vectorize(lambda x: None)([1, 2]))
shown(lambda: np.vectorize(lambda x: x if x < 2 else x * 1.5)([1, 2, 3]))
shown(lambda: np.vectorize(lambda x: x)([]))
shown(lambda: np.vectorize(lambda x, y: x)([1, 2], [1, 2, 3]))
shown(lambda: np.pad(np.ones((2, 2), dtype=int), {0: 1, -1: (0, 2)}))
shown(lambda: np.frexp([1.0, 6.0]))

def framed(vector, widths, axis, options):
    vector[: widths[0]] = options.get("frame", axis - 1)
    vector[len(vector) - widths[1] :] = options.get("frame", axis - 1)

shown(lambda: np.pad(np.arange(6).reshape(2, 3), 1, framed))
shown(lambda: np.pad([1, 2], (2, 0), framed, frame=9))
a, b = np.arange(6.0).reshape(2, 3), np.arange(12.0).reshape(3, 4)
shown(lambda: np.einsum(a, [0, 1], b, [1, 2], [0, 2]))
shown(lambda: np.einsum(a, [0, 1], b, [1, 2]))
shown(lambda: np.einsum(a, [..., 1], [1, ...]))
shown(lambda: np.einsum(np.ones((3, 3)), [0, 0]))
