a, b = 1 + 2j, 3 - 1j
print(a + b, a - b, a * b, a / b, a**2, -a, +a, abs(3 + 4j), a.conjugate(), a.real, a.imag, a == b, a != b)
print(
    1j, 2 + 0j, 0j, -1j, 1j * 1j, (1 + 0j) * 2, 1j + 1, 1 - 1j, 2 * 1j, 1.5j, 1e3j, -0.0 + 1j,
    complex(0, -0.0), complex(-0.0, 0)
)
print(
    complex(1), complex(1, 2), complex("1+2j"), complex("-3j"), complex(1.5, -2), complex(1j, 1j), complex(),
    complex(True), complex("inf"), complex("nanj")
)
print(
    repr(1j), str(1 + 1j), f"{1 + 2j}", f"{1 + 2j:.2f}", [1j], (1 + 2j) * (1 - 2j), 1j**2, 1j**3,
    (1 + 1j) ** 4, (2 + 3j) / 2, 1 / 1j
)
print(
    1 + 0j == 1, 1j == 1, {1: "a"}[1 + 0j], hash(2 + 0j) == hash(2), bool(0j), bool(1j),
    isinstance(1j, complex), type(1j * 1j)
)
print(
    sum([1j, 2]), sum([1 + 1j] * 3), (1 + 2j).__add__(1), complex(float("inf"), float("nan")), abs(-1j),
    5 + 3j - 3j
)
import cmath

print(cmath.sqrt(-1), cmath.phase(1j), abs(cmath.exp(1j * cmath.pi) + 1) < 1e-15, cmath.polar(1j), (-1) ** 0.5)
for bad in (
    lambda: 1j < 2j, lambda: int(1j), lambda: float(1j), lambda: 1j // 1, lambda: 1j % 2,
    lambda: divmod(1j, 1), lambda: round(1j), lambda: complex("x"), lambda: 1j / 0, lambda: complex("1 + 2j"),
    lambda: max(1j, 2j)
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
