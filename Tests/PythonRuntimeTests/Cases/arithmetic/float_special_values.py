inf, nan = float("inf"), float("nan")
print(
    inf, -inf, nan, -nan, inf + 1, inf - inf, inf * 0, inf * -1, inf / inf, 1 / inf, -1 / inf, inf // 1,
    inf % 2, 5 % inf, -5 % inf
)
print(
    inf > 10**1000, -inf < -(10**1000), inf == inf, nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan,
    not nan, bool(nan), bool(inf)
)
print(
    min(nan, 1), min(1, nan), max([1, nan, 2]), sorted([3, nan, 1]), sum([1, nan]), inf in [inf],
    nan in [nan], [nan] == [nan]
)
print(
    0.0 == -0.0, -0.0, 0.0 * -1, -0.0 + 0, -0.0 - 0, 0 * -1.5, abs(-0.0), str(-0.0), repr(-0.0), -0.0 < 0.0,
    [0.0] == [-0.0], 1 / 3 - 1 / 3
)
import math

print(
    math.isnan(nan), math.isinf(-inf), math.isfinite(1e308), math.copysign(1, -0.0), math.copysign(nan, -1),
    math.inf, math.nan, math.atan2(-0.0, -1)
)
print(
    math.floor(2.7), math.ceil(-2.7), math.trunc(-2.7), math.sqrt(inf), math.exp(-inf), math.hypot(inf, nan),
    math.fsum([0.1] * 10), math.isclose(0.1 + 0.2, 0.3)
)
print(
    float("infinity"), float("-INF"), float("nan"), float("1e-400"), float("1e400"), 1e-400, 1e400, -1e400,
    5e-324, 2.5e-324, 2e-324
)
print(
    0.1 + 0.2, 0.1 + 0.2 - 0.3, 1.1 * 3, 0.1 * 3, 1e16 - 1, 1e16 + 1.0, 9007199254740993.0, 0.5 + 0.25, 1e22,
    1e21 + 1, 123456.789e3
)
for bad in (
    lambda: int(nan), lambda: int(inf), lambda: round(inf), lambda: math.floor(nan), lambda: range(nan),
    lambda: inf // 0, lambda: nan % 0, lambda: "a" * inf
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(
    nan is nan, {nan: 1}[nan], {inf: 1}[float("inf")], hash(inf) == hash(float("inf")),
    hash(0.0) == hash(-0.0) == hash(0), divmod(5.0, inf), divmod(-5.0, inf)
)
