import random
random.seed(1337)
print([random.uniform(-1, 1) for _ in range(6)])
print(random.uniform(0, 10), random.uniform(10, 0))
print(random.uniform(5, 5), random.uniform(-1e300, 1e300))
print(random.uniform(1, 2.5))
weights = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(2)]
print(weights)
try:
    random.uniform('a', 1)
except TypeError as error:
    print(error)
try:
    random.uniform(1)
except TypeError as error:
    print(error)
