import random
random.seed(2023)
print(random.random(), random.randint(1, 10), random.choice('hello'), random.uniform(2, 3))
print(random.sample(range(5), 2))
print(random.gauss(0, 1), random.shuffle([1, 2]), random.random())
print(random.choices('ab', k=3), random.getrandbits(16))
print(random.gauss(0, 1))
print(random.randrange(0, 101, 5), random.expovariate(1))
print(random.random() < 0.5, random.triangular())
print(random.betavariate(1, 2))
random.seed(2023)
print(random.random(), random.randint(1, 10))
def walk(n):
    x = y = 0
    for _ in range(n):
        dx, dy = random.choice([(0, 1), (1, 0), (0, -1), (-1, 0)])
        x, y = x + dx, y + dy
    return x, y
print(walk(100), walk(100))
inside = sum(random.random() ** 2 + random.random() ** 2 <= 1 for _ in range(5000))
print(4 * inside / 5000)
grid = ''.join(random.choice('.#') for _ in range(40))
print(grid, [int(random.random() * 6) + 1 for _ in range(10)])
