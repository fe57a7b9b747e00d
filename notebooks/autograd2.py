"""兩個變數放在一個張量裡：f = x1*x1 + x2*x2。"""

import torch

x = torch.tensor([1.0, 3.0], requires_grad=True)

f = (x * x).sum()
f.backward()

print("f=", f.item())
print("x.grad=", x.grad)
