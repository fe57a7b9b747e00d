def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
import cmath
for z in (0, 1, 1j, -1, 1 + 1j, -2.5 - 0.5j, 3.141592653589793j):
    print(z, cmath.exp(z), cmath.sqrt(z), cmath.log(z) if z else None)
print(cmath.sqrt(-4), cmath.sqrt(-1), cmath.log(-1), cmath.log(100, 10))
print(cmath.log10(1000), cmath.log10(-1), cmath.exp(cmath.pi * 1j) + 1)
print(cmath.sqrt(complex(-4, -0.0)), cmath.log(complex(-1, -0.0)), cmath.log(8, 2), cmath.sqrt(1e300j))
attempt(lambda: cmath.log(0))
attempt(lambda: cmath.exp(1000))
attempt(lambda: cmath.sqrt('a'))
attempt(lambda: cmath.log10(0))
