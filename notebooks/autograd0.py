"""o = x*x + y*y 對 x、y 的梯度，一行寫完。"""

import torch

x = torch.tensor(1.0, requires_grad=True)
y = torch.tensor(3.0, requires_grad=True)

o = x * x + y * y
o.backward()

print(x.grad)
print(y.grad)
print(o.item())
