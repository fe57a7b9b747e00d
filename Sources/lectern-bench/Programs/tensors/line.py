"""A line through points, its two weights moved by hand."""
import torch
from rounds import measure

torch.manual_seed(4)
x = torch.rand(100, 1)
y = 2 + 3 * x + 0.1 * torch.randn(100, 1)
w = torch.randn(1, requires_grad=True)
b = torch.zeros(1, requires_grad=True)


def train(steps):
    for _ in range(steps):
        loss = ((w * x + b - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w.sub_(0.1 * w.grad)
            b.sub_(0.1 * b.grad)
            w.grad.zero_()
            b.grad.zero_()
    return loss.item()


measure(train, 400)
