"""o = x*x + y*y 對 x、y 的梯度，中間的每一步都有名字。"""

import torch

x = torch.tensor(1.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)

a = x * x
b = y * y
o = a + b
o.backward()

print(x.grad)
print(y.grad)
print(o.item())
