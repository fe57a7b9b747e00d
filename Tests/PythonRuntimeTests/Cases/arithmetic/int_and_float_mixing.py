print(
    1 + 1.0, 2 * 0.5, 3 - 0.0, 4 / 2, 4 // 2.0, 5 % 2.0, 2**2.0, 2.0**2, 7 // 2, 7 / 2, True + 1.5, True / 2,
    False * 1.0
)
print(
    type(1 + 1.0), type(4 / 2), type(4 // 2), type(4 // 2.0), type(2**-1), type(2**2), type(True + True),
    type(-True), type(abs(True))
)
print(
    1 == 1.0, 1 < 1.5, 2**53 + 1 == float(2**53 + 1), 2**53 + 1 > 2.0**53, 10**400 > 1e308,
    -(10**400) < -1e308, 0.5 < 1
)
print(
    int(2.9), int(-2.9), float(7), round(2.5), round(-0.5), round(0.5), round(1.5), round(2.567, 2),
    round(25, -1), round(35, -1), type(round(2.0)), type(round(2.0, 0))
)
print(1e3 == 1000, 1e3, int(1e3), 1e16 + 1, 1e16 + 2, 10**16 + 1.0, 0.1 + 0.7, 3 * 0.1, 1 / 3 * 3, 0.1 * 10 == 1)
print(sum([1, 2.0, True]), max(1, 1.5), min(0, -0.0), 5 // 0.1, 5 % 0.1, 1e-320 * 1, 5e-324 / 2, 1.7e308 * 10)
print(
    float(10**15), float(2**63), float(10**22), float(10**23), int(1e22), int(1e23), int(float(2**63)),
    2**63 / 2, 10**30 / 10**29
)
print((10**20 + 1) / 10**20, 10**400 // 10**399, (10**400) / (10**399), 1 / 10**400, 3**400 / 3**398)
try:
    10**400 + 1.0
except OverflowError as e:
    print(e)
