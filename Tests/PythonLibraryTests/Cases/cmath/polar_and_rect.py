import cmath, math
for z in (1, 1j, -1, -1j, 3 + 4j, 0, -0.0 + 0j, complex(-1, -0.0), 1 + 1j):
    print(z, cmath.polar(z), cmath.phase(z))
print(cmath.rect(2, 0), cmath.rect(1, math.pi))
print(cmath.rect(5, 0.9272952180016122), cmath.rect(0, 5))
print(cmath.rect(1, math.pi / 2))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
print(cmath.rect(*cmath.polar(1 + 2j)), abs(cmath.rect(3, 1.5)))
