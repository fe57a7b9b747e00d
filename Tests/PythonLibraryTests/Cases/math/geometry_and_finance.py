import math
def area(*points):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) / 2
print(area((0, 0), (4, 0), (4, 3)))
print(area((0, 0), (2, 0), (2, 2), (0, 2)), math.pi * 2.5 ** 2)
print(4 / 3 * math.pi * 3 ** 3)
def haversine(lat1, lon1, lat2, lon2):
    a, b = math.radians(lat1), math.radians(lat2)
    h = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(h))
print(haversine(25.033, 121.565, 35.68, 139.69), haversine(0, 0, 0, 180), haversine(10, 20, 10, 20))
def payment(amount, rate, months):
    r = rate / 12
    return amount * r / (1 - (1 + r) ** -months)
print(round(payment(200000, 0.03, 360), 2), math.log(2) / math.log(1.05))
print(1000 * math.exp(0.05 * 10), [round(1000 * 1.05 ** n, 2) for n in range(4)])
def solve(a, b, c):
    d = b * b - 4 * a * c
    return [] if d < 0 else sorted({(-b - math.sqrt(d)) / (2 * a), (-b + math.sqrt(d)) / (2 * a)})
print(solve(1, -3, 2), solve(1, 2, 1), solve(1, 0, 1), solve(2, 3, -4))
print(math.ceil(7 / 2), math.floor(-7 / 2), math.sqrt(16))
print(math.hypot(3, 4))
def rotate(x, y, degrees):
    t = math.radians(degrees)
    return x * math.cos(t) - y * math.sin(t), x * math.sin(t) + y * math.cos(t)
print(rotate(1, 0, 90), [round(v, 12) for v in rotate(1, 1, 45)])
print(math.degrees(math.atan2(1, 1)))
print([round(math.sin(math.radians(d)), 4) for d in range(0, 181, 45)])
