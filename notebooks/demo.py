"""兩個月亮，不用正則化：訓練一百輪，印出每一輪的損失和正確率。"""

import random

import numpy as np
from micrograd.engine import Value
from micrograd.nn import MLP
from sklearn.datasets import make_moons

np.random.seed(1337)
random.seed(1337)

X, y = make_moons(n_samples=100, noise=0.1)
y = y * 2 - 1

model = MLP(2, [16, 16, 1])
print("number of parameters", len(model.parameters()))


def loss():
    inputs = [list(map(Value, row)) for row in X]
    scores = list(map(model, inputs))
    losses = [(1 + -yi * si).relu() for yi, si in zip(y, scores)]
    right = [(yi > 0) == (si.data > 0) for yi, si in zip(y, scores)]
    return sum(losses) * (1.0 / len(losses)), sum(right) / len(right)


print(*loss())

for k in range(100):
    total, accuracy = loss()

    model.zero_grad()
    total.backward()

    rate = 1.0 - 0.9 * k / 100
    for p in model.parameters():
        p.data -= rate * p.grad

    print(f"step {k} loss {total.data}, accuracy {accuracy * 100}%")
