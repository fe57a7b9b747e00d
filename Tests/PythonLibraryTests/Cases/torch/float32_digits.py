# What torch computes in its own loops, of single precision, to the last digit.
import torch
import torch.nn.functional as F

x = torch.arange(-40, 40).reshape(4, 20) * 0.173


def show(name, tensor):
    print(name)
    for row in tensor.detach().reshape(-1, tensor.shape[-1]).tolist():
        print(*row)


for name, function in dict(sigmoid=torch.sigmoid, silu=F.silu).items():
    leaf = x.clone().requires_grad_()
    value = function(leaf)
    value.backward(torch.ones_like(value) * 0.7)
    show(name, value)
    show("its gradient", leaf.grad)

for columns in (3, 10, 16, 20, 37):
    rows = (torch.arange(5 * columns) * 37 % 101 - 50).reshape(5, columns) * 0.083
    leaf = rows.clone().requires_grad_()
    share = F.softmax(leaf, dim=1)
    show(f"softmax of {columns}", share)
    share.backward(rows * -0.3 + 0.1)
    show("its gradient", leaf.grad)
    leaf = rows.clone().requires_grad_()
    F.cross_entropy(leaf, torch.arange(5) % columns).backward()
    show("gradient of the cross entropy", leaf.grad)

show("var", x.var(dim=1))
show("std", x.std(dim=0))
show("cumsum", x.cumsum(1))
show("cumprod", (x / 4).cumprod(0))
