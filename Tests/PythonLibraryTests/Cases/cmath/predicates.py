import cmath
inf, nan = float('inf'), float('nan')
for z in (1 + 2j, complex(inf, 0), complex(0, nan), complex(inf, nan), 0, 5.5):
    print(z, cmath.isfinite(z), cmath.isinf(z), cmath.isnan(z))
print(cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isclose(1j, 2j))
print(cmath.isclose(1j, 1.1j, rel_tol=0.2))
print(cmath.isclose(0, 1e-10j, abs_tol=1e-9))
