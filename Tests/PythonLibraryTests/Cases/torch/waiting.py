# Layers that wait for their sizes, and optimisers that were made before.
import torch
from torch import nn

torch.manual_seed(0)
for make in (lambda: nn.LazyLinear(1), lambda: nn.Sequential(nn.LazyConv1d(2, 1), nn.Flatten(), nn.LazyBatchNorm1d(), nn.LazyLinear(1))):
    net = make()
    first = next(net.parameters())
    print(type(first).__name__, first)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    x = torch.randn(8, 2) if isinstance(net, nn.LazyLinear) else torch.randn(8, 2, 2)
    y = x.reshape(8, -1).sum(1, keepdim=True)
    losses = []
    for _ in range(3):
        loss = ((net(x) - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(round(loss.item(), 4))
    print(losses, next(net.parameters()) is first, type(first), first.requires_grad)
    print(first)


class Scale(nn.Parameter):
    pass


scale = Scale(torch.full((2,), 3.0))
print(scale.requires_grad, scale.shape, scale.data, Scale(torch.ones(1), requires_grad=False).requires_grad)
holder = nn.Module()
holder.scale = scale
(holder.scale ** 2).sum().backward()
print([name for name, _ in holder.named_parameters()], holder.scale.grad)

# Whoever makes numbers can ask for their gradients.
for made in (torch.normal(0.0, 1.0, (2,), requires_grad=True), torch.randperm(3, dtype=torch.float32, requires_grad=True)):
    print(made.requires_grad, made.is_leaf)
try:
    torch.randperm(3, requires_grad=True)
except RuntimeError as error:
    print(error)
