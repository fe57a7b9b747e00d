"""The training of moons.py with neurons that the lesson writes itself.

own_network.py STEPS
"""
import random
import sys

from micrograd.engine import Value


class Unit:
    def __init__(self, inputs, is_last):
        self.weights = [Value(random.uniform(-1, 1)) for _ in range(inputs)]
        self.bias = Value(0)
        self.is_last = is_last

    def __call__(self, x):
        total = sum((w * v for w, v in zip(self.weights, x)), self.bias)
        return total if self.is_last else total.relu()


random.seed(1337)
layers = [[Unit(2, False) for _ in range(16)], [Unit(16, False) for _ in range(16)], [Unit(16, True)]]
parameters = [p for units in layers for unit in units for p in unit.weights + [unit.bias]]
points = []
for line in open(sys.path[0] + '/two_moons.txt'):
    first, second, side = line.split()
    points.append((float(first), float(second), int(side)))


def score(first, second):
    x = [Value(first), Value(second)]
    for units in layers:
        x = [unit(x) for unit in units]
    return x[0]


for k in range(int(sys.argv[1])):
    losses = [(1 + -side * score(first, second)).relu() for first, second, side in points]
    total = sum(losses) * (1.0 / len(losses)) + 1e-4 * sum(p * p for p in parameters)
    for p in parameters:
        p.grad = 0
    total.backward()
    rate = 1.0 - 0.9 * (k % 100) / 100
    for p in parameters:
        p.data -= rate * p.grad
    if k == 0:
        print(total.data)
