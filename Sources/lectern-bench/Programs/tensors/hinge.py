"""The network of moons.py one folder up, all points at once: matrices of float64 and a margin, moved by hand."""
import torch
from rounds import measure

torch.manual_seed(1)
torch.set_default_dtype(torch.float64)
points = torch.randn(100, 2)
sides = torch.sign(points[:, 0] + points[:, 1] ** 2 - 0.5).unsqueeze(1)
parameters = []
for inputs, outputs in ((2, 16), (16, 16), (16, 1)):
    parameters += [torch.empty(inputs, outputs).uniform_(-1, 1), torch.zeros(outputs)]
for p in parameters:
    p.requires_grad = True


def train(steps):
    for k in range(steps):
        x = points
        for layer in range(3):
            x = x @ parameters[2 * layer] + parameters[2 * layer + 1]
            if layer < 2:
                x = x.relu()
        loss = (1 - sides * x).relu().mean() + 1e-4 * sum((p * p).sum() for p in parameters)
        for p in parameters:
            p.grad = None
        loss.backward()
        rate = 1.0 - 0.9 * (k % 100) / 100
        for p in parameters:
            p.data -= rate * p.grad
    return loss.item()


measure(train, 200)
