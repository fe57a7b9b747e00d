import random
a, b = random.Random(1), random.Random(1)
print(a.random() == b.random(), a.randint(1, 9), b.randint(1, 9), a.choice('xyz') == b.choice('xyz'))
random.seed(1)
print(random.random(), a.random() == b.random())
a.seed(5)
b.seed(5)
print([a.randrange(100) for _ in range(5)])
print([b.randrange(100) for _ in range(5)], a.sample(range(9), 3))
print(b.sample(range(9), 3))
class Loaded(random.Random):
    def random(self):
        return 0.25
l = Loaded()
print(l.random(), l.uniform(0, 8), l.choice([1, 2, 3, 4]))
print(l.randint(1, 8), l.shuffle([1]))
print(l.gauss(0, 1) == Loaded().gauss(0, 1))
print(isinstance(a, random.Random), type(random.random).__name__)
print(random.SystemRandom is not None)
print(0 <= random.SystemRandom().random() < 1)
print(a.getstate() == b.getstate(), a.random(), a.getstate() == b.getstate())
