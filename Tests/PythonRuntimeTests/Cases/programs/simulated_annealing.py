import math


class Rng:
    def __init__(self, seed=1):
        self.s = seed

    def random(self):
        self.s = (self.s * 1664525 + 1013904223) % 2**32
        return self.s / 2**32

    def randrange(self, n):
        return int(self.random() * n)


rng = Rng(7)
cities = [(round(math.cos(k * 2.4), 3), round(math.sin(k * 1.7), 3)) for k in range(8)]


def length(path):
    return sum(math.dist(cities[a], cities[b]) for a, b in zip(path, path[1:] + path[:1]))


path = list(range(8))
best, t = path[:], 1.0
print(f"start {length(path):.4f} {path}")
for step in range(1, 2001):
    i, j = sorted((rng.randrange(8), rng.randrange(8)))
    candidate = path[:i] + path[i:j + 1][::-1] + path[j + 1:]
    delta = length(candidate) - length(path)
    if delta < 0 or rng.random() < math.exp(-delta / t):
        path = candidate
    if length(path) < length(best):
        best = path[:]
        print(f"{step:5d} {length(best):.4f} t={t:.3f}")
    t *= 0.998
print(f"best {length(best):.4f}", sorted(best) == list(range(8)))
