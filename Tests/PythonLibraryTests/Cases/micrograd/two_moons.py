import random
from micrograd.engine import Value
from micrograd.nn import MLP

X, y = [], []
for line in open('_data/two_moons.txt'):
    first, second, side = line.split()
    X.append([float(first), float(second)])
    y.append(int(side))


def loss(alpha):
    inputs = [list(map(Value, xrow)) for xrow in X]
    scores = list(map(model, inputs))
    losses = [(1 + -yi * scorei).relu() for yi, scorei in zip(y, scores)]
    total = sum(losses) * (1.0 / len(losses))
    if alpha:
        total = total + alpha * sum((p * p for p in model.parameters()))
    accuracy = [(yi > 0) == (scorei.data > 0) for yi, scorei in zip(y, scores)]
    return total, sum(accuracy) / len(accuracy)


for alpha in (1e-4, 0):
    random.seed(1337)
    model = MLP(2, [16, 16, 1])
    print(model)
    print('number of parameters', len(model.parameters()))
    for k in range(100):
        total, accuracy = loss(alpha)
        model.zero_grad()
        total.backward()
        if k == 0:
            print(total, accuracy)
            print([p.grad for p in model.parameters()])
        rate = 1.0 - 0.9 * k / 100
        for p in model.parameters():
            p.data -= rate * p.grad
        print(f'step {k} loss {total.data}, accuracy {accuracy * 100}%')
    print([p.data for p in model.parameters()])
