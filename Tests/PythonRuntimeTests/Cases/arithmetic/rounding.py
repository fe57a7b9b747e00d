print([round(x) for x in (0.5, 1.5, 2.5, 3.5, -0.5, -1.5, -2.5, 0.4999, 0.50001, 2.0, 1e15 + 0.5)])
print([round(x, 1) for x in (0.05, 0.15, 0.25, 0.35, 0.45, 1.05, 2.25, -0.25, 12.34)])
print([round(x, 2) for x in (1.005, 2.675, 1.115, 1.125, 0.125, -1.005, 3.14159, 1e20 / 3)])
print(
    round(1234.567, -1), round(1234.567, -2), round(1250.0, -2), round(1350.0, -2), round(5, -1),
    round(15, -1), round(25, -1), round(-15, -1), round(149, -2), round(150, -2)
)
print(
    round(2.5, 0), round(3.5, 0), round(2, 0), round(2), round(7, 3), round(True), round(-0.4),
    round(-0.4, 0), round(0.0), round(1e300), type(round(1.5)), type(round(1.5, 0))
)
print(
    round(1.23456789, 4), round(1.23456789, 10), round(1.5, 400), round(5e-324, 330),
    round(1.7976931348623157e308, 10), round(123456789.987654321, 3)
)
print(
    round(10**25 + 5, -1), round(10**20, -19), round(15, -400), round(1.55, 1), round(1.45, 1),
    round(2.345, 2), round(1e22, 2)
)
import math

print(
    math.floor(-0.5), math.ceil(-0.5), math.trunc(2.9), int(-0.9), math.floor(1e20), 7 // 2, -7 // 2,
    int(7 / 2), round(-7 / 2)
)
print(f"{2.5:.0f} {3.5:.0f} {0.125:.2f} {0.375:.2f} {2.675:.2f} {1.005:.2f} {1e-10:.3f} {-0.001:.2f} {0.5:.0f} {1.5:.0f}")
print("%.0f %.0f %.1f %.2f %.3f" % (0.5, 1.5, 0.25, 1.005, 2.0005), "{:.1f}".format(0.05), "{:.1e}".format(12345))
print([round(x * 0.1, 10) for x in range(11)], [round(i / 3, 3) for i in range(4)])
