# Polynomials that know their domain, in powers, Chebyshev's and Legendre's.
import numpy as np
from numpy.polynomial import Chebyshev, Legendre, Polynomial
from numpy.polynomial import chebyshev as C
from numpy.polynomial import legendre as L
from numpy.polynomial import polynomial as P

p, q = Polynomial([1, 2, 3]), Polynomial([0.5, -1])
print(p, repr(p), f"{p:ascii}", p.degree(), p.coef, p.domain, p.window, p.symbol)
for made in (p + q, p - q, p * q, p // q, p % q, divmod(p, q), p ** 3, -p, 2 * p, p / 2, 3 + p, 1 - p, p.deriv(), p.deriv(2), p.integ(),
             p.integ(2, [1, 2]), p.integ(lbnd=1), p.truncate(2), p.cutdeg(1), Polynomial([1, 0, 0]).trim(), Polynomial.fromroots([1, 2, 3]),
             Polynomial.identity(), Polynomial.basis(3)):
    print(made)
print(p(2), p([1, 2, 3]), p(np.array([[1.0, 2.0]])), p(q), p.roots(), p.linspace(3), p.mapparms(), list(p), len(p), p == p.copy(), p != q)

x = np.linspace(0, 10, 11)
y = 3 * x**2 - 2 * x + 1
fit = Polynomial.fit(x, y, 2)
print(fit, fit.convert(), np.round(fit.convert().coef, 8), round(fit(5), 8), fit.domain, fit.window)
print(Polynomial.fit(x, y, [0, 2]), np.round(Polynomial.fit(x, y, 1, domain=[]).coef, 6), Polynomial.fit(x, np.sin(x), 5).convert())
print(P.polyval(2, [1, 2, 3]), P.polyval([1, 2], [1, 2, 3]), np.round(P.polyfit(x, y, 2), 8), P.polyroots([6, -5, 1]), P.polyfromroots([2, 3]))
print(P.polyadd([1, 2], [3, 4, 5]), P.polysub([1, 2], [1, 2]), P.polymul([1, 2], [3, 4]), P.polydiv([1, 2, 3], [1, 1]), P.polypow([1, 1], 3))
print(P.polyder([1, 2, 3, 4]), P.polyint([1, 2, 3]), P.polyvander([1, 2, 3], 2), P.polycompanion([1, 2, 3]), P.polyval2d(1, 2, [[1, 2], [3, 4]]))

c = Chebyshev([1, 2, 3])
print(c, repr(c), c(0.5), c.deriv(), c.integ(), c.roots(), c * c, c + 1, c // Chebyshev([1, 1]), f"{c:ascii}", sep="\n")
print(c.convert(kind=Polynomial), p.convert(kind=Chebyshev), Chebyshev.fit(x, y, 2), np.round(Chebyshev.interpolate(np.sin, 4).coef, 8))
print(C.chebval([0.0, 0.5, 1.0], [1, 2, 3]), C.cheb2poly([1, 2, 3]), C.poly2cheb([1, 2, 3]), C.chebpts1(3), C.chebpts2(3), C.chebvander([0.0, 0.5], 3))
l = Legendre([1, 2, 3])
print(l, l(0.3), l.deriv(), l.integ(), l * l, L.leggauss(3), L.leg2poly([1, 2, 3]), L.poly2leg([1, 2, 3]), l.convert(kind=Polynomial), sep="\n")

print(Polynomial(np.arange(1, 25) / 7.0))
print(Polynomial([1e-9, 2e10, -1e-5, np.nan, np.inf]), Polynomial([1, 2], symbol="z"), Polynomial([1, -2, 0, 4], domain=[1, 3], window=[0, 1]))
for wrong in (lambda: p + c, lambda: p / q, lambda: p + Polynomial([1], domain=[0, 1]), lambda: Polynomial([]), lambda: Polynomial([[1, 2]]),
              lambda: p**-1, lambda: P.polydiv([1], [0]), lambda: Polynomial([1], symbol="1"), lambda: p.deriv(-1), lambda: hash(p),
              lambda: Polynomial.fit([1], [1, 2], 1), lambda: p.truncate(0), lambda: format(p, "x"), lambda: np.polynomial.Polynomial([1, 2])):
    try:
        print(wrong())
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
np.polynomial.set_default_printstyle("ascii")
print(p, c)
with np.printoptions(precision=2):
    print(Polynomial([1 / 3, 2 / 3]))

# Functions with complex answers, and texts of single floats.
print(np.emath.sqrt(-1), np.emath.sqrt([1, -4]), np.emath.log(-np.e), np.emath.sqrt(4), np.emath.power([2, -2], 2), np.emath.logn(2, 8), np.emath.arcsin(0.5))
for options in ({"precision": 8}, {"precision": 8, "trim": "0"}, {"precision": 8, "unique": False}, {"precision": 3, "trim": "-"}, {}):
    print([np.format_float_positional(v, **options) for v in (1.5, 2.0, 1 / 3, 123456.789, -0.1)], np.format_float_scientific(8.7e-18, **options))
