import math
for d in (0, 30, 45, 60, 90, 180, 270, 360, -90, 1, 1000):
    print(d, math.radians(d), math.degrees(math.radians(d)))
print(math.degrees(1), math.degrees(math.pi), math.radians(1e300), math.degrees(math.inf), math.degrees(1e-300))
print(round(math.sin(math.radians(30)), 12), round(math.cos(math.radians(60)), 12))
