import math

for action in (
    lambda: 10.0**400, lambda: 2.0**10000, lambda: float(10**400), lambda: 10**400 / 3, lambda: 10**400 * 1.5,
    lambda: 1.5 + 10**400, lambda: math.exp(1000),
    lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.sqrt(-1), lambda: math.log(0),
    lambda: math.log(-1), lambda: math.acos(2),
    lambda: math.pow(0, -1), lambda: math.fmod(1, 0), lambda: math.cosh(1000), lambda: math.sqrt("4"),
    lambda: math.sin(None), lambda: math.gcd(1.5, 2),
    lambda: int(float("inf")), lambda: int(float("nan")), lambda: math.floor(float("inf")),
    lambda: round(float("nan")), lambda: range(10**30)[10**31],
    lambda: len(range(10**30)), lambda: "a" * 10**30, lambda: [0] * 10**30, lambda: chr(0x110000),
    lambda: chr(-1), lambda: chr(2**70), lambda: 1 << 10**30,
    lambda: 1 >> -1, lambda: 1 << -1, lambda: (-8) ** 0.5, lambda: (1 << 2000) * 1.0, lambda: bytes(10**30),
    lambda: (5).to_bytes(0, "big"),
    lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: float("1e400"),
    lambda: 1e308 * 10, lambda: complex(1e308, 1e308) * 10,
    lambda: abs(complex(1e308, 1e308)), lambda: math.ldexp(1, 5000), lambda: math.comb(-1, 2),
    lambda: math.isqrt(-1), lambda: math.log2(0), lambda: round(1e308, -308),
):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
