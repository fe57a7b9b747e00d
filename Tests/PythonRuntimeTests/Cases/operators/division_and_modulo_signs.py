for a in (7, -7):
    for b in (2, -2, 3, -3):
        print(a, b, a // b, a % b, divmod(a, b), a / b, int(a / b), a - b * (a // b) == a % b)
for a, b in (
    (7.5, 2), (-7.5, 2), (7.5, -2), (-7.5, -2), (0.0, -3), (-0.0, 3), (1e300, 1e-10), (5, 0.1), (1, 0.1),
    (3, float("inf")), (-3, float("inf"))
):
    print(a, b, a // b, a % b, divmod(a, b))
import math

print(
    math.fmod(-7, 3), -7 % 3, math.fmod(7, -3), 7 % -3, math.remainder(7, 4), math.trunc(-3.5),
    math.floor(-3.5), int(-3.5)
)
print(
    10**20 // 3, 10**20 % 3, -(10**20) // 3, -(10**20) % 7, 10**20 // -7, (2**70) % (2**35 + 1),
    divmod(-(2**65), 2**33)
)
print(True // 1, True % 2, 5 % True, 0 // 5, 0 % 5, -0 // 5, 0.0 // 5, 5 // 0.3, 0.3 % 0.1, 1 % 0.1)
