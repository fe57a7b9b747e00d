import random
random.seed(3)
points = [(random.gauss(cx, 0.5), random.gauss(cy, 0.5)) for cx, cy in ((0, 0), (4, 4), (0, 5)) for _ in range(8)]
centres = random.sample(points, 3)
def nearest(p):
    return min(range(3), key=lambda i: (p[0] - centres[i][0]) ** 2 + (p[1] - centres[i][1]) ** 2)
for step in range(6):
    groups = [[] for _ in range(3)]
    for p in points:
        groups[nearest(p)].append(p)
    new = [(sum(x for x, _ in g) / len(g), sum(y for _, y in g) / len(g)) for g in groups]
    print(step, [len(g) for g in groups], [(round(x, 4), round(y, 4)) for x, y in new])
    if new == centres:
        break
    centres = new
print([nearest(p) for p in points])
