import random
random.seed(42)
print([random.random() for _ in range(5)])
random.seed(0)
print(random.random(), random.random())
random.seed(42)
print(random.random())
for seed in (1, -1, 2 ** 40, 10 ** 50, True):
    random.seed(seed)
    print(seed, random.random(), random.random())
rng = random.Random(42)
print(rng.random(), [round(rng.random(), 3) for _ in range(10)])
