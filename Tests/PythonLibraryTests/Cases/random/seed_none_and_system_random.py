import random
random.seed()
a = [random.random() for _ in range(3)]
print(all(0 <= x < 1 for x in a), len(set(a)) == 3)
s = random.SystemRandom()
print(1 <= s.randint(1, 6) <= 6, s.choice('a'), 0 <= s.random() < 1)
print(sorted(s.sample(range(3), 3)), 2 <= s.uniform(2, 3) <= 3, s.seed(5))
print(s.getrandbits(8) < 256)
try:
    s.getstate()
except NotImplementedError as error:
    print(error)
r = random.Random()
print(0 <= r.random() < 1, r.getstate()[0], isinstance(s, random.Random))
random.seed(10)
one = random.random()
random.seed(10)
random.seed(10)
print(one == random.random(), one)
