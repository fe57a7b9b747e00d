"""Dropped channels, borders of several kinds, and other layers with random numbers or corners."""
import warnings

import torch
import torch.nn as nn
import torch.nn.functional as F

warnings.simplefilter("ignore")


def show(layer, *shape):
    torch.manual_seed(4)
    x = torch.randn(*shape, requires_grad=True)
    try:
        y = layer(x)
    except RuntimeError as error:
        print(layer, error)
        return
    y.pow(2).sum().backward()
    print(layer, y, x.grad)


for layer, shapes in [
    (nn.Dropout1d(0.5), [(3, 4), (2, 3, 4), (2, 3, 2, 2)]),
    (nn.Dropout2d(0.5), [(3, 4), (2, 3, 4), (2, 3, 2, 2)]),
    (nn.Dropout3d(0.5), [(2, 3, 4), (2, 3, 2, 2)]),
    (nn.RReLU(), [(2, 4)]),
    (nn.Hardshrink(), [(2, 4)]),
    (nn.Softshrink(), [(2, 4)]),
    (nn.GLU(), [(2, 4), (2, 3)]),
    (nn.ReflectionPad1d(1), [(1, 2, 3)]),
    (nn.ReplicationPad2d((1, 0, 2, 1)), [(1, 1, 2, 3)]),
    (nn.CircularPad2d(1), [(1, 1, 2, 3)]),
]:
    for shape in shapes:
        show(layer, *shape)

torch.manual_seed(1)
scores, shares = torch.randn(3, 4, requires_grad=True), torch.softmax(torch.randn(3, 4), 1)
for reduction in ["mean", "sum", "none"]:
    print(F.cross_entropy(scores, shares, reduction=reduction))
attention = nn.MultiheadAttention(4, 2, bias=False, batch_first=False)
out, weights = attention(torch.randn(2, 3, 4), torch.randn(2, 3, 4), torch.randn(2, 3, 4))
print(out.grad_fn.name(), weights.shape)
for mistake in [lambda: torch.max(scores, dim=1).item(), lambda: torch.Size([1]).item(), lambda: torch.float32.item()]:
    try:
        mistake()
    except AttributeError as error:
        print(error)
for shape, labels in [((2, 3, 4), (2, 4)), ((2, 3, 4, 5), (2, 4, 5))]:
    print([F.cross_entropy(torch.randn(shape, requires_grad=True), torch.randint(0, 3, labels), reduction=r).grad_fn.name() for r in ("none", "sum")])
