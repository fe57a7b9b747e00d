import random
class Neuron:
    def __init__(self, n):
        self.w = [random.uniform(-1, 1) for _ in range(n)]
        self.b = random.uniform(-1, 1)
    def __call__(self, xs):
        return sum((w * x for w, x in zip(self.w, xs)), self.b)
random.seed(1337)
layer = [Neuron(3) for _ in range(2)]
for neuron in layer:
    print(neuron.w, neuron.b)
print([neuron([1.0, -2.0, 3.0]) for neuron in layer])
order = list(range(8))
random.shuffle(order)
print(order, random.sample(order, 4), [order[i:i + 3] for i in range(0, 8, 3)])
data = [(x, 2 * x + 1 + random.gauss(0, 0.1)) for x in (0.0, 0.5, 1.0)]
print(data)
train = random.sample(range(20), 15)
print(sorted(train), sorted(set(range(20)) - set(train)))
