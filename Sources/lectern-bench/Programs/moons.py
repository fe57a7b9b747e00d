"""Two moons: a network of 337 parameters learns to tell a hundred points apart.

moons.py STEPS
"""
import random
import sys

from micrograd.engine import Value
from micrograd.nn import MLP

X, y = [], []
for line in open(sys.path[0] + '/two_moons.txt'):
    first, second, side = line.split()
    X.append([float(first), float(second)])
    y.append(int(side))
random.seed(1337)
model = MLP(2, [16, 16, 1])


def loss():
    inputs = [list(map(Value, xrow)) for xrow in X]
    scores = list(map(model, inputs))
    losses = [(1 + -yi * scorei).relu() for yi, scorei in zip(y, scores)]
    data_loss = sum(losses) * (1.0 / len(losses))
    reg_loss = 1e-4 * sum((p * p for p in model.parameters()))
    accuracy = [(yi > 0) == (scorei.data > 0) for yi, scorei in zip(y, scores)]
    return data_loss + reg_loss, sum(accuracy) / len(accuracy)


for k in range(int(sys.argv[1])):
    total, accuracy = loss()
    model.zero_grad()
    total.backward()
    rate = 1.0 - 0.9 * (k % 100) / 100
    for p in model.parameters():
        p.data -= rate * p.grad
    if k == 0:
        print(total.data)
