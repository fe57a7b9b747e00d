import math, random
cities = [(0, 3), (0, 0), (0, 2), (0, 1), (1, 0), (1, 3), (2, 0), (2, 3), (3, 0), (3, 3), (3, 1), (3, 2)]
def distance(a, b):
    return math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2)
def length(order):
    return sum(distance(cities[order[i]], cities[order[(i + 1) % len(order)]]) for i in range(len(order)))
random.seed(7)
order = list(range(len(cities)))
random.shuffle(order)
current, temperature = length(order), 10.0
print(order, current)
for step in range(2000):
    i, j = sorted(random.sample(range(len(order)), 2))
    candidate = order[:i] + order[i:j + 1][::-1] + order[j + 1:]
    new = length(candidate)
    if new < current or random.random() < math.exp((current - new) / temperature):
        order, current = candidate, new
    temperature *= 0.995
    if step % 400 == 0:
        print(step, round(current, 6), f'{temperature:.5f}')
print(order, current)
