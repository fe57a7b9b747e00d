# Operands that functions of floats take too, and operands of nothing.
import torch

small, whole = torch.tensor([3, 1, 2], dtype=torch.int8), torch.tensor([1, 5, 2])
real = torch.tensor([1.5, float("nan"), 2.5])
for function in (torch.fmax, torch.fmin):
    for x in (small, whole, real, small.bool(), real.double()):
        print(function.__name__, [function(x, y) for y in (small, whole, real, whole.bool())])
print(torch.fmax(torch.tensor([1.0, 2.0], requires_grad=True), torch.tensor([2, 1])))

for x, y in ((small, real), (real, whole), (whole.bool(), real.double()), (real.half(), real), (real.half(), real.half())):
    print(torch.nextafter(x, y))
try:
    torch.nextafter(whole, whole)
except NotImplementedError as error:
    print(error)

for shape, dim, keepdim in (((0,), 0, False), ((0, 3), 0, False), ((0, 3), 1, False), ((0, 3), (0, 1), False), ((3, 0), 1, True)):
    print(torch.logsumexp(torch.zeros(shape), dim=dim, keepdim=keepdim))

empty = torch.zeros(0, requires_grad=True)
print(torch.split(empty, 2), torch.chunk(empty, 2))
table = torch.ones(4, 3, requires_grad=True)
places = torch.tensor([[0, 1]])
scattered = table.scatter(1, places, 7)
for one in (scattered, table.scatter(1, places, torch.ones(1, 2)), table.scatter_add(1, places, torch.ones(1, 2))):
    print(one.grad_fn.name())
scattered.sum().backward()
print(scattered, table.grad)
print(torch.trapezoid(table), torch.trapezoid(table, dx=2.0))
