# The same functions of three families of polynomials: arithmetic, calculus, values on grids, fits and roots.
import numpy as np
from numpy.polynomial import chebyshev, legendre, polynomial

np.set_printoptions(precision=6, suppress=True)
a, b = [1.0, -2.0, 3.0, 0.5], [2.0, 1.0]
x = np.linspace(-1, 1, 5)
table = np.arange(6.0).reshape(2, 3)
for module, short in ((polynomial, "poly"), (chebyshev, "cheb"), (legendre, "leg")):
    f = {name[len(short):]: getattr(module, name) for name in dir(module) if name.startswith(short)}
    print(short, f["zero"], f["one"], f["x"], f["domain"])
    for name in ("add", "sub", "mul", "div"):
        print(name, f[name](a, b), f[name](b, a), f[name]([3], [1, 2, 1]))
    print("mulx", f["mulx"](a), f["mulx"]([0]), f["mulx"]([5]))
    print("pow", f["pow"](b, 0), f["pow"](b, 3))
    print("der", f["der"](a), f["der"](a, 2), f["der"](a, 0), f["der"](a, 9), f["der"](table, axis=1), f["der"](a, scl=2))
    print("int", f["int"](a), f["int"](a, 2, [1, 2]), f["int"](a, lbnd=1, scl=3), f["int"]([0]), f["int"](table, axis=1), f["int"]([1, 2], k=4))
    print("val", f["val"](0.5, a), f["val"](x, a), f["val"]([0, 1], [1, 2]), f["val"](2, [7]), f["val"](x[:2], table))
    print("2d", f["val2d"]([1, 2], [3, 4], table), f["grid2d"]([0, 1], [0.5, 1], table))
    print("3d", f["val3d"]([1], [2], [3], np.arange(8.0).reshape(2, 2, 2)), f["grid3d"]([0, 1], [0.5], [2], np.arange(8.0).reshape(2, 2, 2)))
    print("vander", f["vander"](x[:2], 3), f["vander2d"]([1, 2], [3, 4], [1, 2]))
    fits = f["fit"](x, x**2, 2), f["fit"](x, np.exp(x), [1, 3]), f["fit"](x, x**3, 3, w=[1, 2, 1, 2, 1])
    print("fit", *(found.round(6) + 0.0 for found in fits))
    print("full", f["fit"](x, x**2, 1, full=True))
    print("roots", f["roots"](a), f["roots"](b), f["roots"]([1]), f["fromroots"]([-0.5, 0.5, 0]), f["fromroots"]([]))
    print("companion", f["companion"](a), f["companion"](b), f["line"](2, 3), f["line"](2, 0), f["trim"]([1, 0, 1e-9, 0], 1e-6))
    attempts = [("der", (a, -1)), ("int", (a, 1, [1, 2])), ("int", (a, 1, [], [1])), ("vander", (x, -1)), ("companion", ([1],)), ("pow", (b, -1)),
                ("div", (a, [0])), ("der", (a, 1.5)), ("val2d", ([1], [1, 2], table)), ("fit", (x, x[:2], 1)), ("roots", ([],))]
    for name, given in attempts:
        try:
            print(name, f[name](*given))
        except Exception as error:
            print(name, type(error).__name__, error)
