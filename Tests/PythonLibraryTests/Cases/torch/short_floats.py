# Floats of sixteen bits: made, shown, computed with.
import torch
from torch import nn
import torch.nn.functional as F


def attempt(make):
    try:
        print(make())
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, str(error).splitlines()[0])


for kind in (torch.bfloat16, torch.float16):
    print(kind, kind.itemsize, kind.is_floating_point, torch.finfo(kind))
    x = torch.tensor([0.1, 1.5, -2.25, 3.14159, 1e-3, 300.7], dtype=kind)
    print(x, x.float(), x.tolist(), x.element_size(), x.type(), x[3].item(), f"{x[0]:.4f}")
    print(x + x, x * 0.3, 1 / x, x ** 2, x.exp(), x > 1, sep="\n")
    print(x.sum(), x.mean(), x.std(), x.max(0), x.sort().indices, x.softmax(0), x.cumsum(0), x.norm(), sep="\n")
    print((x + torch.ones(6)).dtype, (x + torch.ones(6, dtype=torch.int64)).dtype, (x + torch.tensor(1.0)).dtype, (x + 1).dtype)
    print(torch.ones(2, 3, dtype=kind) @ torch.ones(3, 2, dtype=kind) * 1.1)
    print(F.layer_norm(x, (6,)), F.gelu(x), F.cross_entropy(x[None], torch.tensor([1])), F.mse_loss(x, x * 1.1), sep="\n")
    print(torch.zeros(2, dtype=kind), torch.arange(4, dtype=kind), torch.eye(2, dtype=kind), torch.full((2,), 0.1, dtype=kind), torch.zeros_like(x).dtype)
    x.add_(1).mul_(0.3)
    x[0] = 0.33
    print(x, torch.where(x > 0, x, -x), x.masked_fill(x > 1, float("-inf")))
    a = torch.tensor([1.0, 2.0], dtype=kind, requires_grad=True)
    (a * a).sum().backward()
    print(a.grad)
    torch.manual_seed(0)
    print(torch.rand(3, dtype=kind), torch.randn(3, dtype=kind), torch.randn(20, dtype=kind), torch.empty(3, dtype=kind).uniform_(-1, 2))
    layer = nn.Linear(3, 2, dtype=kind)
    print(layer.weight, layer(torch.ones(1, 3, dtype=kind)))
    net = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1)).to(kind)
    print(net(torch.ones(2, 3, dtype=kind)), net.float()[0].weight.dtype, net.half()[0].weight.dtype, net.bfloat16()[0].weight.dtype)
    attempt(lambda: nn.Linear(2, 2)(torch.ones(1, 2, dtype=kind)))
    attempt(lambda: torch.ones(2, dtype=kind) @ torch.ones(2))
    attempt(lambda: torch.ones(2, dtype=kind).numpy())
print(torch.promote_types(torch.float16, torch.bfloat16), torch.tensor([70000.0, 1e-8]).half(), torch.tensor([1.00390625, 1.01171875]).bfloat16().float())
print(torch.tensor([1.0]).half().dtype, torch.ones(2, dtype=torch.half).double().dtype, torch.HalfTensor([1.5]))
