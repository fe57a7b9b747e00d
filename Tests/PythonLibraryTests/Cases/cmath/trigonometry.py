import cmath
for z in (0.5, 1j, 1 + 2j, -0.3 + 0.1j):
    print(z, cmath.sin(z), cmath.cos(z), cmath.tan(z))
    print(cmath.sinh(z), cmath.cosh(z), cmath.tanh(z))
    print(cmath.asin(z), cmath.acos(z), cmath.atan(z) if z != 1j else 'pole')
print(cmath.asin(2), cmath.acos(2), cmath.atan(2), cmath.asinh(1j), cmath.acosh(0), cmath.atanh(0.5))
