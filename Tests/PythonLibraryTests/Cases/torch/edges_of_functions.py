"""Functions of torch at their edges: nothing left over, no number, several dimensions, other ways to give the same."""
import math

import torch

a, b = torch.arange(6.0).reshape(2, 3), torch.arange(24.0).reshape(2, 4, 3)
print(torch.inner(a, b), torch.inner(b, b).shape, torch.inner(a, torch.ones(3)))
x = torch.tensor([[1.0, math.nan, 3.0], [2.0, 1.0, math.nan]])
print(x.median(), x.median(0), x.median(1), x.nanmedian(1), x[:, :1].median())
print(torch.nanquantile(x, 0.5, dim=1), torch.tensor([math.nan]).nanquantile(0.5))
print(torch.remainder(torch.tensor([-3.0, -2, -1, 1, 2, 3]), 2), torch.tensor([1.0, 2, 3, 4, 5]) % -1.5)
print(torch.tensor([1200.1234567]).round(decimals=-3), torch.tensor([0.1234567]).round(decimals=3))
print(torch.tensor(5).nonzero(as_tuple=True), torch.tensor(0).nonzero(as_tuple=True), torch.tensor(5).nonzero())
bounds = torch.tensor([[1, 3, 5, 7, 9], [2, 4, 6, 8, 10]])
wanted = torch.tensor([[3, 6, 9], [3, 6, 9]])
print(torch.searchsorted(bounds, wanted), torch.searchsorted(bounds, wanted, side="right"))
for options in [dict(side="left", right=True), dict(side="middle")]:
    try:
        torch.searchsorted(bounds, wanted, **options)
    except RuntimeError as error:
        print(error)
try:
    torch.searchsorted(bounds, wanted[0])
except RuntimeError as error:
    print(error)
t = torch.ones(5, 3)
print(t.index_add_(0, torch.tensor([0, 4, 2]), torch.tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]], dtype=torch.float), alpha=-1))
print(torch.full((2, 4), 2.0).scatter_(1, torch.tensor([[2], [3]]), 1.23, reduce="add"))
print(torch.tensor([0, 0, 0, 0, 0]).masked_scatter(torch.tensor([[0, 0, 0, 1, 1], [1, 1, 0, 1, 1]], dtype=torch.bool), torch.arange(10)))
print(torch.atleast_1d((torch.tensor(0.5), torch.tensor(1.0))), torch.atleast_2d(torch.tensor(1)), torch.atleast_3d([torch.tensor(0.5)]))
print(torch.special.xlog1py(torch.zeros(3), torch.tensor([-1, 1, math.nan])), torch.special.xlog1py(4, torch.tensor([1.0, 2])))
A = torch.eye(3).expand(2, 3, 3) * torch.tensor([1.0, 2.0]).reshape(2, 1, 1)
print(torch.linalg.solve(A, torch.ones(3, 1)).shape, torch.linalg.solve(A, torch.ones(2, 3)), torch.linalg.solve(A[1], torch.ones(2, 3, 1)).shape)
y = torch.tensor([-3.0, 4.0], requires_grad=True)
(y % 2.5).sum().backward()
print(y.grad)
