import random
random.seed(42)
print([random.gauss(0, 1) for _ in range(5)])
print(random.gauss(10, 2), random.gauss(mu=5, sigma=0), random.gauss(), random.gauss(0, 1))
random.seed(42)
print([random.normalvariate(0, 1) for _ in range(5)], random.normalvariate(), random.normalvariate(mu=100, sigma=15))
random.seed(1)
a = random.gauss(0, 1)
random.seed(1)
print(a == random.gauss(0, 1), a)
rng = random.Random(7)
values = [rng.gauss(0, 1) for _ in range(1000)]
mean = sum(values) / 1000
print(mean, (sum((v - mean) ** 2 for v in values) / 1000) ** 0.5, min(values), max(values))
random.seed(42)
print(random.gauss(0, 1), random.random(), random.gauss(0, 1))
