points = [(1.0, 1.0), (1.5, 2.0), (3.0, 4.0), (5.0, 7.0), (3.5, 5.0), (4.5, 5.0), (3.5, 4.5)]


def distance(p, q):
    return sum((a - b) ** 2 for a, b in zip(p, q)) ** 0.5


def mean(ps):
    return tuple(sum(c) / len(ps) for c in zip(*ps))


centers = [points[0], points[3]]
for step in range(10):
    groups = [[] for _ in centers]
    for p in points:
        groups[min(range(len(centers)), key=lambda i: distance(p, centers[i]))].append(p)
    moved = [mean(g) for g in groups]
    print(step, [tuple(round(x, 3) for x in c) for c in moved], [len(g) for g in groups])
    if moved == centers:
        break
    centers = moved
labelled = [(p, "near" if distance(p, centers[0]) < distance(p, centers[1]) else "far") for p in points]


def classify(p, k=3):
    nearest = sorted(labelled, key=lambda item: distance(item[0], p))[:k]
    votes = {}
    for _, label in nearest:
        votes[label] = votes.get(label, 0) + 1
    return max(votes, key=votes.get), votes


for p in ((0, 0), (4, 5), (2.2, 3)):
    print(p, classify(p), classify(p, k=1)[0])
